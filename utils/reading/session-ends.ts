import type { Box, Line } from '../screen/screen';
import { closest, contains, descendants, pressableAround } from './boxes';
import type { Content } from './content';
import type { SessionRow } from './reading';
import { endOne } from './session-words';
import { normalise } from './words';

/**
 * Which button ends which session. A person who is pointed at another session's button ends another session: where there
 * is any doubt, there is no such button.
 */

/** Where a session is, as indices of the screen's boxes. */
export interface SessionSpot {
  /** The smallest box that holds all of the session and nothing of another one; `null` where there is none. */
  readonly row: number | null;
  /** The button that ends this session alone; `null` where none is offered, or more than one may be it. */
  readonly end: number | null;
}

/** Where one session was found. */
export interface Stay {
  /**
   * `listed`: in a box of its own, beside others of the kind. `single`: in a box of its own that may hold more than the
   * session. `strung`: in no box of its own.
   */
  readonly form: 'listed' | 'single' | 'strung';
  /** Its own box; `null` where it is `strung`. */
  readonly box: Box | null;
  readonly range: Range;
  /** Its lines that may be a name: of a device, an app, a place. The first one tells which session it is. */
  readonly names: readonly Line[];
  readonly isCurrent: boolean;
  /** False for something that was not read as a session, or only in part. */
  readonly isSure: boolean;
}

/** Lines of the screen, the last one exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface SessionEnd {
  readonly ending: SessionRow['ending'];
  readonly spot: SessionSpot;
}

/**
 * @param content the lines that may speak of sessions
 * @param stays everything that looks like a session, also what was not read as one, in the page's order
 * @param others lines that may be of sessions which were not found at all
 * @returns one for each of `stays`
 */
export function endsOf(content: Content, stays: readonly Stay[], others: readonly Range[]): SessionEnd[] {
  const buttons = buttonsIn(content);
  const boxed = stays.flatMap(({ form, range }) => (form === 'strung' ? [] : [range]));
  const strung = strungEnds(
    content,
    stays.filter(({ form }) => form === 'strung'),
    // Of a list that was not read as a whole, nobody knows where one session ends.
    others.length > 0 ? [] : buttons.filter(({ box }) => !boxed.some((range) => meets(box, range))),
  );
  return stays.map((stay) => {
    const isOthers = (box: Box): boolean =>
      stays.some((other) => other !== stay && meets(box, other.range)) || others.some((range) => meets(box, range));
    const found = stay.form === 'strung' ? (strung.get(stay) ?? []) : buttonsOf(content, stay, buttons, isOthers);
    const [button, ...more] = found;
    const end = button && more.length === 0 && canBePressed(button.box) ? button.box : null;
    const row = rowOf(content, stay, found, isOthers);
    return { ending: endingOf(found), spot: { row: row?.index ?? null, end: end?.index ?? null } };
  });
}

interface EndButton {
  readonly box: Box;
  /** What it says, and to whom: the visible text, the name for screen readers. */
  readonly texts: readonly string[];
}

/** Everything that may be a button to end one session, whoever's. */
function buttonsIn(content: Content): EndButton[] {
  const found = new Map<Box, EndButton>();
  for (const line of content.lines) {
    const box = endButton(line);
    // A card that can be pressed is not its own inner button.
    if (box && box.to - box.from === 1) found.set(box, { box, texts: [line.norm, normalise(box.label)] });
  }
  for (const box of content.screen.boxes) {
    const isSilent = box.to === box.from && box.label !== '' && box.region === 'content';
    if (isSilent && silentRoles.has(box.role)) found.set(box, { box, texts: [normalise(box.label)] });
  }
  return [...found.values()].filter(({ box }) => !box.tiny);
}

/** What a line that says to end a session is pressed by; `null` for other lines, and for mere words. */
export function endButton(line: Line): Box | null {
  if (!endOne.test(line.norm)) return null;
  // A button without a role stands in the line of its cell, and only the hand over it tells.
  const hand = (): Box | undefined => [...descendants(line.box)].find((box) => box.pointer && box.from === line.index);
  return pressableAround(line) ?? hand() ?? null;
}

/** What may be a picture that can be pressed. */
const silentRoles = new Set(['button', 'link', 'menuitem']);

/** The buttons of a session that has a box of its own. */
function buttonsOf(
  content: Content,
  stay: Stay,
  buttons: readonly EndButton[],
  isOthers: (box: Box) => boolean,
): EndButton[] {
  const { box, form, names } = stay;
  if (!box || isOthers(box)) return [];
  for (let at = box.from; at < box.to; at++) if (!content.has.has(at)) return [];
  const own = buttons.filter((button) => contains(box, button.box) && saysEnd(button, names));
  return form === 'listed' || own.every((button) => standsWithName(button.box, box, names)) ? own : [];
}

/** A button that shares a box with a name, and not with the session's first one, may be that of something else. */
function standsWithName(button: Box, row: Box, names: readonly Line[]): boolean {
  const [first] = names;
  const nearest = closest(button, (at) => at === row || names.some((name) => contains(at, name.box)));
  return first !== undefined && nearest !== null && contains(nearest, first.box);
}

/**
 * The buttons of sessions without boxes. Whether each stands behind its session or before it can be told by the ends of
 * the list: none before the first, one right behind every session but the one in use, all of one name.
 */
function strungEnds(content: Content, stays: readonly Stay[], buttons: readonly EndButton[]): Map<Stay, EndButton[]> {
  const spoken = buttons.filter(({ box }) => box.to > box.from);
  const ends = new Map(
    stays.map((stay, at) => {
      const next = stays[at + 1]?.range.from ?? Number.POSITIVE_INFINITY;
      return [stay, spoken.filter(({ box }) => box.from > stay.range.from && box.from < next)] as const;
    }),
  );
  const first = stays[0]?.range.from ?? 0;
  const isRightBehind = (box: Box, { to }: Range): boolean =>
    !content.lines.some(({ index }) => index >= to && index < box.from);
  const isRegular =
    spoken.every(({ box, texts }) => box.from > first && texts.join() === spoken[0]?.texts.join()) &&
    [...ends].every(
      ([{ isSure, isCurrent, names, range }, own]) =>
        isSure &&
        own.length === (isCurrent ? 0 : 1) &&
        own.every((button) => isRightBehind(button.box, range) && saysEnd(button, names)),
    );
  return isRegular ? ends : new Map();
}

/** Whether all that a button says is to end a session, or to end this one: «Завершить сеанс iPhone 13». */
function saysEnd({ texts }: EndButton, names: readonly Line[]): boolean {
  return texts.every((text) => {
    if (text === '' || endOne.test(text)) return true;
    const name = names.find(({ norm }) => text.endsWith(norm));
    return name !== undefined && endOne.test(text.slice(0, -name.norm.length).replace(leadingOn, ''));
  });
}

/** What leads from «Завершить сеанс» to a name. */
const leadingOn = /(?:[\s:,«"—–-]|(?<!\p{L})(?:на|с|для|on))+$/u;

/** The smallest box around all that is known to be the session's. */
function rowOf(
  content: Content,
  { range, isSure, box: own }: Stay,
  buttons: readonly EndButton[],
  isOthers: (box: Box) => boolean,
): Box | null {
  const first = content.screen.lines[range.from];
  if (!first || !isSure) return null;
  const holdsAll = (box: Box): boolean =>
    box.from <= range.from &&
    box.to >= range.to &&
    !box.inline &&
    (own === null || contains(own, box) || own === box) &&
    buttons.every((button) => contains(box, button.box));
  const box = closest(first.box, holdsAll);
  return box && !isOthers(box) ? box : null;
}

function meets(box: Box, { from, to }: Range): boolean {
  return box.from < to && box.to > from;
}

function endingOf(buttons: readonly EndButton[]): SessionRow['ending'] {
  if (buttons.length === 0) return 'not-seen';
  return buttons.some(({ box }) => !isDisabled(box)) ? 'offered' : 'disabled';
}

function isDisabled(box: Box): boolean {
  return closest(box, (at) => at.disabled) !== null;
}

/** Something that lies over it now, such as a confirmation, keeps it from being pointed at; it is still offered. */
function canBePressed(box: Box): boolean {
  return !box.covered && !isDisabled(box);
}
