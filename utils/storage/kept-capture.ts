import { browser } from '../browser';
import { isString } from './item';

/**
 * The capture that was taken last, as the text of its file: masked, and kept until it is discarded, everything is erased,
 * or the browser ends. In the session's memory, which no content script can read.
 */
const key = 'capture';

/** Puts a capture in the place of the last one. */
export async function keepCapture(text: string): Promise<void> {
  await browser.storage.session.set({ [key]: text });
}

/** @returns `null` when there is none */
export async function readKeptCapture(): Promise<string | null> {
  const text: unknown = (await browser.storage.session.get(key))[key];
  return isString(text) ? text : null;
}

export async function discardCapture(): Promise<void> {
  await browser.storage.session.remove(key);
}
