import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PageReader } from '@/scripts/read/page-reader';
import { html } from '@/tests/marketplace/html';
import { plantedValue } from '@/tests/support/planted-values';
import { survivorsIn } from '@/tests/support/survivors';
import { printCapture } from '@/utils/capture/print-capture';
import { capturePage } from '@/utils/wildberries/capture-page';
import { inLanes } from './in-lanes';

/**
 * Captures of pages as a real browser shows them have nothing of anybody's in them. That they are read like their pages is
 * told by the matrix.
 */

const now = new Date(2026, 10, 23, 15, 0);

let reader: PageReader;

beforeAll(async () => {
  reader = await PageReader.start();
});

afterAll(async () => {
  await reader.close();
});

describe('nothing of a real page survives', () => {
  const url = new URL('https://www.wildberries.ru/lk/myorders/delivery');
  const [samples] = [fc.sample(fc.array(plantedValue, { minLength: 24, maxLength: 24 }), { numRuns: 120, seed: 3 })];

  test('that is planted in text, attributes, addresses, hidden places, code, pictures and fields', async () => {
    const found: string[] = [];
    await inLanes(samples, async (values) => {
      const [planted, bare] = await Promise.all([fileOf(values), fileOf(values.map(() => ''))]);
      found.push(...survivorsIn(values, planted, bare));
    });
    expect(samples).toHaveLength(120);
    expect(found).toEqual([]);
  });

  test('the values are on the screen where a screen has them', async () => {
    const values = Array.from({ length: 24 }, (_, at) => `Гжещфъ 48579-6${at + 40}`);
    const wire = JSON.stringify(await reader.see({ html: plantedPage(values), url: url.href }));
    const shown = values.filter((value) => wire.includes(value));
    // Text in two places, an open root, a picture’s text and title, a button’s value, labels, addresses, a frame.
    expect(shown.length).toBeGreaterThan(8);
    expect(survivorsIn(values, wire, '')).not.toEqual([]);
  });

  async function fileOf(values: readonly string[]): Promise<string> {
    const wire = await reader.see({ html: plantedPage(values), url: url.href });
    return printCapture(capturePage(wire, url, now, '0.1.0'));
  }
});

/** A page of deliveries with a value in every kind of place that a document has. */
function plantedPage(values: readonly string[]): string {
  const [
    text = '',
    parts = '',
    comment = '',
    script = '',
    style = '',
    svgText = '',
    svgTitle = '',
    openRoot = '',
    closedRoot = '',
    typed = '',
    pressed = '',
    template = '',
    label = '',
    alt = '',
    mark = '',
    className = '',
    path = '',
    query = '',
    frame = '',
    hidden = '',
    area = '',
    option = '',
    meta = '',
    generated = '',
  ] = values;
  return html`<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="description" content="${meta}">
    <title>${meta}</title><style>/* ${style} */ .a::after { content: "${generated}" }</style></head>
    <body><!-- ${comment.replaceAll('-', '')} --><script>const secret = "${script}";</script>
    <main><h1>Доставки (2)</h1><p>${text}</p><p>${parts.split(' ').map((part) => html`<b>${part}</b>`)}</p>
    <svg width="200" height="40"><title>${svgTitle}</title><text x="0" y="20">${svgText}</text></svg>
    <div><template shadowrootmode="open"><p>${openRoot}</p><slot></slot></template></div>
    <div><template shadowrootmode="closed"><p>${closedRoot}</p></template></div>
    <label>Имя <input name="name" value="${typed}"></label><input type="submit" value="${pressed}">
    <template><p>${template}</p></template><button aria-label="${label}" title="${label}">Удалить</button>
    <img src="data:,${alt}" alt="${alt}" width="40" height="40"><p id="${mark}" data-order="${mark}" class="${className} a">1</p>
    <a href="/lk/${path}">Покупки</a><a href="https://${'example'}.com/?${query}=${query}#${query}">Кошелёк</a>
    <iframe src="https://example.com/${frame}" title="${frame}" style="position:fixed;inset:0 auto auto 0;width:9px;height:9px;border:0"></iframe><p hidden>${hidden}</p>
    <textarea>${area}</textarea><select><option>${option}</option></select></main></body></html>`.text;
}
