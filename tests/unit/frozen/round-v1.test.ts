import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quarantinePrefix } from '@/utils/storage/item';
import { readRound, removeRound, writeRound } from '@/utils/storage/round';
import frozen from './round-v1.json';

/** What version 1 of a round looked like; see `storage-v1.test.ts`. The JSON file is never edited. */

beforeEach(() => fakeBrowser.reset());

const stored = frozen.round.data;

it('a round of version 1 opens', async () => {
  await fakeBrowser.storage.local.set(structuredClone(frozen));
  expect(await readRound()).toEqual(stored);
});

it('what is written is read, and gone when it is removed', async () => {
  await fakeBrowser.storage.local.set(structuredClone(frozen));
  const round = await readRound();
  if (!round) throw new Error('No round');
  await writeRound({ ...round, stage: 'left' });
  expect(await readRound()).toEqual({ ...stored, stage: 'left' });
  await removeRound();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

describe('what is no round is set aside, and read as none', () => {
  const [visit] = stored.visits;
  it.each<[string, unknown]>([
    ['a text', 'round'],
    ['nothing', null],
    ['another host', { ...stored, host: 'shop.example' }],
    ['a number for an account', { ...stored, account: 7 }],
    ['no tab', { ...stored, tab: null }],
    ['no time', { ...stored, movedAt: Number.NaN }],
    ['a stage that there is not', { ...stored, stage: 'paused' }],
    ['no visits', { ...stored, visits: {} }],
    ['a page that there is not', { ...stored, visits: [{ ...visit, page: 'basket' }] }],
    ['an outcome that there is not', { ...stored, visits: [{ ...visit, outcome: 'fine' }] }],
    ['a time in words', { ...stored, visits: [{ ...visit, sentAt: 'today' }] }],
    ['no tries', { ...stored, visits: [{ ...visit, tries: undefined }] }],
  ])('%s', async (_what, data) => {
    await fakeBrowser.storage.local.set({ round: { v: 1, data } });
    expect(await readRound()).toBeNull();
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([`${quarantinePrefix}round`]);
  });
});
