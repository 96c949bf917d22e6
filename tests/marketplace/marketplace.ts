import type { BrowserContext, Request, Route } from '@playwright/test';
import type { Host } from '@/utils/wildberries/hosts';
import type { Account, Session } from './account';
import type { Decoration } from './decorations';
import { type DeleteForm, type Forms, type SessionsForm, usualForms } from './forms';
import { generations } from './generations/all';
import type { GenerationId } from './generations/generation';
import { challengePath } from './other-pages';
import { pagesOf, renderChallenge, renderPage, renderShopPage, renderSignIn } from './render-page';
import { sessionKey } from './session-list';
import { shopPageAt } from './shop';

export interface MarketplaceOptions {
  readonly account: Account;
  readonly generation: GenerationId;
  readonly host?: Host;
  readonly sessionsForm?: SessionsForm;
  readonly deleteForm?: DeleteForm;
  readonly ending?: Ending;
}

/**
 * What comes of it when a person ends one session. The site always says that it has ended.
 * `honest`: it has. `says-ended-but-keeps`: the list is shown again as it was. `ends-another`: the next one of the list has
 * ended instead, if there is another but the one in use. `ends-current-too`: the one in use has ended as well; the page goes
 * on without the row, and whatever is opened next asks to sign in. `hides-row-only`: the page goes on without the row, which
 * is back at the next load. To «all others», `says-ended-but-keeps` and `ends-current-too` apply in the same way.
 */
export const endings = [
  'honest',
  'says-ended-but-keeps',
  'ends-another',
  'ends-current-too',
  'hides-row-only',
] as const;
export type Ending = (typeof endings)[number];

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
  /** May be replaced at any time: the next session that is ended shows it. */
  ending: Ending;
  /** Everything that a page or worker of the context asked of the site. */
  readonly requests: { method: string; url: string }[] = [];
  /** Requests to anywhere else. */
  readonly strayRequests: string[] = [];
  readonly #generation: GenerationId;
  readonly #host: Host;
  readonly #forms: Forms;

  private constructor(options: MarketplaceOptions) {
    this.account = options.account;
    this.ending = options.ending ?? 'honest';
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
        return hasCode(request) ? this.#endOthers() : { status: 400, body: '{}' };
      case '/webapi/lk/account/mysafety/finishsession': // Not evidenced.
        return hasCode(request) ? this.#endOne(bodyOf(request).get('session')) : { status: 400, body: '{}' };
      case '/webapi/lk/account/delete':
        if (!hasCode(request)) return { status: 400, body: '{}' };
        this.account = { ...this.account, condition: 'signed-out' };
        return done;
      default:
        return { status: 404, body: '{}' };
    }
  }

  #endOthers(): Answer {
    const { sessions } = this.account;
    if (this.ending === 'ends-current-too') this.#keep([], 'signed-out');
    else if (this.ending !== 'says-ended-but-keeps') this.#keep(sessions.filter(({ current }) => current));
    return { status: 200, body: JSON.stringify({ message: 'Сеансы завершены' }) };
  }

  #endOne(key: string | null): Answer {
    const { sessions } = this.account;
    const others = sessions.filter(({ current }) => !current);
    const at = others.findIndex((session) => sessionKey(session) === key);
    const target = others[at];
    if (!target) return { status: 404, body: '{}' };
    const another = others.length > 1 ? others[(at + 1) % others.length] : undefined;
    const isLast = this.ending === 'ends-current-too';
    if (this.ending === 'honest') this.#keep(sessions.filter((session) => session !== target));
    else if (this.ending === 'ends-another') this.#keep(sessions.filter((session) => session !== another));
    else if (isLast)
      this.#keep(
        others.filter((session) => session !== target),
        'signed-out',
      );
    const list = isLast || this.ending === 'hides-row-only' ? 'without-row' : 'again';
    return { status: 200, body: JSON.stringify({ message: 'Сеанс завершён', list }) };
  }

  #keep(sessions: readonly Session[], condition = this.account.condition): void {
    this.account = { ...this.account, sessions, condition };
  }
}

function hasCode(request: Request): boolean {
  return bodyOf(request).get('confirmCode') === demoCode;
}

function bodyOf(request: Request): URLSearchParams {
  return new URLSearchParams(request.postData() ?? '');
}
