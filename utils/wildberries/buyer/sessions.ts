import type { Button } from '../../reading/buttons';
import type { EmptyWords } from '../../reading/empty-state';
import type { ControlReason } from '../../reading/reading';
import type { AccountPage, PageView } from '../account-page';
import { appNamesOf } from '../app-names';
import { findEndButton, type SessionWords } from '../session-section';

/** «Активные сеансы»: mobile site 2022 and guides since; «Активные сессии», «Активные устройства», «История входа»: guides. */
export const sessionTitles = [
  'активные сеансы',
  'активные сессии',
  'активные устройства',
  'мои сеансы',
  'мои сессии',
  'мои устройства',
  'сеансы',
  'сессии',
  'устройства',
  'подключенные устройства',
  'авторизованные устройства',
  'где выполнен вход',
  'сеансы и устройства',
  'устройства и сеансы',
];

export const sessionUnits = ['сеанс', 'сесси', 'устройств', 'вход'];

/** «Других сеансов нет» is not among these: the session in use is one too. */
export const sessionEmpty: EmptyWords = {
  genitive: ['сеансов', 'сессий', 'активных сеансов'],
  nominative: ['сеансы', 'сессии'],
  undone: [],
  finished: [],
  sentences: [],
};

/** Headings within the list. Guesses. */
const groups = [
  'другие сеансы',
  'остальные сеансы',
  'другие устройства',
  'остальные устройства',
  'другие сессии',
  'остальные сессии',
  'сейчас в сети',
  'другие активные сеансы',
  'другие активные устройства',
  'все сеансы',
  'все устройства',
];

/** Names of the pages and parts in which the list may stand. */
const surroundings = [
  'личный кабинет',
  'мои данные',
  'личные данные',
  'персональные данные',
  'настройки профиля',
  'профиль',
  'мой профиль',
  'аккаунт',
  'настройки',
  'настройки аккаунта',
  'безопасность',
  'вход и безопасность',
  'безопасность и вход',
  'учетная запись',
  'личная информация',
];

export const sessionWords: SessionWords = {
  fact: 'sessions',
  titles: sessionTitles,
  units: sessionUnits,
  empty: sessionEmpty,
  groups,
  surroundings,
  appNames: appNamesOf.buyer,
};

export const sessions: AccountPage = {
  id: 'sessions',
  titles: [...sessionTitles, 'безопасность'],
  marks: [
    'profile-sessions-page', // data-qa, mobile site 2022
  ],
  facts: ['sessions'],
  lists: { words: sessionWords, place: 'own-page' },
  read: () => [],
  controls: { 'end-other-sessions': findEndOthers },
};

/**
 * All are guesses. «Завершить все сеансы» and «Выйти на всех устройствах» are not among them: who does not say "other" may
 * end the session in use as well.
 */
const endOthersName =
  /^(?:завершить|закрыть|удалить|прервать) (?:(?:все )?(?:остальные|другие|прочие) (?:активные )?(?:сеансы|сессии|устройства)|(?:все )?(?:активные )?(?:сеансы|сессии|устройства),? кроме (?:этого|этой|текущего|текущей)(?: (?:устройства|сеанса|сессии))?)$|^выйти (?:со|на|с|из) (?:всех )?(?:других|остальных) (?:устройств|устройствах|сеансов|сессий)$/u;

/** Looks for the button that ends all other sessions, on a page that lists them. */
export function findEndOthers(view: PageView): Button | ControlReason {
  return findEndButton(view, sessionWords, (norm) => endOthersName.test(norm));
}
