import type { AccountKey } from '../storage/accounts';
import type { Fact } from '../vocabulary';
import { cabinetOf, type Host } from '../wildberries/hosts';
import { finish, newVisit } from './advance-round';
import { afterSilence, isUnderWay, type Round, type RoundPress } from './round';
import { roundPages } from './round-pages';

/** Who presses, and where. */
export interface RoundHand {
  readonly tab: number;
  readonly host: Host;
  /** Who is signed in, as far as known. */
  readonly account: AccountKey | null;
  /** As in `RoundSight`. */
  readonly known: readonly Fact[];
  /** Whether the tab of the round, if there is one, is still open. */
  readonly itsTab: 'open' | 'gone';
}

/**
 * What a press of the person makes of the round. Pure. It opens no page: what the tab is to open, its next look is told.
 * @param before `null`: there is none
 * @param now ms since 1970
 * @returns `null` when there is none any more
 */
export function pressRound(before: Round | null, press: RoundPress, hand: RoundHand, now: number): Round | null {
  const round = before && afterSilence(before, now);
  if (press === 'start') return round && isGoingFor(round, hand) ? round : begin(hand, now);
  if (round?.host !== hand.host) return round;
  switch (press) {
    case 'take':
      return isOpen(round) ? take(round, hand.tab, now) : round;
    case 'skip':
      return isUnderWay(round) && round.tab === hand.tab
        ? finish(round, 'skipped', { page: null, known: hand.known }, now).round
        : round;
    case 'stop':
      return isOpen(round) ? end(round, hand.tab, now) : null;
  }
}

/** A second press begins no second round. One at another host gives way. */
function isGoingFor(round: Round, { host, itsTab }: RoundHand): boolean {
  return round.host === host && isUnderWay(round) && itsTab === 'open';
}

function begin({ tab, host, account }: RoundHand, now: number): Round {
  const visits = roundPages[cabinetOf(host)].map(newVisit);
  return { host, account, tab, startedAt: now, movedAt: now, stage: 'going', visits, at: 0 };
}

/** Its page is opened anew, as if for the first time. */
function take(round: Round, tab: number, now: number): Round {
  const visits = round.visits.map((visit, index) => (index === round.at ? newVisit(visit.page) : visit));
  return { ...round, visits, tab, stage: 'going', movedAt: now };
}

/** What had its turn is told where the person ended it; the rest was not opened. */
function end(round: Round, tab: number, now: number): Round {
  const visits = round.visits.map((visit) =>
    visit.outcome === 'waiting' ? { ...visit, outcome: 'skipped' as const } : visit,
  );
  return { ...round, visits, at: visits.length, tab, stage: 'over', movedAt: now };
}

/** Not at its end. */
function isOpen(round: Round): boolean {
  return isUnderWay(round) || round.stage === 'left';
}
