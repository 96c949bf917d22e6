import type messages from '../public/_locales/ru/messages.json';
import type { Currency } from './reading/money';

/**
 * Texts of the interface, in the browser's language. They live in `public/_locales` and reach no bundle; every language
 * has the same keys (tests/house).
 */

export type MessageKey = keyof typeof messages;

/** Messages that come in the plural forms of their language: `<name>_one`, `_few`, `_many`, `_other`. */
export type PluralKey = { [Key in MessageKey]: Key extends `${infer Name}_other` ? Name : never }[MessageKey];

export interface Translate {
  /** BCP 47 tag of the language that the texts are in. */
  readonly language: 'ru' | 'en';
  /** A text, with `$1`, `$2`, … replaced. */
  text(key: MessageKey, ...values: string[]): string;
  /** A text that counts: «1 посылка», «2 посылки», «5 посылок». `$1` is the number. */
  plural(key: PluralKey, count: number, ...values: string[]): string;
  number(value: number): string;
  /** «15 %» of 15. */
  percent(value: number): string;
  money(amount: number, currency: Currency): string;
  /** A day without its year: «28 ноября». */
  day(iso: string): string;
  /** A moment, to the minute. */
  moment(at: number): string;
  /** How long ago, in the largest fitting unit: «5 минут назад». «Вчера» is yesterday by the person's own calendar. */
  ago(at: number, now: number): string;
}

/**
 * @param getMessage `browser.i18n.getMessage`, or a stand-in that knows the same messages
 */
export function createTranslate(getMessage: (key: string, values: string[]) => string): Translate {
  // The message, and not the browser's setting: a browser in a third language shows the default texts.
  const language = getMessage('language', []) === 'en' ? 'en' : 'ru';
  const forms = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  const percents = once(() => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }));
  const days = once(() => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }));
  const moments = once(
    () => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }),
  );
  const relative = once(() => new Intl.RelativeTimeFormat(language));
  const relativeDays = once(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const text = (key: string, values: string[]): string => getMessage(key, values) || key;
  return {
    language,
    text: (key, ...values) => text(key, values),
    plural: (key, count, ...values) => text(`${key}_${forms().select(count)}`, [numbers().format(count), ...values]),
    number: (value) => numbers().format(value),
    percent: (value) => percents().format(value / 100),
    money: (amount, currency) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      }).format(amount),
    day: (iso) => days().format(new Date(`${iso}T12:00:00`)),
    moment: (at) => moments().format(at),
    ago: (at, now) => {
      const seconds = Math.max(0, Math.round((now - at) / 1000));
      if (seconds < 45) return text('justNow', []);
      const [unit, size] = units.find(([, length]) => seconds >= length * 0.95) ?? (['minute', 60] as const);
      if (unit !== 'day') return relative().format(-Math.max(1, Math.round(seconds / size)), unit);
      const passed = calendarDays(at, now);
      return passed > 0
        ? relativeDays().format(-passed, unit)
        : relative().format(-Math.floor(seconds / 3_600), 'hour');
    },
  };
}

/**
 * Remembers texts as they are asked for. Once the extension is updated or removed under an open page, the browser gives
 * no text any more; then the last one under the same name serves, so that the page can still say what happened.
 */
export function rememberTexts(
  getMessage: (key: string, values: string[]) => string,
): (key: string, values: string[]) => string {
  const last = new Map<string, string>();
  return (key, values) => {
    const known = last.get(key);
    // It does not change, and asking for sixty of them at each view adds up.
    if (known !== undefined && values.length === 0) return known;
    try {
      const text = getMessage(key, values);
      last.set(key, text);
      return text;
    } catch (error) {
      if (known === undefined) throw error;
      return known;
    }
  };
}

/** How many midnights of the person's own calendar lie between two moments. */
function calendarDays(from: number, to: number): number {
  const dayNumber = (at: number): number => {
    const date = new Date(at);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
  };
  return dayNumber(to) - dayNumber(from);
}

/** Made when it is first needed: in an account page, which waits meanwhile, each formatter takes a few ms. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Makes the formatters that most views need, one a step. Whoever must not be kept waiting lets others have their turn
 * between the steps.
 */
export function* warmUp(translate: Translate): Generator<void, void> {
  const aMinute = 60_000;
  translate.number(2);
  yield;
  translate.plural('parcels', 2);
  yield;
  translate.ago(0, aMinute);
  yield;
  translate.money(1, 'RUB');
  yield;
  translate.day('2026-01-01');
}

/** From the largest, in seconds. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
