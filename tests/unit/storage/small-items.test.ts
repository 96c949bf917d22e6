import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAudits } from '@/utils/audit/audit-store';
import { writeAccounts } from '@/utils/storage/accounts';
import { eraseEverything } from '@/utils/storage/erase';
import { writeOverlayRefused, writeOverlayState } from '@/utils/storage/overlay-state';
import { factKey, parseFactKey } from '@/utils/storage/readings';
import {
  requestSpotlight,
  type SpotlightRequest,
  spotlightRequestKey,
  takeSpotlightRequest,
} from '@/utils/storage/spotlight-request';
import { readStore } from '@/utils/storage/store';
import { parseTickKey, removeTick, writeTick } from '@/utils/storage/ticks';

vi.mock('@/utils/audit/audit-store', () => ({ eraseAudits: vi.fn(async () => {}) }));

const host = 'www.wildberries.ru';
const at = Date.UTC(2026, 10, 23, 12);

beforeEach(async () => {
  fakeBrowser.reset();
  await writeAccounts(host, { current: 'anna', known: [{ key: 'anna', seenAt: at }] });
});

describe('ticks', () => {
  it('are set and taken back one by one, for one account', async () => {
    await writeTick(host, 'anna', 'bonuses', at);
    await writeTick(host, 'anna', 'sells-here', at + 1);
    await writeTick(host, 'boris', 'club', at);
    await writeTick('www.wildberries.by', 'anna', 'cards', at);
    expect((await readStore()).hosts[host].input.ticks).toEqual({ bonuses: at, 'sells-here': at + 1 });
    await removeTick(host, 'anna', 'bonuses');
    expect((await readStore()).hosts[host].input.ticks).toEqual({ 'sells-here': at + 1 });
  });
});

describe('keys', () => {
  it.each([
    ['fact:www.wildberries.ru:anna:parcels', { host, account: 'anna', fact: 'parcels' }],
    ['fact:www.wildberries.ru:anna:nonsense', null],
    ['fact:www.wildberries.ru:anna', null],
    ['fact:www.wildberries.ru:anna:parcels:more', null],
    ['fact:www.wildberries.ru:anna:parcels:', null],
    ['fact:::parcels', null],
    ['quarantine:fact:www.wildberries.ru:anna:parcels', null],
    ['tick:www.wildberries.ru:anna:parcels', null],
    ['', null],
  ])('of a fact: %j', (key, parts) => {
    expect(parseFactKey(key)).toEqual(parts);
  });

  it.each([
    ['tick:www.wildberries.ru:anna:sells-here', { host, account: 'anna', item: 'sells-here' }],
    ['tick:www.wildberries.ru:anna:nonsense', null],
    ['tick:www.wildberries.ru', null],
    ['tick:www.wildberries.ru:anna:sells-here:more', null],
    ['fact:www.wildberries.ru:anna:parcels', null],
  ])('of a tick: %j', (key, parts) => {
    expect(parseTickKey(key)).toEqual(parts);
  });

  it('of a fact are read back', () => {
    expect(parseFactKey(factKey(host, 'anna', 'club'))).toEqual({ host, account: 'anna', fact: 'club' });
  });
});

describe('how the overlay was left', () => {
  it('is kept, and so is when a page refused it', async () => {
    expect(await readStore()).toMatchObject({ overlay: null, overlayRefusedAt: null });
    await writeOverlayState('collapsed');
    await writeOverlayRefused(at);
    expect(await readStore()).toMatchObject({ overlay: 'collapsed', overlayRefusedAt: at });
    await writeOverlayState('open');
    expect((await readStore()).overlay).toBe('open');
  });
});

describe('a request for the spotlight', () => {
  const request: SpotlightRequest = { target: 'delete-account', host, page: 'details', at };
  const here = { host, page: 'details' };

  it('is taken once', async () => {
    await requestSpotlight(request);
    expect(await takeSpotlightRequest(here, at + 1)).toBe('delete-account');
    expect(await takeSpotlightRequest(here, at + 2)).toBeNull();
    expect(await fakeBrowser.storage.local.get(spotlightRequestKey)).toEqual({});
  });

  it('is for its page and host alone, and waits there', async () => {
    await requestSpotlight(request);
    expect(await takeSpotlightRequest({ host, page: 'wallet' }, at)).toBeNull();
    expect(await takeSpotlightRequest({ host: 'www.wildberries.by', page: 'details' }, at)).toBeNull();
    expect(await takeSpotlightRequest(here, at)).toBe('delete-account');
  });

  it.each([
    [119_999, 'delete-account'],
    [120_000, null],
    [86_400_000, null],
  ])('after %d ms it is %s, and gone', async (age, taken) => {
    await requestSpotlight(request);
    expect(await takeSpotlightRequest(here, at + age)).toBe(taken);
    expect(await fakeBrowser.storage.local.get(spotlightRequestKey)).toEqual({});
  });

  it('is replaced by a later one', async () => {
    await requestSpotlight(request);
    await requestSpotlight({ ...request, target: 'sessions' });
    expect(await takeSpotlightRequest(here, at)).toBe('sessions');
  });

  it('that is broken lights nothing', async () => {
    await fakeBrowser.storage.local.set({ [spotlightRequestKey]: { v: 1, data: { ...request, target: 'buy' } } });
    expect(await takeSpotlightRequest(here, at)).toBeNull();
  });
});

describe('erasing', () => {
  it('leaves no key at all, and erases the audits too', async () => {
    await writeTick(host, 'anna', 'bonuses', at);
    await writeOverlayState('open');
    await fakeBrowser.storage.local.set({ 'quarantine:salt': 'x' });
    await eraseEverything();
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([]);
    expect(eraseAudits).toHaveBeenCalledOnce();
  });
});
