import { type Kind, keepsAll } from '../kind';

/** Boxes that hold a single other box are gone. */
export const unwrap: Kind = {
  id: 'unwrap',
  leaves: keepsAll,
  mutate: ({ document, random }) => {
    const share = random.pick([0.3, 1]);
    let changed = false;
    for (const box of [...document.body.querySelectorAll('main div, main section, main p, main aside')]) {
      if (!isHarmless(box) || !random.chance(share)) continue;
      box.replaceWith(...box.childNodes);
      changed = true;
    }
    return changed ? 'changed' : 'nothing';
  },
};

/** It says nothing itself, groups nothing, hides nothing, and nobody can press it. */
function isHarmless(box: Element): boolean {
  if (box.children.length !== 1 || box.matches('[hidden], [role], [tabindex], [aria-label], [style]')) return false;
  if ([...box.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')) return false;
  const { display, position, cursor } = getComputedStyle(box);
  return display !== 'none' && position === 'static' && cursor !== 'pointer';
}
