// npm run bench: how long the extension keeps hostile pages waiting. Needs `npm run build`.
import { runTypeScript } from './run-ts.mjs';
import { setUp } from './setup.mjs';

setUp();
runTypeScript('scripts/bench/main.ts');
