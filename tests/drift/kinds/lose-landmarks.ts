import { type Kind, keepsAll } from '../kind';

/** Header, menus, main part and footer are `<div>`s. Where they lie on the page is as before. */
export const loseLandmarks: Kind = {
  id: 'lose-landmarks',
  leaves: keepsAll,
  mutate: (scene) => {
    const found = scene.everything('header, nav, aside, main, footer');
    for (const element of found) scene.retag(element, 'div', { role: null, 'aria-label': null });
    return found.length > 0 ? 'changed' : 'nothing';
  },
};
