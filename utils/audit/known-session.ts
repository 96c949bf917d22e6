import type { AuditPlace, AuditSource, SessionId } from './audit';

/** What the person says of a session. */
export const marks = ['mine', 'not-mine', 'shared'] as const;
export type Mark = (typeof marks)[number];

/** All that is known of one session beside what the last audit says: its words are the person's, its times ours. */
export interface KnownSession extends AuditPlace {
  readonly id: SessionId;
  /** What kind of list names it: what a person types and what a page prints are never the same session. */
  readonly source: AuditSource['kind'];
  /** What stays the same of it: device, app and OS without their versions. See `printOf`. */
  readonly print: string;
  /** When an audit first found it, in ms since 1970. */
  readonly firstAt: number;
  /** Since when every audit found it, in ms since 1970: later than `firstAt` when it went and came back. */
  readonly presentSince: number;
  /** When a whole list first did without it since it was last found, in ms since 1970; `null`: none has. */
  readonly missingSince: number | null;
  /** When an audit last found it, in ms since 1970. */
  readonly lastAt: number;
  /** Places and addresses of the network that earlier audits gave it. */
  readonly places: readonly string[];
  readonly ips: readonly string[];
  /** «Mum's tablet»; `null`: not named. */
  readonly name: string | null;
  readonly mark: Mark | null;
  /** When the mark was given, in ms since 1970; `null`: not since it was last back, so that it says nothing of what is new. */
  readonly markedAt: number | null;
}
