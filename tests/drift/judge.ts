import type { Learned } from '@/tests/marketplace/expected';
import { contains } from '@/utils/reading/boxes';
import type { Reading, SessionRow, SomeReading } from '@/utils/reading/reading';
import { openScreen } from '@/utils/screen/open-screen';
import { type ControlId, controlIds, facts } from '@/utils/vocabulary';
import type { PageReading } from '@/utils/wildberries/read-page';
import type { Fixture } from './fixture';
import type { Understanding } from './kind';
import type { MutantSight, RealControl } from './order';

/**
 * What became of the answers on one mutant. Truth is the account's data; what the reader said of the unchanged page has
 * no part in it.
 */
export interface Verdict {
  /** Answers that a person could still give: a fact, a control, or what stands in the way. */
  readonly answers: readonly Answer[];
  /** What was said and is not so, in words. */
  readonly lies: readonly string[];
}

/** `read`: as a person would. `less`: true, but not all of it. `unknown`: the reader does not know. */
export interface Answer {
  readonly about: string;
  readonly state: 'read' | 'less' | 'unknown' | 'false';
  /** What was said, where it is not what a person would say. */
  readonly said: string;
}

/** @param left what a person still understands of the page */
export function judge(fixture: Fixture, left: Understanding, sight: MutantSight, got: PageReading): Verdict {
  const { expected } = fixture;
  const lies = got.readings.flatMap((reading) => lieIn(fixture, reading));
  const falseControls = controlIds.filter((control) => isLitWrongly(control, sight, got));
  const answers: Answer[] = [];
  // Of two that stand in the way, either may be named.
  const obstacles = [left.obstacle, left.facts === 'kept' || left.obstacle ? expected.obstacle : null];
  const named = obstacles.filter((obstacle) => obstacle !== null);
  if (named.length > 0) {
    const state = got.obstacle && named.includes(got.obstacle) ? 'read' : 'unknown';
    answers.push({ about: `obstacle ${named.join(' or ')}`, state, said: String(got.obstacle) });
  }
  if (left.facts === 'kept') {
    for (const [fact, learned] of expected.facts) {
      const reading = got.readings.find((one) => one.fact === fact);
      const isLie = reading !== undefined && lieIn(fixture, reading).length > 0;
      answers.push({ about: fact, state: isLie ? 'false' : stateOf(reading, learned), said: JSON.stringify(reading) });
    }
  }
  if (left.controls === 'kept' && expected.obstacle === null) {
    for (const control of fixture.controls) {
      const sighting = got.controls.find((one) => one.control === control);
      const state = falseControls.includes(control) ? 'false' : sighting?.found ? 'read' : 'unknown';
      answers.push({ about: control, state, said: JSON.stringify(sighting) });
    }
  }
  return {
    answers,
    lies: [
      ...lies,
      ...falseControls.map((control) => `${control} points at something else`),
      ...spotLies(fixture, sight, got),
      ...placeLies(sight, got),
    ],
  };
}

function lieIn({ learn }: Fixture, reading: Reading): string[] {
  if (reading.state === 'unknown') return [];
  const { fact } = reading;
  const truth = learn(fact);
  if (!truth) return [`${fact}: another cabinet’s`];
  if (reading.state === 'none') return truth.state === 'none' ? [] : [`${fact}: none («${reading.evidence}»)`];
  const said = `«${reading.evidence}»`;
  if (truth.state === 'none') return [`${fact}: some, and there is none (${said})`];
  return [...quantityLies(reading, truth), ...rowLies(reading.rows ?? [], truth.rows ?? [])].map(
    (lie) => `${fact}: ${lie} (${said})`,
  );
}

type Some = Extract<Learned, { state: 'some' }>;

function quantityLies(got: SomeReading, truth: Some): string[] {
  const lies: string[] = [];
  const differ = (name: string, said: unknown, is: unknown): void => {
    if (said !== undefined && said !== is) lies.push(`${name} ${String(said)}, and it is ${String(is)}`);
  };
  const isPart = got.atLeast === true;
  const fits = (said: number | undefined, is: number | undefined): boolean =>
    said === undefined || is === undefined || said === is || (isPart && said < is);
  if (!fits(got.count, truth.count)) differ('count', got.count, truth.count);
  if (!fits(got.ready, truth.ready)) differ('ready', got.ready, truth.ready);
  if (!fits(got.onTheWay, truth.onTheWay)) differ('on the way', got.onTheWay, truth.onTheWay);
  differ('withdrawable', got.withdrawable, truth.withdrawable);
  differ('amount', got.amount, truth.amount);
  differ('currency', got.currency, truth.currency);
  differ('unit', got.unit, truth.unit);
  differ('until', got.until, truth.until);
  // Of a list that goes on, the earliest day may come later.
  if (!isPart || (got.storedUntil ?? '') < (truth.storedUntil ?? ''))
    differ('stored until', got.storedUntil, truth.storedUntil);
  differ('arrives', got.arrives, truth.arrives);
  return lies;
}

/** Every row must be one of the account's, and no session may be told twice. */
function rowLies(rows: readonly SessionRow[], truth: readonly SessionRow[]): string[] {
  const left = truth.map((session) => fieldsOf(session));
  const strangers = rows.filter((row) => {
    const fields = fieldsOf(row);
    const at = left.findIndex((session) => fields.every((field, index) => field === null || field === session[index]));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const [first, ...others] = strangers;
  if (!first) return [];
  return [`no such session ${JSON.stringify(first)}${others.length > 0 ? `, and ${others.length} more` : ''}`];
}

/** A field that is not told is no lie, nor is «current» where it is left out, nor an end that was not seen. */
function fieldsOf({ device, os, app, place, ip, lastSeen, current, ending }: SessionRow): (string | null)[] {
  return [
    ...[device, os, app, place, ip, lastSeen].map((text) => text && plainText(text)),
    current ? 'current' : null,
    ending === 'not-seen' ? null : ending,
  ];
}

/** Spaces, characters that nobody sees, «ё» and capitals make no other session. */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е');
}

function stateOf(reading: Reading | undefined, learned: Learned): 'read' | 'less' | 'unknown' {
  if (!reading || reading.state === 'unknown') return 'unknown';
  return JSON.stringify(plain(reading)) === JSON.stringify(plain(learned)) ? 'read' : 'less';
}

/** The fields that count, in one order. */
function plain(answer: SomeReading | Learned | Reading): unknown {
  if (answer.state !== 'some') return answer.state;
  const { count, atLeast, amount, currency, unit, approximate, ready, storedUntil, arrives, until, rows } = answer;
  return [
    { count, atLeast, amount, currency, unit, approximate, ready, storedUntil, arrives, until },
    rows?.map((row) => fieldsOf(row)),
  ];
}

function isLitWrongly(control: ControlId, { controls }: MutantSight, { places }: PageReading): boolean {
  const place = places[control];
  return place !== undefined && !controls[control]?.includes(place);
}

/** What a fact was read from must be in its own part of the page, and hold nothing that is not the account's. */
function placeLies({ parts, strange, wire }: MutantSight, { places }: PageReading): string[] {
  const { boxes, lines } = openScreen(wire);
  const seen = lines.filter(({ box }) => strange.includes(box.index));
  return facts.flatMap((fact) => {
    const box = boxes[places[fact] ?? -1];
    if (!box) return places[fact] === undefined ? [] : [`${fact}: the place is no box`];
    if (!parts[fact]?.includes(box.index)) return [`${fact}: the place is elsewhere`];
    return seen.some((line) => contains(box, line.box)) ? [`${fact}: the place holds more`] : [];
  });
}

/** A session's spot is wrong where it points at another session's button, or at a box that holds something of one. */
function spotLies({ sessions }: Fixture, sight: MutantSight, { readings, sessionSpots }: PageReading): string[] {
  const rows = readings.flatMap((reading) => (reading.state === 'some' ? (reading.rows ?? []) : []));
  if (rows.length !== sessionSpots.length) return [`${sessionSpots.length} spots of ${rows.length} sessions`];
  const { boxes, lines } = openScreen(sight.wire);
  const truth = sessions.map((session) => ({
    fields: fieldsOf(session),
    ip: session.ip,
    ends: sight.controls[`end-one:${session.key}` satisfies RealControl] ?? [],
  }));
  return rows.flatMap((row, at) => {
    const said = fieldsOf(row);
    const isOwn = ({ fields }: (typeof truth)[number]): boolean =>
      said.every((field, index) => field === null || field === fields[index]);
    const others = truth.filter((session) => !isOwn(session));
    const spot = sessionSpots[at];
    const isFalseEnd =
      spot && spot.end !== null && !truth.some((session) => isOwn(session) && session.ends.includes(spot.end ?? -1));
    const box = boxes[spot?.row ?? -1];
    const words = new Set(
      lines.slice(box?.from ?? 0, box?.to ?? 0).flatMap(({ text }) => plainText(text).split(/[\s·]+/)),
    );
    const isFalseRow =
      box &&
      others.some(
        ({ ip, ends }) => (ip !== null && words.has(ip)) || ends.some((end) => contains(box, boxes[end] ?? box)),
      );
    return [
      ...(isFalseEnd ? [`sessions: the button of ${JSON.stringify(row)} is something else`] : []),
      ...(isFalseRow ? [`sessions: the row of ${JSON.stringify(row)} holds more`] : []),
    ];
  });
}
