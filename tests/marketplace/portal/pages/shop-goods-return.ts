import { html } from '../../html';
import { partOf } from '../../part-of';
import type { Words } from '../portal-text';
import type { PortalPage } from '../portal-view';

/**
 * «Возвраты со склада»: where a return is ordered. Official (A-1020, 2026-09): the title, that a pick-up point is chosen
 * first, «Новый возврат», «Вернуть», seven days at the pick-up point, three of them free. Invented: the other words, and
 * that the page lists no returns: those have a page of their own. It bears their mark, since its name is theirs, too.
 */

const words: Words<{
  title: string;
  create: string;
  point: string;
  address: string;
  change: string;
  storage: string;
  question: string;
  confirm: string;
  cancel: string;
}> = {
  ru: {
    title: 'Возвраты со склада',
    create: 'Новый возврат',
    point: 'Пункт выдачи для возвратов',
    address: 'Москва, Садовая улица, 12',
    change: 'Изменить',
    storage: 'Товар хранится на пункте выдачи 7 дней, из них 3 бесплатно',
    question: 'Выберите товары, которые нужно вернуть',
    confirm: 'Вернуть',
    cancel: 'Отмена',
  },
  en: {
    title: 'Returns from warehouses',
    create: 'New return',
    point: 'Pick-up point for returns',
    address: 'Moscow, Sadovaya street, 12',
    change: 'Change',
    storage: 'Goods are stored at the pick-up point for 7 days, 3 of them free of charge',
    question: 'Choose the goods to return',
    confirm: 'Return',
    cancel: 'Cancel',
  },
};

export const shopGoodsReturn: PortalPage = {
  path: '/goods-return/registration-return',
  facts: [],
  content: ({ forms, kit }) => {
    const text = words[forms.language];
    return html`<div class="${kit.classes('Goods-return')}"${partOf('shop-goods-returns')} style="display:grid;gap:12px">
      <div style="display:flex;gap:16px">${kit.text('h2-bold', text.title)}${kit.button(text.create, 'new-return')}</div>
      <div class="${kit.classes('Pick-up-point')}" style="display:grid">${kit.text('h5-bold', text.point)}${kit.text('body-s', text.address)}
      <div>${kit.button(text.change, 'change-point', 'secondary')}</div></div><div>${kit.text('body-s', text.storage)}</div></div>`;
  },
  controls: (_shop, { language }) => ({ 'shop-new-return': words[language].create }),
  modals: ({ forms, kit }) => {
    const text = words[forms.language];
    return { 'new-return': kit.modal(text.create, text.question, text.confirm, text.cancel) };
  },
};
