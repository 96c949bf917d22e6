import { type Button, findButtons, onlyButton } from '../../reading/buttons';
import { type ListWords, readList } from '../../reading/list-reading';
import type { ControlReason } from '../../reading/reading';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
import { type StatusWords, statusList } from './status-list';

/**
 * «? → Поддержка»: «Новый диалог», and the statuses «Создан», «Поступил ответ», «Ждём ваш ответ», «Завершён»: official
 * article A-1202 (2026-09-17). An answered dialog that is left alone closes itself in a few days. The others are guesses.
 */
const status: StatusWords = {
  open: [
    'создан',
    'поступил ответ',
    'ждем ваш ответ',
    'ждем вашего ответа',
    'в работе',
    'открыт',
    'на рассмотрении',
    'в обработке',
    'created',
    'answer received',
    'reply received',
    'waiting for your reply',
    'waiting for your answer',
    'awaiting your reply',
    'in progress',
    'open',
  ],
  over: ['завершен', 'закрыт', 'решен', 'отменен', 'completed', 'closed', 'finished', 'resolved', 'cancelled'],
  numbered: /^(?:(?:диалог|обращение|вопрос|запрос|dialog|request|ticket)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const dialogWords: ListWords = {
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
  ...statusList(status),
};

/** «Новый диалог»: official (A-1202). */
function findNewDialog({ screen, content }: PageView): Button | ControlReason {
  const named = findButtons(screen, (norm) =>
    /^(?:новый диалог|начать новый диалог|new dialog|new dialogue)$/u.test(norm),
  );
  return onlyButton(named.filter(({ box }) => content.has.has(box.from)));
}

export const support: AccountPage = {
  id: 'shop-support',
  titles: dialogWords.titles,
  marks: [],
  facts: ['shop-support'],
  read: ({ content, now }) => [readList(content, dialogWords, now)],
  controls: { 'shop-new-dialog': findNewDialog },
};
