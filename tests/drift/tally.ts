import type { Outcome } from './breeder';
import { kinds } from './kinds/all';

/** The outcomes of one kind of mutant, counted. */
export interface Tally {
  /** The id of the kind; `unchanged`, or `combined` where several met. */
  readonly kind: string;
  readonly mutants: number;
  /** Answers that a person could still give. */
  readonly kept: number;
  readonly read: number;
  readonly less: number;
  readonly unknown: number;
  /** Mutants on which something was said that is not so. */
  readonly lying: number;
}

/** One tally a kind, in the kinds' order; a kind without a mutant has none. */
export function tallies(outcomes: readonly Outcome[]): Tally[] {
  return ['unchanged', ...kinds.map((kind) => kind.id), 'combined'].flatMap((kind) => {
    const own = outcomes.filter((outcome) => nameOf(outcome) === kind);
    return own.length === 0 ? [] : [tallyOf(kind, own)];
  });
}

/** All outcomes in one. */
export function tallyOf(kind: string, outcomes: readonly Outcome[]): Tally {
  const answers = outcomes.flatMap((outcome) => outcome.verdict.answers);
  const count = (state: (typeof answers)[number]['state']): number =>
    answers.filter((answer) => answer.state === state).length;
  return {
    kind,
    mutants: outcomes.length,
    kept: answers.length,
    read: count('read'),
    less: count('less'),
    unknown: count('unknown'),
    lying: outcomes.filter((outcome) => outcome.verdict.lies.length > 0).length,
  };
}

/** The share of answers still read, from 0 to 1; `null` where there was none to read. */
export function readShare({ read, kept }: Tally): number | null {
  return kept === 0 ? null : read / kept;
}

/** Under which name a mutant is counted: by what really changed. */
function nameOf({ applied }: Outcome): string {
  const [kind, ...others] = applied;
  if (!kind) return 'unchanged';
  return others.length > 0 ? 'combined' : kind.id;
}
