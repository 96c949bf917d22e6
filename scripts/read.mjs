// npm run --silent read -- FILE.html --url URL
// npm run --silent read -- --list pages.json
// npm run --silent read -- CAPTURE.json
import { runTypeScript } from './run-ts.mjs';
import { setUp } from './setup.mjs';

setUp();
runTypeScript('scripts/read/main.ts');
