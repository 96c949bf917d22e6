import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advanceRound, advanceUnseen, type RoundSight } from '@/utils/round/advance-round';
import { pressRound } from '@/utils/round/press-round';
import { isUnderWay, type Round } from '@/utils/round/round';
import { roundPages } from '@/utils/round/round-pages';
import { lookEvery, mostTries, patience, patienceForLock, pause } from '@/utils/round/round-times';
import { type BuyerPageId, buyerPageIds, type PageId } from '@/utils/vocabulary';

/**
 * A round against sites that do what they like: pages that load late or never, lead elsewhere at once or after a moment, lead
 * out of the account, ask for a password, for a sign-in or for a proof that somebody is there. The person answers what they are
 * asked, or never does.
 */

const host = 'www.wildberries.ru';
const began = 1_795_000_000_000;
type Manner =
  | { kind: 'loads'; after: number }
  | { kind: 'never' | 'not-there' | 'not-understood' | 'leads-out' | 'hangs' }
  | { kind: 'leads-to'; page: BuyerPageId; after: number }
  | { kind: 'asks'; for: 'signed-out' | 'challenge' | 'locked'; answered: number | null; lands: BuyerPageId | 'here' };

const page = fc.constantFrom(...buyerPageIds);
const manner: fc.Arbitrary<Manner> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('loads' as const), after: fc.integer({ min: 0, max: 30_000 }) }),
  },
  fc.record({ kind: fc.constantFrom('never' as const, 'not-there', 'not-understood', 'leads-out', 'hangs') }),
  fc.record({ kind: fc.constant('leads-to' as const), page, after: fc.integer({ min: 0, max: 6_000 }) }),
  fc.record({
    kind: fc.constant('asks' as const),
    for: fc.constantFrom('signed-out' as const, 'challenge', 'locked'),
    answered: fc.option(fc.integer({ min: 0, max: 240_000 }), { nil: null }),
    lands: fc.oneof(page, fc.constant('here' as const)),
  }),
);
const site = fc.record(
  Object.fromEntries(buyerPageIds.map((id) => [id, manner])) as Record<BuyerPageId, typeof manner>,
);

interface Walked {
  readonly round: Round;
  readonly opened: readonly { page: PageId; at: number }[];
  readonly ms: number;
}

/** Runs one tab through a site until the round is at its end, or has waited for the person for long. */
function walk(manners: Record<BuyerPageId, Manner>, from: BuyerPageId): Walked {
  const hand = { tab: 1, host, account: null, known: [], itsTab: 'gone' } as const;
  let round = pressRound(null, 'start', hand, began);
  if (!round) throw new Error('No round began');
  const opened: { page: PageId; at: number }[] = [];
  /** The document in the tab: what it was asked for, and when it came. */
  let tab: { asked: BuyerPageId; loadedAt: number; own: 'opened' | 'was-there' } = {
    asked: from,
    loadedAt: began - 60_000,
    own: 'was-there',
  };
  let before = tab;
  let silentSince = began;
  let now = began;
  for (; now - began < 60 * 60_000 && isUnderWay(round); now += lookEvery[round.stage === 'held' ? 'held' : 'going']) {
    const seen = sightOf(tab, before, manners, now);
    const last: Round = round;
    if (seen) {
      silentSince = now;
      const { round: after, look } = advanceRound(round, seen, now);
      round = after;
      // Another tab looks as well: nothing may come of it.
      const other = advanceRound(round, { ...seen, tab: 2 }, now);
      if (other.round !== round || other.look?.go) throw new Error('Another tab moved the round');
      if (look?.go) open(look.go);
    } else if (round.stage === 'going' && now - Math.max(silentSince, round.movedAt) >= 30_000) {
      silentSince = now;
      const step = advanceUnseen(round, manners[tab.asked].kind === 'leads-out' ? 'astray' : 'account-page', [], now);
      round = step.round;
      if (step.go) open(step.go);
    }
    if (round.at < last.at) throw new Error('The round went back');
  }
  return { round, opened, ms: now - began };

  function open(id: PageId): void {
    // Told again while the page loads.
    if (
      tab.own === 'opened' &&
      tab.asked === id &&
      now - tab.loadedAt < patience + lookEvery.going &&
      manners[tab.asked].kind === 'hangs'
    )
      return;
    opened.push({ page: id, at: now });
    before = manners[tab.asked].kind === 'hangs' && tab.own === 'opened' ? before : tab;
    tab = { asked: id as BuyerPageId, loadedAt: now + 300, own: 'opened' };
  }
}

function sightOf(
  tab: { asked: BuyerPageId; loadedAt: number; own: 'opened' | 'was-there' },
  before: { asked: BuyerPageId; loadedAt: number },
  manners: Record<BuyerPageId, Manner>,
  now: number,
): RoundSight | null {
  const is = tab.own === 'was-there' ? ({ kind: 'loads', after: 0 } as const) : manners[tab.asked];
  const age = now - tab.loadedAt;
  const whole = {
    tab: 1,
    host,
    cause: null,
    extent: 'whole',
    loadedAt: tab.loadedAt,
    account: null,
    known: [],
  } as const;
  const read = (id: BuyerPageId, since: number): RoundSight => ({ ...whole, page: id, trouble: null, since });
  const wrong = (
    trouble: RoundSight['trouble'],
    cause: RoundSight['cause'] = null,
    id: BuyerPageId | null = tab.asked,
  ): RoundSight => ({ ...whole, page: id, trouble, cause, since: tab.loadedAt });
  if (is.kind === 'hangs') return { ...read(before.asked, before.loadedAt), loadedAt: before.loadedAt };
  if (age < 0) return null;
  switch (is.kind) {
    case 'loads':
      return age < is.after ? wrong('loading') : read(tab.asked, tab.loadedAt + is.after);
    case 'never':
      return wrong('loading');
    case 'not-there':
      return wrong('unrecognised', 'not-found');
    case 'not-understood':
      return wrong('unrecognised', 'other');
    case 'leads-out':
      return null;
    case 'leads-to':
      return age < is.after ? wrong('loading') : read(is.page, tab.loadedAt + is.after);
    case 'asks':
      if (is.answered === null || age < is.answered)
        return wrong(is.for, null, is.for === 'signed-out' ? null : tab.asked);
      return read(is.lands === 'here' ? tab.asked : is.lands, tab.loadedAt + is.answered);
  }
}

it('every site is come through: in order, slowly, no page too often, in one tab, in a stated time', () => {
  fc.assert(
    fc.property(site, page, (manners, from) => {
      const { round, opened, ms } = walk(manners, from);
      const order = round.visits.map((visit) => visit.page);
      expect(order.slice(0, roundPages.buyer.length)).toEqual(roundPages.buyer);
      expect(new Set(order).size).toBe(order.length);
      const places = opened.map((one) => order.indexOf(one.page));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const id of order)
        expect(opened.filter((one) => one.page === id).length).toBeLessThanOrEqual(mostTries.held);
      for (const [index, one] of opened.slice(1).entries())
        expect(one.at - (opened[index]?.at ?? 0)).toBeGreaterThanOrEqual(pause);
      // Only who is never answered waits for long, and then lets it be. Each try costs what it may at most.
      const longest = patienceForLock + mostTries.held * (patience + 30_000) + 240_000 * mostTries.held;
      expect(ms).toBeLessThan(order.length * longest);
      expect(isUnderWay(round)).toBe(false);
      if (round.stage === 'over') expect(round.visits.every(({ outcome }) => outcome !== 'waiting')).toBe(true);
    }),
    { numRuns: 150 },
  );
});

it('a site that asks for nothing and leads nowhere by a person’s hand is come through to the end', () => {
  const calm = fc.oneof(
    fc.record({ kind: fc.constant('loads' as const), after: fc.integer({ min: 0, max: 15_000 }) }),
    fc.record({ kind: fc.constantFrom('never' as const, 'not-there', 'not-understood', 'leads-out', 'hangs') }),
  );
  const calmSite = fc.record(
    Object.fromEntries(buyerPageIds.map((id) => [id, calm])) as Record<BuyerPageId, typeof calm>,
  );
  fc.assert(
    fc.property(calmSite, page, (manners, from) => {
      const { round, opened } = walk(manners, from);
      expect(round.stage).toBe('over');
      for (const visit of round.visits) {
        const { kind } = manners[visit.page as BuyerPageId];
        // What stands in the tab already need not be opened.
        const isThere = kind === 'loads' || !opened.some((one) => one.page === visit.page);
        if (isThere) expect(visit.outcome).toBe('read');
        else expect(visit.outcome).not.toBe('read');
      }
    }),
    { numRuns: 150 },
  );
});
