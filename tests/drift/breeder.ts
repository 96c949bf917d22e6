import type { Page } from '@playwright/test';
import { IsolatedWorld } from '@/scripts/isolated-world';
import { bundleForPage } from '@/scripts/page-bundle';
import { PageReader } from '@/scripts/read/page-reader';
import { openScreen } from '@/utils/screen/open-screen';
import type { Screen } from '@/utils/screen/screen';
import type { PageReading } from '@/utils/wildberries/read-page';
import { htmlOf } from './fixture';
import { judge, type Verdict } from './judge';
import type { Kind } from './kind';
import { kinds } from './kinds/all';
import { type Mutant, understandingOf } from './mutant';
import type { MutantOrder, MutantSight } from './order';

/** Reads a screen as `readPage` does. */
export type Reader = (screen: Screen, url: URL, now: Date) => PageReading;

/** A mutant, and what the reader made of it. */
export interface Outcome {
  readonly mutant: Mutant;
  /** The kinds that found something to change. */
  readonly applied: readonly Kind[];
  readonly verdict: Verdict;
}

/** The day on which the accounts' sentences («вчера», «сегодня») are said. */
const now = new Date(2026, 10, 23, 15, 0);

/** Makes mutants in a real browser and has them read. Nothing leaves the machine. */
export class Breeder {
  private constructor(
    private readonly reader: PageReader,
    private readonly pages: readonly Page[],
    private readonly worlds: readonly IsolatedWorld[],
  ) {}

  /** @param lanes how many pages work side by side */
  static async start(lanes: number): Promise<Breeder> {
    const [reader, script] = await Promise.all([PageReader.start(), bundleForPage('tests/drift/inject.ts')]);
    const blank = { html: '<!doctype html><title></title>', url: 'https://www.wildberries.ru/' };
    const pages = await Promise.all(Array.from({ length: lanes }, () => reader.open(blank)));
    const worlds = await Promise.all(pages.map((page) => IsolatedWorld.of(page)));
    await Promise.all(worlds.map((world) => world.evaluate(script)));
    return new Breeder(reader, pages, worlds);
  }

  async close(): Promise<void> {
    await Promise.all(this.pages.map((page) => page.close()));
    await this.reader.close();
  }

  /**
   * Makes mutants and judges what is read of them.
   * @param done called after each, in whatever order they come
   * @returns the outcomes in the order of the mutants
   */
  async run(mutants: readonly Mutant[], read: Reader, done: (outcome: Outcome) => void = () => {}): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    let next = 0;
    const lane = async (world: IsolatedWorld): Promise<void> => {
      for (let at = next++; at < mutants.length; at = next++) {
        const mutant = mutants[at];
        if (!mutant) return;
        const outcome = outcomeOf(mutant, await make(world, mutant, 'screen'), read);
        outcomes[at] = outcome;
        done(outcome);
      }
    };
    await Promise.all(this.worlds.map(lane));
    return outcomes;
  }

  /** Makes one mutant and gives all that there is of it, the changed document too. */
  async make(mutant: Mutant): Promise<MutantSight> {
    const [world] = this.worlds;
    if (!world) throw new Error('A breeder without a page');
    return make(world, mutant, 'html');
  }
}

async function make(
  world: IsolatedWorld,
  { fixture, kinds: chosen, seed, number }: Mutant,
  keep: MutantOrder['keep'],
): Promise<MutantSight> {
  const order: MutantOrder = {
    html: htmlOf(fixture),
    seed,
    number,
    kinds: chosen.map((kind) => kind.id),
    data: fixture.sessions.flatMap(({ device, os, app, place, ip, lastSeen }) =>
      [device, os, app, place, ip, lastSeen].filter((text) => text !== null),
    ),
    keep,
  };
  try {
    return (await world.evaluate(`looseEndsMutant(${JSON.stringify(order)})`)) as MutantSight;
  } catch (error) {
    throw new Error(`Mutant ${number} of seed ${seed} (${fixture.name}) could not be made`, { cause: error });
  }
}

function outcomeOf(mutant: Mutant, sight: MutantSight, read: Reader): Outcome {
  const applied = kinds.filter((kind) => sight.applied.includes(kind.id));
  const got = read(openScreen(sight.wire), mutant.fixture.url, now);
  return { mutant, applied, verdict: judge(mutant.fixture, understandingOf(applied), sight, got) };
}
