import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeFarewell } from '@/utils/storage/farewell';
import { writeGuardPass, writeGuardSetting } from '@/utils/storage/guard';
import { writeHelperMode } from '@/utils/storage/helper-mode';
import { openStore, readStore } from '@/utils/storage/store';
import { writeWalkPosition } from '@/utils/storage/walkthrough';
import frozen from './walkthrough-v1.json';

/**
 * What version 1 of the walkthrough's position, the guard, the answer afterwards and the helper mode looked like; see
 * `storage-v1.test.ts`. The JSON file is never edited.
 */

const host = 'www.wildberries.ru';
const account = 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1';
const at = 1_795_435_200_000;
const positionKey = `walkthrough:${host}:${account}` as const;

beforeEach(() => fakeBrowser.reset());

describe('a storage of version 1', () => {
  it('opens whole', () => {
    const stored = openStore(frozen);
    expect(stored.hosts[host].walkthrough).toEqual({
      state: 'on',
      at: 'wallet',
      arrived: 'open',
      settled: 'debts',
      skipped: ['parcels', 'returns'],
    });
    expect(stored.guard).toEqual({ setting: 'off', pass: { host, at } });
    expect(stored.farewell).toEqual({ host, pressedAt: at, answer: 'cannot-tell' });
    expect(stored.helper).toEqual({ size: 'large', voice: 'reads' });
  });

  it('is what is still written', async () => {
    await writeWalkPosition(host, account, {
      state: 'on',
      at: 'wallet',
      arrived: 'open',
      settled: 'debts',
      skipped: ['parcels', 'returns'],
    });
    await writeGuardSetting('off');
    await writeGuardPass({ host, at });
    await writeFarewell({ host, pressedAt: at, answer: 'cannot-tell' });
    await writeHelperMode({ size: 'large', voice: 'reads' });
    const { [`accounts:${host}`]: _, ...items } = frozen;
    expect(await fakeBrowser.storage.local.get(null)).toEqual(items);
  });

  it('of another account, or of nobody, is nobody’s', async () => {
    for (const current of ['b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2', null]) {
      await fakeBrowser.storage.local.set({
        ...structuredClone(frozen),
        [`accounts:${host}`]: { v: 1, data: { current, known: [] } },
      });
      expect((await readStore()).hosts[host].walkthrough).toBeNull();
    }
  });
});

describe('what does not fit reads as absent', () => {
  const position = frozen[positionKey].data;
  it.each<[string, unknown]>([
    ['no position', null],
    ['a state that there is not', { ...position, state: 'paused' }],
    ['an item that there is not', { ...position, at: 'basket' }],
    ['an arrival that there is not', { ...position, arrived: 'late' }],
    ['one text of items', { ...position, skipped: 'parcels' }],
    ['an item that there is not among those put off', { ...position, skipped: ['parcels', 'basket'] }],
  ])('%s', (_what, data) => {
    expect(openStore({ ...frozen, [positionKey]: { v: 1, data } }).hosts[host].walkthrough).toBeNull();
  });

  it.each<[string, unknown]>([
    ['guard-setting', 'sometimes'],
    ['guard-pass', { host: 'shop.example', at }],
    ['guard-pass', { host, at: 'now' }],
    ['farewell', { host, pressedAt: at, answer: 'perhaps' }],
    ['farewell', { host, pressedAt: null, answer: null }],
    ['helper-mode', { size: 'huge', voice: 'reads' }],
    ['helper-mode', 'large'],
  ])('%s: %j', (key, data) => {
    const { guard, farewell, helper } = openStore({ [key]: { v: 1, data } });
    // On until the person switches it off.
    expect(guard).toEqual({ setting: 'on', pass: null });
    expect(farewell).toBeNull();
    expect(helper).toEqual({ size: 'usual', voice: 'silent' });
  });
});
