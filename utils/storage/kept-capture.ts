import { browser } from '../browser';
import { isNumber, isRecord, isString } from './item';

/**
 * Captures as the texts of their files: masked, and kept until they are discarded, everything is erased, three newer ones
 * are there, or the browser ends. In the session's memory, which no content script can read.
 */
const prefix = 'capture:';

/** More at once nobody looks at. */
const most = 3;

interface KeptCapture {
  readonly text: string;
  /** Counts up; a clock may be set back. */
  readonly turn: number;
}

/**
 * Keeps a capture; of those before, the newest two stay, or none where there is no room for all.
 * @returns its id, by which it is read and discarded; no two are alike
 * @throws when there is no room for it, even alone
 */
export async function keepCapture(text: string): Promise<string> {
  const id = crypto.randomUUID();
  const kept = Object.entries(await browser.storage.session.get(null))
    .flatMap(([key, value]) => (key.startsWith(prefix) && isKept(value) ? [{ key, turn: value.turn }] : []))
    .sort((a, b) => b.turn - a.turn);
  const keys = kept.map(({ key }) => key);
  await browser.storage.session.remove(keys.slice(most - 1));
  const capture: KeptCapture = { text, turn: (kept[0]?.turn ?? 0) + 1 };
  try {
    await browser.storage.session.set({ [prefix + id]: capture });
  } catch (error) {
    if (keys.length === 0) throw error;
    // The session's memory holds 10 MB: the one that is asked for now counts for more than those before.
    await browser.storage.session.remove(keys);
    await browser.storage.session.set({ [prefix + id]: capture });
  }
  return id;
}

/** @returns `null` when there is none of that id, or no longer */
export async function readKeptCapture(id: string): Promise<string | null> {
  const capture: unknown = (await browser.storage.session.get(prefix + id))[prefix + id];
  return isKept(capture) ? capture.text : null;
}

/** Discards one capture, and no other. */
export async function discardCapture(id: string): Promise<void> {
  await browser.storage.session.remove(prefix + id);
}

/** Discards all that the session's memory holds; nothing but captures is ever put there. */
export async function discardCaptures(): Promise<void> {
  await browser.storage.session.clear();
}

function isKept(value: unknown): value is KeptCapture {
  return isRecord(value) && isString(value.text) && isNumber(value.turn);
}
