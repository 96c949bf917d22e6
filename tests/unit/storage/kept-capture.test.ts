import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseEverything } from '@/utils/storage/erase';
import { discardCapture, keepCapture, readKeptCapture } from '@/utils/storage/kept-capture';

// There is no database here; what it forgets is its own test's affair.
vi.mock('@/utils/audit/audit-store', () => ({ eraseAudits: vi.fn(async () => {}) }));

beforeEach(() => fakeBrowser.reset());

describe('the capture that is kept', () => {
  it('is the last one, and none at first', async () => {
    expect(await readKeptCapture()).toBeNull();
    await keepCapture('{"a":1}');
    await keepCapture('{"a":2}');
    expect(await readKeptCapture()).toBe('{"a":2}');
  });

  it('lies in the session alone', async () => {
    await keepCapture('{}');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it.each([
    ['discarded', discardCapture],
    ['erased with everything', eraseEverything],
  ])('is gone when it is %s', async (_how, remove) => {
    await keepCapture('{}');
    await remove();
    expect(await readKeptCapture()).toBeNull();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('is none when something else lies there', async () => {
    await fakeBrowser.storage.session.set({ capture: 7 });
    expect(await readKeptCapture()).toBeNull();
  });
});
