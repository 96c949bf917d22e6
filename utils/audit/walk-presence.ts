import { normalise } from '../reading/words';
import type { AuditedSession } from './audit';

/**
 * Whether a session of an earlier list is in a later one, by the words of both. Stricter than the identities of audits, which
 * always find somebody: here nobody knows may be the answer.
 *
 * `there`: as many as before look like it. `gone`: none does, and nothing there can be it. `alike`: of several that look the
 * same some are gone. `unclear`: one is gone, and the words of others have changed meanwhile.
 */
export type Presence = 'there' | 'gone' | 'alike' | 'unclear';

/** Pure. `before` holds the session. */
export function presenceOf(
  session: AuditedSession,
  before: readonly AuditedSession[],
  now: readonly AuditedSession[],
): Presence {
  const sameThen = before.filter((one) => looksLike(one, session)).length;
  const sameNow = now.filter((one) => looksLike(one, session)).length;
  if (sameNow >= sameThen) return 'there';
  const kinThen = before.filter((one) => isKin(one, session));
  const kinNow = now.filter((one) => isKin(one, session));
  if (kinNow.length === 0) return isRenamed(session, before, now) ? 'unclear' : 'gone';
  // A telephone changes its town and its address by itself.
  if (kinNow.length >= kinThen.length) return 'there';
  const moved = kinNow.filter((one) => !kinThen.some((other) => looksLike(one, other)));
  if (moved.length > 0) return 'unclear';
  return sameNow > 0 ? 'alike' : 'gone';
}

/** The same in every word but when it was last active. */
export function looksLike(a: AuditedSession, b: AuditedSession): boolean {
  return isKin(a, b) && sameWords(a.place, b.place) && sameWords(a.ip, b.ip);
}

function isKin(a: AuditedSession, b: AuditedSession): boolean {
  const words = ['device', 'os', 'app'] as const;
  return a.current === b.current && words.every((word) => sameWords(a[word], b[word]));
}

/**
 * The site may call an app otherwise than before, or show a column more: a session of the same device that was not there
 * before may be the one that is missing.
 */
function isRenamed(
  { device }: AuditedSession,
  before: readonly AuditedSession[],
  now: readonly AuditedSession[],
): boolean {
  return now.some((one) => sameWords(one.device, device) && !before.some((other) => isKin(one, other)));
}

function sameWords(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : normalise(a) === normalise(b);
}
