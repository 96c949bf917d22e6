import type { PlaceId } from '../messages';
import { controlIds, facts, type PageId, pageIds } from '../vocabulary';
import { type Host, hosts } from '../wildberries/hosts';
import { type ItemType, isNumber, isOneOf, isRecord, readItem, removeItems, writeItem } from './item';

/** "Light this place on the page that is being opened": from the popup or the overlay to the page's guide. */

const placeIds: readonly PlaceId[] = [...controlIds, ...facts, 'end-session'];

export interface SpotlightRequest {
  readonly target: PlaceId;
  readonly host: Host;
  readonly page: PageId;
  /** ms since 1970. */
  readonly at: number;
}

const requestType: ItemType<SpotlightRequest> = {
  version: 1,
  fits: (data): data is SpotlightRequest =>
    isRecord(data) &&
    isOneOf(placeIds, data.target) &&
    isOneOf(hosts, data.host) &&
    isOneOf(pageIds, data.page) &&
    isNumber(data.at),
  migrations: {},
};

export const spotlightRequestKey = 'spotlight-request';

/** A person who has not arrived after two minutes went elsewhere. */
const patience = 2 * 60 * 1000;

export async function requestSpotlight(request: SpotlightRequest): Promise<void> {
  await writeItem(requestType, spotlightRequestKey, request);
}

/**
 * Takes the request for a page, if there is a fresh one.
 * @returns the target, which is then no longer requested
 */
export async function takeSpotlightRequest(
  place: { host: string; page: string },
  now: number,
): Promise<PlaceId | null> {
  const request = await readItem(requestType, spotlightRequestKey);
  if (!request || request.host !== place.host || request.page !== place.page) return null;
  await removeItems([spotlightRequestKey]);
  return now - request.at < patience ? request.target : null;
}
