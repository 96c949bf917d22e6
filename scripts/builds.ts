import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The builds of the extension for Chromium, and where they lie. */

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** `release`: what people get. `e2e`: the same with an open shadow root, so that tests can look into it. */
export type BuildName = 'release' | 'e2e';

export const buildFolders: Readonly<Record<BuildName, string>> = {
  release: path.join(root, '.output/chrome-mv3'),
  e2e: path.join(root, '.output/chrome-mv3-e2e'),
};

/**
 * Builds the extension from the working tree.
 * @returns whether it worked; the builder's own output goes to stderr
 */
export function build(name: BuildName): 'built' | 'failed' {
  const run = spawnSync(process.execPath, [path.join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, LOOSE_ENDS_SHADOW: name === 'e2e' ? 'open' : 'closed' },
  });
  return run.status === 0 ? 'built' : 'failed';
}
