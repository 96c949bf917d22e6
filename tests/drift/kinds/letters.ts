import { type Kind, keepsAll } from '../kind';
import type { Scene } from '../scene';

/** The same words in other characters. */

/** Other characters for the same gap. */
export const spaces: Kind = {
  id: 'spaces',
  leaves: keepsAll,
  mutate: (scene) => {
    const share = scene.random.pick([0.2, 1]);
    return rewrite(scene, (data) =>
      data.replace(/ +|[\u00a0\u202f]/g, (gap) => (scene.random.chance(share) ? scene.random.pick(gaps) : gap)),
    );
  },
};

/** No-break, narrow, thin, figure and en space; a line break in the source; several. */
const gaps = [' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\u2002', '  ', '\n      ', ' \u00a0'];

/** Characters that nobody sees: soft hyphens in long words, places for a line break, marks of direction. */
export const invisible: Kind = {
  id: 'invisible-characters',
  leaves: keepsAll,
  mutate: (scene) => {
    const { random } = scene;
    const mark = random.pick(['\u00ad', '\u200b', '\u200e', '\u2060', '\ufeff']);
    return rewrite(scene, (data) =>
      data
        .replace(/\p{L}{7,}/gu, (word) => (random.chance(0.5) ? `${word.slice(0, 4)}${mark}${word.slice(4)}` : word))
        .replace(/(?<=\S)$/u, () => (random.chance(0.1) ? mark : '')),
    );
  },
};

/** «е» for «ё», or letters in two characters each, as some keyboards and file systems write them. */
export const yo: Kind = {
  id: 'yo',
  leaves: keepsAll,
  mutate: (scene) => {
    const way = scene.random.pick(['without', 'decomposed'] as const);
    return rewrite(scene, (data) =>
      way === 'without' ? data.replaceAll('ё', 'е').replaceAll('Ё', 'Е') : data.normalize('NFD'),
    );
  },
};

/** Headings in capitals, by style or as written. */
export const letterCase: Kind = {
  id: 'letter-case',
  leaves: keepsAll,
  mutate: (scene) => {
    const headings = scene.everything('h1, h2, h3, th, [class*=tileTitle], button');
    const way = scene.random.pick(['uppercase', 'lowercase', 'capitalize', 'written'] as const);
    for (const heading of headings) {
      if (!(heading instanceof HTMLElement)) continue;
      if (way === 'written') {
        for (const node of heading.childNodes) if (node instanceof Text) node.data = node.data.toUpperCase();
      } else heading.style.textTransform = way;
    }
    return headings.length > 0 ? 'changed' : 'nothing';
  },
};

function rewrite(scene: Scene, change: (data: string) => string): 'changed' | 'nothing' {
  let changed = false;
  for (const text of scene.texts()) {
    const fresh = change(text.data);
    if (fresh === text.data) continue;
    text.data = fresh;
    changed = true;
  }
  return changed ? 'changed' : 'nothing';
}
