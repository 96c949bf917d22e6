import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { build, root } from '../builds';

/**
 * Every check of the project, one after another; none is skipped because an earlier one failed.
 * The last line counts single tests, and each whole check (types, lint, …) as one.
 */

interface Tally {
  passed: number;
  failed: number;
}

const reports = path.join(root, 'test-results/reports');

const tool = (file: string): string => path.join(root, 'node_modules', file);

/** A command that passes or fails as a whole. */
function check(name: string, file: string, ...args: string[]): Tally {
  heading(name);
  const run = spawnSync(process.execPath, [tool(file), ...args], { cwd: root, stdio: 'inherit' });
  return run.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function checkBuild(name: 'release' | 'e2e'): Tally {
  heading(`build (${name})`);
  return build(name) === 'built' ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A test runner, counted by its own report. A run that ends badly without a failed test is one failure. */
function tests(name: string, report: string, file: string, ...args: string[]): Tally {
  heading(name);
  const at = path.join(reports, report);
  fs.rmSync(at, { force: true });
  const run = spawnSync(process.execPath, [tool(file), ...args], { cwd: root, stdio: 'inherit' });
  const tally = fs.existsSync(at) ? readReport(at) : { passed: 0, failed: 0 };
  const isWhole = run.status === 0 && tally.passed > 0;
  return isWhole || tally.failed > 0 ? tally : { passed: tally.passed, failed: 1 };
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function readReport(file: string): Tally {
  const report = z.union([vitestReport, playwrightReport]).parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  if (!('stats' in report)) return { passed: report.numPassedTests, failed: report.numFailedTests };
  // A test that passes at the second try is a defect too.
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

function vitest(project: string): Tally {
  const report = `${project}.json`;
  return tests(
    `${project} tests`,
    report,
    'vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=test-results/reports/${report}`,
  );
}

function heading(name: string): void {
  process.stdout.write(`\n── ${name}\n`);
}

const started = Date.now();
const results: Tally[] = [
  check('types', 'typescript/bin/tsc', '--noEmit'),
  check('lint and format', '@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  check('unused files, exports and dependencies', 'knip/bin/knip.js'),
  checkBuild('release'),
  checkBuild('e2e'),
  vitest('unit'),
  vitest('build'),
  vitest('reading'),
  vitest('component'),
  tests('end-to-end tests', 'e2e.json', '@playwright/test/cli.js', 'test'),
];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`\nTook ${Math.round((Date.now() - started) / 1000)} s\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
