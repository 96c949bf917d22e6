import type { Product } from './session-description';

/**
 * Browsers made of Chromium freeze the same numbers of systems, and tell the true ones when a site asks them in the same way:
 * https://www.chromium.org/updates/ua-reduction
 */
const chromiums = ['Chrome', 'Chromium', 'Microsoft Edge', 'Яндекс Браузер', 'Opera', 'Opera GX', 'Vivaldi', 'Brave'];

/** @returns the same for browsers that say the same of the system that they run on */
export function browserFamily({ name }: Product): string {
  return chromiums.includes(name) ? 'Chromium' : name;
}
