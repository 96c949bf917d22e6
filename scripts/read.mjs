// npm run --silent read -- FILE.html --url URL
// npm run --silent read -- --list pages.json
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const run = spawnSync(
  process.execPath,
  ['--import', 'tsx', path.join(root, 'scripts/read/main.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    // npm sets INIT_CWD to where the person stands: their relative paths start there.
    cwd: root,
  },
);
process.exit(run.status ?? 1);
