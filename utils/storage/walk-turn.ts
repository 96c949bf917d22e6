import { browser } from '../browser';
import { type ItemType, isNumber, writeItem } from './item';

/**
 * Tells the pages that the ending of sessions has taken a turn: what they light may not be meant any more. It says when, in
 * ms since 1970, and nothing of any session: content scripts can read it.
 */

const walkTurnType: ItemType<number> = { version: 1, fits: isNumber, migrations: {} };
const walkTurnKey = 'walk-turn';

/** @throws when the storage is full */
export async function noteWalkTurn(at: number): Promise<void> {
  await writeItem(walkTurnType, walkTurnKey, at);
}

/** @param signal ends the watch */
export function watchWalkTurn(onTurn: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, walkTurnKey)) onTurn();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
