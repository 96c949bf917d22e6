import { closest } from '../../reading/boxes';
import { normalise } from '../../reading/words';
import type { Line } from '../../screen/screen';
import type { PageView } from '../account-page';
import type { Identity } from '../buyer/identity';

/** The container of the portal's header (working code, 2024-12): there only who is signed in. */
const headerMark = 'Portal-header';

/**
 * A legal form and a name: the header shows the organisation's name (official article A-580, 2026); that it is written so
 * is a guess. A text without such a form could be anything: a name that we guess wrong would tear one shop's readings
 * apart.
 */
const organisation =
  /^(?:ип|ооо|ао|пао|зао|оао|тоо|осоо|чуп|чтуп|одо|унитарное предприятие|самозанятый|самозанятая|индивидуальный предприниматель|общество с ограниченной ответственностью|ie|llc|jsc|ltd)[ "].{2,80}$/u;

/** «ID 123456», «ИНН 7707083893»: guesses. */
const numbered = /^(?:id(?: кабинета| продавца| магазина)?|инн|унп|tin|inn)[\s:№]*(\d{4,14})$/u;

/**
 * Which shop the page is of, as its header shows: with one login several shops can be open one after another.
 * @returns the number in the place of a shopper's phone; both `null` when the header tells neither, or two names
 */
export function shopIdentityOf({ screen }: PageView): Identity {
  const lines = screen.lines.filter(isInHeader);
  const names = new Set(lines.map(({ norm }) => norm).filter((norm) => organisation.test(norm)));
  const numbers = new Set(lines.flatMap(({ text }) => numbered.exec(normalise(text))?.[1] ?? []));
  const [name] = names;
  const [number] = numbers;
  return {
    phone: numbers.size === 1 && number ? number : null,
    name: names.size === 1 && name ? name : null,
  };
}

function isInHeader({ box }: Line): boolean {
  return box.region === 'banner' || closest(box, (at) => at.marks.includes(headerMark)) !== null;
}
