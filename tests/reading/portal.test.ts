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
import type { Learned } from '@/tests/marketplace/expected';
import { challengePath } from '@/tests/marketplace/other-pages';
import { factMark } from '@/tests/marketplace/part-of';
import { buttonsOfShop, expectedOfShop } from '@/tests/marketplace/portal/learn-shop';
import { portalHost } from '@/tests/marketplace/portal/portal';
import { usualPortalForms } from '@/tests/marketplace/portal/portal-forms';
import { portalUrl } from '@/tests/marketplace/portal/portal-url';
import { renderPortalPage } from '@/tests/marketplace/portal/render-portal';
import { shops } from '@/tests/marketplace/portal/shops/all';
import { several } from '@/tests/marketplace/portal/shops/several';
import { type Sight, sightsOf } from '@/tests/marketplace/portal/sights';
import { closest, textIn } from '@/utils/reading/boxes';
import type { Reading } from '@/utils/reading/reading';
import { openScreen } from '@/utils/screen/open-screen';
import type { Screen } from '@/utils/screen/screen';
import { type Cause, type Fact, facts, type Obstacle, sellerControls, sellerFacts } from '@/utils/vocabulary';
import { type PageReading, readPage } from '@/utils/wildberries/read-page';
import { captureMismatches } from './capture-mismatches';
import { inLanes } from './in-lanes';

/**
 * Every shop of the demo portal, on every page, in every form of it that makes a difference, through the extension's own
 * eyes. One test for a shop, a page and a language: `-t "several shop-home in ru"` runs one of them.
 */

/** The day on which the shops are looked at. */
const now = new Date(2026, 10, 23, 15, 0);
const page = 'shop-security';
const url = portalUrl(page);

let reader: PageReader;

beforeAll(async () => {
  reader = await PageReader.start();
});

afterAll(async () => {
  await reader.close();
});

const cases = new Map<string, Sight[]>();
for (const sight of (Object.keys(shops) as (keyof typeof shops)[]).flatMap(sightsOf)) {
  const name = `${sight.shopName} ${sight.page} in ${sight.forms.language}`;
  cases.set(name, [...(cases.get(name) ?? []), sight]);
}

test.each([...cases])('%s is read as a person reads it', async (_name, sights) => {
  const mismatches: string[] = [];
  await inLanes(sights, async (sight) => {
    const at = portalUrl(sight.page);
    const wire = await reader.see({ html: renderPortalPage(sight.shop, sight.page, sight.forms), url: at.href });
    const screen = openScreen(wire);
    const got = readPage(screen, at, now);
    const wrong = [...compare(sight, got), ...placeMismatches(sight, screen, got)];
    if (isCapturable(sight)) wrong.push(...captureMismatches(wire, at, now));
    mismatches.push(...wrong.map((mismatch) => `${sight.name}: ${mismatch}`));
  });
  expect(mismatches).toEqual([]);
});

/**
 * A total is no longer one where every number stands for another, and names that look like words of the portal are not
 * masked: such captures say of themselves that they are not faithful.
 */
function isCapturable({ shopName, page: id, shop, forms }: Sight): boolean {
  const isSummed = id === 'shop-stock' && forms.total === 'with' && forms.list !== 'cards' && shop.stock.length > 1;
  return shopName !== 'hostile' && !isSummed;
}

test('every fact and every button of a seller is shown by some page', () => {
  const sights = sightsOf('several');
  const told = new Set<Fact>(
    sights.flatMap(({ shop, page: id, forms }) => [...expectedOfShop(shop, id, forms).facts.keys()]),
  );
  const pressed = new Set(sights.flatMap(({ shop, page: id, forms }) => Object.keys(buttonsOfShop(shop, id, forms))));
  expect([...told].sort()).toEqual([...sellerFacts].sort());
  expect([...pressed].sort()).toEqual([...sellerControls].sort());
});

function compare({ shopName, shop, page: id, forms }: Sight, got: PageReading): string[] {
  const expected = expectedOfShop(shop, id, forms);
  const found: string[] = [];
  const differ = (what: string, want: unknown, is: unknown): void => {
    const [wanted, seen] = [JSON.stringify(want), JSON.stringify(is)];
    if (wanted !== seen) found.push(`${what}: expected ${wanted}, got ${seen}`);
  };
  differ('page', id, got.page);
  differ('obstacle', expected.obstacle, got.obstacle);
  for (const fact of facts) {
    const said = got.readings.filter((reading) => reading.fact === fact);
    if (said.length > 1) found.push(`${fact}: said ${said.length} times`);
    const learned = expected.facts.get(fact);
    const [reading] = said;
    if (!learned) {
      if (reading && reading.state !== 'unknown') differ(fact, 'not shown', plain(reading));
    } else if (shopName !== 'hostile') differ(fact, plain(learned), reading && plain(reading));
    // Of names that look like statuses a reader may not know, or not all; what it says must be so.
    else if (reading && reading.state !== 'unknown' && !isPartOf(reading, learned))
      differ(fact, plain(learned), plain(reading));
  }
  differ(
    'controls looked for',
    sellerControls,
    got.controls.map(({ control }) => control),
  );
  const buttons = buttonsOfShop(shop, id, forms);
  for (const control of sellerControls) {
    const sighting = got.controls.find((one) => one.control === control);
    differ(control, buttons[control] ?? null, sighting?.found ? sighting.text : null);
  }
  return found;
}

/** Each fact that is told has its place, and each place lies in the part that the demo marks as that fact's. */
function placeMismatches(
  { shopName, shop, page: id, forms }: Sight,
  screen: Screen,
  { places }: PageReading,
): string[] {
  const { facts: told } = expectedOfShop(shop, id, forms);
  return facts.flatMap((fact) => {
    const place = screen.boxes[places[fact] ?? -1];
    if (!place) return told.has(fact) && shopName !== 'hostile' ? [`${fact} has no place`] : [];
    const is = closest(place, (box) => box.attributes.has(factMark))?.attributes.get(factMark);
    return is === fact ? [] : [`the place of ${fact} is in ${is}: ${JSON.stringify(textIn(screen, place))}`];
  });
}

/** What both say, with its fields in one order. A part of nothing is as good as no part. */
function plain(said: Reading | Learned): unknown {
  if (said.state === 'unknown') return ['unknown', said.reason, said.detail];
  if (said.state === 'none') return 'none';
  const { count, atLeast, amount, currency, unit, approximate, until, withdrawable, rows } = said;
  const { ready = 0, storedUntil, onTheWay = 0 } = said;
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
  return {
    count,
    atLeast,
    amount,
    currency,
    unit,
    approximate,
    ready,
    storedUntil,
    until,
    withdrawable,
    onTheWay,
    rows: fields,
  };
}

/** Whether what is said is so, though perhaps not all: «three or more» of four, or «there is some». */
function isPartOf(said: Exclude<Reading, { state: 'unknown' }>, learned: Learned): boolean {
  if (said.state === 'none' || learned.state === 'none') return said.state === learned.state;
  const fits = (is: number | undefined, all: number | undefined): boolean =>
    is === undefined || is === all || (said.atLeast === true && all !== undefined && is < all);
  const same = (is: unknown, all: unknown): boolean => is === undefined || is === all;
  const isLater = said.atLeast === true && (said.storedUntil ?? '') > (learned.storedUntil ?? '');
  return (
    fits(said.count, learned.count) &&
    fits(said.ready, learned.ready) &&
    fits(said.onTheWay, learned.onTheWay) &&
    same(said.amount, learned.amount) &&
    same(said.currency, learned.currency) &&
    same(said.withdrawable, learned.withdrawable) &&
    same(said.until, learned.until) &&
    (isLater || same(said.storedUntil, learned.storedUntil))
  );
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
    for (const path of ['/about-portal/ru/ru', '/instructions/ru/ru/material/security', '/lk/details']) {
      const got = await see(html, `https://${portalHost}${path}`);
      expect([got.page, got.readings, got.controls], path).toEqual([null, [], []]);
    }
  });

  test('the content of a page at the address of another is not that other’s', async () => {
    const html = renderPortalPage(several, 'shop-documents');
    const got = await see(html, portalUrl('shop-orders').href);
    expect(got.readings.filter(({ state }) => state !== 'unknown')).toEqual([]);
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
      /<div id="modals" hidden><template id="modal-end-all">([\s\S]*?)<\/template><\/div>/,
      '<div id="Portal-modal" role="dialog">$1</div>',
    );
    expect(asked).toContain('<div id="Portal-modal"');
    const { controls } = await see(asked);
    expect(controls.find(({ control }) => control === 'shop-end-other-sessions')).toEqual({
      control: 'shop-end-other-sessions',
      found: false,
      reason: 'several',
    });
  });
});
