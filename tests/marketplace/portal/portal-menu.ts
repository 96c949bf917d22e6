import type { SellerPageId } from '@/utils/vocabulary';
import { type Html, html } from '../html';
import { portalUrl } from './portal-url';
import type { PortalView } from './portal-view';

/**
 * The portal's header. Official (A-580, 2026): the six names at the top, which open when one points at them; «?» with
 * «Поддержка», «Справочный центр», «Обращения правообладателей», «Досудебные претензии»; the shop's name, which opens the
 * profile with the settings. Invented: the badges, which count things of any kind and are no evidence of anything.
 */

type Target = SellerPageId | `/${string}`;
type Entry = readonly [label: string, target: Target];

interface Group {
  readonly label: string;
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
export function portalMenu({ shop, kit }: PortalView): Html {
  return html`<div id="Portal-header" class="${kit.classes('Header')}" style="display:flex;gap:16px;padding:8px 16px;background:#fff">${groups.map(
    ({ label, badge, entries }) =>
      html`<div data-menu style="position:relative"><div class="${kit.classes('Chips')}" data-name="Chips" role="button" tabindex="0">${label}${
        badge === null ? null : kit.badge(badge)
      }</div>${submenu(entries)}</div>`,
  )}<div data-menu style="position:relative"><div class="${kit.classes('Help')}" role="button" tabindex="0" aria-label="Помощь">?</div>${submenu(help)}</div>
    <div class="${kit.classes('Bell')}" role="button" tabindex="0" aria-label="Уведомления">${kit.badge(7)}</div>
    <div data-menu style="position:relative"><div class="${kit.classes('UserMenu')}" data-name="UserMenu">${shop.name}</div>${submenu(profile)}</div></div>`;

  function submenu(entries: readonly Entry[]): Html {
    return html`<div class="${kit.classes('Submenu')}" hidden style="position:absolute;display:grid;background:#fff;padding:12px;z-index:5">${entries.map(
      ([label, target]) => kit.link(label, hrefOf(target)),
    )}</div>`;
  }
}

function hrefOf(target: Target): string {
  return target.startsWith('/') ? target : portalUrl(target as SellerPageId).href;
}
