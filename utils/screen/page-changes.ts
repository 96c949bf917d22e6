import { ownElements } from './own-elements';

/**
 * Tells that a page changed: once, and then no more until it is asked again. A page that changes ten thousand times a
 * second costs us one call.
 */
export interface PageChanges {
  /** Watches from now on; what happened before is forgotten. */
  readonly watch: () => void;
  /** Watches a shadow root as well, until the next `watch`. */
  readonly include: (root: ShadowRoot) => void;
  readonly stop: () => void;
}

/** Attributes by which pages show, hide, switch off and name things without touching the tree. */
const watchedAttributes = [
  'hidden',
  'class',
  'style',
  'open',
  'aria-selected',
  'aria-hidden',
  'aria-busy',
  'disabled',
  'aria-disabled',
  'inert',
  'aria-label',
];

const watched: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: watchedAttributes,
};

/** @param onChange called for the first change that is not of our own making */
export function createPageChanges(page: Document, onChange: () => void): PageChanges {
  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    observer.disconnect();
    onChange();
  });
  return {
    watch: () => {
      observer.disconnect();
      observer.observe(page, watched);
    },
    include: (root) => observer.observe(root, watched),
    stop: () => observer.disconnect(),
  };
}

/** Our element comes, goes, or is put right. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target instanceof Element && ownElements.has(target)) return true;
  return addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isOwnElement);
}

function isOwnElement(node: Node): boolean {
  return node instanceof Element && ownElements.has(node);
}
