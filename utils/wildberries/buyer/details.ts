import { readAmount } from '../../reading/amount-reading';
import { closest, linesIn, pressableAround } from '../../reading/boxes';
import { isBusy } from '../../reading/busy';
import { type Button, findButtons, onlyButton } from '../../reading/buttons';
import { type Content, namesAbove, withoutCounter } from '../../reading/content';
import { doubtOn } from '../../reading/doubt';
import { type EmptyWords, findEmptyState } from '../../reading/empty-state';
import { type Finding, nameIn, passageOf, passagesOfList } from '../../reading/finding';
import type { ControlReason, UnknownReading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { findTitles } from '../../reading/titles';
import type { Line } from '../../screen/screen';
import type { AccountPage, PageView } from '../account-page';
import { discountWords } from './discount';
import { findEndOthers, sessionTitles, sessionWords } from './sessions';

/** «Мои данные»: mobile site 2022; «Личные данные»: guides and a login detector of 2026-09. The others are guesses. */
const detailsTitles = [
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
];

/** Parts of the page. «Мои реквизиты», «Подписки», «Параметры фигуры»: mobile site 2022. The others are guesses. */
export const detailsNames = [
  ...detailsTitles,
  'аккаунт',
  'управление аккаунтом',
  'управление профилем',
  'удаление аккаунта',
  'удаление профиля',
  'настройки',
  'безопасность',
  'вход и безопасность',
  'безопасность и вход',
  'выход',
  'контакты',
  'фио',
  'имя',
  'телефон',
  'номер телефона',
  'email',
  'e-mail',
  'почта',
  'электронная почта',
  'дата рождения',
  'пол',
  'адреса',
  'мои адреса',
  'реквизиты',
  'мои реквизиты',
  'паспорт',
  'паспортные данные',
  'документы',
  'инн',
  'подписки',
  'мои подписки',
  'параметры фигуры',
  'размеры',
  'язык',
  'регион',
  'страна',
  'город',
  'пункты выдачи',
  'прочее',
  'другое',
  'дополнительно',
];

export const cardWords: { readonly titles: readonly string[]; readonly empty: EmptyWords } = {
  // «Привязать карту» on button.payment-cards__add-card is evidenced (2023–25); the titles are guesses.
  titles: [
    'банковские карты',
    'мои карты',
    'привязанные карты',
    'карты',
    'способы оплаты',
    'карты и счета',
    'карты и сбп',
    'платежные карты',
    'мои банковские карты',
    'сохраненные карты',
    'банковская карта',
    'способы оплаты и карты',
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
      'привязали карты',
    ],
    finished: [],
    sentences: [
      '(?:банковские )?карты не (?:привязаны|добавлены)',
      '(?:банковская )?карта не (?:привязана|добавлена)',
      'ни одной карты не (?:привязано|добавлено)',
      'ни одна карта не (?:привязана|добавлена)',
    ],
  },
};

const cardUnits = ['карт'];

/** «•••• 1234», «2202 20** **** 1234», «МИР *1234»: a mask and four digits, and not a masked phone. */
const maskedCard = /(?:^|[\s\p{L}\d])(?:[•*●∙·⋅xх]{1,4}[\s-]?){1,4}\d{4}(?!\d)/u;

function isMaskedCard(line: Line): boolean {
  if (line.norm.length > 60 || !maskedCard.test(line.norm)) return false;
  return !/\+\s?\d|@|тел|пример|отвяз|удален|подарочн|истек|заблокир|паспорт|снилс|инн|договор|спишем|списан|не ваш|карта (?:мамы|папы|отца|матери|мужа|жены|ребенка|сына|дочери)/u.test(
    line.norm,
  );
}

/** Linked bank cards. Only their number is kept, never their digits. */
function readCards({ content, screen, now }: PageView): Finding {
  const fact = 'cards';
  const titles = findTitles(content, cardWords.titles, cardUnits);
  const name = nameIn(content, titles);
  const unknown = (reason: UnknownReading['reason'], detail?: string): Finding => ({
    reading: { fact, state: 'unknown', reason, ...(detail === undefined ? {} : { detail: asEvidence(detail) }) },
    from: name,
  });
  const cards = content.lines.filter((line) => isMaskedCard(line) && isUnderOwnName(content, line));
  const counts = [
    ...new Set(titles.filter((title) => title.kind !== 'control').flatMap((title) => title.count?.count ?? [])),
  ];
  const empty = findEmptyState(content, cardWords.empty, [], now);
  if (cards.length > 0) {
    if (empty || counts.some((count) => count !== cards.length))
      return unknown('disagree', `${empty?.text ?? counts.join(' / ')} / ${cards.length}`);
    const evidence = asEvidence(titles[0]?.line.text ?? maskAll(cards[0]));
    return {
      reading: {
        fact,
        state: 'some',
        count: cards.length,
        ...(isBusy(content) ? { atLeast: true as const } : {}),
        evidence,
      },
      from: passagesOfList(
        name,
        cards.map((card) => passageOf(card)),
      ),
    };
  }
  if (isBusy(content)) return unknown('loading');
  const [count] = counts;
  if (counts.length > 1 || (count !== undefined && count > 0)) return unknown('disagree', `${counts.join(' / ')} / 0`);
  const seen = empty ?? (count === 0 ? titles.find((title) => title.count)?.line : undefined);
  if (seen && screen.complete && !doubtOn(content))
    return { reading: { fact, state: 'none', evidence: asEvidence(seen.text) }, from: [passageOf(seen), ...name] };
  return unknown(titles.length > 0 ? 'unclear' : 'not-shown');
}

function isUnderOwnName(content: Content, line: Line): boolean {
  return namesAbove(content, line).every((name) => content.isOwnName(name));
}

function maskAll(line: Line | undefined): string {
  return line?.text.replace(/\d/g, '•') ?? '';
}

export const details: AccountPage = {
  id: 'details',
  titles: detailsTitles,
  marks: [
    'profile-details-page', // data-qa, mobile site 2022
    'profile-requisites-link', // the same
    'bankCard', // id, bots of 2024–25
  ],
  facts: ['cards', 'discount', 'sessions'],
  lists: { words: sessionWords, place: 'section' },
  read: (view) => [readCards(view), readAmount(view.content, discountWords, view.money, view.now)],
  controls: { 'delete-account': findDeleteAccount, 'end-other-sessions': findEndOthers },
};

/**
 * The name of the button that deletes the account. «Удалить аккаунт»: guides of 2024–25; «Удалить профиль»: titles of
 * guides only. Nobody has seen the button in public code; the 2024 bundle ships a template `spadeleteaccountpopup`.
 */
const deleteName =
  /^(?:удалить (?:мой |свой )?(?:аккаунт|профиль|личный кабинет|учетную запись)|закрыть (?:аккаунт|личный кабинет))(?: навсегда)?$/u;

/** The confirmation that follows the button has one of the same name: that one we never point at. */
const confirmation = /вы (?:точно |действительно )?(?:уверены|хотите)|подтвердите|введите код|код из (?:смс|sms)/u;

/** The button itself may stand beside this warning; in a confirmation there is a way back beside it. */
const warning = /это действие (?:необратимо|нельзя)/u;
const wayBack = /^(?:отмена|отменить|нет|назад|не удалять|оставить(?: аккаунт| профиль)?|передумал(?:а)?|закрыть)$/u;

/**
 * Looks for the delete button: its exact name on something that can be pressed, in the content of a page that its own
 * heading or marks call «Личные данные», under none but the page's own headings, and only one of its kind.
 */
function findDeleteAccount({ content, screen }: PageView): Button | ControlReason {
  const named = findButtons(screen, (norm) => deleteName.test(norm)).filter(
    (button) => content.has.has(button.box.from) || button.box.region === 'dialog',
  );
  // Another's account may have such a button in a part that names them; that one is no candidate.
  const found = onlyButton(named.filter((button) => button.box.region === 'dialog' || !isOthers(content, button)));
  if (typeof found === 'string') return found === 'not-shown' && named.length > 0 ? 'unclear' : found;
  const line = screen.lines[found.box.from];
  const names = line ? namesAbove(content, line).map(withoutCounter) : [];
  if (!line || !names.every((name) => neighbours.includes(name))) return 'unclear';
  return isAmongOwn(content, line) && !isConfirmation(content, line) ? found : 'unclear';
}

/** By the headings over it, or by the small group that it stands in. */
function isOthers(content: Content, button: Button): boolean {
  const line = content.screen.lines[button.box.from];
  if (!line) return true;
  return [...namesAbove(content, line), ...groupOf(content, line).map(({ norm }) => norm)].some((text) =>
    others.test(text),
  );
}

/** Whose account it may be if not one's own. */
const others =
  /(?:^|\s)(?:ребен\p{L}*|дет(?:и|ей|ск\p{L}+)|мам[аы]|пап[аы]|муж[а]?|жен[аы]|сын[а]?|доч(?:ь|ери)|семейн\p{L}+|родител\p{L}+|друг(?:а|ой|ого))(?:$|\s|:)/u;

/** Parts of the page that the button may follow without a heading of its own between. */
const neighbours = [...detailsNames, ...cardWords.titles, ...discountWords.labels, ...sessionTitles];

/** The small group that the button stands in names nothing but parts of the page, other buttons, and the deletion itself. */
function isAmongOwn(content: Content, line: Line): boolean {
  return groupOf(content, line).every(
    (at) =>
      at === line ||
      pressableAround(at) !== null ||
      content.isOwnName(withoutCounter(at.norm)) ||
      // «Язык: русский»
      content.isOwnName(at.norm.replace(/:.*$/u, '')) ||
      /удал|восстанов|навсегда|необратим|нельзя отменить/u.test(at.norm) ||
      isSentenceOnAccount(at.norm) ||
      !/\p{L}{2}/u.test(at.norm),
  );
}

/** The lines of the small group that a button stands in; its own line alone when the next box around is no small one. */
function groupOf(content: Content, line: Line): Line[] {
  const group = closest(pressableAround(line) ?? line.box, (box) => box.to - box.from > 1);
  return group && group.to - group.from <= 5 ? linesIn(content.screen, group) : [line];
}

/** «Больше не хотите пользоваться аккаунтом?», but not «Профиль ребёнка» or «Аккаунт мамы», which name another's. */
function isSentenceOnAccount(norm: string): boolean {
  return /аккаунт|профил/u.test(norm) && norm.split(' ').length >= 5 && !/[\d@]/u.test(norm);
}

/** In the same box of moderate size somebody asks whether the person is sure, or for a code. */
function isConfirmation(content: Content, line: Line): boolean {
  const near = content.screen.lines.filter((at) => at !== line && isNear(at, line));
  const asks = near.some(({ norm }) => confirmation.test(norm));
  const warns = near.some(({ norm }) => warning.test(norm)) && near.some(({ norm }) => wayBack.test(norm));
  return asks || warns || content.screen.boxes.some((box) => box.attributes.get('autocomplete') === 'one-time-code');
}

function isNear(a: Line, b: Line): boolean {
  return Math.abs(a.index - b.index) <= 8;
}
