import { fixedDayOf, isFixed } from '../reading/last-seen';
import type { SessionRow } from '../reading/reading';
import { mayBeSamePlace, type PlaceParts, placeParts } from '../reading/same-place';
import { normalise } from '../reading/words';
import type { AuditedSession, SessionId } from './audit';
import type { KnownSession } from './known-session';
import { printOf } from './print-of';

/**
 * Gives every row of a session list its identity: the one that it had before, or a new one. Only what has the same print
 * can be the same session. Which of several is which goes by their words, then by what else agrees, and is a guess where they
 * differ in nothing.
 * @param rows a session list as read
 * @param known all sessions that are known of this account from lists of the same kind
 * @param previous the sessions of the audit before, of the same kind; who is known and not among these was gone already, and comes last
 * @param newId makes an identity that is nobody's yet
 * @returns in the order of the rows; no two share an identity. The order of the rows makes no difference to who is who
 */
export function matchSessions(
  rows: readonly SessionRow[],
  known: readonly KnownSession[],
  previous: readonly AuditedSession[],
  newId: () => SessionId,
): AuditedSession[] {
  const present = new Set(previous.map(({ id }) => id));
  const candidates = byPrint([
    ...previous.map(candidateOfRow),
    ...known.filter(({ id }) => !present.has(id)).map(candidateOfKnown),
  ]);
  const ids = new Map<SessionRow, SessionId>();
  for (const [print, group] of byPrint(rows.map(traitsOf))) assign(group, candidates.get(print) ?? [], ids);
  return rows.map((row) => ({ ...row, id: ids.get(row) ?? newId() }));
}

interface Traits {
  readonly row: SessionRow;
  readonly print: string;
  /** The words for device, system and app, versions too; `null`: nobody knows them any more. */
  readonly text: string | null;
  readonly places: readonly PlaceParts[];
  readonly ips: readonly string[];
  readonly current: boolean | null;
  /** The words for when it was last active, if they mean the same on every day. */
  readonly moment: string | null;
  /** The day of these words as days since 1970, if they name its year. */
  readonly day: number | null;
  /** All of it, to put the like in an order that is not the page's. */
  readonly content: string;
}

interface Candidate extends Omit<Traits, 'row'> {
  readonly id: SessionId;
  /** `gone`: a whole list did without it. */
  readonly standing: 'listed' | 'gone';
  /** In the audit before, or only known from earlier ones. */
  readonly age: 'previous' | 'earlier';
}

function traitsOf(row: SessionRow): Traits {
  const { place, ip, current, lastSeen } = row;
  return {
    row,
    print: printOf(row),
    text: JSON.stringify([row.device, row.os, row.app].map((words) => words && normalise(words))),
    places: place === null ? [] : [placeParts(place)],
    ips: ip === null ? [] : [ip],
    current,
    moment: lastSeen !== null && isFixed(lastSeen) ? lastSeen : null,
    day: lastSeen === null ? null : fixedDayOf(lastSeen),
    content: JSON.stringify([row.device, row.os, row.app, place, ip, lastSeen, current, row.ending]),
  };
}

function candidateOfRow(session: AuditedSession): Candidate {
  const { row: _row, ...traits } = traitsOf(session);
  return { ...traits, id: session.id, age: 'previous', standing: 'listed' };
}

function candidateOfKnown({ id, print, places, ips, lastAt, missingSince }: KnownSession): Candidate {
  return {
    id,
    age: 'earlier',
    standing: missingSince === null ? 'listed' : 'gone',
    print,
    text: null,
    places: places.map(placeParts),
    ips,
    current: null,
    moment: null,
    day: null,
    // The last seen first.
    content: String(1e15 - lastAt).padStart(20, '0'),
  };
}

function byPrint<Item extends { readonly print: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.print);
    if (group) group.push(item);
    else groups.set(item.print, [item]);
  }
  return groups;
}

type Agreement = (row: Traits, candidate: Candidate) => boolean;

const sameText: Agreement = (row, candidate) => row.text === candidate.text;
const samePlace: Agreement = (row, candidate) =>
  row.places.some((place) => candidate.places.some((other) => mayBeSamePlace(place, other)));
const sameIp: Agreement = (row, candidate) => row.ips.some((ip) => candidate.ips.includes(ip));
const sameCurrent: Agreement = (row, candidate) => row.current === candidate.current;
const sameMoment: Agreement = (row, candidate) => row.moment !== null && row.moment === candidate.moment;

/** What agrees, the most telling first: "current" goes with the chair that the person sits in. */
const rounds: readonly (readonly Agreement[])[] = [
  [sameIp, samePlace, sameMoment, sameCurrent],
  [sameIp, samePlace, sameMoment],
  [sameIp, sameMoment],
  [sameIp, samePlace, sameCurrent],
  [sameIp, samePlace],
  [sameIp, sameCurrent],
  [sameIp],
  [samePlace, sameMoment],
  [sameMoment],
  [samePlace, sameCurrent],
  [samePlace],
  [sameCurrent],
  [],
];

/**
 * An update changes words, and takes the old ones with it. Where both stand on either side, «Windows 10» has not become the
 * «Windows 11» beside it.
 */
function textsApart(group: readonly Traits[], candidates: readonly Candidate[]): Agreement {
  const now = new Set(group.map(({ text }) => text));
  const then = new Set(candidates.map(({ text }) => text));
  return (row, candidate) => !sameText(row, candidate) && now.has(candidate.text) && then.has(row.text);
}

/** A sign-in from elsewhere, after one that had gone: a name and a mark that were given to that one are not this one's. */
const isStranger: Agreement = (row, candidate) =>
  candidate.standing === 'gone' &&
  [row.places, row.ips, candidate.places, candidate.ips].every((traces) => traces.length > 0) &&
  !samePlace(row, candidate) &&
  !sameIp(row, candidate);

/**
 * Round by round, the rows and candidates that are left; each round is at most their product. Within one, the candidates
 * that were active last choose first, and take the row that is nearest after: so that as few as possible go backwards. The
 * same words come before anything else: a version is the only thing that tells some sessions apart.
 */
function assign(group: readonly Traits[], candidates: readonly Candidate[], ids: Map<SessionRow, SessionId>): void {
  const rowsLeft = new Set([...group].sort(byDayUp));
  const apart = textsApart(group, candidates);
  for (const age of ['previous', 'earlier'] as const) {
    const left = new Set(candidates.filter((candidate) => candidate.age === age).sort(byDayDown));
    const pass = (agree: Agreement): void => {
      for (const candidate of left) {
        for (const row of rowsLeft) {
          if (!agree(row, candidate)) continue;
          ids.set(row.row, candidate.id);
          rowsLeft.delete(row);
          left.delete(candidate);
          break;
        }
      }
    };
    const isPossible: Agreement = (row, candidate) => !apart(row, candidate) && !isStranger(row, candidate);
    for (const mayBe of [sameText, isPossible]) {
      for (const round of rounds) {
        if (rowsLeft.size === 0) return;
        pass(
          (row, candidate) =>
            mayBe(row, candidate) && !goesBack(row, candidate) && round.every((agree) => agree(row, candidate)),
        );
      }
      // Words and clocks are coarse: rather a session that seems to go backwards than one that nobody knows.
      pass(mayBe);
    }
  }
}

function goesBack(row: Traits, candidate: Candidate): boolean {
  return row.day !== null && candidate.day !== null && row.day < candidate.day;
}

/** Later than any, for rows whose day is not told. */
const lastDay = 1e9;

function byDayUp(a: Traits, b: Traits): number {
  return (a.day ?? lastDay) - (b.day ?? lastDay) || compare(a.content, b.content);
}

function byDayDown(a: Candidate, b: Candidate): number {
  return (b.day ?? 0) - (a.day ?? 0) || compare(a.content, b.content) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
