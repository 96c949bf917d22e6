import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PageReader } from '@/scripts/read/page-reader';
import type { Account } from '@/tests/marketplace/account';
import { belarusian } from '@/tests/marketplace/accounts/belarusian';
import { busy } from '@/tests/marketplace/accounts/busy';
import { challenge } from '@/tests/marketplace/accounts/challenge';
import { failed } from '@/tests/marketplace/accounts/failed';
import { late } from '@/tests/marketplace/accounts/late';
import { lockedWallet } from '@/tests/marketplace/accounts/locked-wallet';
import { longHistory } from '@/tests/marketplace/accounts/long-history';
import { manySessions } from '@/tests/marketplace/accounts/many-sessions';
import { never } from '@/tests/marketplace/accounts/never';
import { other } from '@/tests/marketplace/accounts/other';
import { settled } from '@/tests/marketplace/accounts/settled';
import { signedOut } from '@/tests/marketplace/accounts/signed-out';
import { deleteForms, type Forms, sessionsForms, usualForms } from '@/tests/marketplace/forms';
import { generationIds } from '@/tests/marketplace/generations/generation';
import { html } from '@/tests/marketplace/html';
import { pagesOf, pathTo, renderPage } from '@/tests/marketplace/render-page';
import { identityMask } from '@/tests/support/identity-mask';
import { plantedValue } from '@/tests/support/planted-values';
import { survivorsIn } from '@/tests/support/survivors';
import { addressOfCapture, captureOf, openCapture, parseCapture } from '@/utils/capture/capture';
import { printCapture } from '@/utils/capture/print-capture';
import type { WireScreen } from '@/utils/screen/wire';
import type { PageId } from '@/utils/vocabulary';
import { capturePage, findings } from '@/utils/wildberries/buyer/capture-page';

/** Captures of pages as a real browser shows them: read like the page, and with nothing of anybody's in them. */

const accounts: Readonly<Record<string, Account>> = {
  busy,
  settled,
  'many-sessions': manySessions,
  'long-history': longHistory,
  'signed-out': signedOut,
  challenge,
  'locked-wallet': lockedWallet,
  late,
  never,
  failed,
  other,
  belarusian,
};

const now = new Date(2026, 10, 23, 15, 0);
const lanes = 4;

let reader: PageReader;

beforeAll(async () => {
  reader = await PageReader.start();
});

afterAll(async () => {
  await reader.close();
});

async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function formsOf(page: PageId): Forms[] {
  if (page !== 'details' && page !== 'sessions') return [usualForms];
  const lists = sessionsForms.map((sessions): Forms => ({ ...usualForms, sessions }));
  return page === 'sessions'
    ? lists
    : [...lists, ...deleteForms.map((form): Forms => ({ ...usualForms, delete: form }))];
}

describe.each(Object.entries(accounts))('captures of account %s', (name, account) => {
  const host = name === 'belarusian' ? 'www.wildberries.by' : 'www.wildberries.ru';
  const seen = new Set<string>();
  const pages = generationIds.flatMap((generation) =>
    pagesOf(generation).flatMap((page) =>
      formsOf(page).flatMap((forms) => {
        const url = new URL(pathTo(generation, page), `https://${host}`);
        const body = renderPage(account, generation, page, forms);
        // Who is signed out sees the same on many addresses: once for each is enough.
        if (seen.has(url.href + body)) return [];
        seen.add(url.href + body);
        return [{ where: `${generation} ${page} (${forms.sessions}, ${forms.delete})`, url, body }];
      }),
    ),
  );

  test('are read as the pages are, and lose nothing of the screen but what is masked', async () => {
    const wrong: string[] = [];
    await inLanes(pages, async ({ where, url, body }) => {
      const wire = await reader.see({ html: body, url: url.href });
      if (!isWhole(wire)) wrong.push(`${where}: the form loses something`);
      const capture = parseCapture(printCapture(capturePage(wire, url, now, '0.1.0')));
      if (!capture) return void wrong.push(`${where}: cannot be opened`);
      const [page, captured] = [
        findings(wire, url, now),
        findings(openCapture(capture), addressOfCapture(capture), now),
      ];
      if (captured !== page) wrong.push(`${where}: ${page} became ${captured}`);
      if (capture.faithful !== 'yes') wrong.push(`${where}: is said not to be faithful`);
    });
    expect(pages.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

/** Whether a capture without a mask opens to the very screen, bit by bit. */
function isWhole(wire: WireScreen): boolean {
  const head = { extension: '', taken: '2026-11-23', host: 'x', path: '/', faithful: 'yes' } as const;
  const capture = parseCapture(printCapture(captureOf(wire, head, identityMask)));
  return capture !== null && JSON.stringify(openCapture(capture)) === JSON.stringify(wire);
}

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
