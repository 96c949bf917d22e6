import fs from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Where Chromium is, and how it must be started here. */

/** CHROMIUM_PATH, then the system's, then Playwright's own. Never Google Chrome: it ignores --load-extension since 137. */
function executable(): Pick<LaunchOptions, 'executablePath' | 'channel'> {
  const named = process.env.CHROMIUM_PATH;
  const places = [
    named,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  const found = places.find((place) => place !== undefined && fs.existsSync(place));
  if (found) return { executablePath: found };
  if (fs.existsSync(chromium.executablePath())) return { channel: 'chromium' };
  throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to one (not Google Chrome)');
}

/** Options for any start of Chromium by this project: no host is ever looked up, nothing runs in the background. */
export function launchOptions(extraArguments: readonly string[] = []): LaunchOptions {
  return {
    ...executable(),
    // Chromium's sandbox does not start as root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      '--no-first-run',
      ...extraArguments,
    ],
  };
}
