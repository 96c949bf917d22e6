import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type ItemType,
  isString,
  openItem,
  quarantinePrefix,
  readItem,
  sealItem,
  writeItem,
} from '@/utils/storage/item';

/** A text that was once a number, and before that stood in a list. */
const type: ItemType<string> = {
  version: 3,
  fits: isString,
  migrations: { 1: (old) => (Array.isArray(old) ? old[0] : old), 2: (old) => String(old) },
};

beforeEach(() => fakeBrowser.reset());

const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);

describe('openItem', () => {
  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, { kind: 'absent' }],
    ['its own version', { v: 3, data: 'a' }, { kind: 'value', value: 'a' }],
    ['the version before', { v: 2, data: 7 }, { kind: 'value', value: '7' }],
    ['the first version', { v: 1, data: [7] }, { kind: 'value', value: '7' }],
    ['a version from the future', { v: 4, data: 'a' }, { kind: 'unreadable' }],
    ['a version that never was', { v: 0, data: 'a' }, { kind: 'unreadable' }],
    ['half a version', { v: 2.5, data: 'a' }, { kind: 'unreadable' }],
    ['no version', { data: 'a' }, { kind: 'unreadable' }],
    ['a version in words', { v: '3', data: 'a' }, { kind: 'unreadable' }],
    ['no version at all, in a way', { v: Number.NaN, data: 'a' }, { kind: 'unreadable' }],
    ['a value that does not fit', { v: 3, data: 7 }, { kind: 'unreadable' }],
    ['no envelope', 'a', { kind: 'unreadable' }],
    ['an empty one', null, { kind: 'unreadable' }],
    ['a list', ['a'], { kind: 'unreadable' }],
  ])('of %s', (_what, raw, opened) => {
    expect(openItem(type, raw)).toEqual(opened);
  });

  it('opens what was sealed', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(openItem(type, sealItem(type, value))).toEqual({ kind: 'value', value });
      }),
    );
  });
});

describe('readItem', () => {
  it('reads what was written', async () => {
    await writeItem(type, 'word', 'a');
    expect(await readItem(type, 'word')).toBe('a');
    expect(await readItem(type, 'another')).toBeNull();
  });

  it.each([
    ['broken', { v: 3, data: 7 }],
    ['newer', { v: 4, data: { much: 'more' } }],
    ['not even wrapped', 'a'],
  ])('sets a value aside that is %s, and loses nothing of it', async (_what, raw) => {
    await fakeBrowser.storage.local.set({ word: raw, other: 'untouched' });
    expect(await readItem(type, 'word')).toBeNull();
    expect(await stored()).toEqual({ [`${quarantinePrefix}word`]: raw, other: 'untouched' });
  });

  it('leaves a broken value where it is when there is no room to set it aside', async () => {
    const raw = { v: 3, data: 7 };
    await fakeBrowser.storage.local.set({ word: raw });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(readItem(type, 'word')).rejects.toThrow('QUOTA_BYTES');
    expect(await stored()).toEqual({ word: raw });
  });
});

describe('writeItem', () => {
  it('tells of a full storage, and the old value stays', async () => {
    await writeItem(type, 'word', 'old');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(writeItem(type, 'word', 'new')).rejects.toThrow('QUOTA_BYTES');
    expect(await readItem(type, 'word')).toBe('old');
  });
});
