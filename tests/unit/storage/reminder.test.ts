import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readReminder, reminderKey, watchReminder, writeReminder } from '@/utils/storage/reminder';

const at = Date.UTC(2026, 10, 23, 12);

beforeEach(() => fakeBrowser.reset());

it('nobody is reminded who did not ask', async () => {
  expect(await readReminder()).toMatchObject({ every: 'never' });
});

it.each(['never', 30, 60, 90] as const)('%s is kept', async (every) => {
  await writeReminder({ every, from: at });
  expect(await readReminder()).toEqual({ every, from: at });
});

it.each([{ every: 7, from: at }, { every: '30', from: at }, { every: 30 }, null])(
  '%j is no reminder, and is set aside',
  async (data) => {
    await fakeBrowser.storage.local.set({ [reminderKey]: { v: 1, data } });
    expect(await readReminder()).toMatchObject({ every: 'never' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'quarantine:reminder': { v: 1, data } });
  },
);

it('who watches hears of it, and of nothing else', async () => {
  const watch = new AbortController();
  let heard = 0;
  watchReminder(() => heard++, watch.signal);
  await fakeBrowser.storage.local.set({ other: 1 });
  expect(heard).toBe(0);
  await writeReminder({ every: 30, from: at });
  expect(heard).toBe(1);
  watch.abort();
  await writeReminder({ every: 60, from: at });
  expect(heard).toBe(1);
});
