import { type Content, contentOf, type SiteNames } from '@/utils/reading/content';
import { openScreen } from '@/utils/screen/open-screen';
import type { Screen } from '@/utils/screen/screen';
import { boxFlags } from '@/utils/screen/wire';

/** An element of a drawn page: its tag, its attributes, and what stands in it. A text is one line. */
export interface Drawn {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly flag?: keyof typeof boxFlags;
  readonly inside: readonly (Drawn | string)[];
}

/**
 * Draws an element.
 * @param tag such as `li` or `h2`
 * @param inside texts and elements in the order of the page
 */
export function draw(tag: string, ...inside: readonly (Drawn | string)[]): Drawn {
  return { tag, inside };
}

/** The same element with attributes: what it is, or what a test knows it by. */
export function withAttributes(drawn: Drawn, attributes: Readonly<Record<string, string>>): Drawn {
  return { ...drawn, attributes };
}

/** The same element with what the page's eyes note of it. */
export function withFlag(drawn: Drawn, flag: keyof typeof boxFlags): Drawn {
  return { ...drawn, flag };
}

/**
 * The screen of a page that holds these in its main part, as the page's own eyes would send it.
 * @param inside texts (one line each, in a box of their own) and elements
 */
function screenOf(...inside: readonly (Drawn | string)[]): Screen {
  const strings = [''];
  const boxes: number[] = [];
  const lines: string[] = [];
  const lineBoxes: number[] = [];
  const attributes: [box: number, name: string, value: string][] = [];
  const add = (drawn: Drawn, parent: number): void => {
    const index = boxes.length / 6;
    strings.push(drawn.tag);
    const tag = strings.length - 1;
    const disabled = drawn.attributes?.['aria-disabled'] === 'true' ? boxFlags.disabled : 0;
    const flags = disabled | (drawn.flag ? boxFlags[drawn.flag] : 0);
    boxes.push(parent, lines.length, lines.length, tag, 0, flags);
    for (const [name, value] of Object.entries(drawn.attributes ?? {})) attributes.push([index, name, value]);
    for (const child of drawn.inside) {
      if (typeof child === 'string') {
        lines.push(child);
        lineBoxes.push(index);
      } else add(child, index);
    }
    boxes[index * 6 + 2] = lines.length;
  };
  const main = draw('main', ...inside.map((child) => (typeof child === 'string' ? draw('p', child) : child)));
  add(draw('body', main), -1);
  return openScreen({
    strings,
    boxes,
    attributes,
    lines,
    lineBoxes,
    frames: [],
    window: [1280, 800],
    complete: true,
  });
}

/** Names of a shop that is not a real one: nothing is noise, and these parts are its own. */
function namesOf(...own: readonly string[]): SiteNames {
  return { noise: [], own, isProductLink: () => false };
}

/** The content of a drawn page; see {@link screenOf}. */
export function contentWith(own: readonly string[], ...inside: readonly (Drawn | string)[]): Content {
  return contentOf(screenOf(...inside), namesOf(...own));
}
