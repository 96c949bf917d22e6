import { type KnownAddresses, maskAddress, maskPath } from './mask-address';
import { type KnownMarkup, maskAttribute, maskClasses, maskTag } from './mask-markup';
import { NumberMask } from './mask-number';
import { type KnownText, TextMask, type TextPlace } from './mask-text';
import { StandIns } from './stand-ins';

/** What a capture keeps; all else is masked (docs/adr/0007). */
export interface Known {
  readonly text: KnownText;
  readonly markup: KnownMarkup;
  readonly addresses: KnownAddresses;
}

/** How the parts of one page are masked. The same part of the same page is always masked alike. */
export interface Mask {
  readonly line: (text: string, place: TextPlace) => string;
  /** Texts that stand nowhere: labels and titles. */
  readonly label: (text: string) => string;
  readonly tag: (tag: string) => string;
  readonly classes: (classes: string) => string;
  readonly attribute: (name: string, value: string) => readonly [name: string, value: string] | null;
  readonly address: (href: string) => string;
  /** Whether a crowd of elements without a word is kept: a code for the scanner may be drawn of them. */
  readonly ornaments: 'all' | 'few';
  /** Path and query of the page itself. */
  readonly path: (url: URL) => string;
}

const none: ReadonlySet<number> = new Set();

/**
 * A mask for one page: numbers and names are given out anew.
 * @param numbers what becomes of numbers that are masked
 */
export function maskFor({ text, markup, addresses }: Known, numbers: NumberMask = new NumberMask()): Mask {
  const standIns = new StandIns();
  const texts = new TextMask(text, numbers);
  const label = (value: string): string => texts.mask(value, { beside: [], inControl: false, groups: none });
  const address = (href: string): string => maskAddress(href, addresses, standIns);
  return {
    line: (value, place) => texts.mask(value, place),
    label,
    tag: (tag) => maskTag(tag, standIns),
    classes: (classes) => maskClasses(classes, markup, standIns),
    attribute: (name, value) => maskAttribute(name, value, markup, standIns, { text: label, address }),
    address,
    ornaments: 'few',
    path: (url) => maskPath(url, '/', addresses, standIns),
  };
}
