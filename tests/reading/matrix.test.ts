import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PageReader } from '@/scripts/read/page-reader';
import type { Account } from '@/tests/marketplace/account';
import { accounts } from '@/tests/marketplace/accounts/all';
import { busy } from '@/tests/marketplace/accounts/busy';
import { visibleDeleteText } from '@/tests/marketplace/delete-control';
import { expectedReadings, type Learned } from '@/tests/marketplace/expected';
import { type DeleteForm, deleteForms, type Forms, sessionsForms, usualForms } from '@/tests/marketplace/forms';
import { generations } from '@/tests/marketplace/generations/all';
import { type GenerationId, generationIds } from '@/tests/marketplace/generations/generation';
import { factMark } from '@/tests/marketplace/part-of';
import { pagesOf, pathTo, renderPage } from '@/tests/marketplace/render-page';
import { endingIn, sessionKey } from '@/tests/marketplace/session-list';
import { closest, textIn } from '@/utils/reading/boxes';
import type { Reading } from '@/utils/reading/reading';
import { openScreen } from '@/utils/screen/open-screen';
import type { Screen } from '@/utils/screen/screen';
import { type BuyerPageId, buyerFacts, type Fact, facts } from '@/utils/vocabulary';
import { type PageReading, readPage } from '@/utils/wildberries/read-page';
import { captureMismatches } from './capture-mismatches';
import { inLanes } from './in-lanes';

/**
 * Every account, as every generation of the site shows it, through the extension's own eyes: what it reads is what a
 * person would learn, and so is the capture of what is on the screen. One test per account and generation; each holds all pages, and all forms of the parts that nobody
 * has seen.
 */

/** The day on which the accounts' sentences («вчера», «сегодня») are said. */
const now = new Date(2026, 10, 23, 15, 0);

interface Sight {
  readonly page: BuyerPageId;
  readonly forms: Forms;
}

let reader: PageReader;

beforeAll(async () => {
  reader = await PageReader.start();
});

afterAll(async () => {
  await reader.close();
});

describe.each(Object.entries(accounts))('account %s', (_name, { account, host }) => {
  test.each(generationIds)('on %s', async (generation) => {
    const mismatches: string[] = [];
    const sights = pagesOf(generation).flatMap((page) => formsOf(page).map((forms) => ({ page, forms })));
    await inLanes(sights, async (sight) => {
      const html = renderPage(account, generation, sight.page, sight.forms);
      const url = new URL(`https://${host}${pathTo(generation, sight.page)}`);
      const wire = await reader.see({ html, url: url.href });
      const screen = openScreen(wire);
      const got = readPage(screen, url, now);
      const where = `${sight.page} (${sight.forms.sessions}, ${sight.forms.delete})`;
      const wrong = [
        ...compare(account, generation, sight, got),
        ...spotMismatches(account, generation, sight, screen, got),
        ...placeMismatches(account, generation, sight, screen, got),
        ...captureMismatches(wire, url, now),
      ];
      mismatches.push(...wrong.map((mismatch) => `${where}: ${mismatch}`));
    });
    expect(sights.length).toBeGreaterThan(0);
    expect(mismatches).toEqual([]);
  });
});

/** The forms that make a difference on a page. */
function formsOf(page: BuyerPageId): Forms[] {
  if (page !== 'details' && page !== 'sessions') return [usualForms];
  const lists = sessionsForms.map((sessions): Forms => ({ ...usualForms, sessions }));
  const others = deleteForms.filter((form) => form !== usualForms.delete);
  return page === 'sessions' ? lists : [...lists, ...others.map((form): Forms => ({ ...usualForms, delete: form }))];
}

function compare(account: Account, generation: GenerationId, { page, forms }: Sight, got: PageReading): string[] {
  const expected = expectedReadings(account, generation, page, forms);
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
    if (learned) differ(fact, plain(learned), reading ? plainReading(reading) : 'nothing');
    else if (reading && reading.state !== 'unknown') differ(fact, 'not shown', plainReading(reading));
  }
  const text = expected.obstacle ? null : deleteText(generation, page, forms.delete);
  const sighting = got.controls.find(({ control }) => control === 'delete-account');
  differ('delete-account', text, sighting?.found ? sighting.text : null);
  if (!sighting) found.push('delete-account: not looked for');
  const ends = got.controls.find(({ control }) => control === 'end-other-sessions');
  const lists = expected.facts.get('sessions');
  const listed = lists?.state === 'some' && lists.rows !== undefined && lists.rows.length > 1;
  differ('end-other-sessions', listed ? 'Завершить все другие сеансы' : null, ends?.found ? ends.text : null);
  return found;
}

/** Where each session stands, and the button that ends it alone: by its own texts, and by the mark that the demo gives it. */
function spotMismatches(
  account: Account,
  generation: GenerationId,
  { page, forms }: Sight,
  screen: Screen,
  { sessionSpots: spots, sessionExtent: extent }: PageReading,
): string[] {
  const learned = expectedReadings(account, generation, page, forms).facts.get('sessions');
  const isListed = learned?.state === 'some' && learned.rows !== undefined;
  const sessions = isListed ? account.sessions : [];
  const found = extent === (isListed ? 'whole' : null) ? [] : [`the list is ${extent}`];
  if (spots.length !== sessions.length) return [...found, `${spots.length} spots of ${sessions.length} sessions`];
  return sessions.reduce((wrong, session, at) => {
    const button = screen.boxes[spots[at]?.end ?? -1]?.marks.at(-1) ?? null;
    const wanted = endingIn(forms.sessions, session) === 'offered' ? sessionKey(session) : null;
    if (button !== wanted) wrong.push(`the button of session ${at}: expected ${wanted}, got ${button}`);
    const row = screen.boxes[spots[at]?.row ?? -1];
    const text = row ? textIn(screen, row) : '';
    const own = [session.device, session.os, session.app, session.place, session.ip, session.lastSeen];
    const strange = sessions.flatMap(({ ip }) => (ip !== null && ip !== session.ip ? [ip] : []));
    const words = new Set(text.split(/[\s·]+/));
    if (!own.every((part) => part === null || text.includes(part)) || strange.some((ip) => words.has(ip)))
      wrong.push(`the row of session ${at}: ${JSON.stringify(text)}`);
    return wrong;
  }, found);
}

/** Each fact that is told has its place, and each place lies in the part that the demo marks as that fact's. */
function placeMismatches(
  account: Account,
  generation: GenerationId,
  { page, forms }: Sight,
  screen: Screen,
  { places }: PageReading,
): string[] {
  const { facts: told } = expectedReadings(account, generation, page, forms);
  return facts.flatMap((fact) => {
    const place = screen.boxes[places[fact] ?? -1];
    if (!place) return told.has(fact) ? [`${fact} has no place`] : [];
    const part = closest(place, (box) => box.attributes.has(factMark));
    const is = part?.attributes.get(factMark);
    return is === fact ? [] : [`the place of ${fact} is in ${is}: ${JSON.stringify(textIn(screen, place))}`];
  });
}

function deleteText(generation: GenerationId, page: BuyerPageId, form: DeleteForm): string | null {
  if (page !== 'details' || generations[generation].deletes === 'nowhere') return null;
  return visibleDeleteText(form);
}

/** A learned fact with its fields in one order. */
function plain(learned: Learned): unknown {
  if (learned.state === 'none') return { state: 'none' };
  const rows = learned.rows?.map(({ device, os, app, place, ip, lastSeen, current, ending }) => [
    device,
    os,
    app,
    place,
    ip,
    lastSeen,
    current,
    ending,
  ]);
  const { count, atLeast, amount, currency, unit, approximate, ready, storedUntil, arrives, until } = learned;
  return {
    state: 'some',
    count,
    atLeast,
    amount,
    currency,
    unit,
    approximate,
    ready,
    storedUntil,
    arrives,
    until,
    rows,
  };
}

function plainReading(reading: Reading): unknown {
  return reading.state === 'unknown' ? reading : plain(reading);
}

test.each(generationIds)('%s shows something of the busy account on most pages', (generation) => {
  const shown = pagesOf(generation).filter((page) => expectedReadings(busy, generation, page).facts.size > 0);
  // «Мои данные» of the mobile site of 2022 has no fact on it.
  expect(pagesOf(generation).length - shown.length).toBe(generation === 'mobile-2022' ? 1 : 0);
});

test('every fact of a shopper is shown by some generation', () => {
  const shown = new Set<Fact>(
    generationIds.flatMap((generation) =>
      pagesOf(generation).flatMap((page) => [...expectedReadings(busy, generation, page).facts.keys()]),
    ),
  );
  expect([...shown].sort()).toEqual([...buyerFacts].sort());
});
