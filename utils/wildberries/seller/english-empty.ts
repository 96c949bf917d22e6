/**
 * Whole sentences by which the portal's English version may say that there is nothing of a kind. Guesses: the version
 * exists (its code, 2024–25), and nobody has written down its words.
 * @param nouns plural, normalised: «orders», «open dialogs»
 */
export function englishEmpty(nouns: string): string {
  const things = `(?:active |open |current |new )?(?:${nouns})(?: yet| here)?`;
  return `(?:you have |there are |there is )?(?:no|none of your) ${things}|you (?:do not|don't) have any ${things}|you (?:have not|haven't) (?:created|added|made|received) any ${things}`;
}
