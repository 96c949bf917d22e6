import { innTrouble, type NumberTrouble } from './inn';

/**
 * Which number of the tax office a seller has. `inn`: Russia. `unp`: Belarus. `bin`: Kazakhstan, a firm's or a person's.
 * `other`: Armenia, Kyrgyzstan or any other; nothing in it can be checked.
 */
export const taxKinds = ['inn', 'unp', 'bin', 'other'] as const;
export type TaxKind = (typeof taxKinds)[number];

/** What the person types into the form, as they typed it. */
export interface LetterFields {
  readonly name: string;
  readonly taxKind: TaxKind;
  readonly taxNumber: string;
  readonly shopId: string;
  readonly contact: string;
}

/** The fields that are typed, in the order of the form. */
export const fieldIds = ['name', 'taxNumber', 'shopId', 'contact'] as const;
export type FieldId = (typeof fieldIds)[number];

export const blankFields: LetterFields = { name: '', taxKind: 'inn', taxNumber: '', shopId: '', contact: '' };

/** Longest text of a field that goes into the letter, in characters. */
export const maxField = 200;

/**
 * A text as it stands in a letter: on one line, without what cannot be seen and could turn the line around. Markup stays
 * what it is, a text.
 */
export function oneLine(text: string): string {
  const flat = text
    .toWellFormed()
    .replace(/[\s\u0085]/gu, ' ')
    .replace(unseen, '')
    .replace(/ +/g, ' ')
    .trim();
  return [...flat].slice(0, maxField).join('').trimEnd();
}

/** Control characters, marks of writing direction, and characters of no width. */
const unseen = /[\p{Cc}\p{Cf}]/gu;

/** @returns `null` when nothing is wrong with what was typed, or nothing was */
export function fieldTrouble(fields: LetterFields, id: FieldId): NumberTrouble | null {
  const value = plainValue(fields, id);
  if (value === '') return null;
  if (id === 'shopId') return /^[0-9]+$/.test(value) ? null : 'not-digits';
  return id === 'taxNumber' ? taxTrouble(fields.taxKind, value) : null;
}

/** @returns what goes into the letter; `null` when there is nothing, or something is wrong with it */
export function fieldValue(fields: LetterFields, id: FieldId): string | null {
  return fieldTrouble(fields, id) === null ? plainValue(fields, id) || null : null;
}

/** The fields that the letter has a gap for. */
export function missingFields(fields: LetterFields): FieldId[] {
  return fieldIds.filter((id) => fieldValue(fields, id) === null);
}

/** Digits are often copied in groups. */
function plainValue(fields: LetterFields, id: FieldId): string {
  const line = oneLine(fields[id]);
  const isNumber = id === 'shopId' || (id === 'taxNumber' && fields.taxKind !== 'other');
  return isNumber ? line.replaceAll(' ', '') : line;
}

function taxTrouble(kind: TaxKind, number: string): NumberTrouble | null {
  if (kind === 'other') return null;
  if (kind === 'inn') return innTrouble(number);
  if (!/^[0-9]+$/.test(number)) return 'not-digits';
  return number.length === foreignLengths[kind] ? null : 'length';
}

/** How their check digits are made was read nowhere: only the length is looked at. */
const foreignLengths = { unp: 9, bin: 12 } as const satisfies Record<Exclude<TaxKind, 'inn' | 'other'>, number>;
