import { dottedDay } from '../../format';
import { columnsOf, type ListRow, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import type { PortalPage } from '../portal-view';
import type { Dialog } from '../shop';

/**
 * «Поддержка». Official (A-1202, A-1143, 2026-09): the title, «Новый диалог», «Начать диалог», the four statuses, an address
 * with `tab=all`. Invented: the tabs' words, the columns, the sentence for none, the window in place of the dialog's steps.
 */

const words: Words<{
  title: string;
  create: string;
  tabs: readonly [string, string, string];
  columns: readonly string[];
  empty: string;
  states: Readonly<Record<Dialog['state'], string>>;
  question: string;
  confirm: string;
  cancel: string;
}> = {
  ru: {
    title: 'Поддержка',
    create: 'Новый диалог',
    tabs: ['Все', 'Открытые', 'Завершённые'],
    columns: ['№ диалога', 'Тема', 'Дата создания', 'Статус'],
    empty: 'Диалогов пока нет',
    states: {
      created: 'Создан',
      answered: 'Поступил ответ',
      waiting: 'Ждём ваш ответ',
      finished: 'Завершён',
    },
    question: 'Опишите вопрос, выберите категорию и тему',
    confirm: 'Начать диалог',
    cancel: 'Отменить диалог',
  },
  en: {
    title: 'Support',
    create: 'New dialog',
    tabs: ['All', 'Open', 'Finished'],
    columns: ['Dialog No.', 'Topic', 'Date of creation', 'Status'],
    empty: 'No dialogs yet',
    states: {
      created: 'Created',
      answered: 'Answered',
      waiting: 'Waiting for your reply',
      finished: 'Finished',
    },
    question: 'Describe the question, choose a category and a topic',
    confirm: 'Start the dialog',
    cancel: 'Cancel the dialog',
  },
};

export function isOpenDialog({ state }: Dialog): boolean {
  return state !== 'finished';
}

export const shopSupport: PortalPage = {
  path: '/service-desk-v2',
  facts: ['shop-support'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const rowOf = ({ number, topic, created, state }: Dialog): ListRow => [
      number,
      topic,
      dottedDay(created),
      kit.chip(text.states[state]),
    ];
    const rows = shop.dialogs.map(rowOf);
    const [all, open, finished] = text.tabs;
    return portalList(
      {
        fact: 'shop-support',
        title: text.title,
        columns: columnsOf(...text.columns),
        rows,
        empty: text.empty,
        buttons: kit.button(text.create, 'new-dialog'),
        tabs: [
          { label: all, rows },
          { label: open, rows: shop.dialogs.filter(isOpenDialog).map(rowOf) },
          { label: finished, rows: shop.dialogs.filter((dialog) => !isOpenDialog(dialog)).map(rowOf) },
        ],
      },
      view,
    );
  },
  controls: (_shop, { language }) => ({ 'shop-new-dialog': words[language].create }),
  modals: ({ forms, kit }) => {
    const text = words[forms.language];
    return { 'new-dialog': kit.modal(text.create, text.question, text.confirm, text.cancel) };
  },
};
