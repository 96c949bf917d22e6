import { type Kind, keepsAll } from '../kind';
import type { Scene } from '../scene';

/** One text in several nodes and in inline elements, as templates write it. It looks as before. */
export const splitText: Kind = {
  id: 'split-text',
  leaves: keepsAll,
  mutate: (scene) => {
    const share = scene.random.pick([0.1, 0.4, 1]);
    let changed = false;
    for (const text of scene.texts()) {
      if (text.data.trim().length < 2 || !scene.random.chance(share)) continue;
      split(scene, inLine(text));
      changed = true;
    }
    return changed ? 'changed' : 'nothing';
  },
};

/** In a flex row each piece would be a column of its own, and look like another text: there the whole gets a box first. */
function inLine(text: Text): Text {
  const parent = text.parentElement;
  if (!parent || !/flex|grid/.test(getComputedStyle(parent).display)) return text;
  const line = text.ownerDocument.createElement('span');
  text.replaceWith(line);
  line.append(text);
  return text;
}

function split({ random, document }: Scene, text: Text): void {
  let rest = text;
  for (let cuts = 1 + random.int(3); cuts > 0 && rest.data.length > 1; cuts--) {
    const piece = rest;
    rest = rest.splitText(1 + random.int(rest.data.length - 1));
    if (random.chance(0.5)) {
      const holder = document.createElement(random.pick(['span', 'span', 'font', 'em']));
      piece.replaceWith(holder);
      holder.append(piece);
      if (holder.localName === 'em') holder.style.fontStyle = 'normal';
    }
  }
}
