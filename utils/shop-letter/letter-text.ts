/** The letter as it is copied: a blank line between paragraphs. Its first line is the subject. */
export function letterText(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}
