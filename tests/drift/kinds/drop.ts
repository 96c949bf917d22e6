import { type Effect, hidesAll, type Kind } from '../kind';
import type { Scene } from '../scene';

/** Parts that are gone, as while something failed or moved elsewhere. */

/** Lists without any of their rows. Of a list that misses some rows a person would believe that it is whole. */
export const dropList: Kind = {
  id: 'drop-list',
  leaves: hidesAll,
  mutate: (scene) => {
    const lists = listsOf(scene);
    const dropped = scene.random.sample(lists, 1 + scene.random.int(Math.max(lists.length, 1)));
    for (const row of dropped.flat()) row.remove();
    return dropped.length > 0 ? 'changed' : 'nothing';
  },
};

/** The lists of the page: what stands under one parent is one list. */
export function listsOf(scene: Scene): Element[][] {
  const lists = new Map<Element | null, Element[]>();
  for (const part of scene.own(repeated)) {
    if (part.parentElement?.closest(repeated)) continue;
    lists.set(part.parentElement, [...(lists.get(part.parentElement) ?? []), part]);
  }
  return [...lists.values()];
}

/** Everything of the demo pages that repeats, or holds what does. */
const repeated = [
  'ul.lines, tbody, dl, article',
  '.delivery-block, .archive-page__list, .sessions-list, .sessions-cards, .sessions-definitions',
  '[data-testid=receipt-item], [data-testid=bank-card], [class*=appealList--]',
].join();

/** Headings are gone, and other labels with them. */
export const dropHeading: Kind = {
  id: 'drop-heading',
  leaves: hidesAll,
  mutate: (scene) => remove(scene, scene.own('h1, h2, h3, th, dt, .lk-item__title, [class*=tileTitle--]'), 'some'),
};

/** The sentence that says that there is nothing is gone. */
export const dropEmptyState: Kind = {
  id: 'drop-empty-state',
  leaves: hidesAll,
  mutate: (scene) => {
    const sentences = scene
      .own('h1, h2, p, span')
      .filter(
        (element) =>
          element.closest('.empty') !== null ||
          /^(?:нет|пока|у вас|здесь|вы |карты не|подписка не|доставок)|пуст|не было| нет$/iu.test(textOf(element)),
      );
    return remove(scene, sentences, 'all');
  },
};

/** Numbers of things, sums and per cents are gone. */
export const dropCounter: Kind = {
  id: 'drop-counter',
  leaves: hidesAll,
  pages: ['home', 'details', 'wallet', 'discount', 'purchases'],
  mutate: (scene) => {
    const numbers = scene
      .own('span, b, p, dd, td')
      .filter((element) => element.children.length === 0 && counterText.test(textOf(element)));
    return remove(scene, numbers, 'some');
  },
};

/** «4 товара», «1 250,50 ₽», «15 %», «340», «Показано 20 из 57». Not «МИР •• 4417»: that is a row. */
const counterText = /^(?:[−+]?[\d\s.,]+(?:₽|р\.|%|\p{L}+)?|Показано .*)$/u;

/** @param extent `some`: one, most or all of them, by chance */
function remove({ random, data }: Scene, elements: readonly Element[], extent: 'some' | 'all'): Effect {
  const share = extent === 'all' ? 1 : random.pick([0.3, 0.7, 1]);
  // The rows of a session list are the account's in all their fields: one without its address is another session.
  const chosen = elements.filter(
    (element) => element.isConnected && random.chance(share) && !data.includes(textOf(element)),
  );
  for (const element of chosen) {
    // Without one cell the others would stand under wrong headings.
    if (element.matches('th, td, dt, dd')) element.textContent = '';
    else element.remove();
  }
  return chosen.length > 0 ? 'changed' : 'nothing';
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}
