import type { GuardPass } from '../storage/guard';
import type { Host } from '../wildberries/hosts';

/** How long «I understand, let me go on» lasts, in ms. */
const lasts = 2 * 60_000;

/**
 * Whether the person has just asked not to be held. Pure. A pass that lies in the future, since the clock was set back, is
 * none: nobody knows how long ago it was given.
 * @param now ms since 1970
 */
export function mayPass(pass: GuardPass | null, host: Host, now: number): boolean {
  if (pass?.host !== host) return false;
  const age = now - pass.at;
  return age >= 0 && age < lasts;
}
