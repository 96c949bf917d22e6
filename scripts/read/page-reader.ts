import fs from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Route } from '@playwright/test';
import { build } from 'vite';
import { openScreen } from '@/utils/screen/open-screen';
import type { WireScreen } from '@/utils/screen/wire';
import { type PageReading, readPage } from '@/utils/wildberries/buyer/read-page';
import { root } from '../builds';
import { launchOptions } from '../chromium';

/** What the command prints of a page. */
export type PrintedReading = Omit<PageReading, 'identity' | 'places'>;

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
  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly eyes: string,
  ) {}

  static async start(): Promise<PageReader> {
    const [browser, eyes] = await Promise.all([chromium.launch(launchOptions()), bundleEyes()]);
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
    const { page, obstacle, readings, controls } = readPage(openScreen(await this.see(saved)), new URL(saved.url), now);
    return { page, obstacle, readings, controls };
  }

  /** What a person sees on a page, as it would travel to the background. */
  async see(saved: SavedPage): Promise<WireScreen> {
    const page = await this.context.newPage();
    try {
      await page.route(/.*/, (route) => answer(route, saved));
      await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      await page.waitForLoadState('load', { timeout: 3_000 }).catch(ignoreTimeout);
      return await this.take(page);
    } finally {
      await page.close();
    }
  }

  private async take(page: Page): Promise<WireScreen> {
    const session = await this.context.newCDPSession(page);
    const contextId = await isolatedWorld(session);
    await evaluate(session, contextId, this.eyes);
    return JSON.parse(String(await evaluate(session, contextId, 'looseEndsScreen()'))) as WireScreen;
  }
}

function ignoreTimeout(error: Error): void {
  // A saved page may refer to things that never answer; what is there by now is what we read.
  if (error.name !== 'TimeoutError') throw error;
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'loose-ends',
  });
  return world.executionContextId;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
    timeout: 30_000,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
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

/** The part that runs in the page as one script, built from the same sources as the extension. */
async function bundleEyes(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(root, 'scripts/read/inject.ts'), formats: ['iife'], name: 'looseEnds' },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('The part for the page could not be built');
  return chunk.code;
}
