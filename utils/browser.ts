import type { Browser } from 'webextension-polyfill';
import { browser as native } from 'wxt/browser';

/**
 * The extension API, as every context but the background's listener uses it: the browser's own, with its promises. In
 * Manifest V3 these are the same everywhere; where they are not, see `listen.ts`. With that file, this is the only one
 * that names the API (docs/adr/0002).
 */
export const browser = native as unknown as Browser;
