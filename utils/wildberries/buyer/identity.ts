import { closest } from '../../reading/boxes';
import { findPairs } from '../../reading/pairs';
import { normalise } from '../../reading/words';
import type { Screen } from '../../screen/screen';
import type { PageView } from '../account-page';

/**
 * What a page shows of whose account it is. It never leaves memory: only salted hashes of it are kept, to notice that
 * another person signed in.
 */
export interface Identity {
  /** Digits and mask signs of the phone, as far as shown. */
  phone: string | null;
  name: string | null;
}

/** Marks and classes that hold the name: .profile-menu__name 2021–26, header-user-name 2022, .personal-data__header 2022–23. */
export const nameMarks = ['header-user-name', 'profile-personal-info-name-link'];
export const nameClasses = ['profile-menu__name', 'personal-data__header'];
const nameLabels = ['фио', 'имя', 'имя и фамилия', 'ваше имя'];
const phoneLabels = ['телефон', 'номер телефона', 'мобильный телефон', 'мой телефон', 'номер'];
const phone =
  /^\+?[78 ]?[\s(]*[\d*•x_]{3}[\s)]*[\d*•x_]{3}[\s-]?[\d*•x_]{2}[\s-]?[\d*•x_]{2}$|^\+375[\s(]*[\d*•x_]{2}[\s)]*[\d*•x_]{3}[\s-]?[\d*•x_]{2}[\s-]?[\d*•x_]{2}$/u;

/** @returns what the page shows; both `null` when it shows nothing of the person */
export function identityOf(view: PageView): Identity {
  return { phone: phoneOn(view), name: nameOn(view) };
}

function phoneOn({ content }: PageView): string | null {
  const [pair] = findPairs(content, phoneLabels, [], readPhone);
  const value = pair?.value ?? content.lines.map((line) => readPhone(line.text)).find((found) => found !== null);
  return value ?? null;
}

function readPhone(text: string): string | null {
  const norm = normalise(text);
  return phone.test(norm) && /\d{2}/.test(norm) ? norm.replace(/[^\d*•x]/gu, '').replace(/^8(?=.{10}$)/, '7') : null;
}

function nameOn({ content, screen }: PageView): string | null {
  const marked = markedName(screen);
  if (marked) return marked;
  const [pair] = findPairs(content, nameLabels, [], (text) => (isName(text) ? normalise(text) : null));
  return pair?.value ?? null;
}

function markedName(screen: Screen): string | null {
  for (const line of screen.lines) {
    const holder = closest(
      line.box,
      (box) =>
        box.marks.some((mark) => nameMarks.includes(mark)) ||
        nameClasses.some((name) => box.classes.split(/\s+/).includes(name)),
    );
    if (holder && isName(line.text)) return normalise(line.text);
  }
  return null;
}

/** One to four words of letters. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(text.trim());
}
