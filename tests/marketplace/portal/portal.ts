import type { BrowserContext, Request, Route } from '@playwright/test';
import type { SellerPageId } from '@/utils/vocabulary';
import type { Host } from '@/utils/wildberries/hosts';
import { sessionKey } from '../session-list';
import { type PortalForms, usualPortalForms } from './portal-forms';
import { portalPaths, renderOtherPage, renderPortalPage } from './render-portal';
import type { Shop } from './shop';

export const portalHost: Host = 'seller.wildberries.ru';

/** Where somebody who is signed out is led (seen 2025–26); by a script, since routes of a test see no redirect of a server. */
const toLandingPage = "<!doctype html><script>location.replace('/about-portal/ru/ru')</script>";

/** Whether «Завершить все сеансы» ends the session in use as well. Nobody knows what the real one does. */
export type EndAllEffect = 'others-only' | 'current-too';

export interface PortalOptions {
  readonly shop: Shop;
  readonly forms?: Partial<PortalForms>;
  readonly endAll?: EndAllEffect;
}

/**
 * The demo of the sellers' portal, served on its real origin inside one browser context; other origins are left to who
 * serves them. Start it after the marketplace, which else takes all requests.
 */
export class Portal {
  /** May be replaced at any time: the next page load or navigation shows it. */
  shop: Shop;
  forms: PortalForms;
  readonly #endAll: EndAllEffect;

  private constructor({ shop, forms, endAll }: PortalOptions) {
    this.shop = shop;
    this.forms = { ...usualPortalForms, ...forms };
    this.#endAll = endAll ?? 'others-only';
  }

  static async serve(context: BrowserContext, options: PortalOptions): Promise<Portal> {
    const portal = new Portal(options);
    await context.route(
      (url) => url.host === portalHost,
      (route) => portal.#respond(route),
    );
    return portal;
  }

  async #respond(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    if (request.method() === 'POST') {
      this.#act(url, request);
      return route.fulfill({ status: 200, body: '{}' });
    }
    const page = (Object.keys(portalPaths) as SellerPageId[]).find((id) => portalPaths[id] === url.pathname);
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

  #act(url: URL, request: Request): void {
    const { sessions } = this.shop;
    if (url.pathname === '/demo/end-session') {
      const ended = request.postData();
      this.shop = { ...this.shop, sessions: sessions.filter((session) => sessionKey(session) !== ended) };
    }
    if (url.pathname !== '/demo/end-all-sessions') return;
    this.shop =
      this.#endAll === 'current-too'
        ? { ...this.shop, condition: 'signed-out', sessions: [] }
        : { ...this.shop, sessions: sessions.filter(({ current }) => current) };
  }
}
