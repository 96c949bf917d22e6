import { dottedDay } from '../../format';
import { html } from '../../html';
import { partOf } from '../../part-of';
import { columnsOf, type ListRow, type PortalList, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import { noButtons, type PortalPage, type PortalView } from '../portal-view';

/**
 * «Интеграции по API», two tabs of which one is shown. Official (A-1469, A-1143, 2026): the title, the tab «Подключённые
 * сервисы», «+ Создать токен», «Удалить» and «Дублировать» of a token, «Отключить» of a service. Invented: the name of the
 * first tab, the columns, «Отключён», the sentences for none; that the tabs may count.
 */

const words: Words<{
  title: string;
  tabs: readonly [string, string];
  create: string;
  tokenColumns: readonly string[];
  noTokens: string;
  remove: string;
  copy: string;
  serviceColumns: readonly string[];
  noServices: string;
  on: string;
  off: string;
  disconnect: string;
}> = {
  ru: {
    title: 'Интеграции по API',
    tabs: ['Токены', 'Подключённые сервисы'],
    create: '+ Создать токен',
    tokenColumns: ['Название', 'Категории', 'Действует до:', ''],
    noTokens: 'Токенов пока нет',
    remove: 'Удалить',
    copy: 'Дублировать',
    serviceColumns: ['Сервис', 'Статус', ''],
    noServices: 'Нет подключённых сервисов',
    on: 'Подключён',
    off: 'Отключён',
    disconnect: 'Отключить',
  },
  en: {
    title: 'API integrations',
    tabs: ['Tokens', 'Connected services'],
    create: '+ Create a token',
    tokenColumns: ['Name', 'Categories', 'Valid until:', ''],
    noTokens: 'No tokens yet',
    remove: 'Delete',
    copy: 'Duplicate',
    serviceColumns: ['Service', 'Status', ''],
    noServices: 'No connected services',
    on: 'Connected',
    off: 'Disconnected',
    disconnect: 'Disconnect',
  },
};

export const shopApi: PortalPage = {
  path: '/api-integrations',
  facts: ['shop-tokens', 'shop-services'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const [tokens, services] = text.tabs;
    const counts = forms.list === 'tabs';
    const connected = shop.services.filter((service) => service.connected);
    const tabs = kit.tabs(
      [
        { label: tokens, counter: counts ? shop.tokens.length : null, mark: partOf('shop-tokens') },
        { label: services, counter: counts ? connected.length : null, mark: partOf('shop-services') },
      ],
      forms.api === 'tokens' ? 0 : 1,
    );
    return html`<div class="${kit.classes('Integrations')}" style="display:grid;gap:16px">${kit.text('h2-bold', text.title)}${tabs}
      ${portalList(forms.api === 'tokens' ? tokenList(view) : serviceList(view), view)}</div>`;
  },
  ...noButtons,
};

function tokenList({ shop, forms, kit }: PortalView): PortalList {
  const text = words[forms.language];
  return {
    fact: 'shop-tokens',
    title: text.tabs[0],
    columns: columnsOf(...text.tokenColumns),
    rows: shop.tokens.map(
      ({ name, categories, expires }): ListRow => [
        name,
        categories.join(', '),
        dottedDay(expires),
        html`<div style="display:flex;gap:8px">${kit.button(text.remove, 'delete-token', 'secondary')}${kit.button(text.copy, 'copy-token', 'secondary')}</div>`,
      ],
    ),
    empty: text.noTokens,
    buttons: kit.button(text.create, 'create-token'),
  };
}

function serviceList({ shop, forms, kit }: PortalView): PortalList {
  const text = words[forms.language];
  return {
    fact: 'shop-services',
    title: text.tabs[1],
    columns: columnsOf(...text.serviceColumns),
    rows: shop.services.map(
      ({ name, connected }): ListRow => [
        name,
        kit.chip(connected ? text.on : text.off),
        connected ? html`<div>${kit.button(text.disconnect, 'disconnect-service', 'secondary')}</div>` : null,
      ],
    ),
    empty: text.noServices,
  };
}
