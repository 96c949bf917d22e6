import { type Kind, keepsAll } from '../kind';

/** Nothing but `<div>` and `<span>` in the account page. It looks as before, so a person reads it as before. */
export const loseRoles: Kind = {
  id: 'lose-roles',
  leaves: keepsAll,
  mutate: (scene) => {
    let changed = false;
    for (const family of families) {
      if (scene.random.chance(0.25)) continue;
      for (const element of scene.own(family)) {
        const isInline = getComputedStyle(element).display === 'inline';
        scene.retag(element, isInline ? 'span' : 'div', silence);
        changed = true;
      }
    }
    return changed ? 'changed' : 'nothing';
  },
};

const silence = { role: null, tabindex: null, type: null, href: null, 'aria-label': null, 'aria-expanded': null };

/** Insides before outsides, see `keep-roles.ts`. A disabled button stays one: its state would be lost with its tag. */
const families = [
  'h1, h2, h3, h4',
  'button:not([disabled]):not([aria-label]), [role=button]',
  'a',
  'td, th',
  'tr',
  'thead, tbody',
  'table',
  'dt, dd',
  'dl',
  'li',
  'ul, ol',
  'article',
  'section',
  'b, p',
];
