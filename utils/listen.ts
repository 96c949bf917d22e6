import polyfilled from 'webextension-polyfill';

/**
 * Answers messages with a promise. Chromium understands that only from version 148 on; before, the polyfill does it
 * (docs/adr/0002 says when this goes).
 * @param answer called for every message from this extension; it must not reject
 */
export function listen<Sender, Reply>(answer: (raw: unknown, sender: Sender) => Promise<Reply>): void {
  polyfilled.runtime.onMessage.addListener((raw: unknown, sender: unknown) => answer(raw, sender as Sender));
}
