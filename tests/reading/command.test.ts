import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { busy } from '@/tests/marketplace/accounts/busy';
import { settled } from '@/tests/marketplace/accounts/settled';
import { renderPortalPage } from '@/tests/marketplace/portal/render-portal';
import { several } from '@/tests/marketplace/portal/shops/several';
import { renderPage } from '@/tests/marketplace/render-page';

/** `npm run read`: saved pages in, one JSON line each out. */

const root = path.resolve(import.meta.dirname, '../..');
const deliveriesUrl = 'https://www.wildberries.ru/lk/myorders/delivery';
const lineSchema = z.object({
  file: z.string(),
  page: z.nullable(z.string()),
  obstacle: z.nullable(z.string()),
  readings: z.array(z.looseObject({ fact: z.string(), state: z.enum(['some', 'none', 'unknown']) })),
  controls: z.array(z.looseObject({ control: z.string(), found: z.boolean() })),
});

let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'read-command-'));
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function read(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const { INIT_CWD: _elsewhere, ...env } = process.env;
    // Without npm nobody says where the person stands, so npm's own variable says it here.
    const child = spawn(process.execPath, [path.join(root, 'scripts/read.mjs'), ...args], {
      cwd: folder,
      env: { ...env, INIT_CWD: folder },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function save(name: string, content: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), content);
}

function linesOf({ stdout }: Run): z.infer<typeof lineSchema>[] {
  const lines = stdout.split('\n');
  expect(lines.at(-1)).toBe('');
  return lines.slice(0, -1).map((line) => lineSchema.parse(JSON.parse(line)));
}

test('reads one page', async () => {
  save('deliveries.html', renderPage(busy, 'desktop-2026', 'deliveries'));
  const run = await read('deliveries.html', '--url', deliveriesUrl);
  expect(run.code).toBe(0);
  const [line, ...more] = linesOf(run);
  expect(more).toEqual([]);
  expect(line).toMatchObject({ file: 'deliveries.html', page: 'deliveries', obstacle: null });
  // Four parcels, two of them waiting, the first one until 27 November.
  expect(line?.readings).toHaveLength(1);
  expect(line?.readings[0]).toMatchObject({ fact: 'parcels', state: 'some', count: 4, ready: 2 });
});

test('finds the delete control of a saved page of personal data', async () => {
  save('details.html', renderPage(busy, 'desktop-2023', 'details'));
  const run = await read('details.html', '--url=https://www.wildberries.ru/lk/details');
  const [line] = linesOf(run);
  expect(line?.controls).toContainEqual({ control: 'delete-account', found: true, text: 'Удалить аккаунт' });
});

test('reads a page of the sellers’ portal', async () => {
  save('security.html', renderPortalPage(several, 'shop-security'));
  const [line] = linesOf(
    await read('security.html', '--url', 'https://seller.wildberries.ru/supplier-settings/supplier-security'),
  );
  expect(line).toMatchObject({ page: 'shop-security', obstacle: null });
  // Four sessions, the first of them the one in use.
  expect(line?.readings).toHaveLength(1);
  expect(line?.readings[0]).toMatchObject({ fact: 'shop-sessions', state: 'some', count: 4 });
  const found = line?.controls.filter((control) => control.found);
  expect(found).toEqual([{ control: 'shop-end-other-sessions', found: true, text: 'Завершить все сеансы' }]);
});

test('reads a capture at its own address, and at another where one is given', async () => {
  const name = 'demo-deliveries-2026.json';
  save(name, fs.readFileSync(path.join(root, 'tests/fixtures/captures', name), 'utf8'));
  const [own] = linesOf(await read(name));
  // Four parcels, two of them waiting; on which days is masked.
  expect(own).toMatchObject({ file: name, page: 'deliveries', obstacle: null });
  expect(own?.readings[0]).toMatchObject({ fact: 'parcels', state: 'some', count: 4, ready: 2 });
  const [other] = linesOf(await read(name, '--url', 'https://www.wildberries.ru/lk/myrefunds'));
  expect(other).toMatchObject({ file: name, page: 'returns' });
});

test('a file that is no capture needs an address', async () => {
  save('page.json', '{"format":"other"}');
  const run = await read('page.json');
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/^Usage: .*CAPTURE\.json/);
});

test('reads a list in its order, one line each, with files beside the list', async () => {
  // The first page is by far the slowest of the three.
  const slow = {
    ...busy,
    sessions: Array.from({ length: 300 }, (_, index) => ({ ...busySession, ip: `10.0.0.${index}` })),
  };
  save('saved/details.html', renderPage(slow, 'desktop-2023', 'details'));
  save('saved/deliveries.html', renderPage(settled, 'desktop-2026', 'deliveries'));
  save('saved/start.html', '<!doctype html><h1>Начало</h1>');
  const entries = [
    { file: 'details.html', url: 'https://www.wildberries.ru/lk/details' },
    { file: 'deliveries.html', url: deliveriesUrl },
    { file: 'start.html', url: 'https://www.wildberries.ru/' },
    { file: 'deliveries.html', url: 'https://www.wildberries.ru/lk/deliveries' },
  ];
  save('saved/pages.json', JSON.stringify(entries));
  const run = await read('--list', 'saved/pages.json');
  expect(run.code).toBe(0);
  const lines = linesOf(run);
  expect(lines.map((line) => line.file)).toEqual(entries.map((entry) => entry.file));
  expect(lines.map((line) => line.page)).toEqual(['details', 'deliveries', null, 'deliveries']);
  expect(lines[1]?.readings).toEqual([{ fact: 'parcels', state: 'none', evidence: 'Здесь будут товары' }]);
  expect(lines[2]?.readings).toEqual([]);
});

const busySession = { device: 'iPhone 14', os: null, app: null, place: null, ip: null, lastSeen: null, current: false };

test.each([
  ['an empty file', ''],
  ['tags that are never closed', '<div><ul><li><p>Дост<b'],
  ['bytes that are no text', '\u0000\uFFFD<\u0001html'],
  ['a page cut in its head', renderPage(busy, 'desktop-2023', 'deliveries').slice(0, 900)],
])('answers for %s, and calls nothing absent', async (_name, html) => {
  save('broken.html', html);
  const run = await read('broken.html', '--url', deliveriesUrl);
  expect(run.code).toBe(0);
  const [line, ...more] = linesOf(run);
  expect(more).toEqual([]);
  expect(line?.page).toBe('deliveries');
  expect(line?.readings.map(({ fact, state }) => [fact, state])).toEqual([['parcels', 'unknown']]);
});

describe('what cannot be read', () => {
  test.each([
    ['a missing file', ['nowhere.html', '--url', deliveriesUrl], 'nowhere.html'],
    ['a bad address', ['present.html', '--url', 'wildberries'], 'wildberries'],
    ['an address that is not of the web', ['present.html', '--url', 'file:///present.html'], 'file:///present.html'],
    ['a missing address', ['present.html'], '--url'],
    ['a missing list', ['--list', 'nowhere.json'], 'nowhere.json'],
    ['a list that is none', ['--list', 'present.html'], 'present.html'],
  ])('%s: one clear line, exit 2', async (_name, args, named) => {
    save('present.html', '<!doctype html><p>Здесь');
    const run = await read(...args);
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain(named);
  });
});
