import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { addressOf } from '@/utils/wildberries/buyer/address';
import { PageReader, type PrintedReading } from './page-reader';

/**
 * Shows what the extension sees on saved pages: one JSON line a page, in order.
 *
 *     npm run --silent read -- FILE.html --url URL
 *     npm run --silent read -- --list pages.json      [{"file": "…", "url": "…"}]
 *
 * A missing file or a bad URL: one line on stderr, exit 2.
 */

interface Entry {
  /** As given. */
  file: string;
  url: string;
  /** Where it is. */
  at: string;
}

/** How many pages are open at once. */
const lanes = 4;

async function main(args: readonly string[]): Promise<void> {
  const entries = entriesOf(args);
  for (const entry of entries) check(entry);
  const reader = await PageReader.start();
  try {
    const printed = new Map<number, string>();
    let next = 0;
    let flushed = 0;
    const lane = async (): Promise<void> => {
      for (let index = next++; index < entries.length; index = next++) {
        const entry = entries[index];
        if (!entry) return;
        printed.set(index, JSON.stringify({ file: entry.file, ...(await read(reader, entry)) }));
        for (let line = printed.get(flushed); line !== undefined; line = printed.get(flushed)) {
          process.stdout.write(`${line}\n`);
          printed.delete(flushed++);
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(lanes, entries.length) }, lane));
  } finally {
    await reader.close();
  }
}

async function read(reader: PageReader, entry: Entry): Promise<PrintedReading> {
  try {
    return await reader.read(
      { html: fs.readFileSync(entry.at), url: entry.url, folder: path.dirname(entry.at) },
      new Date(),
    );
  } catch (error) {
    // A page that the browser itself cannot show is a page that we do not recognise.
    process.stderr.write(`${entry.file}: ${firstLine(error)}\n`);
    const page = addressOf(new URL(entry.url))?.page ?? null;
    return { page, obstacle: 'unrecognised', cause: 'other', anchors: [], readings: [], controls: [] };
  }
}

function entriesOf(args: readonly string[]): Entry[] {
  const from = process.env.INIT_CWD ?? process.cwd();
  const list = valueAfter(args, '--list');
  if (list !== null) {
    const at = path.resolve(from, list);
    return parseList(at).map(({ file, url }) => ({ file, url, at: fromEither(file, path.dirname(at), from) }));
  }
  const url = valueAfter(args, '--url');
  const file = args.find((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'));
  if (file === undefined || url === null)
    fail('Usage: npm run --silent read -- FILE.html --url URL, or -- --list pages.json');
  return [{ file, url, at: path.resolve(from, file) }];
}

/** A relative file of a list is looked for beside the list, then where the person stands. */
function fromEither(file: string, besideList: string, from: string): string {
  const beside = path.resolve(besideList, file);
  return fs.existsSync(beside) ? beside : path.resolve(from, file);
}

const listSchema = z.array(z.object({ file: z.string(), url: z.string() }));

function parseList(file: string): { file: string; url: string }[] {
  if (!isFile(file)) fail(`No such file: ${file}`);
  try {
    return listSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch (error) {
    return fail(`${file} is not a list of {"file", "url"}: ${firstLine(error)}`);
  }
}

function check(entry: Entry): void {
  if (!isFile(entry.at)) fail(`No such file: ${entry.file}`);
  if (!URL.canParse(entry.url) || !/^https?:$/.test(new URL(entry.url).protocol))
    fail(`Not a web address: ${entry.url}`);
}

function isFile(file: string): boolean {
  return fs.existsSync(file) && fs.statSync(file).isFile();
}

function valueAfter(args: readonly string[], option: string): string | null {
  const joined = args.find((arg) => arg.startsWith(`${option}=`));
  if (joined) return joined.slice(option.length + 1);
  const at = args.indexOf(option);
  return at >= 0 ? (args[at + 1] ?? null) : null;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

await main(process.argv.slice(2));
