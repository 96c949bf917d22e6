import { type Kind, keepsAll } from '../kind';

/** Other tags with the same roles: `<button>` becomes `<div role="button">`. */
export const keepRoles: Kind = {
  id: 'keep-roles',
  leaves: keepsAll,
  mutate: (scene) => {
    let changed = false;
    for (const [selector, attributesOf] of families) {
      if (scene.random.chance(0.2)) continue;
      for (const element of scene.everything(selector)) {
        if (element.hasAttribute('role')) continue;
        scene.retag(element, 'div', attributesOf(element));
        changed = true;
      }
    }
    return changed ? 'changed' : 'nothing';
  },
};

type Attributes = Readonly<Record<string, string | null>>;

const role =
  (name: string): (() => Attributes) =>
  () => ({ role: name });

/** Insides before outsides: a row whose table is gone has lost its look before anybody copies it. */
const families: readonly (readonly [string, (element: Element) => Attributes])[] = [
  [
    'button',
    (element) => ({
      role: 'button',
      tabindex: '0',
      type: null,
      'aria-disabled': element.hasAttribute('disabled') ? 'true' : null,
    }),
  ],
  ['li', role('listitem')],
  ['ul, ol', role('list')],
  ['td', role('cell')],
  ['th', role('columnheader')],
  ['tr', role('row')],
  ['thead, tbody', role('rowgroup')],
  ['table', role('table')],
  ['dt', role('term')],
  ['dd', role('definition')],
  ['dl', () => ({})],
  ['h1, h2, h3, h4', (element) => ({ role: 'heading', 'aria-level': element.localName.slice(1) })],
  ['article', role('article')],
  ['nav', role('navigation')],
  ['aside', role('complementary')],
  ['body > header', role('banner')],
  ['body > main', role('main')],
  ['body > footer', role('contentinfo')],
];
