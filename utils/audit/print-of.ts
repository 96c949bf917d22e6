import type { SessionRow } from '../reading/reading';
import { appWithoutVersions, deviceWithoutVersions } from '../reading/without-versions';

/**
 * What stays the same of a session: device, app and system, without their versions, case and spaces. A place, an address of
 * the network, a date and "current" change without its being another one, and are no part of it.
 */
export function printOf({ device, app, os }: Pick<SessionRow, 'device' | 'app' | 'os'>): string {
  return [
    device === null ? '' : deviceWithoutVersions(device),
    app === null ? '' : appWithoutVersions(app),
    os === null ? '' : appWithoutVersions(os),
  ].join('|');
}
