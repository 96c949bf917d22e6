import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PageReader } from '@/scripts/read/page-reader';
import {
  challengeWindow,
  coveringFrame,
  type Decoration,
  inUnknownWords,
  markedTranslated,
  offlineBar,
  signInDialog,
} from '@/tests/marketplace/decorations';
import { challengePath } from '@/tests/marketplace/other-pages';
import { expectedOfShop } from '@/tests/marketplace/portal/learn-shop';
import { portalHost } from '@/tests/marketplace/portal/portal';
import { allPortalForms, type PortalForms, usualPortalForms } from '@/tests/marketplace/portal/portal-forms';
import { portalPaths, renderPortalPage } from '@/tests/marketplace/portal/render-portal';
import { endAllText } from '@/tests/marketplace/portal/security-page';
import type { Shop } from '@/tests/marketplace/portal/shop';
import { shops } from '@/tests/marketplace/portal/shops/all';
import { several } from '@/tests/marketplace/portal/shops/several';
import type { Reading, SessionRow } from '@/utils/reading/reading';
import { openScreen } from '@/utils/screen/open-screen';
import { type Cause, facts, type Obstacle, sellerPageIds } from '@/utils/vocabulary';
import { type PageReading, readPage } from '@/utils/wildberries/read-page';
import { captureMismatches } from './capture-mismatches';
import { inLanes } from './in-lanes';

/** Every shop of the demo portal, in every form of its pages, through the extension's own eyes. */

/** The day on which the shops' sessions are looked at. */
const now = new Date(2026, 10, 23, 15, 0);
const [page] = sellerPageIds;
const url = new URL(`https://${portalHost}${portalPaths[page]}`);

let reader: PageReader;

beforeAll(async () => {
  reader = await PageReader.start();
});

afterAll(async () => {
  await reader.close();
});

test.each(Object.entries<Shop>(shops))('shop %s is read as a person reads it, in every form', async (_name, shop) => {
  const mismatches: string[] = [];
  await inLanes(allPortalForms, async (forms) => {
    const wire = await reader.see({ html: renderPortalPage(shop, page, forms), url: url.href });
    const wrong = [...compare(shop, forms, readPage(openScreen(wire), url, now)), ...captureMismatches(wire, url, now)];
    mismatches.push(...wrong.map((mismatch) => `${Object.values(forms).join(' ')}: ${mismatch}`));
  });
  expect(mismatches).toEqual([]);
});

function compare(shop: Shop, forms: PortalForms, got: PageReading): string[] {
  const expected = expectedOfShop(shop, page, forms);
  const found: string[] = [];
  const differ = (what: string, want: unknown, is: unknown): void => {
    const [wanted, seen] = [JSON.stringify(want), JSON.stringify(is)];
    if (wanted !== seen) found.push(`${what}: expected ${wanted}, got ${seen}`);
  };
  differ('page', page, got.page);
  differ('obstacle', expected.obstacle, got.obstacle);
  for (const fact of facts) {
    const said = got.readings.filter((reading) => reading.fact === fact);
    if (said.length > 1) found.push(`${fact}: said ${said.length} times`);
    const learned = expected.facts.get(fact);
    const [reading] = said;
    if (learned) differ(fact, plain(learned), reading && plain(reading));
    else if (reading && reading.state !== 'unknown') differ(fact, 'not shown', plain(reading));
  }
  differ(
    'controls looked for',
    ['shop-end-other-sessions'],
    got.controls.map(({ control }) => control),
  );
  const [control] = got.controls;
  differ('the button', expected.obstacle ? null : endAllText(shop, forms), control?.found ? control.text : null);
  differ('a place to point at', expected.facts.size > 0, got.places['shop-sessions'] !== undefined);
  return found;
}

/** What both say, with its fields in one order. */
function plain(said: Reading | { state: 'none' | 'some'; count?: number; rows?: readonly SessionRow[] }): unknown {
  if (said.state !== 'some') return said.state;
  const { count, rows } = said;
  const fields = rows?.map((row) => [
    row.device,
    row.os,
    row.app,
    row.place,
    row.ip,
    row.lastSeen,
    row.current,
    row.ending,
  ]);
  return { count, atLeast: 'atLeast' in said ? said.atLeast : undefined, rows: fields };
}

describe('of the portal', () => {
  const see = async (html: string, at = url.href) => reader.read({ html, url: at }, now);

  test('classes change with a build, and nothing that is read does', async () => {
    const builds = [1, 2].map((build) => renderPortalPage(several, page, { ...usualPortalForms, build }));
    expect(builds[0]).not.toBe(builds[1]);
    const [one, two] = await Promise.all(builds.map((html) => see(html)));
    expect(one).toEqual(two);
  });

  test('a page that is no account page is none, whatever stands on it', async () => {
    const html = renderPortalPage(several, page);
    for (const path of ['/', '/about-portal/ru/ru', '/instructions/ru/ru/material/security', '/lk/details']) {
      const got = await see(html, `https://${portalHost}${path}`);
      expect([got.page, got.readings, got.controls], path).toEqual([null, [], []]);
    }
  });

  test.each<[string, Decoration, Obstacle, Cause | null]>([
    ['a window that asks to sign in', signInDialog('Вход в личный кабинет'), 'signed-out', null],
    // Who changes the phone number is asked for one, too.
    ['a window that asks for a phone', signInDialog('Введите номер телефона'), 'unrecognised', 'covered'],
    ['a challenge over all', coveringFrame(challengePath, ''), 'challenge', null],
    ['a challenge in a small window', challengeWindow, 'challenge', null],
    ['a frame over all', coveringFrame('https://chat.example/', 'Чат'), 'unrecognised', 'covered'],
    ['a bar that says that there is no connection', offlineBar, 'unrecognised', 'offline'],
    ['a translation by the browser', markedTranslated, 'unrecognised', 'translated'],
    ['other words', inUnknownWords, 'unrecognised', 'other'],
  ])('behind %s nothing is read', async (_what, decorate, obstacle, cause) => {
    const got = await see(decorate(renderPortalPage(several, page)));
    expect([got.obstacle, got.cause]).toEqual([obstacle, cause]);
    expect(got.readings).toEqual([{ fact: 'shop-sessions', state: 'unknown', reason: obstacle }]);
    expect(got.controls.filter(({ found }) => found)).toEqual([]);
  });

  test('English words that nobody knows are no translation by the browser', async () => {
    const html = renderPortalPage({ ...several, sessions: [] }, page, {
      ...usualPortalForms,
      language: 'en',
    }).replaceAll(
      /Active sessions|No active sessions|Security/g,
      'Where this account is being used at the moment and some more words to fill the page with letters',
    );
    expect((await see(html)).cause).toBe('other');
  });

  test('the open question does not light its own button', async () => {
    const asked = renderPortalPage(several, page).replace(
      /<template id="modal-end-all">([\s\S]*?)<\/template>/,
      '<div id="Portal-modal" role="dialog">$1</div>',
    );
    expect(asked).toContain('<div id="Portal-modal"');
    const { controls } = await see(asked);
    expect(controls).toEqual([{ control: 'shop-end-other-sessions', found: false, reason: 'several' }]);
  });
});
