import type { Button } from '../../reading/buttons';
import type { ControlReason } from '../../reading/reading';
import type { AccountPage, PageView } from '../account-page';
import { appNamesOf } from '../app-names';
import { findEndButton, type SessionWords } from '../session-section';

/**
 * «Профиль → Настройки → Безопасность»: where a seller is signed in. Evidenced are the words «Безопасность», «Активные
 * сеансы», «Завершить все сеансы», that sessions can be ended one by one as well (official articles, 2026),
 * and «Усилить защиту аккаунта» (2FA) on the same page. Not evidenced: the form of the list, its fields, whether a code is
 * asked for, and whether ending all sessions ends the one in use. English labels are guesses: the portal has an English
 * version, and nobody has written down its words.
 */

/** «Активные сеансы» is official; the others are guesses. */
const titles = [
  'активные сеансы',
  'активные сессии',
  'активные устройства',
  'мои сеансы',
  'сеансы',
  'сессии',
  'сеансы и устройства',
  'active sessions',
  'active devices',
  'my sessions',
];

/** Also for the lexicon of captures. */
export const shopSessionWords: SessionWords = {
  fact: 'shop-sessions',
  titles,
  units: ['сеанс', 'сесси', 'устройств', 'session', 'device'],
  // All guesses: the session in use should be in the list.
  empty: {
    genitive: ['сеансов', 'сессий', 'активных сеансов'],
    nominative: ['сеансы', 'сессии'],
    undone: [],
    finished: [],
    sentences: ['(?:you have |there are )?no (?:active )?sessions(?: yet)?'],
  },
  // Guesses.
  groups: [
    'другие сеансы',
    'остальные сеансы',
    'другие активные сеансы',
    'все сеансы',
    'other sessions',
    'other active sessions',
    'all sessions',
  ],
  // «Настройки», «Безопасность», «Мои данные», «Данные продавца», «Профиль»: official. The others are guesses.
  surroundings: [
    'настройки',
    'безопасность',
    'мои данные',
    'данные продавца',
    'профиль',
    'настройки профиля',
    'безопасность аккаунта',
    'settings',
    'security',
    'profile',
    'account security',
  ],
  // «WB Партнёры» is the portal's own name, the others are guesses. «WB» alone is half of a name.
  appNames: appNamesOf.seller,
};

export const security: AccountPage = {
  id: 'shop-security',
  titles: [...titles, 'безопасность', 'безопасность аккаунта', 'security', 'account security'],
  // The portal's `data-name` says what kind of thing an element is («Text», «Modal»), and never on which page.
  marks: [],
  facts: ['shop-sessions'],
  lists: { words: shopSessionWords, place: 'section' },
  read: () => [],
  controls: { 'shop-end-other-sessions': findEndAllSessions },
};

/** «Завершить все сеансы»: official. The others are guesses. */
const endAllName =
  /^(?:завершить|закрыть|прервать) (?:все )?(?:остальные |другие )?(?:активные )?(?:сеансы|сессии)$|^(?:end|terminate|close) all (?:other )?(?:active )?sessions$/u;

/** Looks for the button that ends all sessions: perhaps also the one in use, which nobody knows. */
export function findEndAllSessions(view: PageView): Button | ControlReason {
  return findEndButton(view, shopSessionWords, (norm) => endAllName.test(norm));
}
