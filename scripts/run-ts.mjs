import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './setup.mjs';

/**
 * Runs a TypeScript file of the project with Node and ends the process as it ended.
 * @param {string} file relative to the project
 */
export function runTypeScript(file) {
  // npm sets INIT_CWD to where the person stands: their relative paths start there, and ours at the project.
  const args = ['--import', 'tsx', path.join(root, file), ...process.argv.slice(2)];
  const run = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: root });
  process.exit(run.status ?? 1);
}
