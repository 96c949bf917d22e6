import { joinSeams, normalise, partsOf } from '../reading/words';
import type { Box, Line, Region, Screen } from './screen';
import { boxFields, boxFlags, boxWidth, type WireScreen } from './wire';

type MutableBox = { -readonly [Key in keyof Box]: Box[Key] } & {
  children: MutableBox[];
  attributes: Map<string, string>;
};

/**
 * Builds the screen that readers work on. Pure.
 * @param wire as taken in the page; indices that point nowhere are an error
 * @throws when the parts do not fit together
 */
export function openScreen(wire: WireScreen): Screen {
  const boxes = openBoxes(wire);
  const root = boxes[0];
  if (!root) throw new Error('A screen without a box');
  const lines = openLines(wire, boxes);
  return {
    lines,
    boxes,
    root,
    frames: wire.frames.map(({ src, title, bounds: [left, top, width, height] }) => ({
      src,
      title,
      left,
      top,
      width,
      height,
    })),
    window: { width: wire.window[0], height: wire.window[1] },
    complete: wire.complete,
  };
}

function openBoxes(wire: WireScreen): MutableBox[] {
  const boxes: MutableBox[] = [];
  const attributes = new Map<number, Map<string, string>>();
  for (const [box, name, value] of wire.attributes) {
    attributes.set(box, (attributes.get(box) ?? new Map<string, string>()).set(name, value));
  }
  for (let index = 0; index * boxWidth < wire.boxes.length; index++) {
    const field = (name: keyof typeof boxFields): number => wire.boxes[index * boxWidth + boxFields[name]] ?? 0;
    const parent = index === 0 ? null : boxes[field('parent')];
    if (parent === undefined) throw new Error(`Box ${index} comes before its parent`);
    const box = openBox(index, parent, wire, attributes.get(index) ?? new Map(), field);
    parent?.children.push(box);
    boxes.push(box);
  }
  return boxes;
}

function openBox(
  index: number,
  parent: MutableBox | null,
  wire: WireScreen,
  attributes: Map<string, string>,
  field: (name: keyof typeof boxFields) => number,
): MutableBox {
  const tag = wire.strings[field('tag')] ?? '';
  const role = roleOf(tag, attributes, parent);
  const flags = field('flags');
  return {
    index,
    tag,
    role,
    parent,
    children: [],
    from: field('from'),
    to: field('to'),
    region: regionOf(role, attributes, parent),
    level: levelOf(role, tag, attributes),
    label: labelOf(tag, attributes),
    classes: wire.strings[field('classes')] ?? '',
    marks: [...attributes].filter(([name]) => name === 'id' || name.startsWith('data-')).map(([, value]) => value),
    href: tag === 'a' ? (attributes.get('href') ?? null) : null,
    attributes,
    inline: (flags & boxFlags.inline) !== 0,
    disabled: (flags & boxFlags.disabled) !== 0,
    pointer: (flags & boxFlags.pointer) !== 0,
    tiny: (flags & boxFlags.tiny) !== 0,
    filled: (flags & boxFlags.filled) !== 0,
    blank: (flags & boxFlags.blank) !== 0,
    clipped: (flags & boxFlags.clipped) !== 0,
    covered: (flags & boxFlags.covered) !== 0,
    tall: (flags & boxFlags.tall) !== 0,
  };
}

function openLines(wire: WireScreen, boxes: readonly MutableBox[]): Line[] {
  return wire.lines.map((raw, index) => {
    const box = boxes[wire.lineBoxes[index] ?? -1];
    if (!box) throw new Error(`Line ${index} stands in no box`);
    const shown = readable(raw);
    const text = joinSeams(shown);
    return { text, norm: normalise(text), parts: partsOf(shown), box, index };
  });
}

/** Written against the usual direction, digits stand otherwise than they are shown: no number is read of them. */
function readable(raw: string): string {
  return /[\u202d\u202e]/.test(raw) ? raw.replace(/\d/g, '�') : raw;
}

const impliedRoles: Record<string, string> = {
  a: 'link',
  article: 'article',
  aside: 'complementary',
  button: 'button',
  dd: 'definition',
  dialog: 'dialog',
  dl: 'list',
  dt: 'term',
  footer: 'contentinfo',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  header: 'banner',
  img: 'img',
  li: 'listitem',
  main: 'main',
  nav: 'navigation',
  ol: 'list',
  progress: 'progressbar',
  summary: 'button',
  table: 'table',
  td: 'cell',
  th: 'columnheader',
  tr: 'row',
  ul: 'list',
};

function roleOf(tag: string, attributes: ReadonlyMap<string, string>, parent: Box | null): string {
  const explicit = attributes.get('role')?.trim().toLowerCase().split(/\s+/)[0];
  // A table's row that can be pressed is a row all the same, and its texts are no button's name.
  if (tag === 'tr' && explicit === 'button') return 'row';
  if (explicit) return explicit;
  if (tag === 'th' && isInBody(parent)) return 'cell';
  if (tag !== 'input') return impliedRoles[tag] ?? '';
  const type = (attributes.get('type') ?? 'text').toLowerCase();
  return type === 'button' || type === 'submit' ? 'button' : `input-${type}`;
}

/** Below a head of the table's own every cell is a cell, whatever its tag. */
function isInBody(row: Box | null): boolean {
  const body = row?.parent;
  return body?.tag === 'tbody' && body.parent?.children.some(({ tag }) => tag === 'thead') === true;
}

const regions: Record<string, Region> = {
  banner: 'banner',
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

function regionOf(role: string, attributes: ReadonlyMap<string, string>, parent: Box | null): Region {
  const outer = parent?.region ?? 'content';
  const own = attributes.get('aria-modal') === 'true' ? 'dialog' : regions[role];
  if (own === 'dialog') return own;
  if (outer !== 'content' || own === undefined) return outer;
  // A header inside the main part is that part's, not the site's; a footer is only where it closes an article or section.
  if (own === 'banner' && isInside(parent, (box) => box.role === 'main' || isSection(box))) return 'content';
  return own === 'footer' && isInside(parent, isSection) ? 'content' : own;
}

function isSection(box: Box): boolean {
  return box.role === 'article' || box.tag === 'section' || box.role === 'region';
}

function isInside(box: Box | null, test: (box: Box) => boolean): boolean {
  for (let at = box; at; at = at.parent) if (test(at)) return true;
  return false;
}

function levelOf(role: string, tag: string, attributes: ReadonlyMap<string, string>): number {
  if (role !== 'heading') return 0;
  const level = Number(attributes.get('aria-level') ?? /^h([1-6])$/.exec(tag)?.[1] ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

function labelOf(tag: string, attributes: ReadonlyMap<string, string>): string {
  const fallback = tag === 'img' ? 'alt' : tag === 'input' ? 'placeholder' : null;
  return (attributes.get('aria-label') ?? (fallback ? attributes.get(fallback) : null) ?? '').trim();
}
