import { describe, expect, it } from 'vitest';
import { closeShopItems } from '@/utils/checklist/close-shop-items';
import { closeAccountItems } from '@/utils/checklist/items';
import { advanceRound, advanceUnseen, type RoundSight, type TabPlace } from '@/utils/round/advance-round';
import { pressRound } from '@/utils/round/press-round';
import type { Round, RoundLook, RoundPress, Visit } from '@/utils/round/round';
import { roundPages, secondPage } from '@/utils/round/round-pages';
import {
  leftAfter,
  offeredFor,
  patience,
  patienceForLock,
  patienceForMissing,
  patienceForRest,
  pause,
  redirectTime,
  shownFor,
} from '@/utils/round/round-times';
import { standing } from '@/utils/storage/health';
import { buyerPageIds } from '@/utils/vocabulary';
import { addressOf, urlOf } from '@/utils/wildberries/address';

const host = 'www.wildberries.ru';
const began = 1_795_000_000_000;
const everything = ['sessions', 'discount', 'bonuses', 'wallet'] as const;

function start(changes: Partial<Round> = {}): Round {
  const round = pressRound(null, 'start', { tab: 1, host, account: null, known: [], itsTab: 'gone' }, began);
  if (!round) throw new Error('No round began');
  return { ...round, ...changes };
}

/** What tab 1 shows: a page that has told everything for long. */
function sight(changes: Partial<RoundSight> = {}): RoundSight {
  const page = { page: 'deliveries', trouble: null, cause: null, extent: 'whole' } as const;
  return { tab: 1, host, ...page, since: 0, loadedAt: 0, account: null, known: everything, ...changes };
}

const visitOf = (round: Round, page: string): Visit => {
  const visit = round.visits.find((one) => one.page === page);
  if (!visit) throw new Error(`No visit of ${page}`);
  return visit;
};

/** A round that stands at a page, sent there and come there at given times after its beginning. */
function at(page: Visit['page'], sent: number | null, came: number | null, changes: Partial<Visit> = {}): Round {
  const round = start();
  const index = round.visits.findIndex((visit) => visit.page === page);
  const visits = round.visits.map((visit, place): Visit => {
    if (place < index) return { ...visit, outcome: 'read', sentAt: began - 60_000, cameAt: began - 59_000, tries: 1 };
    if (place > index) return visit;
    const times = { sentAt: sent === null ? null : began + sent, cameAt: came === null ? null : began + came };
    return { ...visit, ...times, tries: sent === null ? 0 : 1, ...changes };
  });
  return { ...round, visits, at: index };
}

const hand = { tab: 1, host, account: null, known: [], itsTab: 'open' } as const;
const press = (round: Round | null, what: RoundPress, changes: object = {}, now = began + 5): Round | null =>
  pressRound(round, what, { ...hand, ...changes }, now);

describe('the pages of a round', () => {
  it('are those of the checklist, what takes long first and the details last', () => {
    const asked = closeAccountItems.flatMap(({ page }) => page ?? []);
    expect([...roundPages.buyer].sort()).toEqual([...new Set(asked)].sort());
    expect(roundPages.buyer[0]).toBe('deliveries');
    expect(roundPages.buyer.at(-1)).toBe('details');
  });

  it.each([
    [[], everything, null],
    [[], ['discount', 'bonuses', 'wallet'], 'sessions'],
    [[], ['sessions', 'bonuses', 'wallet'], 'home'],
    [[], ['sessions', 'discount', 'wallet'], 'home'],
    [['sessions', 'home'], ['wallet', 'bonuses'], 'discount'],
    [['sessions', 'home'], ['discount'], null],
    [['sessions', 'home', 'discount'], [], null],
  ] as const)('after %j, knowing %j, the second page is %s', (opened, known, second) => {
    expect(secondPage('buyer', [...roundPages.buyer, ...opened], known)).toBe(second);
  });

  it('of a seller are those of the list in its order, after the first page, and none of a shopper’s', () => {
    const asked = closeShopItems.flatMap((item) => (item.kind === 'fact' ? item.page : []));
    const [first, ...others] = roundPages.seller;
    expect(first).toBe('shop-home');
    // Support is looked at with the rest, before what is done after its answer.
    expect([...new Set(asked)].filter((page) => page !== 'shop-home')).toEqual(others);
    expect(roundPages.seller.some((page) => (buyerPageIds as readonly string[]).includes(page))).toBe(false);
  });

  it('of a seller are opened one after another, the advertising host’s among them', () => {
    const round = press(null, 'start', { host: 'seller.wildberries.ru' });
    expect(round?.visits.map(({ page }) => page)).toEqual(roundPages.seller);
    expect(urlOf('seller.wildberries.ru', 'shop-ads')).toBe('https://cmp.wildberries.ru/campaigns/list');
    expect(addressOf(new URL(urlOf('seller.wildberries.ru', 'shop-ads')))).toEqual({
      host: 'seller.wildberries.ru',
      page: 'shop-ads',
    });
  });

  it.each([
    [[], ['shop-documents'], null],
    [[], [], 'shop-reports'],
    [['shop-reports'], [], null],
  ] as const)('of a seller after %j, knowing %j, the second page is %s', (opened, known, second) => {
    expect(secondPage('seller', [...roundPages.seller, ...opened], known)).toBe(second);
  });
});

describe('a page that came', () => {
  const here = at('returns', 0, 500);
  const on = (changes: Partial<RoundSight>, after: number): ReturnType<typeof advanceRound> =>
    advanceRound(here, sight({ page: 'returns', loadedAt: began + 300, ...changes }), began + after);

  it('is first noted', () => {
    const { round, look } = advanceRound(
      at('returns', 0, null),
      sight({ page: 'returns', trouble: 'loading' }),
      began + 9,
    );
    expect(visitOf(round, 'returns').cameAt).toBe(began + 9);
    expect(look).toEqual({ part: 'here', go: null, holds: null });
  });

  it.each<[string, Partial<RoundSight>, number, Visit['outcome']]>([
    ['has only just told something', { since: began + 3_001 }, 3_000 + standing, 'waiting'],
    ['has told it for a moment', { since: began + 3_000 }, 3_000 + standing, 'read'],
    ['is loading in part', { extent: 'part' }, 500 + patienceForRest - 1, 'waiting'],
    ['is loading in part for long', { extent: 'part' }, 500 + patienceForRest, 'read'],
    ['is loading', { trouble: 'loading' }, 500 + patience - 1, 'waiting'],
    ['never loads', { trouble: 'loading' }, 500 + patience, 'too-long'],
    ['is not understood yet', { trouble: 'unrecognised', cause: 'other' }, 500 + patience - 1, 'waiting'],
    ['is not understood', { trouble: 'unrecognised', cause: 'other' }, 500 + patience, 'unread'],
    ['says that it failed', { trouble: 'unrecognised', cause: 'site-error' }, 500 + patience, 'unread'],
    [
      'says for a moment that it is not there',
      { trouble: 'unrecognised', cause: 'not-found', since: began + 1_001 },
      1_000 + patienceForMissing,
      'waiting',
    ],
    [
      'says that it is not there',
      { trouble: 'unrecognised', cause: 'not-found', since: began + 1_000 },
      1_000 + patienceForMissing,
      'not-there',
    ],
  ])('and %s', (_what, changes, after, outcome) => {
    const { round } = on(changes, after);
    expect(visitOf(round, 'returns').outcome).toBe(outcome);
    expect(round.at).toBe(outcome === 'waiting' ? 1 : 2);
  });

  it('is followed by the next, but not within the pause', () => {
    const early = on({}, pause - 1);
    expect([early.round.at, early.look?.go]).toEqual([2, null]);
    const later = advanceRound(early.round, sight({ page: 'returns' }), began + pause);
    expect(later.look?.go).toBe('appeals');
    expect(visitOf(later.round, 'appeals')).toMatchObject({ sentAt: began + pause, cameAt: null, tries: 1 });
  });

  it('says who is signed in, and then nobody else may be', () => {
    const anna = on({ account: 'anna', trouble: 'loading' }, 600).round;
    expect(anna.account).toBe('anna');
    const back = advanceRound(anna, sight({ page: 'returns', account: null }), began + 700).round;
    expect(back.account).toBe('anna');
    const boris = advanceRound(anna, sight({ page: 'returns', account: 'boris' }), began + 700);
    expect(boris.round.stage).toBe('stopped');
    expect(boris.look).toEqual({ part: 'here', go: null, holds: null });
  });
});

describe('what the site wants of the person', () => {
  const wants = (
    trouble: 'signed-out' | 'challenge' | 'locked',
    page: Visit['page'] | null = 'wallet',
  ): ReturnType<typeof advanceRound> =>
    advanceRound(at('wallet', 0, null), sight({ page, trouble, loadedAt: began + 300 }), began + 500);

  it.each(['signed-out', 'challenge', 'locked'] as const)('holds the round: %s', (trouble) => {
    const { round, look } = wants(trouble);
    expect(round.stage).toBe('held');
    expect(look).toEqual({ part: 'here', go: null, holds: trouble });
  });

  it('on the sign-in page, too, and on another one that asks to sign in', () => {
    expect(wants('signed-out', null).round.stage).toBe('held');
    expect(wants('signed-out', null).look?.holds).toBe('signed-out');
    expect(wants('signed-out', 'home').round.stage).toBe('held');
  });

  it.each(['signed-out', 'challenge', 'locked'] as const)('and lets it go on afterwards: %s', (trouble) => {
    const { round } = wants(trouble);
    const loading = advanceRound(round, sight({ page: 'wallet', trouble: 'loading' }), began + 60_000);
    expect(loading.round.stage).toBe('going');
    // The time that the person took is not the page's.
    expect(visitOf(loading.round, 'wallet')).toMatchObject({ outcome: 'waiting', cameAt: began + 60_000 });
    const read = advanceRound(round, sight({ page: 'wallet' }), began + 60_000);
    expect(visitOf(read.round, 'wallet').outcome).toBe('read');
    expect(read.look?.go).toBe('club');
  });

  it('after a sign-in that led to another page, its own is opened again, but not for ever', () => {
    let { round } = wants('signed-out', null);
    for (const [tries, after] of [
      [2, 60_000],
      [3, 120_000],
    ] as const) {
      const back = advanceRound(round, sight({ page: 'home', loadedAt: began + after }), began + after);
      expect(back.look?.go).toBe('wallet');
      expect(visitOf(back.round, 'wallet').tries).toBe(tries);
      round = advanceRound(back.round, sight({ page: null, trouble: 'signed-out' }), began + after + 500).round;
      expect(round.stage).toBe('held');
    }
    const last = advanceRound(round, sight({ page: 'home' }), began + 200_000);
    expect(visitOf(last.round, 'wallet').outcome).toBe('led-elsewhere');
    expect(last.look?.go).toBe('club');
  });

  it('a password is waited for a stated time: other pages can be read', () => {
    const { round } = wants('locked');
    const locked = sight({ page: 'wallet', trouble: 'locked' });
    expect(advanceRound(round, locked, began + 499 + patienceForLock).round.stage).toBe('held');
    const given = advanceRound(round, locked, began + 500 + patienceForLock);
    expect(visitOf(given.round, 'wallet').outcome).toBe('locked');
    expect(given.look?.go).toBe('club');
  });

  it.each(['signed-out', 'challenge'] as const)('nothing is opened meanwhile: %s', (trouble) => {
    const { round } = wants(trouble);
    const { look } = advanceRound(round, sight({ page: 'wallet', trouble }), began + 5 * 60_000);
    expect(look).toEqual({ part: 'here', go: null, holds: trouble });
  });
});

describe('another page than the one that was asked for', () => {
  const sent = at('returns', 0, null);

  it('is the one before while the next loads: the tab is told again, and it is no second try', () => {
    const before = sight({ page: 'deliveries', loadedAt: began - 1 });
    const { round, look } = advanceRound(sent, before, began + patience - 1);
    expect(look?.go).toBe('returns');
    expect(round).toEqual(sent);
    expect(visitOf(advanceRound(sent, before, began + patience).round, 'returns').outcome).toBe('too-long');
  });

  it('is where the site led: once more, and then the next', () => {
    const home = sight({ page: 'home', loadedAt: began + 400 });
    const early = advanceRound(sent, home, began + 500);
    expect(early.look?.go).toBeNull();
    const second = advanceRound(early.round, home, began + pause);
    expect(second.look?.go).toBe('returns');
    const again = sight({ page: 'home', loadedAt: began + pause + 400 });
    const last = advanceRound(second.round, again, began + 2 * pause);
    expect(visitOf(last.round, 'returns')).toMatchObject({ outcome: 'led-elsewhere', tries: 2 });
    expect(last.look?.go).toBe('appeals');
  });

  it('right after the page had come is the site’s doing, also if the pause outlasts that moment', () => {
    const came = at('returns', 0, 200);
    const home = sight({ page: 'home', loadedAt: began + 100 });
    const early = advanceRound(came, home, began + 200 + redirectTime - 1).round;
    const second = advanceRound(early, home, began + 2 * redirectTime);
    expect([early.stage, second.round.stage]).toEqual(['going', 'going']);
    expect(visitOf(second.round, 'returns').tries).toBe(2);
  });

  it.each([
    ['after the page had come', at('returns', 0, 200), 200 + redirectTime],
    ['after the page where it began', at('deliveries', null, 200), 300],
    ['in the pause', at('returns', null, null), 300],
  ])('is where the person went: %s', (_when, round, after) => {
    const { round: left, look } = advanceRound(round, sight({ page: 'home', loadedAt: began + 100 }), began + after);
    expect(left.stage).toBe('left');
    expect(look).toEqual({ part: 'here', go: null, holds: null });
  });

  it('is where the person begins: the first page is opened at once', () => {
    expect(advanceRound(start(), sight({ page: 'home' }), began + 1).look?.go).toBe('deliveries');
  });
});

describe('other tabs', () => {
  it('move nothing, and know where it goes', () => {
    const round = at('returns', 0, 500);
    const other = advanceRound(round, sight({ tab: 2, page: 'returns' }), began + 3_000);
    expect(other.round).toBe(round);
    expect(other.look).toEqual({ part: 'elsewhere', go: null, holds: null });
  });

  it('of another host have nothing to do with it', () => {
    const round = at('returns', 0, 500);
    expect(advanceRound(round, sight({ host: 'www.wildberries.by' }), began + 3_000)).toEqual({ round, look: null });
  });

  it('see nothing of its end', () => {
    const over = { ...at('returns', 0, 500), stage: 'over' } as const;
    expect(advanceRound(over, sight({ tab: 2 }), began).look).toBeNull();
    expect(advanceRound(over, sight(), began).look).toEqual({ part: 'here', go: null, holds: null });
    expect(advanceRound(over, sight(), began + shownFor).look).toBeNull();
  });
});

describe('a round that nobody moves', () => {
  it('is left after a while, and offered for a day', () => {
    const round = at('returns', 0, 500);
    expect(advanceRound(round, sight({ tab: 2 }), began + leftAfter).round.stage).toBe('going');
    const left = advanceRound(round, sight({ tab: 2 }), began + leftAfter + 1);
    expect(left.round.stage).toBe('left');
    expect(left.look).toEqual({ part: 'elsewhere', go: null, holds: null });
    expect(advanceRound(left.round, sight({ page: 'returns' }), began + leftAfter + 2).round).toEqual(left.round);
    expect(advanceRound(left.round, sight(), began + offeredFor).look).toBeNull();
  });

  it.each<[string, Round, TabPlace, number, Round['stage'], string | null]>([
    ['its tab is gone', at('returns', 0, null), 'gone', 40_000, 'left', null],
    ['the person is at another site', at('returns', 0, 500), 'away', 40_000, 'left', null],
    ['the person is in the shop', at('returns', 0, 500), 'astray', 40_000, 'left', null],
    ['the person left in the pause', at('returns', null, null), 'astray', 40_000, 'left', null],
    ['the page is there and silent', at('returns', 0, 500), 'account-page', 40_000, 'going', null],
    ['another site may ask them to sign in', at('returns', 0, null), 'away', 40_000, 'going', null],
    ['the site led to no account page', at('returns', 0, null), 'astray', 40_000, 'going', 'appeals'],
    ['the browser shows an error', at('returns', 0, null), 'account-page', 40_000, 'going', 'appeals'],
    ['it is still loading', at('returns', 0, null), 'account-page', patience - 1, 'going', null],
    ['it is held', { ...at('returns', 0, null), stage: 'held' }, 'astray', 40_000, 'held', null],
  ])('%s', (_what, round, where, after, stage, go) => {
    const step = advanceUnseen(round, where, [], began + after);
    expect([step.round.stage, step.go]).toEqual([stage, go]);
  });
});

describe('presses', () => {
  const going = at('returns', 0, 500);

  it('a second start begins nothing while the tab of the first is open', () => {
    expect(press(going, 'start', { tab: 2 })).toBe(going);
    expect(press(going, 'start')).toBe(going);
    expect(press(going, 'start', { tab: 2, itsTab: 'gone' })).toMatchObject({ tab: 2, at: 0 });
    expect(press({ ...going, stage: 'left' }, 'start', { tab: 2 })).toMatchObject({ tab: 2, at: 0 });
    expect(press({ ...going, stage: 'over' }, 'start')).toMatchObject({ stage: 'going', at: 0 });
    expect(press(going, 'start', { tab: 2 }, began + leftAfter + 1)).toMatchObject({ tab: 2, at: 0 });
  });

  it.each(['going', 'held', 'left'] as const)('taken, a round that is %s goes on in that tab at its page', (stage) => {
    const taken = press({ ...going, stage }, 'take', { tab: 2 });
    expect(taken).toMatchObject({ tab: 2, stage: 'going', at: 1 });
    if (!taken) throw new Error('No round');
    expect(taken.visits[1]).toEqual({ page: 'returns', outcome: 'waiting', sentAt: null, cameAt: null, tries: 0 });
    const look = (tab: number): RoundLook | null =>
      advanceRound(taken, sight({ tab, page: 'home', loadedAt: began + 1 }), began + pause).look;
    expect(look(2)).toEqual({ part: 'here', go: 'returns', holds: null });
    expect(look(1)).toEqual({ part: 'elsewhere', go: null, holds: null });
  });

  it('skipped, a page gives way to the next; only its own tab skips', () => {
    const skipped = press(going, 'skip', {}, began + pause);
    expect(skipped?.visits[1]?.outcome).toBe('skipped');
    if (!skipped) throw new Error('No round');
    expect(advanceRound(skipped, sight({ page: 'returns', loadedAt: began + 300 }), began + pause + 1).look?.go).toBe(
      'appeals',
    );
    expect(press(going, 'skip', { tab: 2 })).toBe(going);
  });

  it('ended, the rest is skipped, and what was read is told where they ended it', () => {
    const ended = press(going, 'stop', { tab: 2 });
    expect(ended).toMatchObject({ stage: 'over', tab: 2, at: going.visits.length });
    expect(ended?.visits.map(({ outcome }) => outcome)).toEqual([
      'read',
      ...going.visits.slice(1).map(() => 'skipped'),
    ]);
    expect(press(ended, 'stop')).toBeNull();
    expect(press({ ...going, stage: 'stopped' }, 'stop')).toBeNull();
  });

  it('of another host do not reach it, but for a new round there', () => {
    const by = { host: 'www.wildberries.by' } as const;
    for (const what of ['take', 'skip', 'stop'] as const) expect(press(going, what, by)).toBe(going);
    expect(press(going, 'start', by)).toMatchObject({ host: 'www.wildberries.by', at: 0 });
  });

  it.each(['take', 'skip', 'stop'] as const)('without a round «%s» is nothing', (what) => {
    expect(press(null, what)).toBeNull();
  });
});
