import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Breeder, type Outcome } from '@/tests/drift/breeder';
import { mutantOf } from '@/tests/drift/mutant';
import { portalFixtures } from '@/tests/drift/portal-fixture';
import { describe as nameOf } from '@/tests/drift/report';
import { readShare, tallies, tallyOf } from '@/tests/drift/tally';
import { readPage } from '@/utils/wildberries/read-page';

/** `npm run drift`, in short, of the sellers' portal. */

const seed = 20261124;
const count = 900;

let breeder: Breeder;

beforeAll(async () => {
  breeder = await Breeder.start(4);
});

afterAll(async () => {
  await breeder.close();
});

describe('of the demo portal, changed in many ways', () => {
  let outcomes: Outcome[];

  beforeAll(async () => {
    outcomes = await breeder.run(
      Array.from({ length: count }, (_, number) => mutantOf(seed, number, portalFixtures)),
      readPage,
    );
  });

  test('nothing false is said', () => {
    const lies = outcomes.flatMap((outcome) => outcome.verdict.lies.map((lie) => `${nameOf(outcome)}: ${lie}`));
    expect(lies).toEqual([]);
  });

  test('what was not changed is read as ever', () => {
    const [unchanged] = tallies(outcomes);
    expect(unchanged?.kind).toBe('unchanged');
    expect(unchanged?.kept).toBeGreaterThan(0);
    expect(unchanged?.read).toBe(unchanged?.kept);
  });

  test('most is still read', () => {
    expect(readShare(tallyOf('all', outcomes))).toBeGreaterThanOrEqual(0.95);
  });
});
