import fs from 'node:fs';
import path from 'node:path';
import { build, root } from '../builds';
import { ExtensionBrowser } from '../extension-browser';
import { type Look, takeScreens } from './take-screens';

/**
 * Takes pictures of what a person sees: every main state, light and dark, in Russian on a wide window and in English on a
 * phone's. They lie in `.output/screens`; looking at them is the reader's part. Of the build whose shadow root is open, since
 * it has to be driven.
 */

const folder = path.join(root, '.output/screens');

const looks: readonly Look[] = [
  { name: 'wide-ru', language: 'ru', viewport: { width: 1280, height: 800 }, generation: 'desktop-2026' },
  { name: 'phone-en', language: 'en', viewport: { width: 320, height: 640 }, generation: 'mobile-2022' },
];

if (build('e2e') === 'failed') {
  process.stderr.write('The build failed; its message is above.\n');
  process.exit(1);
}
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
for (const look of looks)
  for (const colorScheme of ['light', 'dark'] as const) {
    const { language, viewport } = look;
    const browser = await ExtensionBrowser.launch({ build: 'e2e', language, viewport, colorScheme });
    try {
      const taken = await takeScreens(browser, look, path.join(folder, `${look.name}-${colorScheme}`));
      process.stdout.write(`${look.name}, ${colorScheme}: ${taken.join(', ')}\n`);
    } finally {
      await browser.close();
    }
  }
process.stdout.write(`Pictures: ${path.relative(process.cwd(), folder)}\n`);
