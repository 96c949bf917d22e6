/**
 * Whole sentences by which the portal's English version may say that there is nothing of a kind. Guesses: the version
 * exists (its code, 2024–25), and nobody has written down its words.
 * @param nouns plural, normalised: «orders», «open dialogs»
 */
export function englishEmpty(nouns: string): string {
  return `(?:you have |there are |you don't have |there aren't )?(?:no|any) (?:active |open |current )?(?:${nouns})(?: yet| here| found)?`;
}
