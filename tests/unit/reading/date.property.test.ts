import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyText, commonPieces } from '@/tests/support/any-text';
import { type Day, findDates, isoDay, type Lean } from '@/utils/reading/date';
import { normalise } from '@/utils/reading/words';

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const shortMonths = 'янв февр мар апр мая июн июл авг сент окт нояб дек'.split(' ');
const weekdays = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];

const read = (text: string, now: Date, lean: Lean = 'past'): string[] =>
  findDates(normalise(text), now, lean).map(({ day, time }) => (time ? `${isoDay(day)} ${time}` : isoDay(day)));

const two = (value: number): string => String(value).padStart(2, '0');

/** A calendar day so many days later, without any clock. */
function shifted({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Any day, more often one at the edge of a year, a month, February, or a change of the clocks. */
const anyDay: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: 0, max: 16_000 }).map((days) => shifted({ year: 2010, month: 1, day: 1 }, days)),
  fc
    .tuple(
      fc.integer({ min: 2019, max: 2040 }),
      fc.constantFrom([1, 1], [12, 31], [2, 28], [3, 1], [1, 31], [3, 29], [10, 25], [3, 8], [11, 1]),
    )
    .map(([year, [month = 1, day = 1]]) => ({ year, month, day })),
  fc.constantFrom({ year: 2024, month: 2, day: 29 }, { year: 2028, month: 2, day: 29 }),
);
const clock = fc.oneof(
  fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) }),
  fc.constantFrom({ hour: 0, minute: 0 }, { hour: 23, minute: 59 }, { hour: 2, minute: 30 }),
);
/** A moment, and the calendar day that it is. No clock skips four in the afternoon; midnight and the small hours may be. */
const moment = fc
  .tuple(anyDay, clock)
  .map(([day, { hour, minute }]) => new Date(day.year, day.month - 1, day.day, hour, minute));
const dayOf = (date: Date): Day => ({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });

/** All ways to print a day with its year. */
const withYear = ({ year, month, day }: Day): string[] => [
  `${day} ${months[month - 1]} ${year}`,
  `${two(day)} ${months[month - 1]} ${year} г.`,
  `${day} ${months[month - 1]} ${year} года`,
  `${day} ${shortMonths[month - 1]}. ${year}`,
  `${day} ${shortMonths[month - 1]} ${year} г.`,
  `${day} ${months[month - 1]?.toUpperCase()}, ${year}`,
  `${two(day)}.${two(month)}.${year}`,
  `${day}.${month}.${year}`,
  `${two(day)}/${two(month)}/${year}`,
  `${two(day)}.${two(month)}.${year} г.`,
  `${year}-${two(month)}-${two(day)}`,
];
const withShortYear = ({ year, month, day }: Day): string[] => [
  `${two(day)}.${two(month)}.${two(year % 100)}`,
  `${day} ${months[month - 1]} ${two(year % 100)} г.`,
];
const withoutYear = ({ month, day }: Day): string[] => [
  `${day} ${months[month - 1]}`,
  `${two(day)} ${months[month - 1]}`,
  `${day} ${shortMonths[month - 1]}`,
  `${day} ${shortMonths[month - 1]}.`,
];
const times: readonly ((time: string) => string)[] = [
  (time) => ` ${time}`,
  (time) => ` в ${time}`,
  (time) => `, ${time}`,
  (time) => `, в ${time}`,
  (time) => ` ${time}:59`,
];
const frames: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Последний вход: ${text}`,
  (text) => `хранится до ${text}`,
  (text) => `Был ${text}, Москва`,
  (text) => `(${text})`,
  (text) => `iPhone 13, ${text}`,
  (text) => `«${text}»`,
  (text) => `${weekdays[text.length % 7]}, ${text}`,
];

const pieces = [
  ...commonPieces,
  ...[
    'ноября',
    'нояб.',
    'мая',
    'февраля',
    'вчера',
    'сегодня',
    'назад',
    ' дня',
    ' дней',
    'неделю',
    'час',
    ' до ',
    'с ',
    'по ',
  ],
  ...['28.11.2026', '28.11', '2026-11-28', '14:05', ' г.', 'в '],
];

describe.each([
  ['Europe/Moscow', -180, -180],
  ['America/New_York', 300, 240],
  ['Asia/Kamchatka', -720, -720],
])('findDates in %s', (zone, winter, summer) => {
  const outside = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
    // Were the zone not taken over, the rest would test one zone three times.
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(winter);
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(summer);
  });
  afterAll(() => {
    if (outside === undefined) delete process.env.TZ;
    else process.env.TZ = outside;
  });

  it('throws for no text, and finds only days that exist, apart and in order', () => {
    fc.assert(
      fc.property(anyText(pieces), moment, fc.constantFrom<Lean>('past', 'near'), (raw, now, lean) => {
        for (const text of [raw, normalise(raw)]) {
          let last = 0;
          for (const { day, time, start, end } of findDates(text, now, lean)) {
            expect(shifted(day, 0)).toEqual(day);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeLessThanOrEqual(text.length);
            if (time !== null) expect(time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
            last = end;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads a day with its year back from every form, with its time, whatever stands around', () => {
    fc.assert(
      fc.property(
        anyDay,
        moment,
        fc.constantFrom<Lean>('past', 'near'),
        clock,
        fc.constantFrom(...times),
        fc.constantFrom(...frames),
        (day, now, lean, { hour, minute }, timed, frame) => {
          for (const form of withYear(day)) {
            expect(read(frame(form), now, lean), form).toEqual([isoDay(day)]);
            const withTime = frame(form + timed(`${two(hour)}:${two(minute)}`));
            expect(read(withTime, now, lean), withTime).toEqual([`${isoDay(day)} ${two(hour)}:${two(minute)}`]);
          }
        },
      ),
    );
  });

  it('reads a year of two digits as the one within reach', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -25_000, max: 6_000 }), fc.constantFrom(...frames), (now, days, frame) => {
        const day = shifted(dayOf(now), days);
        fc.pre(day.year >= 1950);
        for (const form of withShortYear(day)) expect(read(frame(form), now), form).toEqual([isoDay(day)]);
      }),
    );
  });

  it('completes a day without a year to the last such day, or to the nearest', () => {
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: -182, max: 182 }),
        fc.constantFrom(...frames),
        (now, back, ahead, frame) => {
          const past = shifted(dayOf(now), -back);
          for (const form of withoutYear(past)) expect(read(frame(form), now, 'past'), form).toEqual([isoDay(past)]);
          const near = shifted(dayOf(now), ahead);
          for (const form of withoutYear(near)) {
            expect(read(frame(form), now, 'near'), form).toEqual([isoDay(near)]);
            expect(read(`${form} в 14:05`, now, 'near'), form).toEqual([`${isoDay(near)} 14:05`]);
          }
          for (const form of [
            `до ${near.day}.${two(near.month)}`,
            `Хранится по ${two(near.day)}.${two(near.month)}, далее`,
          ]) {
            expect(read(form, now, 'near'), form).toEqual([isoDay(near)]);
          }
          expect(read(`${near.day}.${two(near.month)} в 09:30`, now, 'near')).toEqual([`${isoDay(near)} 09:30`]);
        },
      ),
    );
  });

  it('counts days, weeks, months and years back by the calendar', () => {
    const plural = (count: number, one: string, few: string, many: string): string => {
      const form = new Intl.PluralRules('ru').select(count);
      return `${count} ${form === 'one' ? one : form === 'few' ? few : many} назад`;
    };
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(...frames.slice(0, 5)),
        (now, count, frame) => {
          const today = dayOf(now);
          const back = (days: number): string[] => [isoDay(shifted(today, -days))];
          expect(read(frame(plural(count, 'день', 'дня', 'дней')), now)).toEqual(back(count));
          expect(read(frame(`${count} дн. назад`), now)).toEqual(back(count));
          expect(read(frame(plural(count, 'неделю', 'недели', 'недель')), now)).toEqual(back(7 * count));
          const total = today.year * 12 + today.month - 1 - count;
          const year = Math.floor(total / 12);
          const month = (total % 12) + 1;
          const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
          const monthsBack = [isoDay({ year, month, day: Math.min(today.day, last) })];
          expect(read(frame(plural(count, 'месяц', 'месяца', 'месяцев')), now)).toEqual(monthsBack);
          for (const [word, days] of [
            ['сегодня', 0],
            ['вчера', 1],
            ['позавчера', 2],
            ['завтра', -1],
            ['день назад', 1],
            ['неделю назад', 7],
          ] as const) {
            expect(read(frame(word), now), word).toEqual(back(days));
          }
          expect(read(`вчера в 23:59`, now)).toEqual([`${back(1)[0]} 23:59`]);
        },
      ),
    );
  });

  it('counts hours and minutes back by the clock, also over a change of it', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 99 }), (now, count) => {
        expect(read(`${count} ч. назад`, now)).toEqual([format.format(now.getTime() - count * 3_600_000)]);
        expect(read(`${count} минут назад`, now)).toEqual([format.format(now.getTime() - count * 60_000)]);
        expect(read('час назад', now)).toEqual([format.format(now.getTime() - 3_600_000)]);
      }),
    );
  });
});

describe('no day', () => {
  const now = new Date(2026, 10, 23, 14, 30);

  it('comes out of longer numbers, addresses, versions, ranges, or another year', () => {
    const monthName = fc.constantFrom(...months, ...shortMonths);
    const texts = fc.oneof(
      fc.tuple(fc.integer({ min: 100, max: 99_999 }), monthName).map(([number, month]) => `${number} ${month}`),
      fc
        .tuple(fc.constantFrom('1.', '1,', '1:', '12-', '12/', '3 - ', '№1-'), monthName)
        .map(([head, month]) => `${head}12 ${month}`),
      fc
        .tuple(monthName, fc.constantFrom('1826', '3026', '20261', '123456', "'123", '0026'))
        .map(([month, year]) => `12 ${month} ${year}`),
      fc.tuple(monthName, fc.constantFrom('ска', '5', 'x')).map(([month, tail]) => `12 ${month}${tail}`),
      fc.ipV4(),
      fc.stringMatching(/^(?:Chrome|iOS|Safari|v|WB) [1-9]\d?\.\d{1,2}\.\d{2}$/),
      fc.stringMatching(/^(?:Магазинчик|Приложение|Версия|Яндекс) \d\.\d{1,2}\.\d{2}$/),
      fc.stringMatching(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/),
      fc.stringMatching(/^[0-3]\d\.[01]\d\.(?:1[0-8]|[3-9]\d)\d{2}$/),
      fc.stringMatching(/^[0-3]\d\.[01]\d\.20\d{3,6}$/),
      fc.stringMatching(/^\d{3,6}\.[01]\d\.20\d{2}$/),
      fc.stringMatching(/^\d{1,3},[0-2]\d\.[01]\d\.20\d{2}$/),
      fc.stringMatching(/^\d{1,2}\.(?:0[1-9]|1[0-2])(?: ₽| %| кг| л| балла)?$/),
      fc.stringMatching(/^(?:до|по|с) \d\.(?:0[1-9]|1[0-2]) ?(?:₽|%|кг|км|балла|руб|звезд|x|х)$/),
      fc.stringMatching(/^(?:до|по|с) \d\.(?:0[1-9]|1[0-2])[.,](?:\d|\d{3})$/),
      fc.stringMatching(/^(?:[2-9]|1\d) \d{3} (?:дней|недель) назад$/),
      fc.stringMatching(/^[1-9][.,:-][1-9] (?:дня|часа|недели) назад$/),
      fc.stringMatching(/^[1-9] (?:день|дня|ч\.?|мес\.?),? (?:и )?[1-9] (?:часа|минут|дня) назад$/),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'Заказ ', 'Вход: '), (text, head) => {
        fc.pre(!/^Версия|^Магаз|^Прил|^Яндекс|^[CiSvW]/.test(text) || head === '');
        expect(read(head + text, now), head + text).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is what several words leave open', () => {
    for (const text of [
      ...['несколько дней назад', 'пару дней назад', 'много лет назад', 'два дня назад', 'двадцать один день назад'],
      ...[
        'полгода назад',
        'полтора часа назад',
        'полчаса назад',
        'почти год назад',
        'около 3 дней назад',
        'более часа назад',
      ],
      ...[
        'больше месяца назад',
        'больше чем 2 недели назад',
        'месяцев назад',
        '2-3 дня назад',
        '2 - 3 дня назад',
        'давно',
        'в понедельник',
      ],
    ]) {
      expect(read(text, now), text).toEqual([]);
    }
  });

  it('stays the same with one more digit', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 9 }), (day, digit) => {
        for (const form of withYear(day)) {
          if (/^\d{2}\D|^\d{4}-/.test(form)) expect(read(`${digit}${form}`, now), `${digit}${form}`).toEqual([]);
          if (/\d$/.test(form)) expect(read(`${form}${digit}`, now), `${form}${digit}`).toEqual([]);
        }
      }),
    );
  });

  it('is worth a wait on a very long text', () => {
    for (const piece of ['1', '1 ', '12.', '1 дня ', 'до 1.', '12 мая ', '1 ч и ', '  ', '12.11.26 ']) {
      expect(findDates(piece.repeat(150_000 / piece.length), now, 'near')).toBeInstanceOf(Array);
    }
  });
});
