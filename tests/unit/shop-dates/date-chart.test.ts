import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateChart } from '@/utils/shop-dates/date-chart';
import { datesOf, type ShopAnswers, shopStarts } from '@/utils/wildberries/guide/shop-dates';

function chartOf(days: ShopAnswers['days'], today = '2026-11-23'): ReturnType<typeof dateChart> {
  const answers = { days, term: 14 } as const;
  return dateChart(datesOf(answers), answers, today);
}

describe('the picture of a shop’s days', () => {
  it('is none without days', () => {
    expect(chartOf({})).toBeNull();
    expect(chartOf({ supply: '2026-02-30' })).toBeNull();
  });

  it('reaches from the first day of all to the last', () => {
    // A supply is cancelled four days before, goods go seven days after they came.
    const chart = chartOf({ supply: '2026-12-05', pickup: '2026-12-04' });
    expect([chart?.first, chart?.last]).toEqual(['2026-12-01', '2026-12-11']);
    expect(chart?.lanes.map(({ start, from, to }) => [start, from, to])).toEqual([
      ['supply', 0, 0.4],
      ['pickup', 0.3, 1],
    ]);
    expect(chart?.months).toEqual([{ day: '2026-12-01', at: 0 }]);
  });

  it.each([
    ['2026-12-06', 0.5],
    ['2026-12-01', 0],
    ['2026-11-30', null],
    ['2026-12-12', null],
  ])('shows today where it is: %s', (today, at) => {
    expect(chartOf({ supply: '2026-12-05', pickup: '2026-12-04' }, today)?.today).toBe(at);
  });

  it('names as many months as there is room for', () => {
    const chart = chartOf({ tariff: '2026-01-05', supply: '2027-12-20' });
    const places = chart?.months.map(({ at }) => at) ?? [];
    expect(places.length).toBeLessThanOrEqual(7);
    for (const [index, at] of places.entries()) expect(at - (places[index - 1] ?? -1)).toBeGreaterThanOrEqual(0.16);
  });

  it('has everything within, whatever the days are', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-06-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const days = fc.record(Object.fromEntries(shopStarts.map((start) => [start, day])), { requiredKeys: [] });
    fc.assert(
      fc.property(days, (some) => {
        for (const { from, to, marks } of chartOf(some)?.lanes ?? [])
          for (const at of [from, to, ...marks.map((mark) => mark.at)]) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(1);
          }
      }),
    );
  });
});
