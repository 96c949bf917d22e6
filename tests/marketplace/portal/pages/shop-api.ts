import { dottedDay } from '../../format';
import { html } from '../../html';
import { partOf } from '../../part-of';
import { columnsOf, type ListRow, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import { noButtons, type PortalPage } from '../portal-view';

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
    if (forms.api === 'tokens')
      return portalList(
        {
          fact: 'shop-tokens',
          title: text.title,
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
          switch: tabs,
          buttons: kit.button(text.create, 'create-token'),
        },
        view,
      );
    return portalList(
      {
        fact: 'shop-services',
        title: text.title,
        columns: columnsOf(...text.serviceColumns),
        rows: shop.services.map(
          (service): ListRow => [
            service.name,
            kit.chip(service.connected ? text.on : text.off),
            service.connected
              ? html`<div>${kit.button(text.disconnect, 'disconnect-service', 'secondary')}</div>`
              : null,
          ],
        ),
        empty: text.noServices,
        switch: tabs,
      },
      view,
    );
  },
  ...noButtons,
};
