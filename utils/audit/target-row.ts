import type { AuditedSession } from './audit';
import type { EndWalk } from './end-walk';
import { looksLike } from './walk-presence';

/**
 * Which row of a list to point at. Of several that look the same only one that is also as last active as the target was when
 * the person chose it; where that is not sure, or one of them has gone already, none: the person would end another.
 * Never the session in use. Pure.
 * @returns its place in the list; `null`: none
 */
export function targetRowOf(walk: EndWalk, sessions: readonly AuditedSession[]): number | null {
  const target = walk.before.find(({ id }) => id === walk.targets[walk.position]?.id);
  if (!target || target.current) return null;
  const rows = [...sessions.keys()].filter((index) => {
    const session = sessions[index];
    return session !== undefined && (session.id === target.id || looksLike(session, target)) && !session.current;
  });
  const twins = walk.before.filter((session) => looksLike(session, target)).length;
  if (twins === 1 && rows.length === 1) return rows[0] ?? null;
  if (rows.length !== twins) return null;
  const asActive = rows.filter((index) => sessions[index]?.lastSeen === target.lastSeen);
  return asActive.length === 1 ? (asActive[0] ?? null) : null;
}
