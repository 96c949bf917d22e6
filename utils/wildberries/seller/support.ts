import { type Button, findButtons, onlyButton } from '../../reading/buttons';
import type { ControlReason } from '../../reading/reading';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
import type { TabNames } from './in-tabs';
import { participles, readStatusList, type StatusListNames, type StatusWords } from './status-list';

/**
 * «? → Поддержка»: «Новый диалог», and the statuses «Создан», «Поступил ответ», «Ждём ваш ответ», «Завершён»: official
 * article A-1202 (2026-09-17). An answered dialog that is left alone closes itself in a few days. The others are guesses.
 */
export const dialogStatus: StatusWords = {
  open: [
    'создан',
    'создано',
    'новый',
    'поступил ответ',
    'ждет ответа',
    'есть ответ',
    'новый ответ',
    'получен ответ',
    'ожидает ответа поддержки',
    'передан специалисту',
    'ждем ваш ответ',
    'ждем вашего ответа',
    'ждет вашего ответа',
    'ожидает ответа',
    'в работе',
    'открыт',
    'на рассмотрении',
    'в обработке',
    'created',
    'new',
    'answered',
    'answer received',
    'reply received',
    'waiting for your reply',
    'waiting for your answer',
    'awaiting your reply',
    'in progress',
    'open',
  ],
  over: [
    ...participles('завершен', 'закрыт', 'решен', 'отменен'),
    'в архиве',
    'completed',
    'closed',
    'finished',
    'resolved',
    'cancelled',
    'canceled',
  ],
  numbered: /^(?:(?:диалог|обращение|вопрос|запрос|dialog|request|ticket)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const dialogWords: StatusListNames = {
  fact: 'shop-support',
  titles: [
    'поддержка',
    'диалоги',
    'мои диалоги',
    'диалоги с поддержкой',
    'служба поддержки',
    'support',
    'dialogs',
    'my dialogs',
  ],
  units: ['диалог', 'обращен', 'вопрос', 'dialog', 'request'],
  empty: {
    genitive: ['диалогов', 'открытых диалогов', 'диалогов с поддержкой', 'обращений', 'обращений в поддержку'],
    nominative: ['диалоги', 'обращения'],
    undone: ['создали ни одного диалога', 'создавали диалогов', 'обращались в поддержку', 'писали в поддержку'],
    finished: ['завершены', 'закрыты'],
    sentences: [englishEmpty('dialogs|dialogues|support dialogs|requests')],
  },
  wholeTabs: ['все', 'все диалоги', 'активные', 'открытые', 'all', 'all dialogs', 'active', 'open'],
  groups: {
    open: ['активные', 'открытые', 'active', 'open'],
    closed: ['завершенные', 'архив', 'история', 'completed', 'archive', 'closed'],
  },
};

/** «Новый диалог»: official (A-1202). */
function findNewDialog({ screen, content }: PageView): Button | ControlReason {
  const named = findButtons(screen, (norm) =>
    /^(?:\+ ?)?(?:новый диалог|начать новый диалог|new dialog|new dialogue)$/u.test(norm),
  );
  return onlyButton(named.filter(({ box }) => content.has.has(box.from)));
}

/** Guesses, but where said above. */
export const dialogTabs: TabNames = {
  open: ['открытые', 'активные', 'в работе', 'open', 'active'],
  done: ['завершенные', 'закрытые', 'архив', 'история', 'finished', 'completed', 'closed', 'archive'],
};

export const support: AccountPage = {
  id: 'shop-support',
  titles: [...dialogWords.titles, 'обращения'],
  marks: [],
  facts: ['shop-support'],
  read: (view) => [readStatusList(view, dialogWords, dialogStatus, dialogTabs)],
  controls: { 'shop-new-dialog': findNewDialog },
};
