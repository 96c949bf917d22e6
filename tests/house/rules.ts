import {
  at,
  declaredIn,
  importsOf,
  isCode,
  nodesOf,
  part,
  referencesIn,
  type SourceFile,
  textsIn,
  wordOf,
} from './source-file';

/** The rules of the house. Each takes files and gives its violations, one a line; an empty list is a tidy house. */
export type Rule = (files: readonly SourceFile[]) => string[];

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The context that an entry point's file belongs to: `entrypoints/popup` for `entrypoints/popup/main.tsx`. */
const contextOf = (path: string): string =>
  path
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/\.tsx?$/, '');

/** Arrows point down: entrypoints → components → utils; within utils, what knows no site never looks at the site. */
export const importsPointDown: Rule = (files) =>
  files.filter(isCode).flatMap((file) =>
    importsOf(file).flatMap(({ target, start }) => {
      const wrong =
        (isUnder(target, 'entrypoints') &&
          (!isUnder(file.path, 'entrypoints') || contextOf(target) !== contextOf(file.path))) ||
        (isUnder(file.path, 'utils') && isUnder(target, 'components')) ||
        (['utils/reading', 'utils/screen'].some((folder) => isUnder(file.path, folder)) &&
          isUnder(target, 'utils/wildberries')) ||
        isUnder(target, 'tests') ||
        isUnder(target, 'scripts');
      return wrong ? [at(file, start, `must not import ${target}`)] : [];
    }),
  );

const impure = [
  'utils/browser',
  'utils/listen',
  'utils/storage',
  'utils/audit/audit-store',
  'utils/wildberries',
  'utils/route',
  'utils/report',
  'utils/overlay',
  'wxt',
  'webextension-polyfill',
  'idb',
];

/** Components take types from utils, and functions only if nothing that these load touches browser, storage or site. */
export const componentsArePure: Rule = (files) => {
  const values = new Map(
    files.filter(isCode).map((file) => [
      file.path.replace(/\.tsx?$/, ''),
      importsOf(file)
        .filter(({ kind }) => kind === 'value')
        .map(({ target }) => target),
    ]),
  );
  const wayToImpure = (target: string, seen: Set<string>): string[] | null => {
    if (impure.some((folder) => isUnder(target, folder))) return [target];
    if (seen.has(target)) return null;
    seen.add(target);
    for (const next of values.get(target) ?? []) {
      const way = wayToImpure(next, seen);
      if (way) return [target, ...way];
    }
    return null;
  };
  return files
    .filter((file) => isCode(file) && isUnder(file.path, 'components'))
    .flatMap((file) =>
      importsOf(file).flatMap(({ target, kind, start }) => {
        const way = kind === 'value' ? wayToImpure(target, new Set()) : null;
        return way ? [at(file, start, `loads ${way.join(' → ')}`)] : [];
      }),
    );
};

/** Names of the window, which readers of a screen have no business with. */
const windowNames = [
  'document',
  'window',
  'globalThis',
  'self',
  'location',
  'navigator',
  'history',
  'getComputedStyle',
];

/** Reading works on a screen taken before, never on the page itself. A name that a file declares itself is its own. */
export const readingKnowsNoPage: Rule = (files) =>
  files
    .filter((file) => isCode(file) && ['utils/reading', 'utils/wildberries'].some((at) => isUnder(file.path, at)))
    .flatMap((file) => {
      const own = declaredIn(file);
      return referencesIn(file).flatMap((node) => {
        const name = wordOf(node) ?? '';
        return windowNames.includes(name) && !own.has(name) ? [at(file, node.start, `uses ${name}`)] : [];
      });
    });

const apiPackages = ['wxt/browser', 'webextension-polyfill', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill'];
const apiFiles = ['utils/browser.ts', 'utils/listen.ts', 'entrypoints/gate.content.ts'];

/** The extension API has three doors, and everybody else comes in by `utils/browser`. */
export const oneDoorToTheBrowser: Rule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const imports = importsOf(file);
    const isDoor = apiFiles.includes(file.path);
    const hasBrowser = isDoor || imports.some(({ target, kind }) => target === 'utils/browser' && kind === 'value');
    return [
      ...imports
        .filter(({ target }) => !isDoor && apiPackages.includes(target))
        .map(({ target, start }) => at(file, start, `imports ${target}`)),
      ...referencesIn(file)
        .filter((node) => wordOf(node) === 'chrome' || (wordOf(node) === 'browser' && !hasBrowser))
        .map((node) => at(file, node.start, `names the global ${wordOf(node)}`)),
    ];
  });

const siteTraces =
  /wildberries|wbbasket|\bwb\.ru\b|wbx|(?:^|["'`/ ])\/?lk\/|^\/lk\b|\/security\/|data-(?:testid|qa|wba|name)\b/iu;

/** Whose words these are: the shop's, or of the language of shops. */
export interface SiteWords {
  /** Titles and names of the account's pages and parts, normalised. */
  readonly names: ReadonlySet<string>;
  /** `id`, `data-testid` and `data-qa` values. */
  readonly marks: ReadonlySet<string>;
}

/**
 * Files outside of `utils/reading` that hold Russian all the same, as words of the language and not as texts or names.
 * A file leaves this list as soon as it holds none.
 */
export const russianGrammar: readonly string[] = [
  'utils/capture/mask-text.ts', // months, currencies, and the letter that stands for all others
  'utils/screen/take-screen.ts', // units that stand in an element of their own beside their number
];

/**
 * Everything that is true only of the shop lives in its folder: no address, attribute value or name of one of its pages
 * outside; and no Russian at all but the grammar in `utils/reading`, since what people read comes from the locales.
 */
export function siteStaysAtHome(words: SiteWords): Rule {
  const wrongWith = (path: string, text: string): string | null => {
    if (siteTraces.test(text)) return 'names the site';
    if (words.marks.has(text)) return 'is a mark of the site';
    if (words.names.has(text.toLowerCase().replaceAll('ё', 'е'))) return 'is the name of a page of the site';
    if (hasRussian(text) && !isUnder(path, 'utils/reading') && !russianGrammar.includes(path)) return 'is Russian';
    return null;
  };
  return (files) =>
    files
      .filter((file) => isCode(file) && !isUnder(file.path, 'utils/wildberries'))
      .flatMap((file) =>
        textsIn(file).flatMap(({ text, start }) => {
          const wrong = wrongWith(file.path, text);
          return wrong ? [at(file, start, `«${text.slice(0, 60)}» ${wrong}`)] : [];
        }),
      );
}

export function hasRussian(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/** Styles and pages load nothing from anywhere, and name nothing of the site. */
export const stylesAndPagesAreOurs: Rule = (files) =>
  files
    .filter((file) => !isCode(file))
    .flatMap((file) => {
      const text = file.text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
      const found = [
        ...text.matchAll(
          /https?:|\/\/[a-z]|url\(|@import(?! ["']\.\/[\w-]+\.css["'];)|\bon[a-z]+\s*=|<script(?![^>]*src="\.\/)|wildberries|data-testid|data-qa/giu,
        ),
      ];
      return found.map((match) => at(file, match.index, `holds ${match[0]}`));
    });

/** `index.ts` is a context of the extension under `entrypoints`, and nothing elsewhere. */
export const noBarrels: Rule = (files) =>
  files.filter(isCode).flatMap((file) => {
    const exports = nodesOf(file).filter(({ node }) => /^Export\w+Declaration$/.test(node.type));
    const stars = exports.filter(({ node }) => node.type === 'ExportAllDeclaration');
    const passedOn = exports.filter(({ node }) => node.type === 'ExportNamedDeclaration' && part(node, 'source'));
    const index = /(?:^|\/)index\.tsx?$/.test(file.path) && !isUnder(file.path, 'entrypoints');
    return [
      ...stars.map(({ node }) => at(file, node.start, 'export *')),
      ...(passedOn.length > 0 && passedOn.length === exports.length ? [`${file.path}: only re-exports`] : []),
      ...(index ? [`${file.path}: an index file`] : []),
    ];
  });

/** Types say what is, and nobody overrules them. */
export const typesAreTold: Rule = (files) =>
  files.filter(isCode).flatMap((file) =>
    nodesOf(file).flatMap(({ node }) => {
      if (node.type === 'TSAnyKeyword') return [at(file, node.start, 'any')];
      if (node.type === 'TSNonNullExpression') return [at(file, node.start, 'non-null !')];
      return /@ts-(?:ignore|nocheck|expect-error)/.test(file.text) && node.type === 'Program'
        ? [`${file.path}: silences the compiler`]
        : [];
    }),
  );

/** Names that reach the network, run text as code, or keep something where the page could find it. */
const bannedGlobals = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'localStorage',
  'sessionStorage',
  'cookieStore',
  'eval',
  'Function',
  'importScripts',
];

/** Methods that would press, send, or write on the page, or reach the network. */
const bannedMethods = [
  'click',
  'submit',
  'requestSubmit',
  'dispatchEvent',
  'sendBeacon',
  'fetch',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'execCommand',
  'showPicker',
  'write',
  'writeln',
];

/** Properties that hold secrets, or make markup out of text. */
const bannedProperties = ['cookie', 'innerHTML', 'outerHTML', 'srcdoc', ...bannedGlobals];

/** The hand stays the person's, and nothing leaves. */
export const promisesAreKept: Rule = (files) =>
  files.filter(isCode).flatMap((file) => [
    ...referencesIn(file)
      .filter((node) => bannedGlobals.includes(wordOf(node) ?? ''))
      .map((node) => at(file, node.start, `uses ${wordOf(node)}`)),
    ...nodesOf(file).flatMap(({ node, parent }) => {
      if (node.type === 'MemberExpression') {
        const name = wordOf(part(node, 'property')) ?? '';
        const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
        const isLifted = ['call', 'apply', 'bind'].includes(
          parent?.type === 'MemberExpression' ? (wordOf(part(parent, 'property')) ?? '') : '',
        );
        if ((isCalled || isLifted) && bannedMethods.includes(name)) return [at(file, node.start, `calls .${name}()`)];
        return bannedProperties.includes(name) ? [at(file, node.start, `uses .${name}`)] : [];
      }
      const isDangerous = node.type === 'JSXAttribute' && wordOf(part(node, 'name')) === 'dangerouslySetInnerHTML';
      return isDangerous ? [at(file, node.start, 'dangerouslySetInnerHTML')] : [];
    }),
  ]);
