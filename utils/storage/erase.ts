import { eraseAudits } from '../audit/audit-store';
import { browser } from '../browser';
import { discardCaptures } from './kept-capture';

/** Erases all that the extension stored, everywhere. What remains is nothing. */
export async function eraseEverything(): Promise<void> {
  await browser.storage.local.clear();
  await discardCaptures();
  await eraseAudits();
}
