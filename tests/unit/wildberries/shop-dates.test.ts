import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { guide } from '@/utils/wildberries/guide/guide';
import {
  datesOf,
  isShopDay,
  type ShopDateId,
  type ShopStart,
  shopRules,
  shopStarts,
  type TariffTerm,
} from '@/utils/wildberries/guide/shop-dates';

/** Expected days were counted on a calendar by hand. 2026-11-23 is a Monday. */
function daysOf(start: ShopStart, day: string, term: TariffTerm = 14): Partial<Record<ShopDateId, string>> {
  return Object.fromEntries(datesOf({ days: { [start]: day }, term }).map((date) => [date.id, date.day]));
}

describe('after the last sale', () => {
  it.each([
    // A whole week, and the Sunday that ends it, are of one report.
    ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-16'],
    ['2026-11-29', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-16'],
    // The Monday after is of the next.
    ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-23'],
    // Over the end of a year, and of a February that has a 29th.
    ['2026-12-28', '2027-01-04', '2027-01-11', '2027-01-18', '2027-01-20'],
    ['2028-02-17', '2028-02-21', '2028-02-28', '2028-03-06', '2028-03-08'],
  ])('of %s', (day, report, payout, five, seven) => {
    expect(daysOf('last-sale', day)).toEqual({
      'sale-report': report,
      'sale-payout': payout,
      'sale-money-five': five,
      'sale-money-seven': seven,
    });
  });

  it('payouts are on Mondays, and money comes on working days', () => {
    fc.assert(
      fc.property(anyDay(), (day) => {
        const found = daysOf('last-sale', day);
        expect(weekday(found['sale-payout'])).toBe(1);
        expect([0, 6]).not.toContain(weekday(found['sale-money-five']));
        expect([0, 6]).not.toContain(weekday(found['sale-money-seven']));
        const wait = (Date.parse(found['sale-payout'] ?? '') - Date.parse(day)) / 86_400_000;
        expect(wait).toBeGreaterThanOrEqual(8);
        expect(wait).toBeLessThanOrEqual(14);
      }),
    );
  });
});

describe('a supply', () => {
  it.each([
    // The example of the article: of a Wednesday until 23:59 of Saturday.
    ['2026-12-02', '2026-11-28'],
    ['2026-12-01', '2026-11-27'],
    ['2027-01-03', '2026-12-30'],
    ['2028-03-03', '2028-02-28'],
    ['2027-03-03', '2027-02-27'],
  ])('of %s is cancelled until the end of %s', (day, last) => {
    expect(daysOf('supply', day)).toEqual({ 'supply-cancel': last });
  });

  it('that day ends no later than 72 hours before, and the next one does not', () => {
    fc.assert(
      fc.property(anyDay(), (day) => {
        const end = Date.parse(daysOf('supply', day)['supply-cancel'] ?? '') + 86_400_000;
        expect((Date.parse(day) - end) / 3_600_000).toBe(72);
      }),
    );
  });
});

it.each([
  ['2026-12-01', '2026-12-03', '2026-12-07', '2026-12-08'],
  ['2028-02-26', '2028-02-28', '2028-03-03', '2028-03-04'],
])('goods that come to the pick-up point on %s', (day, free, last, gone) => {
  expect(daysOf('pickup', day)).toEqual({ 'pickup-free': free, 'pickup-last': last, 'pickup-gone': gone });
});

it.each<[TariffTerm, string, string, string]>([
  [14, '2026-11-01', '2026-11-16', '2026-11-17'],
  [30, '2026-11-01', '2026-12-02', '2026-12-03'],
  [90, '2026-12-01', '2027-03-02', '2027-03-03'],
  [90, '2027-12-01', '2028-03-01', '2028-03-02'],
])('an option of %s days that was switched on on %s', (term, day, off, stops) => {
  expect(daysOf('tariff', day, term)).toEqual({ 'tariff-off': off, 'tariff-stops': stops });
});

it.each<[ShopStart, string, Partial<Record<ShopDateId, string>>]>([
  ['claim', '2026-11-28', { 'claim-answer': '2026-12-02', 'claim-goods': '2026-12-17' }],
  // Told on a Monday, and on a Saturday.
  ['debt', '2026-11-23', { 'debt-pay': '2026-12-01', 'debt-end': '2026-12-04' }],
  ['debt', '2026-11-28', { 'debt-pay': '2026-12-08', 'debt-end': '2026-12-11' }],
  ['phone', '2026-11-25', { 'phone-free': '2026-12-01' }],
  ['cards', '2027-01-31', { 'cards-trash': '2027-03-01' }],
  ['cards', '2028-01-31', { 'cards-trash': '2028-02-29' }],
  ['report', '2026-11-30', { 'report-object': '2026-12-06' }],
])('%s of %s', (start, day, expected) => {
  expect(daysOf(start, day)).toEqual(expected);
});

describe('several days', () => {
  it('stand in their order, whatever they are of', () => {
    const days = Object.fromEntries(shopStarts.map((start) => [start, '2026-11-23']));
    const dates = datesOf({ days, term: 30 });
    expect(dates.map(({ day }) => day)).toEqual(dates.map(({ day }) => day).sort());
    expect(new Set(dates.map(({ start }) => start)).size).toBe(shopStarts.length);
    expect(new Set(dates.map(({ id }) => id)).size).toBe(dates.length);
  });

  it('are none while none is known', () => {
    expect(datesOf({ days: {}, term: 14 })).toEqual([]);
  });
});

describe('what is no day', () => {
  it.each([
    '',
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '26-11-23',
    '23.11.2026',
    '0226-11-23',
    '20266-11-23',
    '2101-01-01',
  ])('%j is passed over', (day) => {
    expect(isShopDay(day)).toBe(false);
    expect(datesOf({ days: { supply: day, 'last-sale': day }, term: 14 })).toEqual([]);
  });

  it('whatever it is, nothing breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (day) => {
        expect(datesOf({ days: { tariff: day }, term: 90 })).toEqual([]);
      }),
    );
  });
});

describe('in every time zone', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  // Around days on which clocks change: in Berlin on 2026-03-29 and 10-25, on Lord Howe on 10-04. The last is 14 hours ahead.
  it.each(['UTC', 'Europe/Moscow', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati'])(
    'the days are the same: %s',
    (name) => {
      process.env.TZ = name;
      expect(daysOf('last-sale', '2026-03-22')['sale-payout']).toBe('2026-03-30');
      expect(daysOf('supply', '2026-03-30')['supply-cancel']).toBe('2026-03-26');
      expect(daysOf('pickup', '2026-10-23')['pickup-gone']).toBe('2026-10-30');
      expect(daysOf('phone', '2026-10-01')['phone-free']).toBe('2026-10-07');
    },
  );
});

describe('the rules', () => {
  it('are of every day that may be asked for, once', () => {
    expect(shopRules.map(({ start }) => start)).toEqual([...shopStarts]);
  });

  it('name every source of their dates, and facts that rest on them', () => {
    const days = Object.fromEntries(shopStarts.map((start) => [start, '2026-11-23']));
    for (const date of datesOf({ days, term: 14 })) {
      const rule = shopRules.find(({ start }) => start === date.start);
      expect(rule?.sources).toEqual(expect.arrayContaining([...date.sources]));
    }
    for (const { facts, sources } of shopRules) {
      const rested = guide.facts.filter(({ id }) => facts.includes(id)).flatMap((fact) => fact.sources);
      expect(rested.some((source) => sources.includes(source))).toBe(true);
    }
  });
});

function weekday(day: string | undefined): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function anyDay(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2099-11-30T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}
