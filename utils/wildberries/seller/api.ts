import type { Finding } from '../../reading/finding';
import type { ListWords } from '../../reading/list-reading';
import type { Row } from '../../reading/rows';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
import { readInTabs } from './in-tabs';
import { withoutRowNames } from './unnamed';

/**
 * «Интеграции по API»: a token's card with «Удалить» and «Дублировать», «+ Создать токен»; tab «Подключённые сервисы» with
 * «Отключить»: official articles A-1469 and A-1143 (2026). The other words are guesses. A token itself is shown once, when
 * it is made, and is nothing that we look for: counted are the cards.
 */
const actions = /^(?:удалить|дублировать|delete|duplicate)$/u;
const term = /^(?:действует|действителен|активен|истекает|годен|срок действия|valid|expires)(?:\s|$)/u;
const ended = /^(?:истек|просрочен|удален|неактивен|отозван|expired|deleted|revoked)(?:\s|$)/u;

export const tokenWords: ListWords = {
  fact: 'shop-tokens',
  titles: [
    'токены',
    'api-токены',
    'токены api',
    'мои токены',
    'интеграции по api',
    'api tokens',
    'tokens',
    'my tokens',
    'api integrations',
  ],
  units: ['токен', 'token'],
  empty: {
    genitive: ['токенов', 'токена', 'активных токенов', 'созданных токенов', 'api-токенов'],
    nominative: ['токены', 'api-токены'],
    undone: ['создали ни одного токена', 'создавали токенов', 'создавали токены'],
    finished: ['удалены'],
    sentences: [englishEmpty('tokens|api tokens')],
  },
  wholeTabs: ['токены', 'все', 'мои токены', 'для интеграции вручную', 'tokens', 'all', 'my tokens'],
  groups: null,
  row: {
    markOf: (segment) => (actions.test(segment) ? 'action' : term.test(segment) || ended.test(segment) ? 'term' : null),
    isAside: (segment) => actions.test(segment) || term.test(segment) || ended.test(segment),
    onControls: 'action',
  },
  classify: (row) => (row.lines.some(({ norm }) => ended.test(norm)) ? 'over' : 'counts'),
  isSingle: (row) => numberOf(row, /^(?:удалить|delete)$/u) <= 1 && numberOf(row, term) <= 1,
  settledMeansNone: true,
  unmarked: 'unknown',
};

const disconnect = /^(?:отключить|отключить сервис|отозвать доступ|disconnect)$/u;
const connected = /^(?:подключен|подключено|подключена|активен|connected|active)(?:\s|$)/u;
const disconnected = /^(?:отключен|отключено|отключена|не подключен|disconnected|not connected|inactive)(?:\s|$)/u;

export const serviceWords: ListWords = {
  fact: 'shop-services',
  titles: ['подключенные сервисы', 'мои сервисы', 'сервисы', 'connected services', 'my services', 'services'],
  units: ['сервис', 'service'],
  empty: {
    genitive: ['подключенных сервисов', 'сервисов'],
    nominative: ['подключенные сервисы', 'сервисы'],
    undone: ['подключили ни одного сервиса', 'подключали сервисов', 'подключали сервисы'],
    finished: ['отключены'],
    sentences: [englishEmpty('services|connected services')],
  },
  wholeTabs: ['подключенные сервисы', 'сервисы', 'все', 'connected services', 'services', 'all'],
  groups: null,
  row: {
    markOf: (segment) =>
      disconnect.test(segment) ? 'action' : connected.test(segment) || disconnected.test(segment) ? 'state' : null,
    isAside: (segment) => [disconnect, connected, disconnected].some((text) => text.test(segment)),
    onControls: 'action',
  },
  classify: (row) => {
    const isOff = numberOf(row, disconnected) > 0;
    const isOn = numberOf(row, disconnect) + numberOf(row, connected) > 0;
    return isOn === isOff ? 'unknown' : isOn ? 'counts' : 'over';
  },
  isSingle: (row) => numberOf(row, disconnect) <= 1 && numberOf(row, connected) <= 1,
  settledMeansNone: true,
  unmarked: 'unknown',
};

function numberOf({ lines }: Row, text: RegExp): number {
  return lines.filter(({ norm }) => text.test(norm)).length;
}

/** Each list stands in a tab of its own; their names are looked at and kept nowhere. */
function readOne(view: PageView, words: ListWords, other: ListWords): Finding {
  const tabs = { open: words.wholeTabs.filter(isName), done: other.wholeTabs.filter(isName) };
  return withoutRowNames(readInTabs(view, words, tabs), view.content, words.titles);
}

/** The name of a tab of this page alone. */
function isName(tab: string): boolean {
  return tab !== 'все' && tab !== 'all';
}

export const api: AccountPage = {
  id: 'shop-api',
  titles: [...tokenWords.titles, ...serviceWords.titles],
  marks: [],
  facts: ['shop-tokens', 'shop-services'],
  read: (view) => [readOne(view, tokenWords, serviceWords), readOne(view, serviceWords, tokenWords)],
};
