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
const term = /^(?:действует|действителен|активен|истекает|годен|срок действия|valid|expires)(?: \p{L}+)*:? \d/u;
const ended = /^(?:истек|просрочен|удален|неактивен|отозван|expired|deleted|revoked)(?: \d.*)?$/u;

export const tokenWords: ListWords = {
  fact: 'shop-tokens',
  titles: ['токены', 'api-токены', 'токены api', 'мои токены', 'api tokens', 'tokens', 'my tokens'],
  units: ['токен', 'token'],
  empty: {
    genitive: ['токенов', 'токена', 'активных токенов', 'созданных токенов', 'api-токенов'],
    nominative: ['токены', 'api-токены'],
    undone: ['создали токен', 'создали ни одного токена', 'создавали токенов', 'создавали токены'],
    finished: ['удалены'],
    sentences: [englishEmpty('tokens|api tokens')],
  },
  wholeTabs: ['токены', 'все', 'мои токены', 'tokens', 'all', 'my tokens'],
  groups: null,
  row: {
    markOf: (segment) => (actions.test(segment) ? 'action' : term.test(segment) || ended.test(segment) ? 'term' : null),
    isAside: (segment) => actions.test(segment) || term.test(segment) || ended.test(segment),
    onControls: 'action',
  },
  // The first line is its name, whatever that says.
  classify: (row) => (row.lines.slice(1).some(({ norm }) => ended.test(norm)) ? 'over' : 'counts'),
  isSingle: (row) => numberOf(row, /^(?:удалить|delete)$/u) <= 1 && numberOf(row, term) <= 1,
  settledMeansNone: true,
  unmarked: 'unknown',
};

const disconnect = /^(?:отключить|отключить сервис|отозвать доступ|disconnect)$/u;
const connected = /^(?:подключен[оа]?|активен|connected|active)(?: (?:с |от |since )?\d.*)?$/u;
const disconnected =
  /^(?:отключен[оа]?|не подключен[оа]?|disconnected|not connected|inactive)(?: (?:с |since )?\d.*)?$/u;

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
    markOf: (segment) => ([disconnect, connected, disconnected].some((text) => text.test(segment)) ? 'state' : null),
    isAside: (segment) => [disconnect, connected, disconnected].some((text) => text.test(segment)),
    onControls: 'state',
  },
  classify: (row) => {
    const told = { ...row, lines: row.lines.slice(1) };
    const isOff = numberOf(told, disconnected) > 0;
    const isOn = numberOf(told, disconnect) + numberOf(told, connected) > 0;
    return isOn === isOff ? 'unknown' : isOn ? 'counts' : 'over';
  },
  isSingle: (row) => numberOf(row, disconnect) <= 1 && numberOf(row, connected) <= 1,
  settledMeansNone: true,
  unmarked: 'unknown',
};

function numberOf({ lines }: Pick<Row, 'lines'>, text: RegExp): number {
  return lines.filter(({ norm }) => text.test(norm)).length;
}

/** Each list stands in a tab of its own; their names are looked at and kept nowhere. */
function readOne(view: PageView, words: ListWords, other: ListWords): Finding {
  const tabs = { open: words.wholeTabs.filter(isName), done: other.wholeTabs.filter(isName) };
  return withoutRowNames(readInTabs(view, words, tabs), view.content, words);
}

/** The name of a tab of this page alone. */
function isName(tab: string): boolean {
  return tab !== 'все' && tab !== 'all';
}

export const api: AccountPage = {
  id: 'shop-api',
  titles: [
    'интеграции по api',
    'доступ к api',
    'api integrations',
    'api access',
    ...tokenWords.titles,
    ...serviceWords.titles,
  ],
  marks: [],
  facts: ['shop-tokens', 'shop-services'],
  read: (view) => [readOne(view, tokenWords, serviceWords), readOne(view, serviceWords, tokenWords)],
};
