// npm run bench:popup: how long the popup needs to show few sessions and many. Needs `npm run build`.
import { runTypeScript } from './run-ts.mjs';
import { setUp } from './setup.mjs';

setUp();
runTypeScript('scripts/bench/popup.ts');
