import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inZone, zones } from '@/tests/support/time-zones';
import { normalise } from '@/utils/reading/words';
import { announcedIn, arrivalIn } from '@/utils/wildberries/buyer/arrival';

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const short = 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

/** A calendar day, without any clock. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
const later = ({ year, month, day }: Day, days: number): Day => {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const prints: readonly ((day: Day) => string)[] = [
  ({ day, month }) => `${day} ${months[month - 1]}`,
  ({ day, month, year }) => `${day} ${months[month - 1]} ${year}`,
  ({ day, month, year }) => `${two(day)} ${months[month - 1]} ${year} г.`,
  ({ day, month }) => `${day} ${short[month - 1]}`,
  ({ day, month }) => `${two(day)}.${two(month)}`,
  ({ day, month, year }) => `${two(day)}.${two(month)}.${year}`,
];
const announcements: readonly ((day: string) => string)[] = [
  (day) => `Доставим ${day}`,
  (day) => `Ожидается ${day}`,
  (day) => `Привезём до ${day}`,
  (day) => `Прибудет ${day}`,
  (day) => `Приедет в пункт выдачи ${day}`,
  (day) => `Дата доставки: ${day}`,
  (day) => `В пути · доставим ${day}`,
  (day) => `Едет к вам. Доставим ${day}`,
  (day) => `Ожидаемая дата доставки — ${day}`,
  (day) => `Доставка не позднее ${day}`,
];
/** None of these says when something comes. */
const others: readonly ((day: string) => string)[] = [
  (day) => `Оформлен ${day}`,
  (day) => `Отсортирован ${day}`,
  (day) => `Прибыл в сортировочный центр ${day}`,
  (day) => `Доставлен ${day}`,
  (day) => `Заказ от ${day}`,
  (day) => `Хранится до ${day}`,
  (day) => `Готов к выдаче до ${day}`,
  (day) => `Срок хранения: до ${day}`,
  (day) => `до ${day}`,
  (day) => `Ожидает оплаты до ${day}`,
  (day) => `Ожидается отправка ${day}`,
  (day) => `Прибудет на склад ${day}`,
  (day) => `Не доставим ${day}`,
];

const today: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 3_000 })
  .map((days) => later({ year: 2024, month: 1, day: 1 }, days));
/** Noon, and the first and the last minute of a day. */
const clock = fc.constantFrom<[number, number]>([12, 0], [0, 1], [23, 59]);
const moment = (day: Day, [hour, minute]: readonly [number, number]): Date =>
  new Date(day.year, day.month - 1, day.day, hour, minute);
/** As far ahead as a day without its year is told. */
const ahead = fc.integer({ min: 0, max: 150 });
const from = <Item>(items: readonly Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items);
const read = (texts: readonly string[], now: Date): string | null => arrivalIn(texts.map(normalise), now);

describe.each(zones)('in %s, the day on which a parcel comes', (...zone) => {
  inZone(...zone);

  it('is told, however it is announced and printed', () => {
    fc.assert(
      fc.property(today, clock, ahead, from(prints), from(announcements), (day, at, days, print, announce) => {
        const comes = later(day, days);
        expect(read(['Чайник', announce(print(comes))], moment(day, at))).toBe(iso(comes));
      }),
    );
  });

  it('is the last of a span', () => {
    const span = fc.constantFrom(
      (a: string, b: string) => `Ожидается ${a} – ${b}`,
      (a: string, b: string) => `Доставим с ${a} по ${b}`,
      (a: string, b: string) => `Привезём ${a}–${b}`,
    );
    fc.assert(
      fc.property(today, ahead, fc.integer({ min: 1, max: 20 }), from(prints), span, (day, days, more, print, say) => {
        const [first, last] = [later(day, days), later(day, days + more)];
        const said = read([say(print(first), print(last))], moment(day, [12, 0]));
        expect([iso(last), null]).toContain(said);
        if (!/г\.|\d{4}$/.test(print(first))) expect(said).toBe(iso(last));
      }),
    );
  });

  it('is none that is past', () => {
    fc.assert(
      fc.property(
        today,
        clock,
        fc.integer({ min: 1, max: 150 }),
        from(prints),
        from(announcements),
        (day, at, ago, print, announce) => {
          expect(read([announce(print(later(day, -ago)))], moment(day, at))).toBeNull();
        },
      ),
    );
  });

  it('is nothing else that a row says with a day, alone or beside it', () => {
    fc.assert(
      fc.property(today, ahead, ahead, from(prints), from(others), (day, days, other, print, say) => {
        const now = moment(day, [12, 0]);
        const text = say(print(later(day, other)));
        expect(read([text], now)).toBeNull();
        expect(read([text, `Доставим ${print(later(day, days))}`, text], now)).toBe(iso(later(day, days)));
      }),
    );
  });

  it('is none of two', () => {
    fc.assert(
      fc.property(today, ahead, fc.integer({ min: 1, max: 20 }), (day, days, more) => {
        const [first = '', last = ''] = [days, days + more].map((at) => prints[1]?.(later(day, at)));
        const now = moment(day, [12, 0]);
        expect(read([`Доставим ${first}`, `Ожидается ${last}`], now)).toBeNull();
        expect(read([`Доставим ${first} или ${last}`], now)).toBeNull();
        expect(read([`Доставим ${first}, ${last}`], now)).toBeNull();
      }),
    );
  });
});

describe('the day on which a parcel comes', () => {
  const now = new Date(2026, 10, 23, 15);

  it.each([
    ['Доставим 28 ноября', '2026-11-28'],
    ['Ожидается 26–28 ноября', '2026-11-28'],
    ['Ожидается с 26 по 28 ноября', '2026-11-28'],
    ['Ожидается 26 нояб. – 2 дек.', '2026-12-02'],
    ['Привезём завтра', '2026-11-24'],
    ['Доставим сегодня', '2026-11-23'],
    ['Прибудет 28.11', '2026-11-28'],
    ['Доставим 28 ноября (сб)', '2026-11-28'],
    ['Доставим 28 ноября, хранение до 5 декабря', '2026-11-28'],
    ['Доставим 2 января', '2027-01-02'],
    ['Доставим 28 ноября, если оплатите сегодня', null],
    ['Доставим 26, 27 или 28 ноября', null],
    ['Доставим 28–26 ноября', '2026-11-26'],
    ['Доставим через 3 дня', null],
    ['Доставим 31 ноября', null],
    ['Доставка 199 ₽', null],
    ['Ожидается', null],
  ])('«%s»', (text, day) => {
    expect(read([text], now)).toBe(day);
  });

  it('may stand under its name', () => {
    expect(read(['Дата доставки', '28 ноября'], now)).toBe('2026-11-28');
    expect(read(['Ожидается', 'Чайник', '28 ноября'], now)).toBeNull();
  });

  it('is no day of storage', () => {
    expect(announcedIn(normalise('Доставим в пункт выдачи до 28 ноября'), '', now)).toEqual(['2026-11-28']);
    expect(announcedIn(normalise('Готов к выдаче, хранится до 28 ноября'), '', now)).toEqual([]);
  });
});
