import type { AccountKey } from '../storage/accounts';
import type { PageId, UnknownReason } from '../vocabulary';
import type { Host } from '../wildberries/hosts';

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
 * `going`: on its way. `held`: the site asks the person for something (a sign-in, a challenge); it goes on by itself
 * afterwards. `left`: the person went elsewhere, the tab is gone, or the browser was closed; it goes on when they ask.
 * `over`: every page had its turn. `stopped`: by the person, or because another account is signed in.
 */
export const roundStages = ['going', 'held', 'left', 'over', 'stopped'] as const;
export type RoundStage = (typeof roundStages)[number];

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

/** `led-elsewhere`: the site shows another page instead. `too-long`: given up after the stated time. */
export const visitOutcomes = ['waiting', 'read', 'skipped', 'led-elsewhere', 'too-long', 'unread'] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];

/** What the round means for one tab. */
export interface RoundLook {
  readonly part: 'here' | 'elsewhere';
  /** The page that this tab is to open now; `null`: stay. */
  readonly go: PageId | null;
  /** What the person is to do before it goes on; `null`: nothing. */
  readonly holds: Extract<UnknownReason, 'signed-out' | 'challenge' | 'locked'> | null;
}

/** What the person asks of a round. `take`: go on in this tab, wherever it was before. */
export const roundPresses = ['start', 'take', 'skip', 'stop'] as const;
export type RoundPress = (typeof roundPresses)[number];
