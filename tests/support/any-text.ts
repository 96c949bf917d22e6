import fc from 'fast-check';

/**
 * Any text: of letters, of code units, of pieces of a grammar, and repetitions of these.
 * @param pieces what the grammar in question is made of
 */
export function anyText(pieces: readonly string[]): fc.Arbitrary<string> {
  const mixed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 2 })), {
    maxLength: 30,
  });
  const unit = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme' }) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 12, arbitrary: mixed.map((bits) => bits.join('')) },
    { weight: 1, arbitrary: unit.map((bits) => bits.join('').repeat(50)) },
  );
}

/** Pieces that many grammars of a shop's page have in common. */
export const commonPieces = [
  ...['0', '1', '7', '12', '28', '250', '2026', '99999999', '٣', '½', '²'],
  ...[' ', '\u00a0', '\u2009', '\u202f', '  ', '\t', '\n', '\u2060', '\u200b', '\u00ad'],
  ...['.', ',', ':', ';', '/', '-', '−', '–', '—', '‑', '+', '(', ')', '·', '|', "'", '%'],
  ...['№', '#', '*', '•', '••••', 'x', 'х', 'я', 'Москва', 'ё', 'İ', 'ſ', '😀', '\ud83d', '\u0301'],
];
