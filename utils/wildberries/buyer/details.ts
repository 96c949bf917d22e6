import { readAmount } from '../../reading/amount-reading';
import { isBusy } from '../../reading/busy';
import { type Button, findButtons, onlyButton } from '../../reading/buttons';
import { type EmptyWords, findEmptyState } from '../../reading/empty-state';
import type { ControlReason, Reading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { findTitles } from '../../reading/titles';
import type { Line } from '../../screen/screen';
import type { AccountPage, PageView } from './account-page';
import { discountWords } from './discount';
import { readSessions } from './sessions';

export const cardWords: { readonly titles: readonly string[]; readonly empty: EmptyWords } = {
  // «Привязать карту» on button.payment-cards__add-card is evidenced (2023–25); the titles are guesses.
  titles: [
    'банковские карты',
    'мои карты',
    'привязанные карты',
    'карты',
    'способы оплаты',
    'карты и счета',
    'платежные карты',
    'мои банковские карты',
    'сохраненные карты',
    'банковская карта',
  ],
  empty: {
    genitive: ['карт', 'карты', 'банковских карт', 'банковской карты', 'платежных карт', 'способов оплаты'],
    nominative: ['карты', 'банковские карты'],
    undone: [
      'привязали карту',
      'привязали ни одной карты',
      'добавили карту',
      'привязывали карт',
      'привязывали карты',
      'добавили ни одной карты',
    ],
    finished: [],
    sentences: [
      'карты не привязаны',
      'карта не привязана',
      'карты не добавлены',
      'карта не добавлена',
      'банковские карты не привязаны',
      'банковская карта не привязана',
    ],
  },
};

const cardUnits = ['карт'];

/** «•••• 1234», «2202 20** **** 1234», «МИР *1234»: a mask and four digits, and not a masked phone. */
const maskedCard = /(?:^|[\s\p{L}\d])(?:[•*●∙·⋅xх]{1,4}[\s-]?){1,4}\d{4}(?!\d)/u;

function isMaskedCard(line: Line): boolean {
  return maskedCard.test(line.norm) && !/\+\s?\d|@|тел/u.test(line.norm) && line.norm.length <= 60;
}

/** Linked bank cards. Only their number is kept, never their digits. */
export function readCards({ content, screen, now }: PageView): Reading {
  const fact = 'cards';
  const titles = findTitles(content, cardWords.titles, cardUnits);
  const cards = content.lines.filter(isMaskedCard);
  const counts = [
    ...new Set(titles.filter((title) => title.kind !== 'control').flatMap((title) => title.count?.count ?? [])),
  ];
  const empty = findEmptyState(content, cardWords.empty, [], now);
  if (cards.length > 0) {
    if (empty || counts.some((count) => count !== cards.length)) {
      const said = empty?.text ?? counts.join(' / ');
      return { fact, state: 'unknown', reason: 'disagree', detail: asEvidence(`${said} / ${cards.length}`) };
    }
    return {
      fact,
      state: 'some',
      count: cards.length,
      evidence: asEvidence(titles[0]?.line.text ?? maskAll(cards[0])),
    };
  }
  if (isBusy(content)) return { fact, state: 'unknown', reason: 'loading' };
  const [count] = counts;
  if (counts.length > 1 || (count !== undefined && count > 0)) {
    return { fact, state: 'unknown', reason: 'disagree', detail: `${counts.join(' / ')} / 0` };
  }
  const seen = empty?.text ?? (count === 0 ? titles.find((title) => title.count)?.line.text : undefined);
  if (seen !== undefined && screen.complete) return { fact, state: 'none', evidence: asEvidence(seen) };
  return { fact, state: 'unknown', reason: titles.length > 0 ? 'unclear' : 'not-shown' };
}

function maskAll(line: Line | undefined): string {
  return line?.text.replace(/\d/g, '•') ?? '';
}

export const details: AccountPage = {
  id: 'details',
  // «Мои данные»: mobile site 2022; «Личные данные»: guides and a login detector of 2026-09. The others are guesses.
  titles: [
    'мои данные',
    'личные данные',
    'персональные данные',
    'настройки профиля',
    'мой профиль',
    'данные профиля',
    'личная информация',
    'учетная запись',
    'мой аккаунт',
    'настройки аккаунта',
    'профиль',
    'контактные данные',
  ],
  marks: [
    'profile-details-page', // data-qa, mobile site 2022
    'profile-requisites-link', // the same
    'bankCard', // id, bots of 2024–25
  ],
  facts: ['cards', 'discount', 'sessions'],
  read: (view) => [
    readCards(view),
    readAmount(view.content, discountWords, view.money, view.now),
    readSessions(view, 'section'),
  ],
};

/**
 * The name of the button that deletes the account. «Удалить аккаунт»: guides of 2024–25; «Удалить профиль»: titles of
 * guides only. Nobody has seen the button in public code; the 2024 bundle ships a template `spadeleteaccountpopup`.
 */
const deleteName =
  /^(?:удалить (?:мой |свой )?(?:аккаунт|профиль|личный кабинет|учетную запись)|закрыть (?:аккаунт|личный кабинет))(?: навсегда)?$/u;

/**
 * Looks for the delete button: its exact name on something that can be pressed, in the content of a page that its own
 * heading or marks call «Личные данные», and only one of its kind.
 */
export function findDeleteAccount({ content, screen }: PageView): Button | ControlReason {
  const named = findButtons(screen, (norm) => deleteName.test(norm));
  return onlyButton(named.filter((button) => content.has.has(button.box.from) || button.box.region === 'dialog'));
}
