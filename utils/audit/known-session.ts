import type { AuditPlace, SessionId } from './audit';

/** What the person says of a session. */
export const marks = ['mine', 'not-mine', 'shared'] as const;
export type Mark = (typeof marks)[number];

/** All that is known of one session beside what the last audit says: its words are the person's, its times ours. */
export interface KnownSession extends AuditPlace {
  readonly id: SessionId;
  /** What stays the same of it: device, app and OS without their versions. See `printOf`. */
  readonly print: string;
  /** When an audit first found it, in ms since 1970. */
  readonly firstAt: number;
  /** Since when every audit found it, in ms since 1970: later than `firstAt` when it went and came back. */
  readonly presentSince: number;
  /** When an audit last found it, in ms since 1970. */
  readonly lastAt: number;
  /** Places and addresses of the network that earlier audits gave it. */
  readonly places: readonly string[];
  readonly ips: readonly string[];
  /** «Mum's tablet»; `null`: not named. */
  readonly name: string | null;
  readonly mark: Mark | null;
}
