import { describe, expect, it } from 'vitest';
import {
  advanceWalk,
  askForCheck,
  beginWalk,
  isWalkOver,
  pointAgain,
  pointAtNext,
  proofStanding,
  type WalkSight,
} from '@/utils/audit/advance-walk';
import type { AuditedSession } from '@/utils/audit/audit';
import type { EndWalk } from '@/utils/audit/end-walk';
import { walkLookOf } from '@/utils/audit/walk-look';

/** Minutes of one evening, as ms since 1970. */
const minute = (count: number): number => Date.UTC(2026, 10, 24, 18, 0) + count * 60_000;

function session(id: string, words: Partial<AuditedSession> = {}): AuditedSession {
  return {
    id,
    device: `Phone ${id}`,
    os: null,
    app: 'Wildberries',
    place: null,
    ip: null,
    lastSeen: null,
    current: false,
    ending: 'offered',
    ...words,
  };
}

const here = session('here', { current: true });
const [a, b, c] = [session('a'), session('b'), session('c')];
const all = [here, a, b, c];

function walkOf(ids: readonly string[], way: EndWalk['way'] = 'one-by-one', before = all): EndWalk {
  const walk = beginWalk({ host: 'www.wildberries.ru', account: 'anna', page: 'details', way, before, ids }, minute(0));
  if (!walk) throw new Error('Nothing to end');
  return walk;
}

/** The list, on a page loaded at one minute and looked at in another, when it has stood for long enough. */
function list(loaded: number, looked: number, sessions: readonly AuditedSession[]): ListSight {
  const since = minute(looked);
  const times = { loadedAt: minute(loaded), since, at: since + proofStanding };
  return { kind: 'list', page: 'details', sessions, extent: 'whole', ...times };
}
/** The same when it has only just come. */
function glimpse(loaded: number, looked: number, sessions: readonly AuditedSession[]): ListSight {
  return { ...list(loaded, looked, sessions), at: minute(looked) + proofStanding - 1 };
}
function partial(loaded: number, looked: number, sessions: readonly AuditedSession[]): ListSight {
  return { ...list(loaded, looked, sessions), extent: 'partial' };
}
function signedOut(loaded: number, looked: number): WalkSight {
  const [loadedAt, at] = [minute(loaded), minute(looked)];
  return { kind: 'unreadable', page: 'details', reason: 'signed-out', loadedAt, since: at, at };
}
type ListSight = Extract<WalkSight, { kind: 'list' }>;

function afterSteps(walk: EndWalk, ...steps: (WalkSight | ((walk: EndWalk) => EndWalk))[]): EndWalk {
  return steps.reduce((at, step) => (typeof step === 'function' ? step(at) : advanceWalk(at, step)), walk);
}
const check =
  (at: number) =>
  (walk: EndWalk): EndWalk =>
    askForCheck(walk, minute(at));

const outcomes = (walk: EndWalk): string[] => walk.targets.map(({ outcome }) => outcome);

describe('a walk begins', () => {
  it('with what the person chose, and never with the session in use', () => {
    expect(walkOf(['b', 'here', 'a']).targets.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(walkOf([], 'all-others').targets.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('not at all when nothing is left to end', () => {
    const plan = { host: 'www.wildberries.ru', account: 'anna', page: 'details', before: [here] } as const;
    expect(beginWalk({ ...plan, way: 'all-others', ids: [] }, minute(0))).toBeNull();
    expect(beginWalk({ ...plan, way: 'one-by-one', ids: ['here', 'gone-long-ago'] }, minute(0))).toBeNull();
  });
});

describe('what became of a session', () => {
  it('is open as long as the list shows it', () => {
    const walk = afterSteps(walkOf(['a']), list(1, 1, all), list(1, 2, all));
    expect([walk.stage, ...outcomes(walk)]).toEqual(['pointing', 'waiting']);
  });

  it('is not proven by the page that it was pressed on', () => {
    const walk = afterSteps(walkOf(['a']), list(1, 1, all), list(1, 3, [here, b, c]));
    expect([walk.stage, ...outcomes(walk)]).toEqual(['vanished', 'waiting']);
  });

  it('is proven by the page loaded anew, whether or not anybody asked', () => {
    const asked = afterSteps(
      walkOf(['a']),
      list(1, 1, all),
      list(1, 3, [here, b, c]),
      check(4),
      list(5, 5, [here, b, c]),
    );
    const unasked = afterSteps(walkOf(['a']), list(1, 1, all), list(4, 4, [here, b, c]));
    for (const walk of [asked, unasked]) expect([walk.stage, ...outcomes(walk)]).toEqual(['checked', 'gone']);
    expect(asked.targets[0]?.at).toBe(minute(5) + proofStanding);
  });

  it('is not proven by a page from before the walk', () => {
    const walk = afterSteps(walkOf(['a']), list(-5, 1, [here, b, c]));
    expect([walk.stage, ...outcomes(walk)]).toEqual(['vanished', 'waiting']);
  });

  it('is "still there" when the site said that it ended and lists it all the same', () => {
    const walk = afterSteps(walkOf(['a']), list(1, 1, all), check(3), list(4, 4, all));
    expect([walk.stage, ...outcomes(walk)]).toEqual(['checked', 'still-there']);
    expect(walk.alsoGone).toEqual([]);
  });

  it('is "still there" when the row was only taken from the page', () => {
    const walk = afterSteps(walkOf(['a']), list(1, 1, all), list(1, 2, [here, b, c]), check(3), list(4, 4, all));
    expect(outcomes(walk)).toEqual(['still-there']);
  });

  it('names what went instead', () => {
    const walk = afterSteps(walkOf(['a']), list(1, 1, all), check(3), list(4, 4, [here, a, c]));
    expect(outcomes(walk)).toEqual(['still-there']);
    expect(walk.alsoGone.map(({ id }) => id)).toEqual(['b']);
    expect(walkLookOf(walk)).toMatchObject({ outcome: 'still-there', besides: 'lost' });
  });

  it('cannot be told after a sign-out, and is told once the person is back', () => {
    const away = afterSteps(walkOf(['a']), list(1, 1, all), check(3), signedOut(4, 4));
    expect([away.stage, ...outcomes(away)]).toEqual(['checked', 'could-not-tell']);
    expect(away.attempt).toEqual({ reason: 'signed-out', at: minute(4) });
    const back = afterSteps(away, list(6, 6, [session('new', { current: true }), b, c]));
    expect(outcomes(back)).toEqual(['gone']);
    expect(back.attempt).toBeNull();
    expect(back.alsoGone.map(({ id }) => id)).toEqual(['here']);
  });

  it('cannot be told from a part of the list', () => {
    const walk = afterSteps(walkOf(['a']), list(1, 1, all), check(3), partial(4, 4, [here, b]));
    expect(outcomes(walk)).toEqual(['could-not-tell']);
    expect(walk.attempt?.reason).toBe('partial');
    expect(walk.alsoGone).toEqual([]);
    expect(outcomes(afterSteps(walk, list(5, 5, [here, b, c])))).toEqual(['gone']);
  });

  it('is taken back when it comes again', () => {
    const walk = afterSteps(walkOf(['a']), list(1, 1, all), list(3, 3, [here, b, c]), list(5, 5, all));
    expect(outcomes(walk)).toEqual(['still-there']);
  });

  it('is not proven by a list that has only just come: it may still grow', () => {
    const begun = afterSteps(walkOf(['a']), list(1, 1, all), check(3));
    const early = afterSteps(begun, glimpse(4, 4, [here]));
    expect([early.stage, ...outcomes(early)]).toEqual(['checking', 'waiting']);
    expect(outcomes(afterSteps(early, list(4, 5, all)))).toEqual(['still-there']);
    // Nor is it there for good because an old list was shown first.
    expect(outcomes(afterSteps(begun, glimpse(4, 4, all), list(4, 5, [here, b, c])))).toEqual(['gone']);
  });

  it('is not told by a tab that was open before', () => {
    const proven = afterSteps(walkOf(['a']), list(1, 1, all), check(3), list(4, 4, [here, b, c]));
    expect(outcomes(afterSteps(proven, list(1, 6, all)))).toEqual(['gone']);
  });

  it('cannot be told from a list that ends earlier than before: it may go on', () => {
    const walk = afterSteps(walkOf(['c']), list(1, 1, all), check(3), list(4, 4, [here]));
    expect(outcomes(walk)).toEqual(['could-not-tell']);
    expect([walk.attempt?.reason, ...walk.alsoGone]).toEqual(['partial']);
  });

  it('is unclear when the only other one like it has changed its address meanwhile', () => {
    const [seven, other] = [
      session('7', { device: 'iPhone', ip: '::7' }),
      session('9', { device: 'iPhone', ip: '::9' }),
    ];
    const moved = session('9', { device: 'iPhone', ip: '::120' });
    const before = [here, seven, other];
    const walk = afterSteps(walkOf(['7'], 'one-by-one', before), check(3), list(4, 4, [here, moved]));
    expect(outcomes(walk)).toEqual(['could-not-tell']);
    expect(walk.alsoGone).toEqual([]);
  });

  it('is not asked of other pages', () => {
    const elsewhere = { ...list(5, 5, [here]), page: 'sessions' } as const;
    const walk = afterSteps(walkOf(['a']), list(1, 1, all));
    expect(advanceWalk(walk, elsewhere)).toBe(walk);
  });
});

describe('sessions that look the same', () => {
  const twins = [session('t1', { device: 'iPhone' }), session('t2', { device: 'iPhone' })];

  it('nobody can tell apart, whichever name the one that is left was given', () => {
    for (const left of twins) {
      const walk = afterSteps(walkOf(['t1'], 'one-by-one', [here, ...twins]), check(3), list(4, 4, [here, left]));
      expect(outcomes(walk)).toEqual(['alike']);
    }
  });

  it('are gone when all of them are, and there when none went', () => {
    const begun = walkOf(['t1'], 'one-by-one', [here, ...twins]);
    expect(outcomes(afterSteps(begun, check(3), list(4, 4, [here])))).toEqual(['gone']);
    expect(outcomes(afterSteps(begun, check(3), list(4, 4, [here, ...twins])))).toEqual(['still-there']);
  });

  it.each<[string, Partial<AuditedSession>, Partial<AuditedSession>]>([
    ['system', { device: 'Windows 10' }, { device: 'Windows 11' }],
    ['version of the app', { app: 'Chrome 119' }, { app: 'Chrome 120' }],
  ])('are told apart by the %s', (_what, one, other) => {
    const same = { place: 'Москва', ip: '192.0.2.1', device: 'Windows 10', app: 'Chrome 119' };
    const [meant, besides] = [session('meant', { ...same, ...one }), session('besides', { ...same, ...other })];
    const begun = afterSteps(walkOf(['meant'], 'one-by-one', [here, meant, besides]), check(3));
    const done = afterSteps(begun, list(4, 4, [here, besides]));
    expect([...outcomes(done), ...done.alsoGone]).toEqual(['gone']);
    const wrong = afterSteps(begun, list(4, 4, [here, meant]));
    expect(outcomes(wrong)).toEqual(['still-there']);
    expect(wrong.alsoGone.map(({ id }) => id)).toEqual(['besides']);
  });

  it('nobody can tell apart when the one that is left was brought up to date in between', () => {
    const [one, two] = twins;
    const updated = { ...(two ?? session('t2')), app: 'Wildberries 7' };
    const walk = afterSteps(walkOf(['t1'], 'one-by-one', [here, ...twins]), check(3), list(4, 4, [here, updated]));
    // Which of the two it was, and whether it is one of them at all, its words no longer say.
    expect([one?.id, ...outcomes(walk)]).toEqual(['t1', 'could-not-tell']);
  });

  it('are told apart by place or address', () => {
    const omsk = session('t1', { device: 'iPhone', place: 'Omsk' });
    const kazan = session('t2', { device: 'iPhone', place: 'Kazan' });
    const walk = afterSteps(walkOf(['t1'], 'one-by-one', [here, omsk, kazan]), check(3), list(4, 4, [here, kazan]));
    expect(outcomes(walk)).toEqual(['gone']);
  });
});

describe('a site that calls a session otherwise than before', () => {
  const phone = session('phone', { device: 'iPhone 13' });
  const renamed = session('renamed', { device: 'iPhone 13', app: 'Wildberries для iOS' });

  it('has not ended it, as far as anybody can tell', () => {
    const walk = afterSteps(walkOf(['phone'], 'one-by-one', [here, phone]), check(3), list(4, 4, [here, renamed]));
    expect(outcomes(walk)).toEqual(['could-not-tell']);
    expect(outcomes(afterSteps(walk, list(6, 6, [here])))).toEqual(['gone']);
  });

  it('has not ended others by mistake', () => {
    const walk = afterSteps(walkOf(['a'], 'one-by-one', [here, a, phone]), check(3), list(4, 4, [here, renamed]));
    expect(outcomes(walk)).toEqual(['gone']);
    expect(walk.alsoGone).toEqual([]);
  });

  it('lists one that was there before as well: that one is no other', () => {
    const twin = { ...renamed, id: 'twin' };
    const walk = afterSteps(walkOf(['phone'], 'one-by-one', [here, phone, twin]), check(3), list(4, 4, [here, twin]));
    expect(outcomes(walk)).toEqual(['gone']);
  });
});

describe('several sessions', () => {
  it('are ended one after another', () => {
    let walk = afterSteps(walkOf(['a', 'b']), list(1, 1, all), check(2), list(3, 3, [here, b, c]));
    expect([walk.stage, walk.position, ...outcomes(walk)]).toEqual(['checked', 0, 'gone', 'waiting']);
    expect([walkLookOf(walk).more, isWalkOver(walk)]).toEqual(['next', false]);
    walk = pointAtNext(walk, minute(4));
    expect([walk.stage, walk.position]).toEqual(['pointing', 1]);
    // The page that proved the first is no proof for the second.
    walk = afterSteps(walk, list(3, 5, [here, c]));
    expect([walk.stage, ...outcomes(walk)]).toEqual(['vanished', 'gone', 'waiting']);
    walk = afterSteps(walk, check(6), list(7, 7, [here, c]));
    expect(outcomes(walk)).toEqual(['gone', 'gone']);
    expect(isWalkOver(walk)).toBe(true);
  });

  it('can be skipped, and tried again', () => {
    const skipped = pointAtNext(afterSteps(walkOf(['a', 'b']), list(1, 1, all)), minute(2));
    expect([skipped.position, ...outcomes(skipped)]).toEqual([1, 'skipped', 'waiting']);
    const last = pointAtNext(skipped, minute(3));
    expect([last.stage, ...outcomes(last)]).toEqual(['checked', 'skipped', 'skipped']);
    const still = afterSteps(walkOf(['a']), check(2), list(3, 3, all));
    const again = pointAgain(still);
    expect([again.stage, ...outcomes(again)]).toEqual(['pointing', 'waiting']);
    expect(outcomes(afterSteps(again, list(4, 4, [here, b, c])))).toEqual(['gone']);
  });

  it('that go together are each found gone', () => {
    const walk = afterSteps(walkOf(['a', 'b']), list(1, 1, all), check(2), list(3, 3, [here, c]));
    expect(outcomes(walk)).toEqual(['gone', 'gone']);
    expect(isWalkOver(walk)).toBe(true);
    expect(walkLookOf(walk).more).toBe('none');
  });
});

describe('all others at once', () => {
  it('are gone only when every one is', () => {
    const begun = afterSteps(walkOf([], 'all-others'), list(1, 1, all), check(2));
    const done = afterSteps(begun, list(3, 3, [here]));
    expect([done.stage, ...outcomes(done)]).toEqual(['checked', 'gone', 'gone', 'gone']);
    expect(walkLookOf(done).outcome).toBe('gone');
    const some = afterSteps(begun, list(3, 3, [here, b]));
    expect(outcomes(some)).toEqual(['gone', 'still-there', 'gone']);
    expect(walkLookOf(some).outcome).toBe('still-there');
  });

  it('leave those that came since to be looked at', () => {
    const begun = afterSteps(walkOf([], 'all-others'), list(1, 1, all), check(2));
    const walk = afterSteps(begun, list(3, 3, [here, session('new')]));
    expect(outcomes(walk)).toEqual(['gone', 'gone', 'gone']);
    expect(walk.remaining.map(({ id }) => id)).toEqual(['new']);
    expect(walkLookOf(walk).besides).toBe('remaining');
  });

  it('do not wait for one another when the page has taken some away', () => {
    const walk = afterSteps(walkOf([], 'all-others'), list(1, 1, all), list(1, 2, [here]));
    expect([walk.stage, walkLookOf(walk).outcome]).toEqual(['vanished', 'waiting']);
  });
});

describe('all others, where the page marks no session as the one in use', () => {
  const unmarked = [a, b, c];
  const begun = afterSteps(walkOf([], 'all-others', unmarked), list(1, 1, unmarked), check(2));

  it('spare the only one that is left', () => {
    const walk = afterSteps(begun, list(3, 3, [b]));
    expect([walk.stage, ...outcomes(walk)]).toEqual(['checked', 'gone', 'spared', 'gone']);
    expect([walkLookOf(walk).outcome, isWalkOver(walk)]).toEqual(['gone', true]);
    expect(pointAgain(walk).targets).toEqual(walk.targets);
    // Looked at once more.
    expect(afterSteps(walk, list(4, 4, [b])).targets).toEqual(walk.targets);
  });

  it('spare it unasked, too', () => {
    const walk = afterSteps(walkOf([], 'all-others', unmarked), list(1, 1, unmarked), list(3, 3, [b]));
    expect([walk.stage, ...outcomes(walk)]).toEqual(['checked', 'gone', 'spared', 'gone']);
  });

  it('spare one of those that look the same', () => {
    const twins = ['t1', 't2'].map((id) => session(id, { device: 'iPhone' }));
    const [, left = a] = twins;
    const walk = afterSteps(walkOf([], 'all-others', [...twins, a]), check(2), list(3, 3, [left]));
    expect(outcomes(walk)).toEqual(['gone', 'spared', 'gone']);
  });

  it('spare the only one that there ever was, once somebody asked', () => {
    const one = walkOf([], 'all-others', [a]);
    expect(outcomes(afterSteps(one, list(1, 1, [a])))).toEqual(['waiting']);
    expect(outcomes(afterSteps(one, check(2), list(3, 3, [a])))).toEqual(['spared']);
  });

  it('spare none where it could have gone as well', () => {
    expect(outcomes(afterSteps(begun, list(3, 3, [a, b])))).toEqual(['still-there', 'still-there', 'gone']);
    expect(outcomes(afterSteps(begun, partial(3, 3, [b])))).toEqual([
      'could-not-tell',
      'still-there',
      'could-not-tell',
    ]);
    // The page says now which one it is.
    const inUse = session('new', { current: true });
    expect(outcomes(afterSteps(begun, list(3, 3, [inUse, b])))).toEqual(['gone', 'still-there', 'gone']);
    // It said so before.
    const marked = afterSteps(walkOf([], 'all-others'), check(2), list(3, 3, [here, b]));
    expect(outcomes(marked)).toEqual(['gone', 'still-there', 'gone']);
  });

  it('are there again when they come back', () => {
    const walk = afterSteps(begun, list(3, 3, [b]), list(5, 5, unmarked));
    expect(outcomes(walk)).toEqual(['still-there', 'still-there', 'still-there']);
  });
});
