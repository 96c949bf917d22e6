import fc from 'fast-check';
import { seam, type WireScreen } from '@/utils/screen/wire';
import { plantedValue } from './planted-values';

/** Somebody's value, and where on a page it stands. */
export interface Planting {
  readonly value: string;
  readonly place: PlantingPlace;
  /** A number to cut the value by, where the place cuts it. */
  readonly cut: number;
}

const attributeNames = [
  'aria-label',
  'alt',
  'placeholder',
  'id',
  'role',
  'type',
  'autocomplete',
  'tabindex',
  'aria-valuetext',
  'aria-valuenow',
  'aria-setsize',
  'aria-current',
  'aria-controls',
  'data-testid',
  'data-order',
] as const;

/** Places by what is put there; each takes the page so far and adds to it. */
const places = {
  line: (page, value) => page.line(value),
  'line after a label': (page, value) => page.line(`Телефон: ${value}`),
  'line beside a status': (page, value) => page.line(`Готов к выдаче · ${value}`),
  'pieces of a line': (page, value, cut) =>
    page.line([...value].map((sign, at) => (at % (2 + (cut % 4)) === 1 ? `${seam}${sign}` : sign)).join('')),
  'elements of a line': (page, value) => page.line(value.replaceAll(' ', ` ${seam}`)),
  'signs spelled out': (page, value) => page.line([...value].join(' ')),
  'signs with something unseen between': (page, value) => page.line([...value].join('\u200b')),
  'soft hyphens': (page, value) => page.line([...value].join('\u00ad')),
  'wide digits': (page, value) =>
    page.line(value.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))),
  'composed letters': (page, value) => page.line(value.normalize('NFD')),
  'beside a picture': (page, value) => page.line(`😀${value}🎁`),
  button: (page, value) => page.box('button', {}, value),
  tag: (page, value) => page.box(`x-${value}`, {}, 'Доставки'),
  class: (page, value) => page.box('div', {}, 'Доставки', `row ${value} is-active`),
  'class with a word': (page, value) => page.box('div', {}, '', `skeleton-${value}-loading`),
  'attribute name': (page, value) => page.box('div', { [`data-${value}`]: '1', [`aria-${value}`]: 'true' }, ''),
  'link path': (page, value) => page.box('a', { href: `/lk/${value}/${encodeURIComponent(value)}` }, 'Покупки'),
  'link to goods': (page, value) => page.box('a', { href: `/catalog/${value}/detail.aspx` }, 'Покупки'),
  'link query': (page, value) => page.box('a', { href: `/lk/mywallet?${value}=${value}&page=${value}` }, 'Кошелёк'),
  'link hash': (page, value) => page.box('a', { href: `#${value}` }, 'Кошелёк'),
  'link elsewhere': (page, value) => page.box('a', { href: `https://${value}.example/${value}` }, 'Кошелёк'),
  'link to a person': (page, value) => page.box('a', { href: `mailto:${value}` }, 'Написать'),
  'link with a script': (page, value) => page.box('a', { href: `javascript:go('${value}')` }, 'Написать'),
  'frame address': (page, value) => page.frame(`https://pay.example/${value}?user=${value}`, ''),
  'frame title': (page, value) => page.frame('about:blank', value),
  ...Object.fromEntries(
    attributeNames.map((name) => [
      `attribute ${name}`,
      (page: PlantedPage, value: string) => page.box('div', { [name]: value }, 'Доставки'),
    ]),
  ),
} satisfies Record<string, (page: PlantedPage, value: string, cut: number) => void>;

export type PlantingPlace = keyof typeof places;
export const plantingPlaces = Object.keys(places) as PlantingPlace[];

export const planting: fc.Arbitrary<Planting> = fc.record({
  value: plantedValue,
  place: fc.constantFrom(...plantingPlaces),
  cut: fc.nat(7),
});

/** A page of deliveries with values planted in it, as its screen would travel. */
export function plantedScreen(plantings: readonly Planting[]): WireScreen {
  const page = new PlantedPage();
  page.line('Доставки (2)');
  for (const { value, place, cut } of plantings) places[place](page, value, cut);
  page.line('Доставок пока нет');
  return page.screen();
}

class PlantedPage {
  readonly #strings = ['', 'body', 'p'];
  readonly #boxes = [-1, 0, 0, 1, 0, 0];
  readonly #attributes: [number, string, string][] = [];
  readonly #lines: string[] = [];
  readonly #lineBoxes: number[] = [];
  readonly #frames: WireScreen['frames'][number][] = [];

  line(text: string): void {
    this.box('p', {}, text);
  }

  box(tag: string, attributes: Readonly<Record<string, string>>, text: string, classes = ''): void {
    const index = this.#boxes.length / 6;
    const from = this.#lines.length;
    this.#strings.push(tag, classes);
    for (const [name, value] of Object.entries(attributes)) this.#attributes.push([index, name, value]);
    if (text !== '') {
      this.#lines.push(text);
      this.#lineBoxes.push(index);
    }
    this.#boxes.push(0, from, this.#lines.length, this.#strings.length - 2, this.#strings.length - 1, 0);
  }

  frame(src: string, title: string): void {
    this.#frames.push({ src, title, bounds: [0, 0, 10, 10] });
  }

  screen(): WireScreen {
    this.#boxes[2] = this.#lines.length;
    return {
      strings: this.#strings,
      boxes: this.#boxes,
      attributes: this.#attributes,
      lines: this.#lines,
      lineBoxes: this.#lineBoxes,
      frames: this.#frames,
      window: [1000, 700],
      complete: true,
    };
  }
}
