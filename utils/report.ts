/**
 * The one place where our own errors go: the console of the context that they happened in. Nothing is sent.
 */

const told = new Set<string>();

/**
 * Tells of an error once.
 * @param where the step that failed, in a few words
 */
export function report(where: string, error: unknown): void {
  const text = `Loose Ends: ${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  if (told.has(text)) return;
  told.add(text);
  // biome-ignore lint/suspicious/noConsole: this is where the rule sends everybody
  console.error(text);
}

/** True when the extension was updated or removed under a page that still runs its old scripts. */
export function isReplaced(error: unknown): boolean {
  return error instanceof Error && /context invalidated|Extension context/i.test(error.message);
}
