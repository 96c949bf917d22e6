// npm run drift -- --seed 7 --mutants 12000
import { runTypeScript } from './run-ts.mjs';
import { setUp } from './setup.mjs';

setUp();
runTypeScript('scripts/drift/main.ts');
