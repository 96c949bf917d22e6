import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageReader } from '@/scripts/read/page-reader';
import type { ControlId, Fact } from '@/utils/vocabulary';
import { urlOf } from '@/utils/wildberries/address';
import { sellerHost } from '@/utils/wildberries/hosts';
import { oddShopFigures } from './odd-shop-figures';
import { oddShopLists } from './odd-shop-lists';
import type { OddShopPage } from './odd-shop-page';
import { oddShopTraps } from './odd-shop-traps';
import { told } from './told';

/** Pages of the portal made to deceive are read as a person reads them, or not at all. */

const now = new Date(2026, 10, 23, 15, 0);

let reader: PageReader;

beforeAll(async () => {
  reader = await PageReader.start();
});

afterAll(async () => {
  await reader.close();
});

const oddPages = [...oddShopLists, ...oddShopFigures, ...oddShopTraps];

test.each(oddPages.map((odd) => [odd.name, odd] as const))('%s', async (_name, odd) => {
  const got = await reader.read({ html: htmlOf(odd), url: urlOf(sellerHost, odd.page) }, now);
  expect(got.page).toBe(odd.page);
  for (const [fact, says] of Object.entries(odd.says)) {
    const said = told(got, fact as Fact);
    if (says === 'unknown or two')
      expect([...undecided, { count: 2 }, { count: 2, ready: 0 }], fact).toContainEqual(said);
    else if (says === 'never none') expect(said, fact).not.toBe('none');
    else expect(said, fact).toEqual(says);
  }
  for (const [control, text] of Object.entries(odd.lit ?? {})) {
    const sighting = got.controls.find((at) => at.control === (control as ControlId));
    expect(sighting?.found ? sighting.text : null, control).toBe(text);
  }
});

/** What whoever is not sure says. */
const undecided = ['unknown', {}, { count: 1, atLeast: true }];

function htmlOf({ main }: OddShopPage): string {
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><body>
<header id="header"><div id="Portal-header"><div role="button" tabindex="0">Рост продаж</div><div role="button" tabindex="0">Финансы</div><div>ИП Соколова А. В.</div></div></header>
<main id="app">${main}</main></body></html>`;
}
