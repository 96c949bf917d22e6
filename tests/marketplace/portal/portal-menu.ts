import type { SellerPageId } from '@/utils/vocabulary';
import { type Html, html } from '../html';
import type { PortalForms } from './portal-forms';
import { portalUrl } from './portal-url';
import type { PortalView } from './portal-view';

/** The names in English, none of which anybody has seen. */
const english = {
  'Рост продаж': 'Sales growth',
  'Подписка «Джем»': 'Jam subscription',
  'Конструктор тарифов': 'Tariff constructor',
  'Товары и цены': 'Goods and prices',
  'Карточка товара': 'Product card',
  'Поставки и заказы': 'Supplies and orders',
  'Сборочные задания (FBS)': 'Assembly orders (FBS)',
  'Поставки (FBW)': 'Supplies (FBW)',
  'Управление остатками': 'Stock management',
  'Возвраты со склада': 'Returns from warehouses',
  'Возвраты и перемещения': 'Returns and transfers',
  'Возвраты покупателей': 'Customer returns',
  Аналитика: 'Analytics',
  'Отчёт по остаткам на складе': 'Warehouse stock report',
  Продвижение: 'Promotion',
  'WB Продвижение': 'WB Promotion',
  Финансы: 'Finances',
  Баланс: 'Balance',
  'Финансовые отчёты': 'Financial reports',
  Документы: 'Documents',
  Поддержка: 'Support',
  'Справочный центр': 'Help centre',
  'Обращения правообладателей': 'Rights holders’ appeals',
  'Досудебные претензии': 'Pre-trial claims',
  'Данные продавца': 'Seller’s data',
  'Мои данные': 'My data',
  Пользователи: 'Users',
  Безопасность: 'Security',
  'Интеграции по API': 'API integrations',
} as const;

/**
 * The portal's header. Official (A-580, 2026): the six names at the top, which open when one points at them; «?» with
 * «Поддержка», «Справочный центр», «Обращения правообладателей», «Досудебные претензии»; the shop's name, which opens the
 * profile with the settings. Invented: the badges, which count things of any kind and are no evidence of anything.
 */

type Target = SellerPageId | `/${string}`;
type Entry = readonly [label: keyof typeof english, target: Target];

interface Group {
  readonly label: keyof typeof english;
  readonly badge: number | null;
  readonly entries: readonly Entry[];
}

const groups: readonly Group[] = [
  {
    label: 'Рост продаж',
    badge: null,
    entries: [
      ['Подписка «Джем»', 'shop-jam'],
      ['Конструктор тарифов', 'shop-tariffs'],
    ],
  },
  { label: 'Товары и цены', badge: 3, entries: [['Карточка товара', '/new-goods/all-goods']] },
  {
    label: 'Поставки и заказы',
    badge: 12,
    entries: [
      ['Сборочные задания (FBS)', 'shop-orders'],
      ['Поставки (FBW)', 'shop-supplies'],
      ['Управление остатками', 'shop-own-stock'],
      ['Возвраты со склада', 'shop-goods-return'],
      ['Возвраты и перемещения', 'shop-return-status'],
      ['Возвраты покупателей', 'shop-claims'],
    ],
  },
  { label: 'Аналитика', badge: null, entries: [['Отчёт по остаткам на складе', 'shop-stock']] },
  { label: 'Продвижение', badge: 1, entries: [['WB Продвижение', 'shop-ads']] },
  {
    label: 'Финансы',
    badge: null,
    entries: [
      ['Баланс', 'shop-home'],
      ['Финансовые отчёты', 'shop-reports'],
      ['Документы', 'shop-documents'],
    ],
  },
];

const help: readonly Entry[] = [
  ['Поддержка', 'shop-support'],
  ['Справочный центр', '/instructions/ru/ru'],
  ['Обращения правообладателей', '/rights-holders'],
  ['Досудебные претензии', '/pretrial-claims'],
];

const profile: readonly Entry[] = [
  ['Данные продавца', '/supplier-settings/supplier-card'],
  ['Пользователи', 'shop-users'],
  ['Безопасность', 'shop-security'],
  ['Интеграции по API', 'shop-api'],
];

/** What stands in `#Portal-header`; sub-items show when one points at their name (`portal-script.js`). */
export function portalMenu({ shop, forms, kit }: PortalView): Html {
  return html`<div id="Portal-header" class="${kit.classes('Header')}" style="display:flex;gap:16px;padding:8px 16px;background:#fff">${groups.map(
    ({ label, badge, entries }) =>
      html`<div data-menu style="position:relative"><div class="${kit.classes('Chips')}" data-name="Chips" role="button" tabindex="0">${menuName(label, forms)}${
        badge === null ? null : kit.badge(badge)
      }</div>${submenu(entries)}</div>`,
  )}<div data-menu style="position:relative"><div class="${kit.classes('Help')}" role="button" tabindex="0" aria-label="Помощь">?</div>${submenu(help)}</div>
    <div class="${kit.classes('Bell')}" role="button" tabindex="0" aria-label="Уведомления">${kit.badge(7)}</div>
    <div data-menu style="position:relative"><div class="${kit.classes('UserMenu')}" data-name="UserMenu">${shop.name}</div>${submenu(profile)}</div></div>`;

  function submenu(entries: readonly Entry[]): Html {
    return html`<div class="${kit.classes('Submenu')}" hidden style="position:absolute;display:grid;background:#fff;padding:12px;z-index:5">${entries.map(
      ([label, target]) => kit.link(menuName(label, forms), hrefOf(target)),
    )}</div>`;
  }
}

/** How the menu calls a part of the portal. */
export function menuName(name: keyof typeof english, { language }: PortalForms): string {
  return language === 'ru' ? name : english[name];
}

function hrefOf(target: Target): string {
  return target.startsWith('/') ? target : portalUrl(target as SellerPageId).href;
}
