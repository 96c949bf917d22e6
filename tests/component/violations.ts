import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/** What axe finds in an element, each as «rule: markup»; rules about whole pages are left to the end-to-end tests. */
export async function violationsIn(root: HTMLElement): Promise<string[]> {
  // What comes in gradually is looked at once it is there, however slow the machine.
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** Makes the browser prefer a colour scheme. */
export async function preferColorScheme(value: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}
