import { describe, expect, it } from 'vitest';
import { pageStateOf } from '@/entrypoints/guide.content/page-state';
import type { Look } from '@/utils/messages';
import type { Reading } from '@/utils/reading/reading';
import { changedPages, healthAfter, type PageHealth, standing } from '@/utils/storage/health';
import { openStore } from '@/utils/storage/store';
import { causes, type Obstacle, obstacles } from '@/utils/vocabulary';
import type { PageReading } from '@/utils/wildberries/read-page';

const at = Date.UTC(2026, 10, 23, 12);
const day = 86_400_000;
const told: Reading = { fact: 'parcels', state: 'some', count: 2, evidence: 'Доставки (2)' };
const unread = (reason: 'unclear' | 'not-shown' | 'disagree' | 'loading'): Reading => ({
  fact: 'parcels',
  state: 'unknown',
  reason,
});
const understood: PageHealth = {
  understoodAt: at - 3 * day,
  anchors: ['heading «доставки»'],
  facts: ['parcels'],
  changedSince: null,
};

function look(readings: Reading[], more: Partial<PageReading> = {}): PageReading {
  return {
    page: 'deliveries',
    obstacle: null,
    cause: readings.some(({ state }) => state !== 'unknown') ? null : 'other',
    anchors: ['mark delivery-page'],
    readings,
    controls: [],
    identity: { phone: null, name: null },
    places: {},
    sessionSpots: [],
    sessionExtent: null,
    ...more,
  };
}
const strange = look([{ fact: 'parcels', state: 'unknown', reason: 'unrecognised' }], {
  obstacle: 'unrecognised',
  anchors: [],
});

describe('a page that is understood', () => {
  const fresh = { understoodAt: at, anchors: ['mark delivery-page'], facts: ['parcels'], changedSince: null };

  it('is noted with its anchors and what it told', () => {
    expect(healthAfter(null, look([told]), at, at)).toEqual(fresh);
    expect(healthAfter(understood, look([told]), at, at)).toEqual(fresh);
  });

  it('is not written again every second', () => {
    expect(healthAfter({ ...understood, understoodAt: at - 29_999 }, look([told]), at, at)).toBeNull();
    expect(healthAfter({ ...understood, understoodAt: at - 30_000 }, look([told]), at, at)).toEqual(fresh);
  });

  it('has not changed any more, whatever was said of it', () => {
    expect(healthAfter({ ...understood, changedSince: at - 1 }, look([told]), at, at)).toEqual(fresh);
  });

  it('in a tab that was left open takes nothing back', () => {
    expect(healthAfter({ ...understood, changedSince: at }, look([told]), at - 1, at + 1)).toBeNull();
    expect(healthAfter({ ...understood, understoodAt: at }, strange, at - 1, at + standing)).toBeNull();
  });

  it('of the account’s start, which may tell nothing, is known by its anchors', () => {
    expect(healthAfter(null, look([], { cause: null, page: 'home' }), at, at)).toEqual({ ...fresh, facts: [] });
    expect(healthAfter(null, look([], { cause: null, page: 'home', anchors: [] }), at, at)).toBeNull();
  });
});

describe('a page that is not understood', () => {
  it.each([
    ['is not recognised', strange],
    ['says nothing of what it told', look([unread('not-shown')])],
    ['says it in an unknown way', look([unread('unclear')])],
    ['tells other things, and not what it told', look([{ ...told, fact: 'cards' }, unread('unclear')])],
    ['has nothing of it left', look([], { cause: null })],
  ])('has changed when it %s', (_name, seen) => {
    expect(healthAfter(understood, seen, at, at + standing)).toEqual({ ...understood, changedSince: at });
  });

  it('has not changed while it may still be filled', () => {
    expect(healthAfter(understood, strange, at, at + standing - 1)).toBeNull();
  });

  it('keeps the moment of its change', () => {
    expect(healthAfter({ ...understood, changedSince: at - day }, strange, at, at + standing)).toBeNull();
  });

  it('was never understood: then nothing has changed', () => {
    expect(healthAfter(null, strange, at, at + day)).toBeNull();
  });

  it.each([
    ...obstacles.filter((obstacle): obstacle is Exclude<Obstacle, 'unrecognised'> => obstacle !== 'unrecognised'),
  ])('has not changed behind the obstacle %s', (obstacle) => {
    const seen = look([{ fact: 'parcels', state: 'unknown', reason: obstacle }], { obstacle, cause: null });
    expect(healthAfter(understood, seen, at, at + standing)).toBeNull();
  });

  it.each(causes.filter((cause) => cause !== 'other'))('has not changed for the cause %s', (cause) => {
    expect(healthAfter(understood, { ...strange, cause }, at, at + standing)).toBeNull();
    expect(healthAfter(understood, look([unread('unclear')], { cause }), at, at + standing)).toBeNull();
  });

  it.each(['disagree', 'loading'] as const)('has not changed when numbers are %s', (reason) => {
    expect(healthAfter(understood, look([unread(reason)]), at, at + standing)).toBeNull();
  });
});

it('the store tells it by host and page, and leaves out what does not fit', () => {
  const { hosts } = openStore({
    'health:www.wildberries.ru:wallet': { v: 1, data: { ...understood, changedSince: at } },
    'health:www.wildberries.ru:deliveries': { v: 1, data: understood },
    'health:www.wildberries.ru:home': { v: 1, data: { ...understood, facts: ['gold'] } },
    'health:www.wildberries.ru:cellar': { v: 1, data: understood },
    'health:www.wildberries.by:returns': { v: 1, data: { ...understood, changedSince: at } },
  });
  expect(Object.keys(hosts['www.wildberries.ru'].health).sort()).toEqual(['deliveries', 'wallet']);
  expect(changedPages(hosts['www.wildberries.ru'].health)).toEqual(['wallet']);
  expect(changedPages(hosts['www.wildberries.by'].health)).toEqual(['returns']);
});

describe('what is said of the open page', () => {
  const answer: Look = {
    page: 'deliveries',
    trouble: 'unrecognised',
    cause: 'other',
    places: {},
    told: { digest: 'd', at: 0, list: '', listAt: 0 },
    walk: null,
    round: null,
    kept: 'kept',
  };
  const changed = { ...understood, changedSince: at };
  const sight = {
    page: 'deliveries',
    look: answer,
    told: { digest: 'd', at },
    health: changed,
    patience: 'waiting',
  } as const;
  const later = at + standing;

  it('is that it has changed, once it stands', () => {
    expect(pageStateOf(sight, later)).toEqual({
      page: 'deliveries',
      trouble: 'changed',
      understoodAt: understood.understoodAt,
    });
    expect(pageStateOf(sight, later - 1).trouble).toBe('loading');
  });

  it('is outdated in a tab that shows the page as it was, until it is understood again', () => {
    const old = { ...sight, look: { ...answer, trouble: null, cause: null }, told: { digest: 'd', at: at - 1 } };
    expect(pageStateOf(old, later).trouble).toBe('outdated');
    expect(pageStateOf({ ...old, health: understood }, later).trouble).toBeNull();
    expect(pageStateOf({ ...old, told: null }, later).trouble).toBeNull();
  });

  it('is that we do not understand it, where we never did', () => {
    expect(pageStateOf({ ...sight, health: null }, later).trouble).toBe('unrecognised');
    expect(pageStateOf({ ...sight, health: understood }, later).trouble).toBe('unrecognised');
  });

  it('is the obstacle or cause that has a name of its own', () => {
    expect(pageStateOf({ ...sight, look: { ...answer, cause: 'offline' } }, later).trouble).toBe('offline');
    expect(pageStateOf({ ...sight, look: { ...answer, trouble: 'challenge', cause: null } }, later).trouble).toBe(
      'challenge',
    );
  });

  it('is that it loads, until patience is over', () => {
    expect(pageStateOf({ ...sight, look: null }, later).trouble).toBe('loading');
    expect(pageStateOf({ ...sight, look: null, patience: 'gave-up' }, later).trouble).toBe('gave-up');
  });
});
