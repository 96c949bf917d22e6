import type { BrowserContext, Request, Route } from '@playwright/test';
import { advertisingHost, type Host, sellerHost } from '@/utils/wildberries/hosts';
import { sessionKey } from '../session-list';
import { type PortalForms, usualPortalForms } from './portal-forms';
import { portalPageAt } from './portal-url';
import { renderOtherPage, renderPortalPage } from './render-portal';
import type { Shop } from './shop';

export const portalHost: Host = sellerHost;

/** Where somebody who is signed out is led (seen 2025–26); by a script, since routes of a test see no redirect of a server. */
const toLandingPage = `<!doctype html><script>location.replace('https://${portalHost}/about-portal/ru/ru')</script>`;

/** Whether «Завершить все сеансы» ends the session in use as well. Nobody knows what the real one does. */
export type EndAllEffect = 'others-only' | 'current-too';

export interface PortalOptions {
  readonly shop: Shop;
  readonly forms?: Partial<PortalForms>;
  readonly endAll?: EndAllEffect;
}

/**
 * The demo of the sellers' portal, served on its real origins (the portal's and the advertising's) inside one browser
 * context; other origins are left to who serves them. Start it after the marketplace, which else takes all requests.
 */
export class Portal {
  /** May be replaced at any time: the next page load or navigation shows it. */
  shop: Shop;
  forms: PortalForms;
  /** What was pressed and confirmed on its pages, in order: «withdraw», «unsubscribe-jam», … */
  readonly presses: string[] = [];
  readonly #endAll: EndAllEffect;

  private constructor({ shop, forms, endAll }: PortalOptions) {
    this.shop = shop;
    this.forms = { ...usualPortalForms, ...forms };
    this.#endAll = endAll ?? 'others-only';
  }

  static async serve(context: BrowserContext, options: PortalOptions): Promise<Portal> {
    const portal = new Portal(options);
    await context.route(
      (url) => url.host === portalHost || url.host === advertisingHost,
      (route) => portal.#respond(route),
    );
    return portal;
  }

  async #respond(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    if (request.method() === 'POST') {
      this.#act(url.pathname.replace('/demo/', ''), request);
      return route.fulfill({ status: 200, body: '{}' });
    }
    const page = portalPageAt(url);
    if (page && this.shop.condition === 'signed-out')
      return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: toLandingPage });
    const isLate = this.shop.condition === 'late' && request.resourceType() === 'fetch';
    const shop: Shop = isLate ? { ...this.shop, condition: 'normal' } : this.shop;
    return route.fulfill({
      status: this.shop.condition === 'challenge' ? 498 : 200,
      contentType: 'text/html; charset=utf-8',
      body: page ? renderPortalPage(shop, page, this.forms) : renderOtherPage(shop, url.pathname),
    });
  }

  #act(press: string, request: Request): void {
    this.presses.push(press);
    this.shop = this.#after(press, request.postData());
  }

  #after(press: string, about: string | null): Shop {
    const { shop } = this;
    switch (press) {
      case 'end-session':
        return { ...shop, sessions: shop.sessions.filter((session) => sessionKey(session) !== about) };
      case 'end-all-sessions':
        return this.#endAll === 'current-too'
          ? { ...shop, condition: 'signed-out', sessions: [] }
          : { ...shop, sessions: shop.sessions.filter(({ current }) => current) };
      case 'withdraw': {
        const { amount, withdrawable } = shop.balance;
        // In kopecks, since a difference of fractions has a tail.
        const left = Math.round((amount - withdrawable) * 100) / 100;
        return { ...shop, balance: { ...shop.balance, amount: left, withdrawable: 0 } };
      }
      case 'new-return':
        return withReturn(shop);
      case 'unsubscribe-jam':
        return { ...shop, jam: { state: 'off' } };
      case 'new-dialog': {
        const number = 1 + Math.max(0, ...shop.dialogs.map((dialog) => dialog.number));
        const dialog = { topic: 'Завершение сотрудничества', number, created: '2026-11-23', state: 'created' } as const;
        return { ...shop, dialogs: [dialog, ...shop.dialogs] };
      }
      default:
        return shop;
    }
  }
}

/** All pieces of the first article that lies at a warehouse are on their way back to the seller. */
function withReturn(shop: Shop): Shop {
  const line = shop.stock.find(({ warehouses }) => warehouses.some(({ count }) => count > 0));
  if (!line) return shop;
  const number = 1 + Math.max(0, ...shop.goodsReturns.map((one) => one.number));
  const [warehouse] = line.warehouses.filter(({ count }) => count > 0);
  return {
    ...shop,
    stock: shop.stock.map((other) => (other === line ? { ...line, warehouses: [] } : other)),
    goodsReturns: [
      {
        number,
        name: line.name,
        warehouse: warehouse?.name ?? '',
        created: '2026-11-23',
        stage: { at: 'issued' },
      },
      ...shop.goodsReturns,
    ],
  };
}
