import { othersControlOf } from '@/utils/audit/others-control';
import type { WalkLook } from '@/utils/audit/walk-look';
import type { PlaceId } from '@/utils/messages';
import { cabinetOf, type Host } from '@/utils/wildberries/hosts';

/** What the ending of sessions points at. */

const endTargets: readonly PlaceId[] = ['end-session', ...Object.values(othersControlOf)];

export function isEndTarget(target: PlaceId): boolean {
  return endTargets.includes(target);
}

export function endTargetOf({ way }: WalkLook, host: Host): PlaceId {
  return way === 'one-by-one' ? 'end-session' : othersControlOf[cabinetOf(host)];
}
