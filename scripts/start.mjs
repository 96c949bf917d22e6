// npm start: what is missing, a build, and a browser with the extension on the demo marketplace.
import { runTypeScript } from './run-ts.mjs';
import { setUp } from './setup.mjs';

setUp();
runTypeScript('scripts/start/main.ts');
