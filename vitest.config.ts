import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { launchOptions } from './scripts/chromium.ts';

const alias = { '@': import.meta.dirname };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        // Nothing here waits for anything: the limit is for what never ends, on the slowest machine.
        test: { name: 'unit', include: ['tests/{unit,house}/**/*.test.ts'], restoreMocks: true, testTimeout: 60_000 },
      },
      {
        // What was built: run `npm run build` and `LOOSE_ENDS_SHADOW=open npm run build` first.
        resolve: { alias },
        test: { name: 'build', include: ['tests/build/**/*.test.ts'] },
      },
      {
        // Pages of the demo marketplace, seen in a real browser by the extension's own eyes.
        resolve: { alias },
        test: { name: 'reading', include: ['tests/reading/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
      },
      {
        plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
        resolve: { alias },
        // The locale files lie there, and are imported here.
        publicDir: false,
        // Named here, so that none is found during the run: two copies of Preact do not know each other.
        optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'axe-core'] },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
