import { StandIns } from './stand-ins';

/**
 * Puts other digits in the place of a page's own. Equal numbers stay equal and different ones different (as long as there
 * are patterns), zero stays zero, and everything that is not a digit stays where it is. From the result nobody can tell
 * the number: patterns are given out in the order in which a page shows its numbers.
 */
export class NumberMask {
  readonly #standIns = new StandIns();

  /** A number as printed: «1 250,50», «48213377», «12». */
  number(printed: string): string {
    if (!/[1-9]/.test(printed)) return printed;
    const decimal = /^(\d{1,3}(?:[^\d.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/u.exec(printed);
    const whole = (decimal?.[1] ?? printed).replace(/\D/g, '');
    const fraction = decimal?.[2] ?? '';
    const value = `${whole.replace(/^0+/, '')}.${fraction.replace(/0+$/, '')}`;
    const at = this.#standIns.numberOf(`${whole.length}:`, value);
    const digits = /[1-9]/.test(whole) ? pattern(at, whole.length) : whole;
    return fill(printed, digits + fractionOf(fraction, digits === whole ? at : 0));
  }

  /** The day of a month, valid in every month; as many digits as before. */
  day(printed: string): string {
    const at = this.#standIns.numberOf(`day${printed.length}:`, printed);
    return printed.length === 1 ? String(1 + (at % 9)) : String(10 + (at % 19));
  }

  month(printed: string): string {
    const at = this.#standIns.numberOf('month:', String(Number(printed)));
    return String(1 + (at % 12)).padStart(printed.length, '0');
  }

  /** A year of four digits or two. */
  year(printed: string): string {
    const at = this.#standIns.numberOf('year:', printed.slice(-2));
    return printed.slice(0, -2).replace(/\d\d/, '20') + String(11 + (at % 20));
  }

  /** «14:02», «8:15:00». */
  time(printed: string): string {
    const at = this.#standIns.numberOf('time:', printed);
    const [hour = '', ...rest] = printed.split(':');
    const first = hour.length === 1 ? String(1 + (at % 9)) : String(10 + (at % 13));
    return [first, ...rest.map(() => String(10 + (at % 49)))].join(':');
  }

  /** A network address of four numbers, of which some may be masked by the page: «198.51.*.*». */
  address4(printed: string): string {
    const at = this.#standIns.numberOf('address:', printed);
    const ends = [10, 0, Math.trunc(at / 250) % 250, 1 + (at % 250)];
    return printed
      .split('.')
      .map((part, index) => (/\d/.test(part) ? String(ends[index] ?? 1) : part))
      .join('.');
  }

  /** A network address in hexadecimal groups. */
  address6(printed: string): string {
    const at = this.#standIns.numberOf('address:', printed);
    let groups = 0;
    return printed.replace(/[\da-f]+/giu, () => (groups++ === 0 ? 'fd' : (1 + (at % 4095)).toString(16)));
  }
}

/** Digits that long numbers are made of: few, so that no run of another number's digits comes about by chance. */
const fewDigits = 3;

function pattern(at: number, length: number): string {
  if (length === 1) return String(1 + (at % 9));
  if (length === 2) return String(11 + (at % 89));
  let rest = at;
  let digits = '';
  for (let place = 0; place < length; place++) {
    digits = String(1 + (rest % fewDigits)) + digits;
    rest = Math.trunc(rest / fewDigits);
  }
  return digits;
}

/** Kopecks are there or not; where nothing else is, they tell numbers apart. */
function fractionOf(printed: string, at: number): string {
  return [...printed].map((digit) => (digit === '0' ? '0' : String(1 + (at % 9)))).join('');
}

function fill(printed: string, digits: string): string {
  let next = 0;
  return printed.replace(/\d/g, () => digits[next++] ?? '1');
}
