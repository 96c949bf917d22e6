import type { Page } from '@playwright/test';
import { beforeAll, describe, expect, test } from 'vitest';
import { IsolatedWorld } from '@/scripts/isolated-world';
import { bundleForPage } from '@/scripts/page-bundle';
import { PageReader } from '@/scripts/read/page-reader';
import { fixtures, htmlOf } from '@/tests/drift/fixture';
import { kinds } from '@/tests/drift/kinds/all';
import { deleteDecoys } from '@/tests/drift/kinds/delete-decoys';
import { type Mutant, mutantOf } from '@/tests/drift/mutant';
import type { Aim, GuardedOrder, GuardedPage, PressAim } from './held-presses.inject';

/**
 * Is a press ever held that is not on the delete button? The pages of personal data of the demo marketplace, all as they are
 * and changed by seed and number, are seen by the extension's own eyes; what the look takes for the button is
 * given to the guard, whose rule is to hold. Counted are
 *
 * - `others`: everything else on these pages that can be pressed, and of it what `isOnControl` would take for the button: as
 *   the look saw the page, once the page has drawn the button anew, and once it has taken it away;
 * - the parts of the true button of which that is not true, where the look found it;
 * - true presses, made by the browser: on each page one by mouse on one of the others, and by mouse and by Enter on the button.
 */

const seed = 20261124;
const lanes = 2;

const all = fixtures.filter(({ page }) => page === 'details');
/** Some forms of markup make no difference in some generations: each page is tried once. */
const details = all.filter((fixture, at) => all.findIndex((other) => htmlOf(other) === htmlOf(fixture)) === at);
const withButton = details.filter(({ controls }) => controls.includes('delete-account'));

/** The pages as they are, changed in all ways by turns, and with things beside the button that say the same as it does. */
const pages: readonly Mutant[] = [
  ...details.map((fixture, number) => ({ seed, number, fixture, kinds: [] })),
  ...Array.from({ length: 100 }, (_, number) => mutantOf(seed, number, details)),
  ...withButton
    .filter((_, at) => at % 2 === 0)
    .map((fixture, number) => ({ seed, number: 1000 + number, fixture, kinds: [deleteDecoys] })),
];

interface Outcome extends GuardedPage {
  readonly name: string;
  /** What came of each true press; `null`: there was nothing to press. */
  readonly pressed: { readonly other: Press | null; readonly mouse: Press | null; readonly enter: Press | null };
}

interface Press {
  readonly held: number;
  readonly passed: number;
  readonly heard: number;
}

let outcomes: Outcome[];

beforeAll(async () => {
  const [reader, script] = await Promise.all([
    PageReader.start(),
    bundleForPage('tests/reading/held-presses.inject.ts'),
  ]);
  try {
    const blank = { html: '<!doctype html><title></title>', url: 'https://www.wildberries.ru/' };
    const waiting = [...pages];
    outcomes = [];
    const lane = async (): Promise<void> => {
      const page = await reader.open(blank);
      const world = await IsolatedWorld.of(page);
      await world.evaluate(script);
      for (let mutant = waiting.shift(); mutant; mutant = waiting.shift())
        outcomes.push(await tried(page, world, mutant));
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await reader.close();
  }
});

async function tried(page: Page, world: IsolatedWorld, { fixture, kinds: chosen, number }: Mutant): Promise<Outcome> {
  const order: GuardedOrder = {
    html: htmlOf(fixture),
    url: fixture.url.href,
    now: new Date(2026, 10, 23, 15, 0).getTime(),
    seed,
    number,
    kinds: chosen.map(({ id }) => id),
  };
  const sight = (await world.evaluate(`looseEndsGuarded(${JSON.stringify(order)})`)) as GuardedPage;
  const aim = async (at: Aim): Promise<PressAim> =>
    (await world.evaluate(`looseEndsAim(${JSON.stringify(at)})`)) as PressAim;
  let before = await aim(number % Math.max(1, sight.others));
  /** What came of a press since the last. */
  const since = (after: PressAim): Press => ({
    held: after.held - before.held,
    passed: after.passed - before.passed,
    heard: after.heard - before.heard,
  });
  /** Presses where was aimed at, and aims at the next. */
  const press = async (next: 'real' | 'focus'): Promise<Press | null> => {
    const { point } = before;
    if (point) await page.mouse.click(point.x, point.y);
    const after = await aim(next);
    const came = point ? since(after) : null;
    before = after;
    return came;
  };
  const other = await press('real');
  const mouse = await press('focus');
  if (before.point) await page.keyboard.press('Enter');
  const enter = before.point ? since(await aim('nothing')) : null;
  const name = `${fixture.name}, ${chosen.map(({ id }) => id).join(' + ') || 'unchanged'} (${number})`;
  return { ...sight, name, pressed: { other, mouse, enter } };
}

const found = (): Outcome[] => outcomes.filter((outcome) => outcome.found === 'real');
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('of all that can be pressed on the pages of personal data, as they are and changed', () => {
  test('there is much, also of what says the same as the button, and the button is mostly found', () => {
    expect(outcomes).toHaveLength(pages.length);
    expect(sum(outcomes.map(({ others }) => others))).toBeGreaterThan(7_000);
    expect(sum(found().map(({ namesakes }) => namesakes))).toBeGreaterThan(10);
    expect(found().length).toBeGreaterThan(outcomes.length / 3);
    const tried = new Set(outcomes.flatMap(({ name }) => kinds.filter(({ id }) => name.includes(id))));
    expect(tried.size).toBe(kinds.length);
  });

  test('nothing but the button is ever taken for it', () => {
    expect(outcomes.filter((outcome) => outcome.found === 'other').map(({ name }) => name)).toEqual([]);
    for (const when of ['asSeen', 'drawnAnew', 'takenAway'] as const)
      expect(outcomes.flatMap(({ name, taken }) => taken[when].map((one) => `${name}: ${one}`))).toEqual([]);
  });

  test('every part of the button is taken for it, as the look found it and drawn anew', () => {
    for (const when of ['asSeen', 'drawnAnew'] as const)
      expect(found().flatMap(({ name, missed }) => missed[when].map((one) => `${name}: ${one}`))).toEqual([]);
  });
});

describe('of true presses', () => {
  test('0 on anything else are held, and the pages hear of them', () => {
    const others = outcomes.flatMap(({ name, pressed: { other } }) => (other ? [{ name, ...other }] : []));
    expect(others.length).toBeGreaterThan(outcomes.length / 2);
    expect(others.filter(({ held, passed }) => held > 0 || passed > 0)).toEqual([]);
    // Of what is switched off a browser tells no page anything.
    expect(others.filter(({ heard }) => heard > 0).length).toBeGreaterThan(others.length * 0.8);
  });

  test('all on the button are held where the look found it, by mouse and by Enter, and the page hears nothing', () => {
    for (const way of ['mouse', 'enter'] as const) {
      const presses = found().flatMap(({ name, pressed }) => (pressed[way] ? [{ name, ...pressed[way] }] : []));
      expect(presses.length).toBeGreaterThan(found().length * 0.8);
      expect(presses.filter(({ held, passed, heard }) => held !== 1 || passed > 0 || heard > 0)).toEqual([]);
    }
  });

  test('none is held on a page where the look did not find it', () => {
    const lost = outcomes.filter((outcome) => outcome.found === 'none');
    expect(lost.length).toBeGreaterThan(10);
    expect(
      lost.flatMap(({ pressed }) => [pressed.other, pressed.mouse, pressed.enter]).filter((press) => press?.held),
    ).toEqual([]);
  });
});
