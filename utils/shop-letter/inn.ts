/** What is wrong with a number that a tax office gives. */
export type NumberTrouble = 'not-digits' | 'length' | 'checksum';

/** Weights of the check digits, by the rules of the Russian tax office: a firm's one, and the two of a person. */
const firmWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const personWeights = [
  [7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
  [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
];

/**
 * Checks a Russian INN: 10 digits of a firm, 12 of a person. Pure.
 * @param number without spaces
 * @returns `null` when it may be one
 */
export function innTrouble(number: string): NumberTrouble | null {
  if (!/^[0-9]+$/.test(number)) return 'not-digits';
  const digits = [...number].map(Number);
  if (digits.length !== 10 && digits.length !== 12) return 'length';
  const checks = digits.length === 10 ? [firmWeights] : personWeights;
  // The weights of zeros fit; the tax office gives no such number.
  const isRight = digits.some((digit) => digit > 0) && checks.every((weights) => fits(digits, weights));
  return isRight ? null : 'checksum';
}

/** The digit behind those that are weighed is the check. */
function fits(digits: readonly number[], weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return (sum % 11) % 10 === digits[weights.length];
}
