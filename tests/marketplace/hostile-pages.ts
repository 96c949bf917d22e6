import fs from 'node:fs';
import path from 'node:path';
import { busy } from './accounts/busy';
import { settled } from './accounts/settled';
import { renderPage } from './render-page';

/**
 * Pages that make it hard: too large, never at rest, or built against whoever reads them. Each is the deliveries page of
 * the demo marketplace with something done to it, and is served at the address of that page.
 */
export interface HostilePage {
  readonly id: HostileId;
  readonly html: string;
  /**
   * `read`: a person still sees the parcels at once, and so must we. `honest`: it may be too much for us; then it is
   * unknown, or at least so many, and never nothing.
   */
  readonly expected: 'read' | 'honest';
  /** Whether a list of ours can stay on it. */
  readonly overlay: 'stays' | 'refused';
}

export const hostileIds = [
  'ordinary',
  'many-nodes',
  'many-nodes-first',
  'many-controls',
  'hidden-nodes',
  'long-text',
  'long-attributes',
  'empty-then-endless',
  'restless',
  'restyled-each-frame',
  'deep',
  'clobbered',
  'rewritten-prototypes',
  'host-removed',
  'host-removed-while-shown',
  'host-restyled',
  'dialogs',
  'document-opened',
  'root-replaced',
] as const;
export type HostileId = (typeof hostileIds)[number];

/** The deliveries of the busy account, but where said otherwise. */
export function hostilePage(id: HostileId): HostilePage {
  return { id, expected: 'read', overlay: 'stays', ...makers[id]() };
}

interface Made {
  readonly html: string;
  readonly expected?: HostilePage['expected'];
  readonly overlay?: HostilePage['overlay'];
}

const makers: Readonly<Record<HostileId, () => Made>> = {
  ordinary: () => ({ html: page({}) }),
  'many-nodes': () => ({ html: page({ last: nodes(50_000) }), expected: 'honest' }),
  'many-nodes-first': () => ({ html: page({ first: nodes(50_000) }), expected: 'honest' }),
  'many-controls': () => ({ html: page({ last: controls(15_000) }), expected: 'honest' }),
  'hidden-nodes': () => ({ html: page({ last: `<div hidden>${nodes(50_000)}</div>` }) }),
  'long-text': () => ({ html: page({ last: `<p>${'слово и ещё 1 слово '.repeat(52_000)}</p>` }), expected: 'honest' }),
  'long-attributes': () => ({ html: page({ last: longAttributes() }), expected: 'honest' }),
  'empty-then-endless': () => ({ html: page({ account: settled, last: nodes(50_000) }), expected: 'honest' }),
  restless: () => ({ html: page({ last: script('add-endlessly') }), expected: 'honest' }),
  'restyled-each-frame': () => ({
    html: page({ last: `<div id="moving">Скидки</div>${script('restyle-each-frame')}` }),
  }),
  deep: () => ({ html: page({ last: script('nest-deeply') }), expected: 'honest' }),
  clobbered: () => ({ html: page({ first: clobberingElements() }) }),
  'rewritten-prototypes': () => ({ html: page({ head: script('rewrite-prototypes') }) }),
  'host-removed': () => ({ html: page({ head: script('remove-strangers') }), overlay: 'refused' }),
  'host-removed-while-shown': () => ({ html: page({ head: script('remove-while-shown') }), overlay: 'refused' }),
  'host-restyled': () => ({ html: page({ head: script('restyle-strangers') }), overlay: 'refused' }),
  dialogs: () => ({ html: page({ last: `${nodes(5_000)}${script('flap-dialogs')}` }), expected: 'honest' }),
  'document-opened': () => ({ html: page({ last: documentToWrite() + script('open-document') }) }),
  'root-replaced': () => ({ html: page({ last: script('replace-root') }) }),
};

interface Parts {
  readonly account?: typeof busy;
  /** Before all other scripts, before the content, and after it. */
  readonly head?: string;
  readonly first?: string;
  readonly last?: string;
}

function page({ account = busy, head = '', first = '', last = '' }: Parts): string {
  return renderPage(account, 'desktop-2026', 'deliveries')
    .replace(/<head[^>]*>/, (tag) => tag + head)
    .replace(/<body[^>]*>/, (tag) => tag + first)
    .replace(/<\/body>/, (tag) => last + tag);
}

const source = fs.readFileSync(path.join(import.meta.dirname, 'hostile-script.js'), 'utf8');

/** @param act what it does, one of those in `hostile-script.js` */
function script(act: string): string {
  return `<script data-act="${act}">${source}</script>`;
}

/** Two elements each, in the flow, with words: with their texts three nodes. */
function nodes(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<div class="n${index % 50}"><span>слово ${index}</span></div>`,
  ).join('');
}

function controls(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<button type="button" style="position:fixed;left:${index % 900}px;top:${index % 700}px">${index}</button>`,
  ).join('');
}

function longAttributes(): string {
  const long = 'подпись '.repeat(500);
  const many = Array.from({ length: 2_000 }, (_, index) => `aria-x${index}="${index}"`).join(' ');
  return `<div ${many}>слово</div>${`<p aria-label="${long}" class="${long}" title="${long}">слово</p>`.repeat(3_000)}`;
}

/** Everything that a reader of pages could ask of a document or a form by its name. */
const clobberedNames = [
  ...['createElement', 'createElementNS', 'createTextNode', 'createTreeWalker', 'createRange', 'implementation'],
  ...['querySelector', 'querySelectorAll', 'getElementById', 'getElementsByTagName', 'elementFromPoint', 'contains'],
  ...['body', 'head', 'documentElement', 'defaultView', 'ownerDocument', 'activeElement', 'visibilityState', 'hidden'],
  ...['attributes', 'children', 'childNodes', 'firstChild', 'nextSibling', 'parentNode', 'parentElement', 'nodeType'],
  ...['nodeName', 'localName', 'tagName', 'shadowRoot', 'getAttribute', 'hasAttribute', 'matches', 'closest', 'style'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'append', 'appendChild', 'remove', 'isConnected'],
  ...['getBoundingClientRect', 'scrollIntoView', 'textContent', 'innerText', 'getRootNode', 'assignedNodes', 'id'],
  ...['readyState', 'location', 'URL', 'title', 'cookie', 'currentScript', 'fonts', 'adoptedStyleSheets', 'timeline'],
];

/** Images for the document's properties; a form around the whole page for those of elements. */
function clobberingElements(): string {
  const images = clobberedNames.map((name) => `<img name="${name}" id="${name}" alt="">`).join('');
  const inputs = clobberedNames.map((name) => `<input type="hidden" name="${name}">`).join('');
  return `<div hidden>${images}</div><form onsubmit="return false">${inputs}`;
}

/** The whole page once more, as a text to be written. */
function documentToWrite(): string {
  return `<script type="text/plain" id="written">${page({}).replaceAll('</script', '<\\/script')}</script>`;
}
