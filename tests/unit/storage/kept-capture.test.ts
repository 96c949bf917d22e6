import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '@/utils/storage/erase';
import { discardCapture, keepCapture, readKeptCapture } from '@/utils/storage/kept-capture';

// There is no database here; what it forgets is its own test's affair.
vi.mock('@/utils/audit/audit-store', () => ({ eraseAudits: vi.fn(async () => {}) }));

beforeEach(() => fakeBrowser.reset());

describe('captures that are kept', () => {
  it('are each found by their own id', async () => {
    const first = await keepCapture('{"a":1}');
    const second = await keepCapture('{"a":2}');
    expect(await readKeptCapture(first)).toBe('{"a":1}');
    expect(await readKeptCapture(second)).toBe('{"a":2}');
    expect(await readKeptCapture('')).toBeNull();
    expect(await readKeptCapture('another')).toBeNull();
  });

  it('are three at most: the oldest makes room', async () => {
    const ids: string[] = [];
    for (const text of ['1', '2', '3', '4', '5']) ids.push(await keepCapture(text));
    expect(await Promise.all(ids.map(readKeptCapture))).toEqual([null, null, '3', '4', '5']);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toHaveLength(3);
  });

  it('make room for a newer one when the memory is full', async () => {
    const older = await keepCapture('older');
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const newer = await keepCapture('newer');
    expect(await readKeptCapture(older)).toBeNull();
    expect(await readKeptCapture(newer)).toBe('newer');
    await discardCapture(newer);
    set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(keepCapture('too large')).rejects.toThrow('QUOTA_BYTES');
  });

  it('lie in the session alone', async () => {
    await keepCapture('{}');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('are discarded one by one', async () => {
    const older = await keepCapture('{"a":1}');
    const newer = await keepCapture('{"a":2}');
    await discardCapture(older);
    expect(await readKeptCapture(older)).toBeNull();
    expect(await readKeptCapture(newer)).toBe('{"a":2}');
  });

  it('are all gone when everything is erased', async () => {
    await keepCapture('{}');
    await keepCapture('{}');
    await eraseEverything();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('are none when something else lies there', async () => {
    await fakeBrowser.storage.session.set({ 'capture:a': 7, 'capture:b': { text: 7, turn: 1 } });
    expect(await readKeptCapture('a')).toBeNull();
    expect(await readKeptCapture('b')).toBeNull();
  });
});
