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

  it('says every day, and the month where it is another than before', () => {
    const [sale] = chartOf({ 'last-sale': '2026-12-01' })?.lanes ?? [];
    expect(sale?.labels.narrow.map(({ months }) => months)).toEqual([
      [{ days: ['2026-12-07'], name: 'shown' }],
      [{ days: ['2026-12-14'], name: 'hidden' }],
      [{ days: ['2026-12-21'], name: 'hidden' }],
      [{ days: ['2026-12-23'], name: 'hidden' }],
    ]);
  });

  it('has one label for days that stand too near to each other', () => {
    const [sale] = chartOf({ 'last-sale': '2026-12-01', cards: '2026-12-01' })?.lanes ?? [];
    expect(sale?.labels.narrow.map(({ months }) => months)).toEqual([
      [{ days: ['2026-12-07'], name: 'shown' }],
      [{ days: ['2026-12-14'], name: 'hidden' }],
      [{ days: ['2026-12-21', '2026-12-23'], name: 'hidden' }],
    ]);
    expect(sale?.labels.wide).toHaveLength(4);
    const [turn] = chartOf({ tariff: '2026-12-16' })?.lanes ?? [];
    expect(turn?.labels.narrow.map(({ months }) => months)).toEqual([
      [
        { days: ['2026-12-31'], name: 'shown' },
        { days: ['2027-01-01'], name: 'shown' },
      ],
    ]);
  });

  it('has everything within, whatever the days are', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-06-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const days = fc.record(Object.fromEntries(shopStarts.map((start) => [start, day])), { requiredKeys: [] });
    fc.assert(
      fc.property(days, (some) => {
        for (const { from, to, marks, labels } of chartOf(some)?.lanes ?? []) {
          for (const each of [labels.narrow, labels.wide]) {
            const said = each.flatMap(({ months }) => months.flatMap((month) => month.days));
            expect(said).toEqual([...new Set(marks.map(({ date }) => date.day))].sort());
          }
          for (const at of [from, to, ...marks.map((mark) => mark.at), ...labels.narrow.map((label) => label.at)]) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});
