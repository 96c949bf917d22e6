import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '@/utils/reading/reading';
import { type FollowedPage, followRound, openRound, turnRound, watchRoundTabs } from '@/utils/round/follow-round';
import type { Round, RoundLook } from '@/utils/round/round';
import { roundPages } from '@/utils/round/round-pages';
import { patience, pause } from '@/utils/round/round-times';
import { type KnownAccount, writeAccounts } from '@/utils/storage/accounts';
import { sealItem } from '@/utils/storage/item';
import { factKey, factType } from '@/utils/storage/readings';
import { readRound } from '@/utils/storage/round';
import type { Fact, PageId } from '@/utils/vocabulary';
import { urlOf } from '@/utils/wildberries/address';

const host = 'www.wildberries.ru';
const began = Date.UTC(2026, 10, 23, 12);

/** The fake browser forgets its tabs' addresses when they are updated; here that is one list. */
const tabs = new Map<number, string>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: began });
  fakeBrowser.reset();
  tabs.clear();
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id: number) => {
    const url = tabs.get(id);
    if (url === undefined) throw new Error(`No tab with id: ${id}.`);
    return { id, url } as Awaited<ReturnType<typeof fakeBrowser.tabs.get>>;
  });
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((async (id: number, { url }: { url?: string }) => {
    if (url) tabs.set(id, url);
  }) as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    tabs.set(99, url);
    return { id: 99 };
  }) as never);
  tabs.set(1, urlOf(host, 'home'));
});

const everyFact: readonly Fact[] = ['sessions', 'discount', 'bonuses', 'wallet'];

function shown(
  page: PageId | null,
  changes: Partial<FollowedPage> = {},
  told: readonly Fact[] = everyFact,
): FollowedPage {
  const readings = told.map((fact): Reading => ({ fact, state: 'none', evidence: 'нет' }));
  const nothing = { anchors: [], controls: [], places: {}, sessionSpots: [], sessionExtent: null };
  const reading = { ...nothing, page, obstacle: null, cause: null, readings, identity: { phone: null, name: null } };
  return { tab: 1, host, reading, account: null, since: 0, loadedAt: Date.now(), ...changes };
}

async function goingAt(): Promise<Round> {
  await turnRound(1, host, 'start');
  const round = await readRound();
  if (!round) throw new Error('No round began');
  return round;
}

const later = (ms: number): void => void vi.setSystemTime(Date.now() + ms);
const named = (key: string, phone: string): KnownAccount => ({ key, phone, seenAt: began });

describe('a page', () => {
  it('is nobody’s business without a round', async () => {
    expect(await followRound(shown('deliveries'), null)).toBeNull();
  });

  it('moves the round on, and that is stored before the tab is told', async () => {
    await goingAt();
    expect(await followRound(shown('deliveries'), null)).toEqual({ part: 'here', go: 'returns', holds: null });
    expect(await readRound()).toMatchObject({ at: 1, movedAt: began });
  });

  it('is followed one at a time: ten looks at once are one step', async () => {
    await goingAt();
    const looks = await Promise.all(Array.from({ length: 10 }, () => followRound(shown('home'), null)));
    expect(looks.filter((look) => look?.go === 'deliveries').length).toBeGreaterThan(0);
    expect((await readRound())?.visits[0]).toMatchObject({ tries: 1, sentAt: began });
  });

  it('goes on where it was when nothing can be written', async () => {
    const round = await goingAt();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await followRound(shown('deliveries'), null)).toEqual({ part: 'here', go: null, holds: null });
    expect(await readRound()).toEqual(round);
  });

  it('opens no second page for what was read since the round began, by any page', async () => {
    await goingAt();
    later(1_000);
    const fact = (at: number): unknown =>
      sealItem(factType, { known: { state: 'none', evidence: 'нет', page: 'home', at }, attempt: null });
    await fakeBrowser.storage.local.set({
      [factKey(host, 'anna', 'discount')]: fact(Date.now()),
      [factKey(host, 'anna', 'sessions')]: fact(began - 1),
    });
    let look: RoundLook | null = null;
    for (const page of roundPages.buyer) {
      later(pause);
      look = await followRound(shown(page, { account: 'anna' }, ['wallet', 'bonuses']), null);
    }
    // The discount is known; the sessions were read before.
    expect((await readRound())?.visits.slice(roundPages.buyer.length).map(({ page }) => page)).toEqual(['sessions']);
    expect(look?.go).toBe('sessions');
  });
});

describe('whose pages these are', () => {
  const anna = named('anna', 'a');

  it.each<[string, KnownAccount[], string | null, Round['stage']]>([
    ['nobody said', [anna], null, 'going'],
    ['the same', [anna], 'anna', 'going'],
    ['somebody else', [anna, named('boris', 'b')], 'boris', 'stopped'],
    ['after a sign-in, a page that does not say', [anna, { key: 'new', seenAt: began }], 'new', 'going'],
    ['after a sign-in, one that may be the same', [anna, { key: 'new', name: 'n', seenAt: began }], 'new', 'going'],
  ])('%s', async (_who, known, seen, stage) => {
    await writeAccounts(host, { current: 'anna', known });
    expect((await goingAt()).account).toBe('anna');
    await followRound(shown('deliveries', { account: seen }), null);
    expect(await readRound()).toMatchObject({ stage, account: 'anna' });
  });
});

describe('tabs', () => {
  beforeEach(() => watchRoundTabs());

  it('closed, its own leaves the round, another does not', async () => {
    await goingAt();
    await fakeBrowser.tabs.onRemoved.trigger(2, { windowId: 1, isWindowClosing: false });
    // What is asked later has its turn later.
    await followRound(shown('deliveries'), null);
    expect((await readRound())?.stage).toBe('going');
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect((await readRound())?.stage).toBe('left'));
  });

  it('mean nothing after a start of the browser', async () => {
    await goingAt();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect((await readRound())?.stage).toBe('left'));
  });

  it.each([
    ['that the site led out of the account', `https://${host}/catalog`, 'led-elsewhere'],
    ['that shows an error of the browser', urlOf(host, 'deliveries'), 'too-long'],
  ])('%s: the next page is opened', async (_what, url, outcome) => {
    await goingAt();
    await followRound(shown('home'), null);
    later(patience + 10_000);
    tabs.set(1, url);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'round', scheduledTime: Date.now() });
    await vi.waitFor(() => expect(tabs.get(1)).toBe(urlOf(host, 'returns')));
    expect((await readRound())?.visits.slice(0, 2).map((visit) => visit.outcome)).toEqual([outcome, 'waiting']);
  });

  it('at another site is not touched', async () => {
    await goingAt();
    await followRound(shown('home'), null);
    later(patience + 10_000);
    tabs.set(1, 'https://id.example/');
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'round', scheduledTime: Date.now() });
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('round')).toBeTruthy());
    expect([tabs.get(1), (await readRound())?.stage]).toEqual(['https://id.example/', 'going']);
  });
});

describe('the popup', () => {
  it('begins a round in the account page that is open, or in a tab of its own', async () => {
    await openRound(1, host);
    expect(await readRound()).toMatchObject({ tab: 1, at: 0, stage: 'going' });
    expect(tabs.size).toBe(1);
    fakeBrowser.reset();
    await openRound(null, host);
    expect(await readRound()).toMatchObject({ tab: 99, at: 0 });
    expect(tabs.get(99)).toBe(urlOf(host, 'deliveries'));
  });

  it('shows the one that is under way', async () => {
    const round = await goingAt();
    await openRound(null, host);
    expect(fakeBrowser.tabs.update).toHaveBeenCalledExactlyOnceWith(1, { active: true });
    expect(await readRound()).toEqual(round);
  });

  it('goes on with the one that was left, at its page', async () => {
    await goingAt();
    await followRound(shown('deliveries'), null);
    tabs.delete(1);
    await openRound(null, host);
    expect(await readRound()).toMatchObject({ tab: 99, at: 1, stage: 'going' });
    expect(tabs.get(99)).toBe(urlOf(host, 'returns'));
  });
});
