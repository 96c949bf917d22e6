import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { addressOfCapture, type Capture, parseCapture } from '@/utils/capture/capture';
import { addressOf } from '@/utils/wildberries/address';
import { readCapture } from './capture-reader';
import { PageReader, type PrintedReading } from './page-reader';

/**
 * Shows what the extension sees on saved pages: one JSON line a page, in order.
 *
 *     npm run --silent read -- FILE.html --url URL
 *     npm run --silent read -- --list pages.json      [{"file": "…", "url": "…"}]
 *     npm run --silent read -- CAPTURE.json           at its own address, on the day that it was taken
 *
 * A missing file or a bad URL: one line on stderr, exit 2.
 */

interface Entry {
  /** As given. */
  file: string;
  /** `null`: the file is a capture, and says itself. */
  url: string | null;
  /** Where it is. */
  at: string;
}

const usage = 'Usage: npm run --silent read -- FILE.html --url URL, or -- CAPTURE.json, or -- --list pages.json';

/** How many pages are open at once. */
const lanes = 4;

async function main(args: readonly string[]): Promise<void> {
  const entries = entriesOf(args);
  for (const entry of entries) check(entry);
  const jobs = entries.map(jobOf);
  // Captures need no browser.
  const reader = jobs.some((job) => job.capture === null) ? await PageReader.start() : null;
  try {
    const printed = new Map<number, string>();
    let next = 0;
    let flushed = 0;
    const lane = async (): Promise<void> => {
      for (let index = next++; index < jobs.length; index = next++) {
        const job = jobs[index];
        if (!job) return;
        const reading = job.capture ? readCapture(job.capture, job.url) : await read(reader, job);
        printed.set(index, JSON.stringify({ file: job.file, ...reading }));
        for (let line = printed.get(flushed); line !== undefined; line = printed.get(flushed)) {
          process.stdout.write(`${line}\n`);
          printed.delete(flushed++);
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(lanes, jobs.length) }, lane));
  } finally {
    await reader?.close();
  }
}

/** A file to be read: a saved page at an address, or a capture. */
interface Job {
  file: string;
  at: string;
  url: URL;
  capture: Capture | null;
}

function jobOf({ file, url, at }: Entry): Job {
  const capture = parseCapture(fs.readFileSync(at, 'utf8'));
  if (url !== null) return { file, at, url: new URL(url), capture };
  if (!capture) fail(usage);
  return { file, at, url: addressOfCapture(capture), capture };
}

async function read(reader: PageReader | null, { file, at, url }: Job): Promise<PrintedReading> {
  try {
    if (!reader) throw new Error('No browser was started');
    return await reader.read({ html: fs.readFileSync(at), url: url.href, folder: path.dirname(at) }, new Date());
  } catch (error) {
    // A page that the browser itself cannot show is a page that we do not recognise.
    process.stderr.write(`${file}: ${firstLine(error)}
`);
    const page = addressOf(url)?.page ?? null;
    return {
      page,
      obstacle: 'unrecognised',
      cause: 'other',
      anchors: [],
      readings: [],
      controls: [],
      sessionExtent: null,
    };
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
  if (file === undefined) fail(usage);
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
  if (entry.url === null) return;
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
