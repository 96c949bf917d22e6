import path from 'node:path';
import { type HostileId, hostileIds, hostilePage } from '@/tests/marketplace/hostile-pages';
import { urlOf } from '@/utils/wildberries/address';
import { buildFolders } from '../builds';
import { ExtensionBrowser } from '../extension-browser';
import { type OwnTasks, ownTasks, type TraceEvent, traceCategories } from './own-tasks';

/**
 * How long the extension keeps a page waiting: its longest task on hostile pages, on this machine as it is and slowed down
 * four times, and what share of the page's work is ours.
 *
 *     npm run bench                                  the build in .output/chrome-mv3
 *     npm run bench -- --against FOLDER              another build beside it, page by page
 *     npm run bench -- --only many-nodes,restless
 */

const rates = [1, 4] as const;

/** How long a page is watched, in ms. */
const watched = 6_000;

/** No task of ours may be longer, in ms, at the last of the rates. */
const promised = 50;

interface Measured {
  readonly tasks: OwnTasks;
  /** What was kept of the parcels. */
  readonly said: string;
}

class Bench {
  #html = '';

  private constructor(private readonly browser: ExtensionBrowser) {}

  static async start(folder: string): Promise<Bench> {
    const browser = await ExtensionBrowser.launch({ build: 'release', folder, language: 'ru' });
    const bench = new Bench(browser);
    await browser.context.route(/^https?:/, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ body: bench.#html, contentType: 'text/html; charset=utf-8' })
        : route.abort('blockedbyclient'),
    );
    await browser.closeWelcome();
    return bench;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  async measure(id: HostileId, rate: number): Promise<Measured> {
    this.#html = hostilePage(id).html;
    const page = await this.browser.context.newPage();
    const session = await this.browser.context.newCDPSession(page);
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: traceCategories },
    });
    await page.goto(urlOf('www.wildberries.ru', 'deliveries'), { waitUntil: 'commit', timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, watched));
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    const said = await this.#takeStored();
    await page.close();
    return { tasks: ownTasks(events, this.browser.url('')), said };
  }

  /** Empties the storage, for the next page to begin anew. */
  async #takeStored(): Promise<string> {
    return this.browser.worker.evaluate(async () => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome.storage;
      interface Storage {
        get(keys: null): Promise<Record<string, { data?: { known?: { state: string; count?: number } | null } }>>;
        clear(): Promise<void>;
      }
      const stored = await local.get(null);
      await local.clear();
      const parcels = Object.entries(stored).find(([key]) => key.endsWith('parcels'))?.[1].data;
      if (!parcels) return 'nothing yet';
      return parcels.known ? `${parcels.known.state} ${parcels.known.count ?? ''}`.trim() : 'unknown';
    });
  }
}

function valueAfter(option: string): string | undefined {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : process.argv[at + 1];
}

const only = valueAfter('--only')?.split(',');
const against = valueAfter('--against');
const pages = hostileIds.filter((id) => only?.includes(id) ?? true);
const folders = [
  ...(against === undefined ? [] : [path.resolve(process.env.INIT_CWD ?? process.cwd(), against)]),
  buildFolders.release,
];

const say = (...cells: readonly string[]): boolean =>
  process.stdout.write(`${cells.map((cell, index) => (index === 0 ? cell.padEnd(26) : cell.padStart(13))).join('')}\n`);

say(
  '',
  ...folders.flatMap((folder) => [...rates.map((rate) => `${rate}×`), 'total', 'of page', path.basename(folder)]),
);
const benches = await Promise.all(folders.map((folder) => Bench.start(folder)));
let longest = 0;
try {
  for (const id of pages) {
    const cells: string[] = [];
    for (const bench of benches) {
      const measured: Measured[] = [];
      for (const rate of rates) measured.push(await bench.measure(id, rate));
      const last = measured.at(-1);
      if (!last) continue;
      const { tasks, said } = last;
      const share = tasks.page > 0 ? Math.round((100 * tasks.total) / tasks.page) : 0;
      cells.push(...measured.map((each) => `${each.tasks.longest.toFixed(1)} ms`), `${Math.round(tasks.total)} ms`);
      cells.push(`${share} %`, said);
      if (bench === benches.at(-1)) longest = Math.max(longest, tasks.longest);
    }
    say(id, ...cells);
  }
} finally {
  await Promise.all(benches.map((bench) => bench.close()));
}
process.stdout.write(
  `\nLongest task of ours at ${rates.at(-1)}×: ${longest.toFixed(1)} ms; promised: below ${promised} ms\n`,
);
process.exitCode = longest < promised ? 0 : 1;
