import type { Product } from '../reading/session-description';

/**
 * Which versions of systems and browsers their makers mend no more. Only what has a source; where makers disagree with
 * themselves, nothing is said: iOS 12, 15 and 16 and macOS 11 still got updates in January and February 2026.
 */

export interface SupportEnd {
  /** As `describeSession` names it. */
  readonly product: string;
  /** Versions from … to …, both among them, at the length in which they are given: 8.1.3 is 8.1, and 13.7 is 13. */
  readonly from: string | null;
  readonly to: string;
  /** Since when none of these versions is mended, as `YYYY-MM-DD`; the oldest of them ended before. */
  readonly ended: string;
  /** Where that is said, and the day (`YYYY-MM-DD`) or month of that copy. */
  readonly source: string;
  readonly sourceDate: string;
  /** Browsers of newer systems give this version, too: it is told from them only by a list that names newer ones. */
  readonly isAlsoNewer?: true;
}

const android = { source: 'https://endoflife.date/api/android.json', sourceDate: '2026-06' };
const macos = {
  source:
    'https://github.com/endoflife-date/endoflife.date/blob/0118c3037fa9f22d86a72e0f4d8f492e45b77234/products/macos.md',
  sourceDate: '2026-03',
};
const ios = {
  source:
    'https://github.com/endoflife-date/endoflife.date/blob/00c0c751b6613534e1b9ff75928b6b211c787c05/products/ios.md',
  sourceDate: '2023-09',
};
const ipados = {
  source:
    'https://github.com/endoflife-date/endoflife.date/blob/00967ed77f4196cb8b472d4525c39215df2d2d72/products/ipados.md',
  sourceDate: '2026-03',
};
const windowsSheet = { source: 'https://www.yourtechbench.com/windows-lifecycle-fact-sheet/', sourceDate: '2016-01' };
const windows = {
  source:
    'https://github.com/endoflife-date/endoflife.date/blob/083037b9442c2b23208fbb217c6cf5491dd8db6b/products/windows.md',
  sourceDate: '2021-11',
};

/**
 * Reduced user agents say «Windows NT 10.0», «Android 10; K» and «Mac OS X 10_15_7» on every newer system as well:
 * https://www.chromium.org/updates/ua-reduction
 */
export const supportEnds: readonly SupportEnd[] = [
  // Words, for once: these two have no number.
  { product: 'Windows', from: 'XP', to: 'XP', ended: '2014-04-08', ...windowsSheet },
  { product: 'Windows', from: 'Vista', to: 'Vista', ended: '2017-04-11', ...windowsSheet },
  { product: 'Windows', from: '7', to: '7', ended: '2020-01-14', ...windows },
  {
    product: 'Windows',
    from: '8.0',
    to: '8.0',
    ended: '2016-01-12',
    source: 'http://www.compservicesltd.co.uk/index.php?id=windowslifecycle',
    sourceDate: '2017',
  },
  { product: 'Windows', from: '8.1', to: '8.1', ended: '2023-01-10', ...windows },
  // Whoever enrolled a computer in Extended Security Updates gets them until 2026-10-13, by a later notice 2027-10-12.
  {
    product: 'Windows',
    from: '10',
    to: '10',
    ended: '2025-10-14',
    source:
      'https://newspage360.com/tech/windows-10-support-ends-tomorrow-for-all-users-here-s-what-it-means-for-users-and-what-should-they-do',
    sourceDate: '2025-10-13',
    isAlsoNewer: true,
  },
  // Google's own updates: the maker of a telephone may go on for longer.
  { product: 'Android', from: null, to: '4', ended: '2017-10-01', ...android },
  { product: 'Android', from: '5', to: '5', ended: '2018-03-01', ...android },
  { product: 'Android', from: '6', to: '6', ended: '2018-08-01', ...android },
  { product: 'Android', from: '7', to: '7', ended: '2019-10-01', ...android },
  { product: 'Android', from: '8', to: '8', ended: '2021-01-10', ...android },
  { product: 'Android', from: '9', to: '9', ended: '2022-01-01', ...android },
  { product: 'Android', from: '10', to: '10', ended: '2023-03-06', ...android, isAlsoNewer: true },
  { product: 'Android', from: '11', to: '11', ended: '2024-02-05', ...android },
  { product: 'Android', from: '12', to: '12', ended: '2025-03-03', ...android },
  { product: 'Android', from: '13', to: '13', ended: '2026-03-02', ...android },
  { product: 'iOS', from: null, to: '11', ended: '2018-10-08', ...ios },
  { product: 'iOS', from: '13', to: '13', ended: '2020-09-16', ...ios },
  { product: 'iOS', from: '14', to: '14', ended: '2021-10-01', ...ios },
  { product: 'iPadOS', from: '13', to: '13', ended: '2020-09-16', ...ipados },
  { product: 'iPadOS', from: '14', to: '14', ended: '2021-10-01', ...ipados },
  { product: 'macOS', from: null, to: '10.13', ended: '2020-12-01', ...macos },
  { product: 'macOS', from: '10.14', to: '10.14', ended: '2021-10-25', ...macos },
  { product: 'macOS', from: '10.15', to: '10.15', ended: '2022-09-12', ...macos, isAlsoNewer: true },
  { product: 'macOS', from: '12', to: '12', ended: '2024-09-16', ...macos },
  { product: 'macOS', from: '13', to: '13', ended: '2025-09-15', ...macos },
  // Some servers and long-term editions of Windows still mend the last one; nobody shops there.
  {
    product: 'Internet Explorer',
    from: null,
    to: '11',
    ended: '2022-06-14',
    source:
      'https://github.com/endoflife-date/endoflife.date/blob/076d7eccead785926835f5e193e3a79ee429ac69/products/internet-explorer.md',
    sourceDate: '2022',
  },
  // The one before Chromium.
  {
    product: 'Microsoft Edge',
    from: null,
    to: '18',
    ended: '2021-03-09',
    source: 'https://en.wikipedia.org/wiki/Microsoft_Edge_Legacy',
    sourceDate: '2026',
  },
  // The last for Windows 7 and 8.1. Newer ones end every month: a list that prints the version of the sign-in says nothing.
  {
    product: 'Chrome',
    from: null,
    to: '109',
    ended: '2023-02-07',
    source:
      'https://github.com/endoflife-date/endoflife.date/blob/02ce42c26db5ae0fa13b9b986eadd5541ca56917/products/chrome.md',
    sourceDate: '2026-03',
  },
  // 115 is an extended release that Mozilla has gone on mending for Windows 7 and 8.1; 102 was the longest before it.
  {
    product: 'Firefox',
    from: null,
    to: '114',
    ended: '2023-09-26',
    source:
      'https://github.com/endoflife-date/endoflife.date/blob/007fc5ab9f15aa5fe309cda6aa6971e2cdac61dc/products/firefox.md',
    sourceDate: '2025-05',
  },
];

/**
 * @param product as `describeSession` tells it
 * @returns the version's name and since when its maker mends it no more; `null` when it still does, when nobody says, and
 * without a version (but for Internet Explorer, which has ended altogether)
 */
export function supportEndOf(product: Product): { name: string; ended: string } | null {
  const found = findSupportEnd(product);
  return found && { name: [product.name, product.version].filter(Boolean).join(' '), ended: found.ended };
}

/** The entry that {@link supportEndOf} goes by. */
export function findSupportEnd({ name, version }: Product): SupportEnd | null {
  const own = supportEnds.filter(({ product }) => product === name);
  // «Mac OS X 10_15_7», cut short: any of sixteen versions, of which browsers name one on all newer systems.
  if (name === 'macOS' && version === '10') return null;
  if (version === null) return name === 'Internet Explorer' ? (own[0] ?? null) : null;
  return own.find(({ from, to }) => isWithin(version, from, to)) ?? null;
}

function isWithin(version: string, from: string | null, to: string): boolean {
  const number = numbersOf(version);
  const last = numbersOf(to);
  if (!number || !last) return version === to;
  const first = from === null ? null : numbersOf(from);
  return compareCut(number, last) <= 0 && (first === null || compareCut(number, first) >= 0);
}

function numbersOf(version: string): number[] | null {
  return /^\d+(?:\.\d+)*$/.test(version) ? version.split('.').map(Number) : null;
}

/** At the length of the second. */
function compareCut(number: readonly number[], bound: readonly number[]): number {
  for (const [at, part] of bound.entries()) {
    const difference = (number[at] ?? 0) - part;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** @returns whether the first version is newer; never of words («XP») */
export function isNewer(version: string, than: string): boolean {
  const [number, bound] = [numbersOf(version), numbersOf(than)];
  if (!number || !bound) return false;
  const length = Math.max(number.length, bound.length);
  return (
    compareCut(
      number,
      Array.from({ length }, (_, at) => bound[at] ?? 0),
    ) > 0
  );
}
