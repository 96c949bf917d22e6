import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTold } from '@/tests/support/keep-told';
import { eraseAudits, listPlaces, markSession, nameSession, readHistory } from '@/utils/audit/audit-store';
import type { Reading, SessionRow } from '@/utils/reading/reading';
import { standing } from '@/utils/storage/health';
import type { PageReading } from '@/utils/wildberries/read-page';

/** Content scripts can read `browser.storage`: no word of a session, nor one that the person gave it, is ever put there. */

const host = 'www.wildberries.ru';
const at = Date.UTC(2026, 10, 23, 12);

const rows: SessionRow[] = [
  {
    device: 'iPhone 13',
    os: 'iOS 17.6.1',
    app: 'Safari',
    place: 'Москва',
    ip: '203.0.113.7',
    lastSeen: 'Сегодня в 14:05',
    current: true,
    ending: 'not-seen',
  },
  {
    device: 'Планшет Анны',
    os: 'Android',
    app: 'Opera',
    place: 'Тверь',
    ip: '198.51.100.4',
    lastSeen: '12 ноября',
    current: false,
    ending: 'offered',
  },
];
const identity = { phone: '79001234567', name: 'анна каренина' };
const secrets = [
  ...rows.flatMap(({ device, os, app, place, ip, lastSeen }) => [device, os, app, place, ip, lastSeen]),
  ...['79001234567', 'анна', 'каренина', 'not-mine', 'мамин'],
].flatMap((text) => (text === null ? [] : [text.toLowerCase()]));

/** Everything that was ever handed to `browser.storage`, as one text. */
let written: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: at + standing });
  fakeBrowser.reset();
  written = [];
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session, fakeBrowser.storage.sync]) {
    const set = area.set.bind(area);
    vi.spyOn(area, 'set').mockImplementation(async (items) => {
      written.push(JSON.stringify(items));
      await set(items);
    });
  }
});

afterEach(async () => {
  vi.useRealTimers();
  await eraseAudits();
});

function look(readings: Reading[]): PageReading {
  return {
    page: 'details',
    obstacle: null,
    cause: null,
    anchors: ['heading «личные данные»'],
    readings,
    controls: [],
    identity,
    places: { sessions: 3 },
    sessionSpots: [],
    sessionExtent: 'whole',
  };
}

function expectNoSecret(): void {
  const everything = written.join('\n').toLowerCase();
  for (const secret of secrets) expect(everything).not.toContain(secret);
}

describe('what a list of sessions says', () => {
  it.each([
    ['under its title', 'Активные сеансы (2)', 'Активные сеансы (2)'],
    ['without a title, where the evidence quotes the list', 'iPhone 13 · Планшет Анны', '2'],
    ['where the evidence quotes it in other letters', 'ПЛАНШЕТ', '2'],
    ['where the evidence ends amid a word', 'Сеансы: План…', '2'],
  ])('%s is not put into the storage', async (_where, evidence, kept) => {
    await keepTold(host, look([{ fact: 'sessions', state: 'some', count: 2, evidence, rows }]), 'waiting', at);
    // It was kept, and all of it, in the other place.
    const [place] = await listPlaces();
    const { audits } = await readHistory(place ?? { host, account: 'none' });
    expect(audits.map(({ sessions }) => sessions.map(({ id: _id, ...row }) => row))).toEqual([rows]);
    // And so was the number.
    expect(written.join()).toContain(`"evidence":"${kept}"`);
    expectNoSecret();
  });

  it.each([
    ['9 / 2', '"detail":"9 / 2"'],
    ['Сеансов нет / iPhone 13', '"reason":"disagree"'],
  ])('is not put there as what does not agree either: %s', async (detail, kept) => {
    await keepTold(host, look([{ fact: 'sessions', state: 'unknown', reason: 'disagree', detail }]), 'waiting', at);
    expect(written.join()).toContain(kept);
    expectNoSecret();
  });

  it('nor is what the person says of them', async () => {
    await keepTold(
      host,
      look([{ fact: 'sessions', state: 'some', count: 2, evidence: 'Сеансы', rows }]),
      'waiting',
      at,
    );
    const [place] = await listPlaces();
    if (!place) throw new Error('Nothing was kept');
    const [first] = (await readHistory(place)).known;
    await nameSession(place, first?.id ?? '', 'мамин телефон');
    await markSession(place, first?.id ?? '', 'not-mine');
    expect((await readHistory(place)).known).toContainEqual(
      expect.objectContaining({ name: 'мамин телефон', mark: 'not-mine' }),
    );
    expectNoSecret();
  });
});
