import { type Kind, keepsAll } from '../kind';

/** Elements in more boxes than before. */
export const wrap: Kind = {
  id: 'wrap',
  leaves: keepsAll,
  mutate: (scene) => {
    const share = scene.random.pick([0.05, 0.2, 0.5]);
    const chosen = scene.everything().filter(() => scene.random.chance(share));
    for (const element of chosen) {
      const isInline = getComputedStyle(element).display.startsWith('inline');
      const around = scene.document.createElement(isInline ? 'span' : 'div');
      if (scene.random.chance(0.5)) around.className = scene.random.name();
      if (element.matches(fixedPlaces)) {
        // An item stays where it must be: what is in it gets the box.
        const inside = scene.document.createElement(element.matches('p, h1, h2, h3') ? 'span' : 'div');
        if (element.matches('ul, ol, table, thead, tbody, tr, dl, select, input, img, br, iframe')) continue;
        inside.append(...element.childNodes);
        element.append(inside);
      } else {
        element.replaceWith(around);
        around.append(element);
      }
    }
    return chosen.length > 0 ? 'changed' : 'nothing';
  },
};

/** Elements that may stand only in certain others. */
const fixedPlaces = 'li, tr, td, th, thead, tbody, dt, dd, summary, option, br';
