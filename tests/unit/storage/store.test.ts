import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { translateFor } from '@/tests/support/translate';
import { deriveChecklist } from '@/utils/checklist/checklist';
import { itemIds } from '@/utils/checklist/items';
import { attemptText, evidenceText, valueText } from '@/utils/checklist/wording';
import { writeOverlayState } from '@/utils/storage/overlay-state';
import { lastSeen, openStore, type Stored, watchStore } from '@/utils/storage/store';
import { facts, pageIds, unknownReasons } from '@/utils/vocabulary';

const host = 'www.wildberries.ru';
const nothing = { accounts: null, input: { facts: {}, ticks: {} }, health: {}, walkthrough: null };

beforeEach(() => fakeBrowser.reset());

describe('openStore', () => {
  it('of nothing is nothing', () => {
    expect(openStore({})).toEqual({
      hosts: { 'www.wildberries.ru': nothing, 'www.wildberries.by': nothing, 'seller.wildberries.ru': nothing },
      overlay: null,
      overlayRefusedAt: null,
      round: null,
      guard: { setting: 'on', pass: null },
      farewell: null,
      helper: { size: 'usual', voice: 'silent' },
    });
  });

  it('takes only what fits, and only of the current account', () => {
    const known = { state: 'none', evidence: 'пусто', page: 'home', at: 1 };
    const good = { v: 1, data: { known, attempt: null } };
    const stored = openStore({
      [`accounts:${host}`]: { v: 1, data: { current: 'anna', known: [{ key: 'anna', seenAt: 7 }] } },
      [`fact:${host}:anna:parcels`]: good,
      [`fact:${host}:anna:wallet`]: { v: 2, data: good.data },
      [`fact:${host}:anna:debts`]: { v: 1, data: { known: { ...known, page: 'nowhere' }, attempt: null } },
      [`fact:${host}:anna:club`]: { v: 1, data: { known: { ...known, at: 'today' }, attempt: null } },
      [`fact:${host}:anna:cards`]: { v: 1, data: { known: { ...known, state: 'some', count: '2' }, attempt: null } },
      [`fact:${host}:boris:returns`]: good,
      'fact:www.wildberries.by:anna:returns': good,
      [`tick:${host}:anna:club`]: { v: 1, data: 5 },
      [`tick:${host}:anna:cards`]: { v: 1, data: 'yes' },
      [`tick:${host}:boris:cards`]: { v: 1, data: 5 },
      'overlay-state': { v: 1, data: 'sideways' },
    });
    expect(stored.hosts[host].input).toEqual({ facts: { parcels: good.data }, ticks: { club: 5 } });
    expect(stored.overlay).toBeNull();
    expect(lastSeen(stored.hosts[host])).toBe(7);
    expect(lastSeen(stored.hosts['www.wildberries.by'])).toBe(0);
  });

  // Values that are nearly right are more dangerous than noise: mostly good parts, now and then a bad one.
  const mostly = <Value>(good: fc.Arbitrary<Value>, ...bad: unknown[]): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: 12, arbitrary: good },
      { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...bad), fc.anything()) },
    );
  const number = mostly(fc.oneof(fc.integer(), fc.double({ noNaN: true })), Number.NaN, '2', null);
  const day = mostly(fc.constant('2026-11-28'), '2026-99-99', '2026-13-01', '0000-00-00', '28.11.2026', '');
  const known = fc.record(
    {
      state: mostly(fc.constantFrom('some', 'none'), 'unknown', 1),
      evidence: mostly(fc.string(), 7),
      page: mostly(fc.constantFrom(...pageIds), 'nowhere', '__proto__', 'constructor'),
      at: number,
      count: number,
      amount: number,
      ready: number,
      currency: mostly(fc.constantFrom('RUB', 'BYN'), 'XXXX', 'ru', 7),
      unit: mostly(fc.constantFrom('percent', 'points'), 'miles', 7),
      until: day,
      storedUntil: day,
      atLeast: mostly(fc.constant(true), 'yes', 0),
      approximate: mostly(fc.constant(true), 'yes', 0),
    },
    { requiredKeys: ['state', 'evidence', 'page', 'at'] },
  );
  const attempt = fc.record({
    reason: mostly(fc.constantFrom(...unknownReasons), 'bad mood', 'toString'),
    page: mostly(fc.constantFrom(...pageIds), 'nowhere'),
    at: number,
  });
  const fact = fc.record({ known: mostly(known, null), attempt: mostly(fc.option(attempt), null) });
  const sealed = (data: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    mostly(fc.record({ v: mostly(fc.constant(1), 0, 2, '1', Number.NaN), data }), null, 'x', []);
  const keyOf = (prefix: string, ids: readonly string[]): fc.Arbitrary<string> =>
    mostly(
      fc.constantFrom(...ids).map((id) => `${prefix}:${host}:anna:${id}`),
      `${prefix}:`,
      '__proto__',
      'salt',
    ).map((key) => (typeof key === 'string' ? key : 'salt'));
  const accounts = mostly(
    fc.constant({ v: 1, data: { current: 'anna', known: [{ key: 'anna', seenAt: 1 }] } }),
    { v: 1, data: { current: '__proto__', known: [] } },
    { v: 1, data: { current: 'anna', known: null } },
    null,
  );
  const contents = fc
    .tuple(
      accounts,
      fc.array(fc.tuple(keyOf('fact', facts), sealed(fact)), { maxLength: 20 }),
      fc.array(fc.tuple(keyOf('tick', itemIds), sealed(number)), { maxLength: 10 }),
      fc.dictionary(fc.string(), fc.anything()),
    )
    .map(([seen, readings, ticks, noise]): Record<string, unknown> => {
      return { ...noise, ...Object.fromEntries([...readings, ...ticks]), [`accounts:${host}`]: seen };
    });

  it('never throws, and neither does what views make of it', () => {
    const t = translateFor('ru');
    const now = Date.UTC(2026, 10, 23);
    let opened = 0;
    fc.assert(
      fc.property(contents, (raw) => {
        for (const { input } of Object.values(openStore(raw).hosts)) {
          opened += Object.keys(input.facts).length;
          for (const item of deriveChecklist(input, now).items) {
            expect(valueText(item, t)).toBeTypeOf('string');
            if (item.known) expect(evidenceText(item.known, t, now)).toBeTypeOf('string');
            if (item.attempt) expect(attemptText(item.attempt, t, now)).toBeTypeOf('string');
            if (item.known?.state === 'some' && item.known.storedUntil) {
              expect(t.day(item.known.storedUntil)).not.toBe('');
            }
          }
        }
      }),
      { numRuns: 2_000 },
    );
    // Enough of it must have been good for the views to have something to show.
    expect(opened).toBeGreaterThan(1_000);
    // Seconds of work: on a busy machine more of them than a test is given by default.
  }, 60_000);
});

describe('watchStore', () => {
  const told = (): { seen: Stored[]; errors: unknown[]; stop: AbortController } => {
    const stop = new AbortController();
    const seen: Stored[] = [];
    const errors: unknown[] = [];
    watchStore(
      (stored) => seen.push(stored),
      (error) => errors.push(error),
      stop.signal,
    );
    return { seen, errors, stop };
  };

  it('tells what is there at once, and the latest after every change', async () => {
    await writeOverlayState('open');
    const { seen, stop } = told();
    await vi.waitFor(() => expect(seen.at(-1)?.overlay).toBe('open'));
    await writeOverlayState('collapsed');
    await vi.waitFor(() => expect(seen.at(-1)?.overlay).toBe('collapsed'));
    stop.abort();
  });

  it('ends with the last state that was stored, though reading is slower than writing', async () => {
    const { seen, stop } = told();
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    const waiting: (() => void)[] = [];
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (keys) => {
      const answer = await get(keys);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return answer;
    });
    await writeOverlayState('open');
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    // The first answer was taken already and says «open»; now the state changes before it arrives.
    await writeOverlayState('collapsed');
    waiting.shift()?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    waiting.shift()?.();
    await vi.waitFor(() => expect(seen.at(-1)?.overlay).toBe('collapsed'));
    stop.abort();
  });

  it('tells of a storage that cannot be read, and goes on afterwards', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no disk'));
    const { seen, errors, stop } = told();
    await vi.waitFor(() => expect(errors).toEqual([new Error('no disk')]));
    expect(seen).toEqual([]);
    await writeOverlayState('open');
    await vi.waitFor(() => expect(seen.at(-1)?.overlay).toBe('open'));
    stop.abort();
  });

  it('is silent after the end, also about an answer that is on its way', async () => {
    const { seen, errors, stop } = told();
    stop.abort();
    await fakeBrowser.storage.local.get(null);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await writeOverlayState('open');
    expect(get).not.toHaveBeenCalled();
    expect([seen, errors]).toEqual([[], []]);
  });
});
