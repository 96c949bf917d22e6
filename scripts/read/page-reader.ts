import fs from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Route } from '@playwright/test';
import { openScreen } from '@/utils/screen/open-screen';
import type { WireScreen } from '@/utils/screen/wire';
import { type PageReading, readPage } from '@/utils/wildberries/read-page';
import { launchOptions } from '../chromium';
import { IsolatedWorld } from '../isolated-world';
import { bundleForPage } from '../page-bundle';

/** What the command prints of a page. */
export type PrintedReading = Omit<PageReading, 'identity' | 'places' | 'sessionSpots'>;

export interface SavedPage {
  html: Buffer | string;
  url: string;
  /** Where files saved beside the page («page_files/style.css») lie. */
  folder?: string;
}

/**
 * Reads saved pages as the extension does: seen in a real browser, at the page's own address, from a world apart from the
 * page's scripts, and read with the same readers. Nothing leaves the machine. The page's scripts do not run: a saved
 * page is what they left, and without their server they would only take it away.
 */
export class PageReader {
  /** Tabs that have shown a page and are empty again: a new one costs more than most pages do. */
  private readonly idle: Page[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly eyes: string,
  ) {}

  static async start(): Promise<PageReader> {
    const [browser, eyes] = await Promise.all([
      chromium.launch(launchOptions()),
      bundleForPage('scripts/read/inject.ts'),
    ]);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ru-RU' });
    return new PageReader(browser, context, eyes);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /**
   * @param saved the page
   * @param now the moment of reading
   */
  async read(saved: SavedPage, now: Date): Promise<PrintedReading> {
    const {
      identity: _,
      places: __,
      sessionSpots: ___,
      ...printed
    } = readPage(openScreen(await this.see(saved)), new URL(saved.url), now);
    return printed;
  }

  /** What a person sees on a page, as it would travel to the background. */
  async see(saved: SavedPage): Promise<WireScreen> {
    const page = this.idle.pop() ?? (await this.context.newPage());
    try {
      await show(page, saved);
      const world = await IsolatedWorld.of(page);
      await world.evaluate(this.eyes);
      const wire = JSON.parse(String(await world.evaluate('looseEndsScreen()'))) as WireScreen;
      await world.close();
      await page.unrouteAll();
      this.idle.push(page);
      return wire;
    } catch (error) {
      await page.close();
      throw error;
    }
  }

  /** Opens a page at its own address, with its scripts off. Whoever asks for it closes it. */
  async open(saved: SavedPage): Promise<Page> {
    const page = await this.context.newPage();
    try {
      await show(page, saved);
      return page;
    } catch (error) {
      await page.close();
      throw error;
    }
  }
}

async function show(page: Page, saved: SavedPage): Promise<void> {
  // Another hash of the address that is there would be no navigation.
  if (withoutHash(page.url()) === withoutHash(saved.url)) await page.goto('about:blank');
  await page.route(/.*/, (route) => answer(route, saved));
  await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  await page.waitForLoadState('load', { timeout: 3_000 }).catch(ignoreTimeout);
}

function ignoreTimeout(error: Error): void {
  // A saved page may refer to things that never answer; what is there by now is what we read.
  if (error.name !== 'TimeoutError') throw error;
}

/** The page itself, the files saved beside it, and nothing else. */
async function answer(route: Route, saved: SavedPage): Promise<void> {
  const request = route.request();
  if (request.isNavigationRequest()) {
    const isPage =
      request.frame().parentFrame() === null && withoutHash(request.url()) === withoutHash(new URL(saved.url).href);
    // 204 leaves the browser where it is: a saved page cannot send us elsewhere, nor fill its frames.
    if (!isPage) return route.fulfill({ status: 204 });
    return route.fulfill({
      body: saved.html,
      headers: {
        'content-type': `text/html${isUtf8(saved.html) ? '; charset=utf-8' : ''}`,
        'content-security-policy': "script-src 'none'",
      },
    });
  }
  const beside = saved.folder ? fileBeside(saved.folder, new URL(request.url()).pathname) : null;
  return beside ? route.fulfill({ path: beside }) : route.abort('blockedbyclient');
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}

function isUtf8(html: Buffer | string): boolean {
  return typeof html === 'string' || Buffer.from(html.toString('utf8'), 'utf8').equals(html);
}

/** «…/page_files/style.css» for a page saved with its parts. */
function fileBeside(folder: string, pathname: string): string | null {
  const parts = decodeURIComponent(pathname).split('/').slice(-2);
  const file = path.resolve(folder, ...parts);
  return parts.length === 2 &&
    file.startsWith(path.resolve(folder) + path.sep) &&
    fs.existsSync(file) &&
    fs.statSync(file).isFile()
    ? file
    : null;
}
