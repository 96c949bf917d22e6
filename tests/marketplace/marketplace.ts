import type { BrowserContext, Request, Route } from '@playwright/test';
import type { Host } from '@/utils/wildberries/hosts';
import type { Account } from './account';
import type { Decoration } from './decorations';
import { type DeleteForm, type Forms, type SessionsForm, usualForms } from './forms';
import { generations } from './generations/all';
import type { GenerationId } from './generations/generation';
import { challengePath } from './other-pages';
import { pagesOf, renderChallenge, renderPage, renderShopPage, renderSignIn } from './render-page';
import { shopPageAt } from './shop';

export interface MarketplaceOptions {
  readonly account: Account;
  readonly generation: GenerationId;
  readonly host?: Host;
  readonly sessionsForm?: SessionsForm;
  readonly deleteForm?: DeleteForm;
}

/** The code that every popup of the demo asks for. */
export const demoCode = '1234';

interface Answer {
  readonly status: number;
  readonly body: string;
}

/**
 * The demo marketplace, served on the shop's real origin inside one browser context. Nothing leaves the machine: requests
 * to other places are aborted and noted. Requests of an extension's service worker are seen as far as Playwright routes
 * them.
 */
export class Marketplace {
  /** May be replaced at any time: the next page load or navigation shows it. */
  account: Account;
  /** What was done to the account pages; the next page load or navigation shows it. */
  decoration: Decoration | null = null;
  /** Everything that a page or worker of the context asked of the site. */
  readonly requests: { method: string; url: string }[] = [];
  /** Requests to anywhere else. */
  readonly strayRequests: string[] = [];
  readonly #generation: GenerationId;
  readonly #host: Host;
  readonly #forms: Forms;

  private constructor(options: MarketplaceOptions) {
    this.account = options.account;
    this.#generation = options.generation;
    this.#host = options.host ?? 'www.wildberries.ru';
    this.#forms = {
      sessions: options.sessionsForm ?? usualForms.sessions,
      delete: options.deleteForm ?? usualForms.delete,
    };
  }

  static async serve(context: BrowserContext, options: MarketplaceOptions): Promise<Marketplace> {
    const marketplace = new Marketplace(options);
    await context.route(/^https?:/, (route) => marketplace.#respond(route));
    return marketplace;
  }

  async #respond(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    if (url.host !== this.#host) {
      this.strayRequests.push(url.href);
      return route.abort('blockedbyclient');
    }
    this.requests.push({ method: request.method(), url: url.href });
    const { status, body } = request.method() === 'POST' ? this.#act(url, request) : this.#page(url, request);
    return route.fulfill({ status, body, contentType: 'text/html; charset=utf-8' });
  }

  #page(url: URL, request: Request): Answer {
    const site = generations[this.#generation];
    if (url.pathname === challengePath) return { status: 200, body: renderChallenge() };
    if (url.pathname === '/security/login') return { status: 200, body: renderSignIn(this.account, this.#generation) };
    const asked = url.pathname.toLowerCase().replace(/\/$/, '');
    const path = site.redirects[asked] ?? asked;
    const page = pagesOf(this.#generation).find((id) => site.pages[id]?.paths.some((known) => known === path));
    if (this.account.condition === 'challenge' && site.challenge === 'page')
      return { status: 498, body: renderChallenge() };
    if (!page) {
      const shopPage = shopPageAt(url.pathname);
      const body = renderShopPage(this.account, this.#generation, shopPage);
      return { status: shopPage === 'not-found' ? 404 : 200, body };
    }
    const isLate = this.account.condition === 'late' && request.headers()['x-part'] === 'late-content';
    const account: Account = isLate ? { ...this.account, condition: 'normal' } : this.account;
    const body = renderPage(account, this.#generation, page, this.#forms);
    return { status: 200, body: this.decoration ? this.decoration(body) : body };
  }

  #act(url: URL, request: Request): Answer {
    const done: Answer = { status: 200, body: '{}' };
    switch (url.pathname) {
      case '/webapi/lk/mobile/requestconfirmcode':
        return done;
      case '/webapi/security/signout':
        this.account = { ...this.account, condition: 'signed-out' };
        return done;
      case '/webapi/lk/account/mysafety/finishothersessions':
        if (!hasCode(request)) return { status: 400, body: '{}' };
        this.account = { ...this.account, sessions: this.account.sessions.filter(({ current }) => current) };
        return done;
      case '/webapi/lk/account/delete':
        if (!hasCode(request)) return { status: 400, body: '{}' };
        this.account = { ...this.account, condition: 'signed-out' };
        return done;
      default:
        return { status: 404, body: '{}' };
    }
  }
}

function hasCode(request: Request): boolean {
  return new URLSearchParams(request.postData() ?? '').get('confirmCode') === demoCode;
}
