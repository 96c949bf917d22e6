import { normalise } from '../reading/words';
import type { AuditView, SessionView } from './audit-view';

/**
 * @param query words of a person: a name of theirs, a device, a town, an address
 * @returns the sessions that have all of these words, in the order of the view
 */
export function findSessions({ groups }: AuditView, query: string): SessionView[] {
  const words = normalise(query)
    .split(' ')
    .filter((word) => word !== '');
  return groups
    .flatMap(({ sessions }) => sessions)
    .filter(({ session, known }) => {
      const { device, os, app, place, ip } = session;
      const text = normalise([known?.name, device, os, app, place, ip].filter(Boolean).join('\n'));
      return words.every((word) => text.includes(word));
    });
}
