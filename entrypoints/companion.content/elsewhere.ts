import type { Surroundings } from '@/components/companion-door';
import type { SpotlightProps } from '@/components/Spotlight';
import { pageName } from '@/utils/checklist/wording';
import type { PlaceId } from '@/utils/messages';
import { cabinetOf } from '@/utils/wildberries/hosts';
import { isEndTarget } from './end-target';

/**
 * Another page where a place was seen.
 * @returns `null` when there is none, or it is the open one
 */
export function elsewhereOf(
  target: PlaceId,
  { host, page, translate, urlOf, act }: Surroundings,
): SpotlightProps['elsewhere'] {
  // What the portal has was seen nowhere else.
  if (cabinetOf(host) === 'seller') return null;
  const other = target === 'sessions' && page !== 'sessions' ? 'sessions' : 'details';
  // Sessions are ended where they were listed: a request for that leads to that page.
  if (other === page || isEndTarget(target)) return null;
  return {
    name: pageName(other, translate),
    href: urlOf(other),
    onPress: (event) => act.goTo(event, target, other),
  };
}
