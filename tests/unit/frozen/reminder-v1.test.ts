import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readReminder } from '@/utils/storage/reminder';
import frozen from './reminder-v1.json';

/** What version 1 of the reminder looked like; see `storage-v1.test.ts`. The JSON file is never edited. */

it('a reminder of version 1 opens', async () => {
  await fakeBrowser.storage.local.set(structuredClone(frozen));
  expect(await readReminder()).toEqual({ every: 60, from: 1_795_435_200_000 });
});
