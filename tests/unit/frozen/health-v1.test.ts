import { expect, it } from 'vitest';
import { openStore } from '@/utils/storage/store';
import frozen from './health-v1.json';

/** What version 1 of a page's health looked like; see `storage-v1.test.ts`. The JSON file is never edited. */

const at = 1_795_435_200_000;

it('health of version 1 opens whole', () => {
  const { hosts } = openStore(frozen);
  expect(hosts['www.wildberries.ru'].health).toEqual({
    deliveries: {
      understoodAt: at,
      anchors: ['heading «доставки»', 'mark delivery-page'],
      facts: ['parcels'],
      changedSince: null,
    },
  });
  expect(hosts['www.wildberries.by'].health).toEqual({
    wallet: { understoodAt: at - 86_400_000, anchors: [], facts: [], changedSince: at },
  });
});
