import type { Line } from '../screen/screen';

/** True for a line of the site's header or of a menu. */
export function isInMenu(line: Line): boolean {
  return line.box.region === 'banner' || line.box.region === 'navigation';
}
