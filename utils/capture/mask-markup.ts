import { splitCamel } from '../reading/words';
import type { StandIns } from './stand-ins';

/** What of a page's markup may stay. */
export interface KnownMarkup {
  /** Values of `id` and `data-…` by which readers know a page. */
  readonly marks: readonly string[];
  /** Parts of such values that are looked for anywhere in them. */
  readonly markParts: readonly string[];
  /** Names of `data-…` attributes that are told by their name. */
  readonly markNames: readonly string[];
  readonly classes: readonly string[];
}

/**
 * Words in class names that say how an element stands, in whatever name they are: `utils/reading/busy.ts` and `tabs.ts`
 * look for them (a test compares).
 */
export const classWords = [
  'placeholder-glow',
  'placeholder-wave',
  'skeleton',
  'shimmer',
  'preloader',
  'spinner',
  'loader',
  'loading',
  'ghost',
  'active',
  'selected',
  'current',
  'checked',
] as const;
const classWord = new RegExp(`(?<=^|[-_\\s])(?:${classWords.join('|')})(?=$|[-_\\s])`, 'giu');

/** Every class another one, the same for the same; of its words only those that say how an element stands. */
export function maskClasses(classes: string, known: KnownMarkup, standIns: StandIns): string {
  return classes
    .split(/\s+/u)
    .filter((name) => name !== '')
    .map((name) => {
      if (known.classes.includes(name)) return name;
      const words = splitCamel(name).match(classWord) ?? [];
      return [standIns.nameOf('c', name), ...words.map((word) => word.toLowerCase())].join('-');
    })
    .join(' ');
}

const htmlTags = new Set(
  `a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col
  colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4
  h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu menuitem meta
  meter nav nobr noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search
  section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th
  thead time title tr track tt u ul var video wbr circle clippath defs desc ellipse filter foreignobject g image line
  lineargradient marker mask path pattern polygon polyline radialgradient rect stop symbol text textpath tspan use math`.split(
    /\s+/u,
  ),
);

/** Elements of HTML and SVG by their name; a site's own are «x-1», «x-2». */
export function maskTag(tag: string, standIns: StandIns): string {
  return htmlTags.has(tag.toLowerCase()) ? tag : standIns.nameOf('x-', tag);
}

const roles = new Set(
  `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell
  group heading img image input insertion link list listbox listitem log main mark marquee math menu menubar menuitem
  menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup
  region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript suggestion
  superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem`.split(
    /\s+/u,
  ),
);
const inputTypes = new Set(
  `button checkbox color date datetime-local email file hidden image month number password radio range reset search submit
  tel text time url week`.split(/\s+/u),
);
const fillings = new Set(
  `on off name given-name family-name email username new-password current-password one-time-code tel bday sex
  street-address postal-code country cc-name cc-number cc-exp cc-csc url`.split(/\s+/u),
);
const ariaWords = new Set(
  `true false mixed undefined none both inline list page step location date time polite assertive off additions removals all
  text horizontal vertical ascending descending other grammar spelling menu listbox tree grid dialog copy execute link move
  popup`.split(/\s+/u),
);
const ariaTexts = ['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'];
const ariaNumbers =
  'aria-level aria-setsize aria-posinset aria-rowcount aria-rowindex aria-rowspan aria-colcount aria-colindex aria-colspan'.split(
    ' ',
  );
const ariaOwnNumbers = ['aria-valuenow', 'aria-valuemin', 'aria-valuemax'];
const ariaIds =
  'aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns'.split(' ');
const ariaStates =
  `aria-activedescendant aria-atomic aria-autocomplete aria-busy aria-checked aria-current aria-disabled aria-expanded
  aria-haspopup aria-hidden aria-invalid aria-live aria-modal aria-multiline aria-multiselectable aria-orientation
  aria-pressed aria-readonly aria-relevant aria-required aria-selected aria-sort`.split(/\s+/u);

/** How a page's other parts are masked. */
export interface OtherMasks {
  readonly text: (text: string) => string;
  readonly address: (href: string) => string;
}

/**
 * Masks an attribute: words that HTML and ARIA define stay, texts are masked as texts, names of the site's own are neutral.
 * @returns name and value; `null` for an attribute that nobody asks for
 */
export function maskAttribute(
  name: string,
  value: string,
  known: KnownMarkup,
  standIns: StandIns,
  { text, address }: OtherMasks,
): readonly [name: string, value: string] | null {
  const oneOf = (words: ReadonlySet<string>): string =>
    value
      .trim()
      .split(/\s+/u)
      .map((word) => (word === '' || words.has(word.toLowerCase()) ? word : 'other'))
      .join(' ');
  if (name === 'href') return [name, address(value)];
  if (name === 'alt' || name === 'placeholder' || ariaTexts.includes(name)) return [name, text(value)];
  if (name === 'role') return [name, oneOf(roles)];
  if (name === 'type') return [name, oneOf(inputTypes)];
  if (name === 'autocomplete') return [name, oneOf(fillings)];
  if (name === 'tabindex') return [name, /^(?:0|-1)$/.test(value.trim()) ? value.trim() : '1'];
  if (name === 'id') return [name, maskMark(value, known, standIns)];
  if (name.startsWith('data-')) {
    const shown = known.markNames.includes(name) ? name : standIns.nameOf('data-', name);
    return [shown, maskMark(value, known, standIns)];
  }
  if (ariaStates.includes(name)) return [name, oneOf(ariaWords)];
  if (ariaNumbers.includes(name)) return [name, /^-?\d{1,3}$/.test(value.trim()) ? value.trim() : text(value)];
  if (ariaOwnNumbers.includes(name)) return [name, text(value)];
  if (!ariaIds.includes(name)) return null;
  const ids = value.split(/\s+/u).filter((id) => id !== '');
  return [name, ids.map((id) => maskMark(id, known, standIns)).join(' ')];
}

function maskMark(value: string, { marks, markParts }: KnownMarkup, standIns: StandIns): string {
  if (value === '' || marks.includes(value)) return value;
  const parts = markParts.filter((part) => value.includes(part));
  return [standIns.nameOf('m', value), ...parts].join('-');
}
