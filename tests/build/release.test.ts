import { expect, test } from 'vitest';
import { filesOf, textOf } from './built-files';

const release = filesOf('release');
const e2e = filesOf('e2e');

test('the end-to-end build differs from the release in one word: the mode of the shadow root', () => {
  expect([...e2e.keys()].sort()).toEqual([...release.keys()].sort());
  const different = [...release.keys()].filter((name) => !release.get(name)?.equals(e2e.get(name) ?? Buffer.alloc(0)));
  expect(different).toEqual(['content-scripts/guide.js']);
  const open = textOf(e2e, 'content-scripts/guide.js');
  const closed = textOf(release, 'content-scripts/guide.js');
  expect(open.match(/attachShadow\(\{mode:[`'"]open[`'"]\}\)/g)).toHaveLength(1);
  expect(open.replace(/(attachShadow\(\{mode:[`'"])open/, '$1closed') === closed).toBe(true);
});

const scripts = [...release.keys()].filter((name) => name.endsWith('.js'));

test.each(scripts)('%s can ask nobody for anything and makes no code', (name) => {
  const text = textOf(release, name);
  for (const forbidden of [
    /\bfetch\s*\(/,
    /\bXMLHttpRequest\b/,
    /\bWebSocket\b/,
    /\bEventSource\b/,
    /\bsendBeacon\b/,
    /\bRTCPeerConnection\b/,
    /\bnew Function\b/,
    /\beval\s*\(/,
    /\bimportScripts\b/,
  ])
    expect(text.match(forbidden)?.[0]).toBeUndefined();
});

test.each(scripts)('%s reads no cookie and no storage of the page', (name) => {
  const text = textOf(release, name);
  for (const forbidden of [
    /\bdocument\.cookie\b/,
    /\bcookieStore\b/,
    /\blocalStorage\b/,
    /\bsessionStorage\b/,
    /wbx__tokenData/,
  ])
    expect(text.match(forbidden)?.[0]).toBeUndefined();
});

test('pages of the extension load nothing from elsewhere', () => {
  for (const name of [...release.keys()].filter((at) => at.endsWith('.html')))
    expect(textOf(release, name).match(/(?:src|href)="(?!\/)[^"]*/)?.[0]).toBeUndefined();
});
