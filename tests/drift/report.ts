import type { Outcome } from './breeder';
import { readShare, type Tally, tallies, tallyOf } from './tally';

/** The table of all kinds, and under it what was said wrongly. Text for a terminal. */
export function report(outcomes: readonly Outcome[]): string {
  const rows = [...tallies(outcomes), tallyOf('all', outcomes)].map(cells);
  const header = ['kind', 'mutants', 'kept', 'read', '%', 'less', 'unknown', 'false'];
  const widths = header.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  const lies = outcomes.flatMap((outcome) => outcome.verdict.lies.map((lie) => `${describe(outcome)}: ${lie}`));
  return [
    line(header),
    ...rows.map(line),
    '',
    'kept: answers (facts, controls, obstacles) that a person could still give; less: true, but not all of it',
    ...(lies.length > 0 ? ['', 'False:', ...lies] : []),
    '',
  ].join('\n');
}

/** What was not read although a person could. */
export function misses(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) =>
    outcome.verdict.answers
      .filter(({ state }) => state !== 'read')
      .map(({ about, state, said }) => `${describe(outcome)}: ${about} ${state}: ${said}`),
  );
}

/** «7/1234 busy desktop-2026 deliveries [wrap, chat]» */
export function describe({ mutant, applied }: Outcome): string {
  const names = applied.map((kind) => kind.id).join(', ') || 'unchanged';
  return `${mutant.seed}/${mutant.number} ${mutant.fixture.name} [${names}]`;
}

function cells(tally: Tally): string[] {
  const share = readShare(tally);
  const { kind, mutants, kept, read, less, unknown, lying } = tally;
  const percent = share === null ? '–' : (Math.floor(share * 1000) / 10).toFixed(1);
  return [kind, ...[mutants, kept, read].map(String), percent, ...[less, unknown, lying].map(String)];
}
