// npm run screens: pictures of the main states, in both themes, wide and narrow.
import { runTypeScript } from './run-ts.mjs';
import { setUp } from './setup.mjs';

setUp();
runTypeScript('scripts/screens/main.ts');
