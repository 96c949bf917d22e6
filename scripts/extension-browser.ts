import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type LaunchOptions,
  type Page,
  type Worker,
} from '@playwright/test';
import { type BuildName, buildFolders } from './builds';
import { launchOptions } from './chromium';

export interface ExtensionBrowserOptions {
  build: BuildName;
  /** Where another build lies, instead of that one. */
  folder?: string;
  /** The language of the browser, which the extension follows; Playwright's `locale` would change that of pages only. */
  language: 'ru' | 'en';
  /** A profile to keep between starts; a fresh one, gone with the browser, when left out. */
  profile?: string;
  window?: 'headless' | 'visible';
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
}

/** A Chromium with the extension in it. No host is ever looked up: pages come from routes, or not at all. */
export class ExtensionBrowser {
  private constructor(
    readonly context: BrowserContext,
    /** Stays usable after the worker was stopped: the next evaluation runs in its successor. */
    readonly worker: Worker,
    readonly extensionId: string,
  ) {}

  static async launch(options: ExtensionBrowserOptions): Promise<ExtensionBrowser> {
    const folder = options.folder ?? buildFolders[options.build];
    const launch: LaunchOptions = launchOptions([
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ]);
    const context = await chromium.launchPersistentContext(options.profile ?? '', {
      ...launch,
      headless: options.window !== 'visible',
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      colorScheme: options.colorScheme ?? 'light',
      env: { ...definedOnly(process.env), LANGUAGE: options.language },
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    return new ExtensionBrowser(context, worker, new URL(worker.url()).host);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Address of a file of the extension. */
  url(file: string): string {
    return `chrome-extension://${this.extensionId}/${file}`;
  }

  /**
   * Waits for the guide page that opens after the install, and closes it. While it is in front, other tabs are hidden:
   * the browser then draws them once a second.
   */
  async closeWelcome(): Promise<void> {
    const isWelcome = (page: Page): boolean => page.url() === this.url('guide-page.html#welcome');
    const open = this.context.pages().find(isWelcome);
    const welcome = open ?? (await this.context.waitForEvent('page', { predicate: isWelcome, timeout: 20_000 }));
    await welcome.close();
  }

  /** The popup, opened as a page in a tab. */
  async openPopupPage(): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url('popup.html'));
    return page;
  }

  /** The popup as the browser shows it at its button. Playwright does not know it; it is driven by CDP. */
  async openActionPopup(): Promise<ActionPopup> {
    const browser = this.context.browser();
    if (!browser) throw new Error('This browser has no CDP session');
    const session = await browser.newBrowserCDPSession();
    await this.worker.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
    );
    const url = this.url('popup.html');
    const found = async (): Promise<string | undefined> =>
      (await session.send('Target.getTargets')).targetInfos.find((target) => target.url === url)?.targetId;
    const targetId = await waitFor(found, 'the popup did not open');
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new ActionPopup(session, sessionId, found);
  }

  /** Stops the background worker, as the browser does when it was idle. */
  async stopWorker(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(this.url('popup.html'));
    const session = await this.context.newCDPSession(page);
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await page.close();
  }
}

export class ActionPopup {
  readonly #session: CDPSession;
  readonly #sessionId: string;
  readonly #find: () => Promise<string | undefined>;
  readonly #pending = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  #sent = 0;

  constructor(session: CDPSession, sessionId: string, find: () => Promise<string | undefined>) {
    this.#session = session;
    this.#sessionId = sessionId;
    this.#find = find;
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== this.#sessionId) return;
      const answer = JSON.parse(event.message) as { id?: number; result?: unknown; error?: { message: string } };
      if (answer.id !== undefined) this.#pending.get(answer.id)?.(answer);
    });
  }

  async evaluate(expression: string): Promise<unknown> {
    const answer = (await this.#send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })) as {
      result: { value: unknown };
    };
    return answer.result.value;
  }

  async screenshot(): Promise<Buffer> {
    const { data } = (await this.#send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  /** Until the popup is gone, as it is after it opened a page. */
  async closed(): Promise<void> {
    await waitFor(async () => ((await this.#find()) ? undefined : 'gone'), 'the popup stayed open');
  }

  #send(method: string, params: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#sent;
      this.#pending.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      const message = JSON.stringify({ id, method, params });
      this.#session.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message }).catch(reject);
    });
  }
}

async function waitFor<Found>(find: () => Promise<Found | undefined>, otherwise: string): Promise<Found> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`After ten seconds ${otherwise}`);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
