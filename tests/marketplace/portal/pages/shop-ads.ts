import { type Html, html } from '../../html';
import { partOf } from '../../part-of';
import { columnsOf, type ListRow, portalList } from '../portal-list';
import { signedMoney, type Words } from '../portal-text';
import { noButtons, type PortalPage, type PortalView } from '../portal-view';
import type { Campaign } from '../shop';

/**
 * «WB Продвижение», on an origin of its own. Official (A-1432, A-1435, 2026): «Кампании», «Финансы», «Единый счёт», which
 * is «Счёт» and «Баланс» together, «Промобонусы»; that campaigns run, are paused, are ready, are finished (the API).
 * Invented: the words of these statuses and tabs, the columns, the sentence for none, that the header shows all sums.
 */

const words: Words<{
  product: string;
  single: string;
  account: string;
  balance: string;
  bonus: string;
  title: string;
  create: string;
  tabs: readonly [string, string, string, string, string];
  columns: readonly string[];
  empty: string;
  states: Readonly<Record<Campaign['state'], string>>;
}> = {
  ru: {
    product: 'WB Продвижение',
    single: 'Единый счёт',
    account: 'Счёт',
    balance: 'Баланс',
    bonus: 'Промобонусы',
    title: 'Кампании',
    create: 'Создать кампанию',
    tabs: ['Все', 'Активные', 'На паузе', 'Готовы к запуску', 'Завершённые'],
    columns: ['Кампания', 'ID', 'Статус'],
    empty: 'Вы ещё не создали ни одной кампании',
    states: { active: 'Активна', paused: 'На паузе', ready: 'Готова к запуску', finished: 'Завершена' },
  },
  en: {
    product: 'WB Promotion',
    single: 'Single account',
    account: 'Account',
    balance: 'Balance',
    bonus: 'Promo bonuses',
    title: 'Campaigns',
    create: 'Create a campaign',
    tabs: ['All', 'Active', 'Paused', 'Ready to start', 'Finished'],
    columns: ['Campaign', 'ID', 'Status'],
    empty: 'You have not created any campaigns yet',
    states: { active: 'Active', paused: 'Paused', ready: 'Ready to start', finished: 'Finished' },
  },
};

/** Whether a campaign runs, or can run at any time. */
export function isOpenCampaign({ state }: Campaign): boolean {
  return state !== 'finished';
}

export const shopAds: PortalPage = {
  path: '/campaigns/list',
  facts: ['shop-ads', 'shop-ads-money'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const rowOf = ({ name, id, state }: Campaign): ListRow => [name, id, kit.chip(text.states[state])];
    const ofState = (state: Campaign['state']): ListRow[] =>
      shop.campaigns.filter((campaign) => campaign.state === state).map(rowOf);
    const [all, active, paused, ready, finished] = text.tabs;
    const rows = shop.campaigns.map(rowOf);
    return html`<div class="${kit.classes('Promotion')}" style="display:grid;gap:16px">${kit.text('h5-bold', text.product)}${sums(view)}
      ${portalList(
        {
          fact: 'shop-ads',
          title: text.title,
          columns: columnsOf(...text.columns),
          rows,
          empty: text.empty,
          buttons: kit.button(text.create, 'create-campaign'),
          tabs: [
            { label: all, rows },
            { label: active, rows: ofState('active') },
            { label: paused, rows: ofState('paused') },
            { label: ready, rows: ofState('ready') },
            { label: finished, rows: ofState('finished') },
          ],
        },
        view,
      )}</div>`;
  },
  ...noButtons,
};

/** Cards say the sum of both accounts as well. */
function sums({ shop, forms, kit }: PortalView): Html {
  const text = words[forms.language];
  const { account, balance, bonus } = shop.adsMoney;
  const pairs: readonly (readonly [string, number])[] = [
    ...(forms.list === 'cards' ? [[text.single, account + balance] as const] : []),
    [text.account, account],
    [text.balance, balance],
    [text.bonus, bonus],
  ];
  return html`<div class="${kit.classes('Finances')}"${partOf('shop-ads-money')} style="display:flex;gap:32px">${pairs.map(
    ([label, sum]) =>
      html`<div class="${kit.classes('Finances__sum')}" style="display:grid">${kit.text('body-s', label)}${kit.text('body-m-bold', signedMoney(sum))}</div>`,
  )}</div>`;
}
