import { build, root } from '../builds';
import { play } from './play';
import { walk } from './walk';

/**
 * Builds the extension and opens it on the demo marketplace's busy account. With a display: a window to play in.
 * Without one: walks the account pages, prints what the extension shows, and leaves pictures in `.output/demo/`.
 */
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeadless = !hasDisplay || process.argv.includes('--headless');

process.stderr.write(`Building in ${root} …\n`);
if (build('release') === 'failed') {
  process.stderr.write('The build failed; its message is above.\n');
  process.exit(1);
}
try {
  await (isHeadless ? walk() : play());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
