import type { Accounts } from '../storage/accounts';
import type { Farewell } from '../storage/farewell';
import type { Host } from '../wildberries/hosts';

/** When the person is asked how the deletion went. Pure, both; times are in ms since 1970. */

const day = 24 * 60 * 60_000;

/**
 * Whether a page of the host asks: the delete button was pressed there within a day, the account was seen signed out since,
 * and still is.
 */
export function farewellDue(
  farewell: Farewell | null,
  accounts: Accounts | null,
  host: Host,
  now: number,
): farewell is Farewell {
  if (!farewell || farewell.host !== host || !isAwaited(farewell, now, day)) return false;
  return accounts?.current === null && (accounts.signedOutAt ?? 0) >= farewell.pressedAt;
}

/** Whether the popup asks: for seven days, and without a sign-out as well, since the site may lead to where we are not. */
export function farewellAwaited(farewell: Farewell | null, now: number): farewell is Farewell {
  return farewell !== null && isAwaited(farewell, now, 7 * day);
}

function isAwaited({ answer, pressedAt }: Farewell, now: number, within: number): boolean {
  return answer === null && pressedAt <= now && now - pressedAt < within;
}
