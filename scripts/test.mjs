// npm test: what is missing, then every check there is. Its last line is «N passed, N failed».
import { runTypeScript } from './run-ts.mjs';
import { setUp } from './setup.mjs';

setUp();
runTypeScript('scripts/test/main.ts');
