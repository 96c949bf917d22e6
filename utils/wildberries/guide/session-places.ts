import type { Cabinet } from '../hosts';
import { guideSources, type SourceId } from './sources';

/**
 * Where the list of sessions was seen, for whoever does not find it. The place is the text `sessionPlace_<id>`; its date
 * is that of its source. The chapter on sessions tells the same with all its evidence.
 */
export interface SessionPlace {
  readonly id: SessionPlaceId;
  /** ISO 8601 year, month, day or period; `null`: not dated. */
  readonly published: string | null;
}

export type SessionPlaceId = 'details' | 'mobile' | 'profile' | 'wbId' | 'seller';

/** The most likely first. */
const places: Readonly<Record<Cabinet, readonly (readonly [id: SessionPlaceId, source: SourceId])[]>> = {
  buyer: [
    ['details', 'sessionsBot2023'],
    ['mobile', 'mobileTests2022'],
    ['profile', 'graphSessions'],
    ['wbId', 'hassOrders2026'],
  ],
  seller: [['seller', 'helpAccess']],
};

/** Where an account of a kind showed the list before, the most likely place first. */
export function sessionPlacesOf(cabinet: Cabinet): SessionPlace[] {
  return places[cabinet].map(([id, source]) => ({
    id,
    published: guideSources.find((each) => each.id === source)?.published ?? null,
  }));
}
