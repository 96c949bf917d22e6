import { addressOfCapture, type Capture, type CaptureHead, captureOf, openCapture } from '../capture/capture';
import { type Known, maskFor } from '../capture/mask';
import type { SomeReading } from '../reading/reading';
import { openScreen } from '../screen/open-screen';
import type { WireScreen } from '../screen/wire';
import type { Fact } from '../vocabulary';
import { pageMarks } from './account-pages';
import { accountPaths, cardsHash, signInPaths } from './address';
import { nameClasses, nameMarks } from './buyer/identity';
import { hostOf, pageHosts } from './hosts';
import { countedNames, countedUnits, knownWords } from './known-words';
import { readPage } from './read-page';

/** What a capture of an account page keeps: what readers know of the site, and nothing else. */
export const known: Known = {
  text: { words: knownWords, countedNames, countedUnits },
  markup: {
    marks: [...pageMarks, ...nameMarks, 'c_cont', 's-key', 'Login', 'Portal-header', 'Chips', 'Segments'],
    markParts: ['sign-in'],
    markNames: ['data-testid', 'data-qa', 'data-wba-header-name', 'data-lk-header-wba', 'data-name'],
    classes: nameClasses,
  },
  addresses: {
    origins: pageHosts.map((host) => `https://${host}`),
    paths: [...accountPaths(), ...signInPaths],
    segments: ['lk', 'catalog', 'detail.aspx', ...[...accountPaths(), ...signInPaths].flatMap(segmentsOf)],
    parameters: 'p page offset q search query filter status period from to date datefrom dateto type'.split(' '),
    anchors: [cardsHash.slice(1)],
  },
};

function segmentsOf(path: string): string[] {
  return (path.split('?')[0] ?? '').split('/').filter((segment) => segment !== '');
}

/**
 * Takes a capture of an account page, and notes whether readers say the same of it as of the page.
 * @param wire what a person sees on the page
 * @param url its address, on one of the site's hosts
 * @param now the moment of taking
 * @param extension version of this extension
 */
export function capturePage(wire: WireScreen, url: URL, now: Date, extension: string): Capture {
  if (!hostOf(url.hostname)) throw new Error('Not a page of the site');
  const host = url.hostname.toLowerCase();
  const mask = maskFor(known);
  const head: CaptureHead = { extension, taken: localDay(now), host, path: mask.path(url), faithful: 'yes' };
  const capture = captureOf(wire, head, mask);
  return {
    ...capture,
    faithful:
      findings(wire, url, now) === findings(openCapture(capture), addressOfCapture(capture), now) ? 'yes' : 'no',
  };
}

/** What must be the same of a page and of its capture: which page it is, what stands in the way, the state of each fact. */
export function findings(wire: WireScreen, url: URL, now: Date): string {
  const { page, obstacle, readings, controls } = readPage(openScreen(wire), url, now);
  return JSON.stringify({
    page,
    obstacle,
    facts: readings.map((reading) => [
      reading.fact,
      reading.state,
      reading.state === 'unknown' ? reading.reason : null,
      reading.state === 'some' ? countsOf(reading) : null,
    ]),
    controls: controls.map((sighting) => [sighting.control, sighting.found ? 'found' : sighting.reason]),
  });
}

/** How many; but for points, which are money, and for hundreds, which may be a code: these are masked. */
function countsOf({ fact, count, atLeast, unit, rows }: SomeReading): unknown {
  const isMasked = unit === 'points' || (count ?? 0) > 99 || sums.includes(fact);
  return [isMasked ? null : (count ?? null), atLeast ?? false, rows?.length ?? null];
}

/** Added up from many numbers, each of which is masked. */
const sums: readonly Fact[] = ['shop-stock', 'shop-own-stock'];

function localDay(now: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
