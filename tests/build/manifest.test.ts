import { expect, test } from 'vitest';
import { filesOf, textOf } from './built-files';
import golden from './manifest.golden.json';

const manifest = JSON.parse(textOf(filesOf('release'), 'manifest.json')) as Record<string, unknown>;

test('the manifest is the one that was agreed on, to the last key', () => {
  expect(manifest).toEqual(golden);
});

test('permissions stay within storage, scripting and alarms', () => {
  const allowed = ['storage', 'scripting', 'alarms'];
  expect((manifest.permissions as string[]).filter((permission) => !allowed.includes(permission))).toEqual([]);
  expect(Object.keys(manifest).filter((key) => /optional|externally|web_accessible/.test(key))).toEqual([]);
});

test('the end-to-end build asks for the same', () => {
  expect(JSON.parse(textOf(filesOf('e2e'), 'manifest.json'))).toEqual(golden);
});
