import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notices } from '@/components/notice';
import en from '@/public/_locales/en/messages.json';
import ru from '@/public/_locales/ru/messages.json';
import { bases, itemIds, phases, warnings } from '@/utils/checklist/items';
import { causes, obstacles, pageIds, unknownReasons } from '@/utils/vocabulary';
import { accountPages } from '@/utils/wildberries/account-pages';
import { guide } from '@/utils/wildberries/guide/guide';
import { sessionPlacesOf } from '@/utils/wildberries/guide/session-places';
import { type KeyFamilies, localeFaults, missingKeys, unknownFamilies, unusedKeys } from './locale-rules';
import { loosePins, unwantedLicences } from './package-rules';
import {
  componentsArePure,
  hasRussian,
  importsPointDown,
  noBarrels,
  oneDoorToTheBrowser,
  promisesAreKept,
  type Rule,
  readingKnowsNoPage,
  russianGrammar,
  siteStaysAtHome,
  stylesAndPagesAreOurs,
  typesAreTold,
} from './rules';
import { readHouse, type SourceFile, textsIn } from './source-file';

/** Every rule of the house is asked twice: of the house itself, and of a planted violation that it must find. */

const root = join(import.meta.dirname, '../..');
const house = readHouse(root);

const pages = Object.values(accountPages);

const siteRule = siteStaysAtHome({
  // A single English word («home», «orders») is nobody's.
  names: new Set(pages.flatMap((page) => page.titles).filter((title) => !/^[a-z]+$/.test(title))),
  marks: new Set(pages.flatMap((page) => page.marks)),
});

interface Case {
  readonly name: string;
  readonly rule: Rule;
  /** Files with one violation each, and what the rule says of it. */
  readonly planted: readonly (readonly [path: string, text: string, said: string])[];
  /** Files that come near to a violation and are none. */
  readonly fine: readonly (readonly [path: string, text: string])[];
}

const cases: readonly Case[] = [
  {
    name: 'imports point down',
    rule: importsPointDown,
    planted: [
      ['utils/a.ts', "import { Popup } from '@/components/Popup';", 'components/Popup'],
      ['utils/checklist/a.ts', "import type { P } from '../../components/Popup';", 'components/Popup'],
      ['utils/a.ts', "import '../entrypoints/background';", 'entrypoints/background'],
      ['components/A.tsx', "const a = import('@/entrypoints/popup/main');", 'entrypoints/popup/main'],
      ['entrypoints/popup/a.ts', "export { x } from '../background';", 'entrypoints/background'],
      ['utils/reading/a.ts', "import { hosts } from '../wildberries/hosts';", 'utils/wildberries/hosts'],
      ['utils/screen/a.ts', "let a: import('../wildberries/hosts').Host;", 'utils/wildberries/hosts'],
      ['utils/a.ts', "import { some } from '@/tests/support/facts';", 'tests/support/facts'],
    ],
    fine: [
      ['entrypoints/popup/a.ts', "import { b } from './b'; import { C } from '@/components/C';"],
      ['utils/wildberries/a.ts', "import { b } from '../reading/b';"],
    ],
  },
  {
    name: 'components are pure',
    rule: componentsArePure,
    planted: [
      ['components/A.tsx', "import { browser } from '../utils/browser';", 'utils/browser'],
      ['components/B.tsx', "import { writeTick } from '@/utils/storage/ticks';", 'utils/storage/ticks'],
      ['components/C.tsx', "import { type A, urlOf } from '../utils/wildberries/address';", 'wildberries/address'],
      ['components/D.tsx', "import { helper } from '../utils/deep';", 'utils/deep → utils/storage/item'],
      ['components/E.tsx', "export { storage } from 'wxt/storage';", 'wxt/storage'],
    ],
    fine: [
      ['utils/deep.ts', "import { readItem } from './storage/item'; export const helper = readItem;"],
      ['utils/pure.ts', "import type { Stored } from './storage/store'; export const f = (s: Stored): Stored => s;"],
      [
        'components/F.tsx',
        "import type { Host } from '../utils/wildberries/hosts'; import { f } from '../utils/pure';",
      ],
      ['components/G.tsx', "import { type Stored } from '../utils/storage/store';"],
    ],
  },
  {
    name: 'reading knows no page',
    rule: readingKnowsNoPage,
    planted: [
      ['utils/reading/a.ts', 'export const a = document.title;', 'uses document'],
      ['utils/reading/b.ts', 'export const b = (): object => ({ window });', 'uses window'],
      ['utils/wildberries/buyer/c.ts', "export const c = globalThis['document'];", 'uses globalThis'],
    ],
    fine: [
      [
        'utils/reading/d.ts',
        '/** The window of the document. */ export const d = (screen: S): number => screen.window.width;',
      ],
      ['utils/screen/e.ts', 'export const e = document.title;'],
      ['utils/wildberries/f.ts', 'export const f = ({ window }: Screen): number => window.width;'],
    ],
  },
  {
    name: 'one door to the browser',
    rule: oneDoorToTheBrowser,
    planted: [
      ['utils/a.ts', "import { browser } from 'wxt/browser'; browser.tabs.query({});", 'imports wxt/browser'],
      ['utils/b.ts', "import type { Tabs } from 'webextension-polyfill';", 'imports webextension-polyfill'],
      ['utils/c.ts', 'chrome.storage.local.clear();', 'the global chrome'],
      ['utils/d.ts', 'export const d = browser.runtime.id;', 'the global browser'],
      ['entrypoints/e.ts', 'export const { runtime } = { chrome };', 'the global chrome'],
    ],
    fine: [
      ['utils/browser.ts', "import { browser as native } from 'wxt/browser'; export const browser = native;"],
      ['entrypoints/f.ts', "import { browser } from '@/utils/browser'; browser.tabs.query({});"],
      ['wording.ts', "export const name = kind.browser; export const other = { chrome: 1, browser: 'Chrome' };"],
    ],
  },
  {
    name: 'the site stays at home',
    rule: siteRule,
    planted: [
      ['utils/a.ts', "export const a = 'https://www.wildberries.ru';", 'names the site'],
      ['utils/b.ts', "export const b = '/lk/details';", 'names the site'],
      ['utils/c.ts', 'export const c = `/lk/details#$\u007bhash}`;', 'names the site'],
      ['utils/d.ts', "export const d = url.startsWith('/lk');", 'names the site'],
      ['utils/e.ts', 'export const e = /\\/security\\/login/;', 'names the site'],
      [
        'components/F.tsx',
        "export const F = () => <a data-testid='x'>1</a>; export const s = '[data-testid=x]';",
        'names the site',
      ],
      ['utils/g.ts', "export const g = 'delivery-page';", 'is a mark of the site'],
      ['utils/reading/h.ts', "export const h = ['Доставки'];", 'is the name of a page'],
      ['utils/checklist/i.ts', "export const i = 'нет';", 'is Russian'],
      ['components/J.tsx', 'export const J = () => <p>Закрыть</p>;', 'is Russian'],
    ],
    fine: [
      ['utils/wildberries/k.ts', "export const k = 'https://www.wildberries.ru/lk';"],
      ['utils/reading/l.ts', "export const l = ['января', 'нет'];"],
      [
        'utils/m.ts',
        "// «Доставки» at /lk/details\nimport { hosts } from './wildberries/hosts'; export const m = hosts;",
      ],
      ['utils/n.ts', "export const n = ['/lkx', 'milk/'];"],
    ],
  },
  {
    name: 'styles and pages are ours',
    rule: stylesAndPagesAreOurs,
    planted: [
      ['components/a.css', "@import 'b.css';", '@import'],
      ['components/b.css', '.a { background: url(a.png); }', 'url('],
      ['entrypoints/c/index.html', '<script src="https://cdn.example/a.js"></script>', 'https:'],
      ['entrypoints/d/index.html', '<script>1</script>', '<script'],
      ['entrypoints/e/index.html', '<body onload="x()">', 'onload='],
    ],
    fine: [
      ['components/e.css', '@import "./tokens.css";'],
      ['components/f.css', '/* as on https://wildberries.ru */ .a { color: red; }'],
      ['entrypoints/g/index.html', '<script type="module" src="./main.tsx"></script>'],
    ],
  },
  {
    name: 'no barrels',
    rule: noBarrels,
    planted: [
      ['utils/a.ts', "export * from './b';", 'export *'],
      ['utils/b.ts', "export * as b from './c';", 'export *'],
      ['utils/c.ts', "export { d } from './d'; export type { E } from './e';", 'only re-exports'],
      ['utils/index.ts', 'export const a = 1;', 'an index file'],
    ],
    fine: [
      ['entrypoints/guide.content/index.ts', 'export default 1;'],
      ['utils/f.ts', "export { d } from './d'; export const f = 1;"],
      ['utils/g.ts', 'export const g = 1;'],
    ],
  },
  {
    name: 'types are told',
    rule: typesAreTold,
    planted: [
      ['utils/a.ts', 'export const a = (x: any): number => x;', 'any'],
      ['utils/b.ts', 'export const b = x as unknown as Record<string, any>;', 'any'],
      ['utils/c.ts', 'export const c = list[0]!.name;', 'non-null'],
      ['utils/d.ts', '// @ts-ignore\nexport const d = 1;', 'silences'],
    ],
    fine: [['utils/e.ts', "/** For any x! */ export const e = !any('any') && a !== b;"]],
  },
  {
    name: 'the promises are kept',
    rule: promisesAreKept,
    planted: [
      ['utils/a.ts', 'button.click();', '.click()'],
      ['utils/b.ts', "button?.['click']();", '.click()'],
      ['utils/c.ts', 'HTMLElement.prototype.click.call(button);', '.click()'],
      ['utils/d.ts', 'form.requestSubmit();', '.requestSubmit()'],
      ['utils/e.ts', "target.dispatchEvent(new Event('input'));", '.dispatchEvent()'],
      ['utils/f.ts', "await fetch('x');", 'uses fetch'],
      ['utils/g.ts', "await globalThis.fetch('x');", '.fetch'],
      ['utils/h.ts', 'const send = fetch;', 'uses fetch'],
      ['utils/i.ts', 'new XMLHttpRequest();', 'uses XMLHttpRequest'],
      ['utils/j.ts', "new WebSocket('x');", 'uses WebSocket'],
      ['utils/k.ts', "new window.EventSource('x');", '.EventSource'],
      ['utils/l.ts', "navigator.sendBeacon('x');", '.sendBeacon()'],
      ['utils/m.ts', "localStorage.getItem('token');", 'uses localStorage'],
      ['utils/n.ts', 'const all = document.cookie;', '.cookie'],
      ['utils/o.ts', 'element.innerHTML = text;', '.innerHTML'],
      [
        'components/P.tsx',
        'export const P = () => <p dangerouslySetInnerHTML={{ __html: x }} />;',
        'dangerouslySetInnerHTML',
      ],
      ['utils/q.ts', "eval('1');", 'uses eval'],
      ['utils/r.ts', "new Function('1');", 'uses Function'],
    ],
    fine: [
      ['components/S.tsx', 'export const S = () => <button onClick={() => press()}>1</button>;'],
      ['utils/t.ts', "// fetch, eval, .click()\nexport const t = { fetch: 'fetch', cookie: 1, click: 'click' };"],
      ['utils/u.ts', "element.addEventListener('click', onPress); export const u = (f: Fetch): void => f.clickable();"],
    ],
  },
];

describe.each(cases)('$name', ({ rule, planted, fine }) => {
  it('in the house', () => {
    expect(rule(house)).toEqual([]);
  });

  it.each(planted)('not in %s: %s', (path, text, said) => {
    const file: SourceFile = { path, text };
    const found = rule([...fine.map(([at, content]) => ({ path: at, text: content })), file]);
    expect(found).not.toEqual([]);
    for (const violation of found) expect(violation.startsWith(path), violation).toBe(true);
    expect(found.join('\n')).toContain(said);
  });

  it('and what only looks like it is let be', () => {
    expect(rule(fine.map(([path, text]) => ({ path, text })))).toEqual([]);
  });
});

it('every exception to the rule about Russian is still needed', () => {
  const texts = house.filter((file) => russianGrammar.includes(file.path)).map((file) => textsIn(file));
  expect(texts).toHaveLength(russianGrammar.length);
  for (const file of texts) expect(file.some(({ text }) => hasRussian(text))).toBe(true);
});

it('the house was read', () => {
  const paths = house.map((file) => file.path);
  expect(paths).toEqual(expect.arrayContaining(['entrypoints/background.ts', 'components/Popup.tsx', 'utils/i18n.ts']));
  expect(pages.map((page) => page.id).sort()).toEqual([...pageIds].sort());
});

describe('the locales', () => {
  const keys = Object.keys(ru);
  const camel = (id: string): string => id.replace(/-(\w)/g, (_whole, letter: string) => letter.toUpperCase());
  /** Keys that code puts together, from the unions that they are made of. */
  const families: KeyFamilies = {
    item_: itemIds.map(camel),
    why_: itemIds.map(camel),
    warn_: warnings.map(camel),
    basis_: bases,
    answer_: ['shopOwner', 'shopRight'],
    verdict_: ['notKnown', 'clear', 'clearShop', 'readShop', 'askShop'],
    notice_: notices.map(camel),
    reason_: unknownReasons.map(camel),
    status_: (['clear', 'open', 'unknown', 'stale', 'settled-by-you'] as const).map(camel),
    here_: [...obstacles, ...causes.filter((cause) => cause !== 'other'), 'gave-up', 'outdated'].map(camel),
    phase_: phases.map(camel),
    group_: ['blocks', 'loses', 'advice', 'goal'],
    page_: pageIds.map(camel),
    guide_: guide.chapters.flatMap(({ id, blocks }) => [
      `${id}_title`,
      `${id}_lead`,
      ...blocks.map((block) => `${block.id}_title`),
    ]),
    guide_step_: guide.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'steps' ? block.steps.map((step) => step.id) : [])),
    ),
    fact_: guide.facts.map((fact) => fact.id),
    duty_: guide.sessionDuties.map((duty) => duty.id),
    sessionPlace_: (['buyer', 'seller'] as const).flatMap(sessionPlacesOf).map((place) => place.id),
    faq_: guide.questions.map((question) => question.id),
    disagree_: guide.disagreements.map((disagreement) => disagreement.id),
    source_: guide.sources.flatMap((source) => (source.kind === 'named' ? [source.id] : [])),
  };
  const manifest = ['wxt.config.ts', ...house.map((file) => file.path).filter((path) => path.endsWith('.html'))].map(
    (path) => readFileSync(join(root, path), 'utf8'),
  );

  it('have the same keys and placeholders, and no empty text', () => {
    expect(localeFaults({ ru, en })).toEqual([]);
  });

  it('hold nothing that nobody shows', () => {
    expect(unknownFamilies(house, keys, families)).toEqual([]);
    expect(unusedKeys(keys, house, manifest, families)).toEqual([]);
  });

  it('hold all that is asked for', () => {
    expect(missingKeys(house, new Set(keys))).toEqual([]);
    const asked = Object.entries(families).flatMap(([head, tails]) => tails.map((tail) => head + tail));
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it.each<[string, Parameters<typeof localeFaults>[0], string]>([
    ['a missing key', { ru: { a: { message: 'да' } }, en: {} }, 'en: a is missing'],
    ['a key too many', { ru: {}, en: { a: { message: 'yes' } } }, 'ru: a is missing'],
    ['other placeholders', { ru: { a: { message: 'от $1' } }, en: { a: { message: 'from $2' } } }, 'en: a has other'],
    ['an empty text', { ru: { a: { message: ' ' } }, en: { a: { message: 'yes' } } }, 'ru: a is empty'],
    [
      'a text left in English',
      { ru: { a: { message: 'yes' } }, en: { a: { message: 'yes' } } },
      'ru: a is not Russian',
    ],
    ['a lonely dollar', { ru: { a: { message: 'да $' } }, en: { a: { message: 'yes $' } } }, 'lonely dollar'],
  ])('with %s are found out', (_what, locales, said) => {
    expect(localeFaults(locales).join('\n')).toContain(said);
  });

  it('with keys unused, unknown or missing are found out', () => {
    const code = (text: string): SourceFile[] => [{ path: 'utils/a.ts', text }];
    const some = ['none', 'x_one', 'x_other', 'page_home', 'extName'];
    const all = code("t.text('none'); t.plural('x', 1); t.text(`page_$\u007bid}`);");
    expect(unusedKeys(some, all, ['__MSG_extName__'], { page_: ['home'] })).toEqual([]);
    expect(unusedKeys(some, code('// none'), [], { page_: ['home'] })).toEqual(some);
    expect(unusedKeys(['page_gone'], all, [], { page_: ['home'] })).toEqual(['page_gone']);
    expect(unknownFamilies(all, some, {})).toEqual(['utils/a.ts:1: puts keys together from page_']);
    expect(missingKeys(all, new Set(some))).toEqual(['utils/a.ts:1: asks for x']);
  });
});

describe('the packages', () => {
  const read = (name: string): string => readFileSync(join(root, name), 'utf8');

  it('are pinned, permissive, and from wherever the registry is', () => {
    expect(loosePins(JSON.parse(read('package.json')))).toEqual([]);
    expect(unwantedLicences(JSON.parse(read('package-lock.json')))).toEqual([]);
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it.each(['^1.2.3', '~1.2.3', '1.2', '*', 'latest', '>=1.0.0', 'git+https://a.example/b.git', 'file:../a'])(
    'with a version such as %s are found out',
    (version) => {
      expect(loosePins({ devDependencies: { a: version } })).toEqual([`a@${version}`]);
    },
  );

  it.each([
    ['GPL-3.0', false, ['a: GPL-3.0']],
    ['MPL-2.0', false, ['a: MPL-2.0']],
    [undefined, false, ['a: none']],
    ['GPL-3.0', true, []],
    ['MIT', false, []],
  ])('under %s (only for development: %s) give %j', (license, dev, found) => {
    const entry = { ...(license === undefined ? {} : { license }), dev };
    expect(unwantedLicences({ packages: { '': {}, 'node_modules/a': entry } })).toEqual(found);
  });
});
