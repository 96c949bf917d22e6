import type { ControlId, Fact, UnknownReason } from '../vocabulary';
import type { Currency } from './money';

/** One signed-in device or browser, in the page's own words. `null`: the page does not say. */
export interface SessionRow {
  device: string | null;
  /** The operating system, where the page names it apart from the device. */
  os: string | null;
  /** A browser or an app. */
  app: string | null;
  place: string | null;
  ip: string | null;
  lastSeen: string | null;
  current: boolean;
  /** Whether the page offers to end this one alone. `not-seen` does not mean that it cannot be ended. */
  ending: 'offered' | 'disabled' | 'not-seen';
}

/** How much there is. Which of these are present depends on the fact; none at all means "there is some". */
export interface Quantity {
  /** Number of parcels, cards, sessions, … */
  count?: number;
  /** The list goes on below what was loaded: there are `count` or more. */
  atLeast?: true;
  /** Sum of money in units of `currency` (1250.5 is 1250 roubles and 50 kopecks), or points or per cent: see `unit`. */
  amount?: number;
  currency?: Currency;
  /** What `amount` counts when it is not money. */
  unit?: 'percent' | 'points';
  /** The page itself calls the sum approximate («≈ 320 ₽»). */
  approximate?: true;
  /** Of the parcels, and of the goods that return to a seller: how many wait at the pick-up point. */
  ready?: number;
  /** Of the same: the earliest day that one is stored until, as `YYYY-MM-DD`. */
  storedUntil?: string;
  /** Of the parcels: the day by which the last of those on their way is said to have come, as `YYYY-MM-DD`. */
  arrives?: string;
  /** A subscription's last paid day; of several options, the first day on which one can be left. As `YYYY-MM-DD`. */
  until?: string;
  /** Of a seller's balance: how much of it can be paid out now, in units of `currency`. */
  withdrawable?: number;
  /** Of a seller's stock: how many of the pieces are on the way to buyers or back. */
  onTheWay?: number;
}

export interface SomeReading extends Quantity {
  fact: Fact;
  state: 'some';
  /** What was seen, in the page's words, at most {@link maxEvidence} characters. */
  evidence: string;
  rows?: SessionRow[];
}

/** Nothing there, and the page says so: an empty-state sentence, a counter that says 0, a «(0)». */
export interface NoneReading {
  fact: Fact;
  state: 'none';
  evidence: string;
}

export interface UnknownReading {
  fact: Fact;
  state: 'unknown';
  reason: UnknownReason;
  /** What stood in the way, in the page's words («3 in the heading, 2 in the list»), when there is more to say. */
  detail?: string;
}

/** One fact as seen once. There are these three states and no others. */
export type Reading = SomeReading | NoneReading | UnknownReading;

/** A control as looked for once. */
export type ControlSighting =
  | { control: ControlId; found: true; text: string }
  | { control: ControlId; found: false; reason: ControlReason };

/** Why a control is not pointed at. */
export type ControlReason = UnknownReason | 'not-on-this-page' | 'several' | 'disabled';

/** Longest evidence kept, in characters. */
const maxEvidence = 120;

/**
 * Cuts a text of the page to what is kept as evidence.
 * @param text visible text, any length
 */
export function asEvidence(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= maxEvidence ? flat : `${flat.slice(0, maxEvidence - 1)}…`;
}
