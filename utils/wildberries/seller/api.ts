import type { Finding } from '../../reading/finding';
import { type ListWords, readList } from '../../reading/list-reading';
import type { Row } from '../../reading/rows';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
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
    markOf: (segment) => (disconnect.test(segment) ? 'action' : connected.test(segment) ? 'state' : null),
    isAside: (segment) => disconnect.test(segment) || connected.test(segment),
    onControls: 'action',
  },
  classify: () => 'counts',
  isSingle: (row) => numberOf(row, disconnect) <= 1 && numberOf(row, connected) <= 1,
  settledMeansNone: false,
  unmarked: 'unknown',
};

function numberOf({ lines }: Row, text: RegExp): number {
  return lines.filter(({ norm }) => text.test(norm)).length;
}

/** Each list stands in a tab of its own; their names are looked at and kept nowhere. */
function readOne({ content, now }: PageView, words: ListWords): Finding {
  return withoutRowNames(readList(content, words, now), content, words.titles);
}

export const api: AccountPage = {
  id: 'shop-api',
  titles: [...tokenWords.titles, ...serviceWords.titles],
  marks: [],
  facts: ['shop-tokens', 'shop-services'],
  read: (view) => [readOne(view, tokenWords), readOne(view, serviceWords)],
};
