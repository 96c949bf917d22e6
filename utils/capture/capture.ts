import * as z from 'zod/mini';
import { joinSeams } from '../reading/words';
import { boxFields, boxFlags, boxWidth, screenLimits, type WireScreen } from '../screen/wire';
import type { Mask } from './mask';

/**
 * A page as a file that a person may show to others: what was to be seen, with everything masked that is theirs
 * (docs/adr/0007). It opens to a screen again, which readers read like the page's own.
 */

const captureFormat = 'loose-ends-capture';
const captureVersion = 1;

const flagNames = Object.keys(boxFlags) as [Flag, ...Flag[]];
type Flag = keyof typeof boxFlags;

/** A line of text, under the number that the lines of the page count to. */
export interface CapturedLine {
  readonly line: number;
  readonly text: string;
}

/** One visible element. What is empty is left out. */
export interface CapturedBox {
  readonly tag: string;
  readonly classes?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly flags?: readonly Flag[] | undefined;
  /** The lines that lie in it: from, and to (exclusive). */
  readonly lines: readonly [from: number, to: number];
  readonly inside?: readonly (CapturedLine | CapturedBox)[] | undefined;
}

const count = z.number().check(z.int(), z.gte(0));
const lineSchema = z.object({ line: count, text: z.string() });
const boxSchema: z.ZodMiniType<CapturedBox> = z.object({
  tag: z.string(),
  classes: z.optional(z.string()),
  attributes: z.optional(z.record(z.string(), z.string())),
  flags: z.optional(z.array(z.enum(flagNames))),
  lines: z.tuple([count, count]),
  inside: z.optional(z.array(z.union([lineSchema, z.lazy(() => boxSchema)]))),
});

const captureSchema = z.object({
  format: z.literal(captureFormat),
  version: z.literal(captureVersion),
  /** Of the extension that took it. */
  extension: z.string(),
  /** The day, as `YYYY-MM-DD`, and not the hour. */
  taken: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  host: z.string(),
  /** Path and query, masked. */
  path: z.string(),
  /** Whether readers say the same of the capture as of the page; `no` when something masked mattered to them. */
  faithful: z.enum(['yes', 'no']),
  window: z.tuple([z.number(), z.number()]),
  complete: z.boolean(),
  frames: z.array(
    z.object({
      src: z.string(),
      title: z.string(),
      bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    }),
  ),
  page: boxSchema,
});

export type Capture = Readonly<z.infer<typeof captureSchema>>;

/** What a capture says of itself and of the page's address. */
export type CaptureHead = Pick<Capture, 'extension' | 'taken' | 'host' | 'path' | 'faithful'>;

/**
 * @param text the contents of a file
 * @returns `null` when it is no capture, or one of a version that is not known
 */
export function parseCapture(text: string): Capture | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const parsed = captureSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

/** The address that a capture was taken at, as far as it tells. */
export function addressOfCapture({ host, path }: Capture): URL {
  return new URL(path, `https://${host}`);
}

interface Draft {
  readonly box: CapturedBox;
  readonly inside: (CapturedLine | CapturedBox)[];
  readonly childBoxes: CapturedBox[];
  readonly ownLines: CapturedLine[];
}

/**
 * Masks a screen into a capture. Pure but for the mask, which serves one page.
 * @param wire as taken in the page
 * @throws when the parts of the screen do not fit together
 */
export function captureOf(wire: WireScreen, head: CaptureHead, mask: Mask): Capture {
  const attributes = new Map<number, [string, string][]>();
  for (const [box, name, value] of wire.attributes) {
    const masked = mask.attribute(name, value);
    if (masked) attributes.set(box, [...(attributes.get(box) ?? []), [...masked]]);
  }
  const drafts: Draft[] = [];
  for (let index = 0; index * boxWidth < wire.boxes.length; index++) {
    const draft = draftOf(wire, index, attributes.get(index) ?? [], mask);
    if (index > 0) {
      const parent = drafts[fieldOf(wire, index, 'parent')];
      if (!parent) throw new Error(`Box ${index} comes before its parent`);
      parent.childBoxes.push(draft.box);
    }
    drafts.push(draft);
  }
  const controls = controlsOf(wire);
  for (const [line, text] of wire.lines.entries()) {
    const at = wire.lineBoxes[line] ?? -1;
    const draft = drafts[at];
    if (!draft) throw new Error(`Line ${line} stands in no box`);
    const beside = [wire.lines[line - 1] ?? '', wire.lines[line + 1] ?? ''].map(joinSeams);
    draft.ownLines.push({ line, text: mask.line(text, { beside, inControl: controls.has(at) }) });
  }
  for (const draft of drafts) {
    const lines = [...draft.ownLines];
    for (const child of draft.childBoxes) {
      // An element within a line stands behind the line's text, which includes its own.
      while (lines[0] && lines[0].line <= child.lines[0]) draft.inside.push(...lines.splice(0, 1));
      draft.inside.push(child);
    }
    draft.inside.push(...lines);
  }
  const page = drafts[0]?.box;
  if (!page) throw new Error('A screen without a box');
  return {
    format: captureFormat,
    version: captureVersion,
    ...head,
    window: [...wire.window],
    complete: wire.complete,
    frames: wire.frames.map(({ src, title, bounds }) => ({
      src: mask.address(src),
      title: mask.label(title),
      bounds: [...bounds],
    })),
    page,
  };
}

function draftOf(wire: WireScreen, index: number, attributes: [string, string][], mask: Mask): Draft {
  const classes = mask.classes(wire.strings[fieldOf(wire, index, 'classes')] ?? '');
  const bits = fieldOf(wire, index, 'flags');
  const flags = flagNames.filter((name) => (bits & boxFlags[name]) !== 0);
  const inside: (CapturedLine | CapturedBox)[] = [];
  const box: CapturedBox = {
    tag: mask.tag(wire.strings[fieldOf(wire, index, 'tag')] ?? ''),
    ...(classes === '' ? {} : { classes }),
    ...(attributes.length === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
    ...(flags.length === 0 ? {} : { flags }),
    lines: [fieldOf(wire, index, 'from'), fieldOf(wire, index, 'to')],
    inside,
  };
  return { box, inside, childBoxes: [], ownLines: [] };
}

function fieldOf(wire: WireScreen, index: number, field: keyof typeof boxFields): number {
  return wire.boxes[index * boxWidth + boxFields[field]] ?? 0;
}

const controlTags = ['a', 'button', 'summary'];
const controlRole = /^(?:button|link|tab|menuitem|radio|option)$/u;

/** The boxes that are a button, a link or a tab, or lie in one. */
function controlsOf(wire: WireScreen): ReadonlySet<number> {
  const controls = new Set<number>();
  for (const [box, name, value] of wire.attributes) if (name === 'role' && controlRole.test(value)) controls.add(box);
  for (let index = 0; index * boxWidth < wire.boxes.length; index++) {
    const isControl = controlTags.includes(wire.strings[fieldOf(wire, index, 'tag')] ?? '');
    if (isControl || controls.has(fieldOf(wire, index, 'parent'))) controls.add(index);
  }
  return controls;
}

/**
 * Opens a capture to the screen that it holds.
 * @throws when its lines do not count from 0 without a gap, or when there are more boxes than a screen may have
 */
export function openCapture(capture: Capture): WireScreen {
  const strings = new Map<string, number>([['', 0]]);
  const intern = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const boxes: number[] = [];
  const attributes: [number, string, string][] = [];
  const lines: string[] = [];
  const lineBoxes: number[] = [];
  const open = (box: CapturedBox, parent: number): void => {
    const index = boxes.length / boxWidth;
    if (index > screenLimits.boxes) throw new Error('The capture has too many boxes');
    const flags = (box.flags ?? []).reduce((bits, name) => bits | boxFlags[name], 0);
    boxes.push(parent, ...box.lines, intern(box.tag), intern(box.classes ?? ''), flags);
    for (const [name, value] of Object.entries(box.attributes ?? {})) attributes.push([index, name, value]);
    for (const part of box.inside ?? []) {
      if ('tag' in part) open(part, index);
      else {
        lines[part.line] = part.text;
        lineBoxes[part.line] = index;
      }
    }
  };
  open(capture.page, -1);
  if (Object.keys(lines).length !== lines.length) throw new Error('The lines of the capture do not count up');
  return {
    strings: [...strings.keys()],
    boxes,
    attributes,
    lines,
    lineBoxes,
    frames: capture.frames,
    window: capture.window,
    complete: capture.complete,
  };
}
