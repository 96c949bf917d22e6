import type { JSX } from 'preact';

/** Line drawings on a 20 × 20 grid, in the colour of the text around them. */
const drawings = {
  mark: 'M2.5 15.5c6 0 5.5-10 10-10a3.6 3.6 0 1 1 0 7.2c-3.2 0-4.6-3.4-8.5-4.4',
  check: 'M4.5 10.5l3.7 3.7 7.3-8',
  alert: 'M10 5.5v5.5M10 14.2v.3',
  question: 'M7.4 7.6a2.7 2.7 0 1 1 3.9 2.4c-.8.5-1.3 1-1.3 1.9M10 14.4v.2',
  clock: 'M10 6v4.3l2.8 1.7',
  person: 'M10 9.6a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8M4.3 16.2c.6-2.9 2.8-4.3 5.7-4.3s5.1 1.4 5.7 4.3',
  minus: 'M5.5 10h9',
  chevron: 'M6 8l4 4 4-4',
  arrow: 'M4.5 10h10.5M11 5.8l4.2 4.2-4.2 4.2',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  book: 'M10 5.2C8.4 4 6 3.6 3.5 3.9v11c2.5-.3 4.9.1 6.5 1.3 1.6-1.2 4-1.6 6.5-1.3v-11c-2.5-.3-4.9.1-6.5 1.3zM10 5.2v11',
  phone: 'M6.5 2.8h7a1 1 0 0 1 1 1v12.4a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1zM9.2 14.7h1.6',
  computer: 'M3.5 4.5h13V13h-13zM7 16h6M10 13v3',
  tablet: 'M5 2.8h10a1 1 0 0 1 1 1v12.4a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V3.8a1 1 0 0 1 1-1zM9.2 14.7h1.6',
  tv: 'M3 4.5h14V14H3zM7 17h6',
  watch: 'M7 6.2V3h6v3.2M7 13.8V17h6v-3.2M10 5.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4M10 8v2.2l1.4.9',
  device: 'M4 4.5h12v11H4zM10 12.6v.2',
  flag: 'M5 17V3.5M5 4h9l-1.8 3.2L14 10.5H5',
} as const;

export type IconName = keyof typeof drawings;

export interface IconProps {
  name: IconName;
  /** In CSS pixels; 20 when left out. */
  size?: number;
}

/** A picture beside a text that says the same: hidden from screen readers. */
export function Icon({ name, size = 20 }: IconProps): JSX.Element {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
