import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // A machine that is busy with something else is no failure; what must be fast is measured by `npm run bench`.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // Much of a test is waiting, for content that comes late or a list that must stand: two fill two cores.
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/reports/e2e.json' }]],
});
