import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageReader } from '@/scripts/read/page-reader';
import type { Fact } from '@/utils/vocabulary';
import { urlOf } from '@/utils/wildberries/address';
import { type OddPage, oddPages } from './odd-pages';
import { told } from './told';

/** Pages made to deceive are read as a person reads them, or not at all. */

const now = new Date(2026, 10, 23, 15, 0);

let reader: PageReader;

beforeAll(async () => {
  reader = await PageReader.start();
});

afterAll(async () => {
  await reader.close();
});

test.each(oddPages.map((odd) => [`${odd.page}: ${odd.name}`, odd] as const))('%s', async (_name, odd) => {
  const got = await reader.read({ html: htmlOf(odd), url: urlOf('www.wildberries.ru', odd.page) }, now);
  for (const [fact, says] of Object.entries(odd.says)) {
    expect(told(got, fact as Fact), fact).toEqual(says);
  }
  if (odd.lit === undefined) return;
  const sighting = got.controls.find(({ control }) => control === 'delete-account');
  expect(sighting?.found ? sighting.text : null).toBe(odd.lit);
});

function htmlOf({ main }: OddPage): string {
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><body>
<header><a href="/">Wildberries</a><a href="/lk">Профиль</a><a href="/lk/basket">Корзина</a></header>
<main>${main}</main><footer>© Wildberries</footer></body></html>`;
}
