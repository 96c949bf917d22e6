import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Breeder, type Outcome } from '@/tests/drift/breeder';
import { fixtures } from '@/tests/drift/fixture';
import { type Mutant, mutantOf } from '@/tests/drift/mutant';
import { portalFixtures } from '@/tests/drift/portal-fixture';
import { describe, misses, report } from '@/tests/drift/report';
import { readPage } from '@/utils/wildberries/read-page';

/**
 * Changes the pages of the demo marketplace in every way that we could think of, and shows what is still read of them.
 *
 *     npm run drift -- --seed 7 --mutants 12000      a table; what was not read goes to test-results/drift-misses.txt
 *     npm run drift -- --seed 7 --mutant 1234        one of them, with all that was said
 *     npm run drift -- --seed 7 --mutant 1234 --save page.html
 *     npm run drift -- --site portal                 of the sellers' portal
 *
 * Exit 1 when anything false was said, 2 for arguments that make no sense.
 */

/** How many pages work side by side; more than the machine has cores gains nothing. */
const lanes = 4;

async function main(): Promise<void> {
  const options = optionsOf();
  const seed = options.seed ?? Math.floor(Math.random() * 1_000_000);
  process.stdout.write(`Seed ${seed}\n`);
  const breeder = await Breeder.start(options.only === null ? lanes : 1);
  try {
    const mutantAt = (number: number): Mutant => mutantOf(seed, number, sites[options.site]);
    if (options.only !== null) await showOne(breeder, mutantAt(options.only), options.save);
    else await showAll(breeder, mutantAt, options.mutants);
  } finally {
    await breeder.close();
  }
}

/** Whose pages are changed. */
const sites = { shop: fixtures, portal: portalFixtures } as const;

async function showAll(breeder: Breeder, mutantAt: (number: number) => Mutant, count: number): Promise<void> {
  const mutants = Array.from({ length: count }, (_, number) => mutantAt(number));
  const started = Date.now();
  let done = 0;
  const outcomes = await breeder.run(mutants, readPage, () => {
    if (++done % 1000 === 0) process.stderr.write(`${done} of ${count}\n`);
  });
  const changed = outcomes.filter(({ applied }) => applied.length > 0).length;
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${report(outcomes)}${changed} of ${count} were changed. Took ${seconds} s\n`);
  const file = path.resolve('test-results/drift-misses.txt');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${misses(outcomes).join('\n')}\n`);
  process.exitCode = outcomes.some(isLying) ? 1 : 0;
}

async function showOne(breeder: Breeder, mutant: Mutant, save: string | null): Promise<void> {
  const [outcome] = await breeder.run([mutant], readPage);
  if (!outcome) throw new Error(`Mutant ${mutant.number} was not made`);
  const { answers, lies } = outcome.verdict;
  const lines = [
    describe(outcome),
    mutant.fixture.url.href,
    ...answers.map(({ about, state, said }) => `${about} ${state}: ${said}`),
    ...lies.map((lie) => `FALSE ${lie}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (save !== null) fs.writeFileSync(save, (await breeder.make(mutant)).html ?? '');
  process.exitCode = isLying(outcome) ? 1 : 0;
}

function isLying({ verdict }: Outcome): boolean {
  return verdict.lies.length > 0;
}

interface Options {
  readonly seed: number | null;
  readonly mutants: number;
  readonly only: number | null;
  readonly save: string | null;
  readonly site: keyof typeof sites;
}

function optionsOf(): Options {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ options: { seed: text, mutants: text, mutant: text, save: text, site: text } });
    const from = process.env.INIT_CWD ?? process.cwd();
    return {
      seed: numberOf(values.seed),
      mutants: numberOf(values.mutants) ?? 12_000,
      only: numberOf(values.mutant),
      save: values.save === undefined ? null : path.resolve(from, values.save),
      site: siteOf(values.site ?? 'shop'),
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

/** @throws when there is no such site */
function siteOf(text: string): Options['site'] {
  if (text !== 'shop' && text !== 'portal') throw new Error(`No such site: ${text}`);
  return text;
}

/** @throws when it is not a whole number */
function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`Not a whole number: ${text}`);
  return Number(text);
}

await main();
