import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf, textOf } from './built-files';

/** Promised sizes, in bytes after gzip -9. */
const budgets = {
  gate: 3 * 1024,
  guide: 30 * 1024,
  /** What stands beside the list, on pages where there is something of it (docs/adr/0012). */
  companion: 32 * 1024,
  popup: 30 * 1024,
  /** With what it loads once that is shown: the session audit. */
  popupInAll: 60 * 1024,
} as const;

const files = filesOf('release');

function sizeOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(textOf(files, name), { level: 9 }).length, 0);
}

/** An extension page with every script and style sheet that it loads, directly or through another script. */
function withAllItLoads(page: string, when: 'at-once' | 'ever'): string[] {
  const names = [page, ...[...textOf(files, page).matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, name]) => name ?? '')];
  // `names` grows while it is walked: imports of imports are reached as well.
  for (const name of names) {
    if (!name.endsWith('.js')) continue;
    const imports =
      when === 'ever'
        ? /(?:from|import)\s*\(?\s*[`'"]\.\/([^`'"]+)[`'"]/g
        : /(?:from|import)\s*[`'"]\.\/([^`'"]+)[`'"]/g;
    for (const [, imported] of textOf(files, name).matchAll(imports)) {
      const at = `${name.slice(0, name.lastIndexOf('/'))}/${imported}`;
      if (!names.includes(at)) names.push(at);
    }
  }
  return names;
}

test('the gate is all that a catalogue page carries, and small', () => {
  expect(sizeOf(['content-scripts/gate.js'])).toBeLessThanOrEqual(budgets.gate);
});

test('the guide is small', () => {
  expect(sizeOf(['content-scripts/guide.js'])).toBeLessThanOrEqual(budgets.guide);
});

test('so is its companion', () => {
  expect(sizeOf(['content-scripts/companion.js'])).toBeLessThanOrEqual(budgets.companion);
});

test('the popup with all that it loads is small', () => {
  const names = withAllItLoads('popup.html', 'at-once');
  expect(names.some((name) => name.endsWith('.js'))).toBe(true);
  expect(names.some((name) => name.endsWith('.css'))).toBe(true);
  expect(sizeOf(names)).toBeLessThanOrEqual(budgets.popup);
});

test('so is what the popup loads once it is shown', () => {
  const names = withAllItLoads('popup.html', 'ever');
  expect(names.length).toBeGreaterThan(withAllItLoads('popup.html', 'at-once').length);
  expect(sizeOf(names)).toBeLessThanOrEqual(budgets.popupInAll);
});
