import type { AccountKey } from '../storage/accounts';
import type { PageId, UnknownReason } from '../vocabulary';
import type { Host } from '../wildberries/hosts';
import { leftAfter, offeredFor } from './round-times';

/**
 * A round: the account's pages opened one after another in the person's own tab, each read where it stands. It is
 * navigation only, and begins by the person's press.
 */
export interface Round {
  readonly host: Host;
  /** Whose pages these are; `null` until one of them has said so. */
  readonly account: AccountKey | null;
  /** The tab that it goes through. There is one round at a time, and it is in one tab. */
  readonly tab: number;
  /** When the person began it, in ms since 1970. */
  readonly startedAt: number;
  /** When it last took a step, in ms since 1970. */
  readonly movedAt: number;
  readonly stage: RoundStage;
  /** In the order in which they are opened. */
  readonly visits: readonly Visit[];
  /** Which of the visits is under way; as many as there are visits when all are over. */
  readonly at: number;
}

/**
 * `going`: on its way. `held`: the site asks the person for something (a sign-in, a challenge, a password); it goes on by
 * itself afterwards. `left`: the person went elsewhere, the tab is gone, or the browser was closed; it goes on when they
 * ask. `over`: every page had its turn, or the person ended it and the rest was skipped. `stopped`: another account is
 * signed in.
 */
export const roundStages = ['going', 'held', 'left', 'over', 'stopped'] as const;
export type RoundStage = (typeof roundStages)[number];

/** Whether a round moves on by itself, now or once the site is content. */
export function isUnderWay({ stage }: Pick<Round, 'stage'>): boolean {
  return stage === 'going' || stage === 'held';
}

/**
 * The round after so long a silence that nobody waits for it any more. Pure.
 * @param now ms since 1970
 */
export function afterSilence(round: Round, now: number): Round {
  return isUnderWay(round) && Math.abs(now - round.movedAt) > leftAfter ? { ...round, stage: 'left' } : round;
}

/**
 * Whether a host has a round that is under way, or was left not too long ago: the person goes on with that one. Pure.
 * @param now ms since 1970
 */
export function isOpenAt(host: Host, round: Round | null, now: number): round is Round {
  if (round?.host !== host) return false;
  const { stage, movedAt } = afterSilence(round, now);
  return isUnderWay({ stage }) || (stage === 'left' && now - movedAt < offeredFor);
}

/** One page of a round, and what became of it. */
export interface Visit {
  readonly page: PageId;
  readonly outcome: VisitOutcome;
  /** When the tab was last sent there, in ms since 1970; `null`: not yet. */
  readonly sentAt: number | null;
  /** When the page was first seen to have come, in ms since 1970; `null`: not since it was sent for. */
  readonly cameAt: number | null;
  /** How often the tab was sent there. */
  readonly tries: number;
}

/**
 * `led-elsewhere`: the site shows another page instead. `too-long`: it did not load within the stated time. `locked`: it
 * asked for a password and got none. `not-there`: the site says that it has no such page. `unread`: it came, and was not
 * understood.
 */
export const visitOutcomes = [
  'waiting',
  'read',
  'skipped',
  'led-elsewhere',
  'too-long',
  'locked',
  'not-there',
  'unread',
] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];

/** What the round means for one tab. */
export interface RoundLook {
  readonly part: 'here' | 'elsewhere';
  /** The page that this tab is to open now; `null`: stay. */
  readonly go: PageId | null;
  /** What the person is to do before it goes on; `null`: nothing. */
  readonly holds: Extract<UnknownReason, 'signed-out' | 'challenge' | 'locked'> | null;
}

/**
 * What the person asks of a round. `take`: go on in this tab, wherever it was before. `stop`: end it here, or put one that is
 * over out of sight.
 */
export const roundPresses = ['start', 'take', 'skip', 'stop'] as const;
export type RoundPress = (typeof roundPresses)[number];
