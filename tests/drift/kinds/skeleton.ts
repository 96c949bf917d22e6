import { hidesAll, type Kind } from '../kind';
import type { Scene } from '../scene';
import { listsOf } from './drop';

/** Content that has not come yet, and will not. */

/** Grey areas in place of the lists, or of the whole page but its heading. */
export const frozenSkeleton: Kind = {
  id: 'frozen-skeleton',
  leaves: hidesAll,
  mutate: (scene) => {
    const { random, stage } = scene;
    const lists = listsOf(scene);
    if (lists.length > 0 && random.chance(0.5)) {
      for (const [first, ...others] of lists) {
        first?.replaceWith(skeleton(scene));
        for (const other of others) other.remove();
      }
    } else {
      const heading = random.chance(0.5) ? stage.querySelector('h1') : null;
      stage.replaceChildren(...(heading ? [heading] : []), skeleton(scene));
    }
    return 'changed';
  },
};

/** Everything is there, and beside it something still loads. */
export const skeletonBeside: Kind = {
  id: 'skeleton-beside',
  leaves: hidesAll,
  mutate: (scene) => {
    scene.addNoise(skeleton(scene));
    return 'changed';
  },
};

function skeleton(scene: Scene): HTMLElement {
  const { random } = scene;
  const bone = random.pick([
    '<div style="height:64px;margin:8px 0;background:#e6ebea;border-radius:12px"></div>',
    '<div class="skeleton-row" style="height:64px;margin:8px 0;background:linear-gradient(90deg,#eee,#ddd)"></div>',
    '<span style="display:block;width:70%;height:18px;margin:6px 0;background:#dfe5e4"></span>',
  ]);
  const holder = random.pick([
    '<div class="skeleton">',
    '<div aria-busy="true">',
    '<div class="Shimmer__box--q1W2e">',
    '<div>',
  ]);
  return scene.build(`${holder}${bone.repeat(4 + random.int(4))}</div>`);
}
