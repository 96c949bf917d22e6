import { type Effect, type Kind, keepsAll } from '../kind';
import type { Scene } from '../scene';

/** The sections of the page in another order, or what the shop recommends above them. */
export const reorder: Kind = {
  id: 'reorder',
  leaves: keepsAll,
  pages: ['home', 'details', 'deliveries', 'wallet', 'returns', 'appeals', 'certificates'],
  mutate: (scene) => {
    const { main, stage, random } = scene;
    const grids = scene.own('.lk-grid, [class*=tiles--], [class*=walletCards--]');
    const effects = [stage, ...grids].map((parent) => shuffle(scene, parent));
    const goods = main.querySelector('.goods-slider');
    const first = main.firstElementChild;
    if (goods && first && first !== goods && random.chance(0.4)) {
      main.prepend(goods);
      effects.push('changed');
    }
    return effects.includes('changed') ? 'changed' : 'nothing';
  },
};

function shuffle({ random }: Scene, parent: Element): Effect {
  const movable = [...parent.children].filter((child) => child.matches('section, .panel, article'));
  const places = movable.map((block) => {
    const place = block.ownerDocument.createComment('');
    block.replaceWith(place);
    return place;
  });
  const order = random.sample(movable, movable.length);
  for (const [at, place] of places.entries()) {
    const block = order[at];
    if (block) place.replaceWith(block);
  }
  return order.some((block, at) => block !== movable[at]) ? 'changed' : 'nothing';
}
