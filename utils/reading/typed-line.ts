import { findDates } from './date';
import { describeSession, isOnlyOs } from './describe-session';
import type { SessionRow } from './reading';
import { endOne, isCurrentMarker, type Piece, piecesOf, type SessionField } from './session-words';
import { normalise } from './words';

/** A session as a person types it or copies it from a table: «iPhone 13, Wildberries, Москва, 12 ноября, 1.2.3.4, текущий». */

/** `heading`: the names of columns, which are no session. */
export type TypedLine =
  | { readonly kind: 'session'; readonly row: SessionRow }
  | { readonly kind: 'heading' }
  | { readonly kind: 'unreadable' };

/**
 * @param line not empty
 * @param appNames normalised names of the site's own apps
 * @param now the moment of reading
 */
export function readTypedLine(line: string, appNames: readonly string[], now: Date): TypedLine {
  const pieces = joined(
    atomsOf(line).flatMap((atom) => piecesOfAtom(atom, appNames, now)),
    now,
  );
  const values = pieces.filter(({ kind }) => kind !== 'label');
  if (pieces.length > 1 && values.length === 0) return { kind: 'heading' };
  const row = rowOf(announced(pieces, appNames, now));
  return row ? { kind: 'session', row } : { kind: 'unreadable' };
}

/** «- iPhone 13», «2) iPhone 13»: signs of a list before a line. */
const bullet = /^\s*(?:[-–—•*·]|\d{1,3}[.)])\s+/u;

/** Signs between the parts of a line; a comma within a number or a model («iPhone17,2») is none. */
const between = /\s*[\t;|·•]\s*|,(?!(?<=\d,)\d)\s*|\s+[-–—]\s+/u;

/** The end of a sentence, and not of a word cut short: «12 нояб. 2026», «Тверская обл. Кимры», «г. Москва». */
const sentence =
  /(?<=\p{L}{3}|[\p{Lu}\d)])(?<!(?:^|[^\p{L}])(?:янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек|обл|респ|мин|сек|час|дн|нед|мес))\.\s+(?=[\p{L}\d])/u;

/** A mark in brackets behind a name: «iPhone 13 (текущий)». */
const bracketed = /^(.*\S)\s*\(([^()]+)\)$/u;

function atomsOf(line: string): string[] {
  return line
    .replace(bullet, '')
    .split(between)
    .flatMap((part) => part.split(sentence))
    .map((atom) => atom.trim().replace(/^["«](.*)["»]$/u, '$1'))
    .flatMap((atom) => {
      const [, name, mark] = bracketed.exec(atom) ?? [];
      return name !== undefined && mark !== undefined && isCurrentMarker(normalise(mark)) ? [name, mark] : [atom];
    })
    .filter((atom) => /[\p{L}\d]/u.test(atom) && !endOne.test(normalise(atom)));
}

function piecesOfAtom(atom: string, appNames: readonly string[], now: Date): Piece[] {
  return isCurrentMarker(normalise(atom))
    ? [{ kind: 'current', text: atom, labelled: false }]
    : piecesOf(atom, appNames, now, null).flatMap((piece) =>
        piece.kind === 'day' ? nameAndDay(piece, appNames, now) : [piece],
      );
}

/** «iPhone 13 вчера», «12.11.2026 iPhone 13»: a known name and a day, without a sign between them. */
function nameAndDay(piece: Piece, appNames: readonly string[], now: Date): Piece[] {
  const { text } = piece;
  const [date, ...others] = findDates(normalise(text), now, 'past');
  // Else what was found in the one is not at the same place in the other.
  if (!date || others.length > 0 || normalise(text).length !== text.length) return [piece];
  if (date.start > 0 && date.end < text.length) return [piece];
  const names = piecesOf(`${text.slice(0, date.start)}${text.slice(date.end)}`.trim(), appNames, now, null);
  const day: Piece = { kind: 'lastSeen', text: text.slice(date.start, date.end).trim(), labelled: false };
  return names.every(({ kind }) => kind === 'device' || kind === 'app') ? [...names, day] : [piece];
}

/** What a comma has cut: «Москва, Россия», «12 ноября, 14:05», «12 ноября, 2026». */
function joined(pieces: readonly Piece[], now: Date): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const isPlace = last?.kind === 'place' && piece.kind === 'place';
    const isTime =
      last?.kind === 'lastSeen' &&
      (/^(?:в )?\d{1,2}:\d{2}(?::\d{2})?$/u.test(normalise(piece.text)) ||
        /^(?:19|20)\d{2}(?: г\.?)?$/u.test(piece.text)) &&
      findDates(normalise(last.text), now, 'past').length > 0;
    if (last && (isPlace || isTime)) result[result.length - 1] = { ...last, text: `${last.text}, ${piece.text}` };
    else result.push(piece);
  }
  return result;
}

/** «Устройство; iPhone 13»: a name of a field speaks of what comes behind it. */
function announced(pieces: readonly Piece[], appNames: readonly string[], now: Date): Piece[] {
  const result: Piece[] = [];
  let field: SessionField | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'label') field = piece.field === 'day' ? null : (piece.field ?? null);
    else {
      result.push(...(field && piece.kind === 'other' ? piecesOf(piece.text, appNames, now, field) : [piece]));
      field = null;
    }
  }
  return result;
}

function rowOf(pieces: readonly Piece[]): SessionRow | null {
  const textsOf = (kind: Piece['kind']): string[] =>
    pieces.filter((piece) => piece.kind === kind).map(({ text }) => text);
  const [ip = null, ...otherIps] = textsOf('ip');
  const others = textsOf('other').filter((text) => !/^(?:нет данных|неизвестно|не определено)$/u.test(normalise(text)));
  // A town in English, which only a list of all towns would know: one capitalised word beside a name that is known.
  const isNamed = pieces.some(({ kind }) => kind === 'device' || kind === 'app');
  const towns = isNamed ? others.filter((text) => /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}$/u.test(text)) : [];
  const [place = null, ...otherPlaces] = [...textsOf('place'), ...towns];
  const devices = textsOf('device');
  const systems = devices.filter(isOnlyOs);
  const machines = devices.filter((text) => !isOnlyOs(text));
  const current = pieces.some(({ kind }) => kind === 'current');
  const lastSeen = textsOf('lastSeen').join(', ') || null;
  const apps = textsOf('app');
  // A name that we have no word for is one beside what only sessions have.
  const names = others.filter((text) => !towns.includes(text) && /\p{L}{2}/u.test(text));
  const unknown = machines.length === 0 && (lastSeen !== null || ip !== null || current) ? names[0] : null;
  const isSystemDevice = machines.length === 0 && (unknown ?? null) === null;
  const device = isSystemDevice ? (systems[0] ?? null) : machines.join(', ') || (unknown ?? null);
  const os = (isSystemDevice ? systems.slice(1) : systems).join(', ') || null;
  const app = apps.join(', ') || null;
  // Two addresses, two places, or a telephone and a computer are two sessions in one line.
  const kinds = new Set(machines.flatMap((text) => describeSession({ device: text, os: null, app: null }).kind ?? []));
  if (otherIps.length > 0 || otherPlaces.length > 0 || kinds.size > 1 || (device ?? app) === null) return null;
  if (isMismatch(machines, systems)) return null;
  // What was not understood is the person's to mend, and never left out in silence.
  const left = others.filter((text) => text !== unknown && !towns.includes(text));
  const isRemark = [...machines, ...apps, unknown ?? ''].some((text) => /^[^:]*\p{L}:\s/u.test(text));
  if (left.length > 0 || isRemark || pieces.some(({ kind }) => kind === 'day' || kind === 'year')) return null;
  return { device, os, app, place, ip, lastSeen, current, ending: 'not-seen' };
}

/** Two systems, or a telephone and a system of computers: two sessions in one line. */
function isMismatch(machines: readonly string[], systems: readonly string[]): boolean {
  const described = (texts: readonly string[]): ReturnType<typeof describeSession>[] =>
    texts.map((text) => describeSession({ device: text, os: null, app: null }));
  const names = new Set(described(systems).map(({ os }) => os?.name));
  const kinds = new Set(described([...machines, ...systems]).flatMap(({ kind }) => kind ?? []));
  return names.size > 1 || kinds.size > 1;
}
