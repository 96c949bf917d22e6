import { type Kind, keepsAll } from '../kind';
import type { Scene } from '../scene';
import { advertisements, conversation, goodsNames, otherPeople, promises } from './noise-words';

/** What shops put around everything. */

/** Lines that sell something, with no title and no section. */
export const promo: Kind = {
  id: 'promo-strip',
  leaves: keepsAll,
  mutate: (scene) => {
    for (const text of some(scene, promises, 3)) scene.addNoise(scene.build(strip(scene, text)));
    return 'changed';
  },
};

function strip({ random }: Scene, text: string): string {
  return random.pick([
    `<div class="promo-strip" style="padding:10px;background:#fde68a">${text}</div>`,
    `<a class="promo-strip" href="/promotions/42" style="display:block;padding:10px">${text}</a>`,
    `<div class="panel banner"><p>${text}</p><a class="btn" href="/promotions/42">Подробнее</a></div>`,
    `<aside class="banner"><span>${text}</span></aside>`,
  ]);
}

/** Goods that the shop recommends, under their own title. */
export const recommended: Kind = {
  id: 'recommendations',
  leaves: keepsAll,
  mutate: (scene) => {
    const title = scene.random.pick([
      'Рекомендуем',
      'Вам может понравиться',
      'Вы смотрели',
      'Похожие товары',
      'Хиты продаж',
    ]);
    const cards = some(scene, goodsNames, 5).map((name, at) => goods(scene, name, at));
    scene.addNoise(scene.build(titled(scene, title, `<div class="goods-slider__list">${cards.join('')}</div>`)));
    return 'changed';
  },
};

function goods({ random }: Scene, name: string, at: number): string {
  const price = `${100 + random.int(9000)} ₽`;
  const href = `/catalog/${168112904 + at}/detail.aspx`;
  return random.pick([
    `<article class="product-card"><a href="${href}" aria-label="${name}"></a><p>${price}</p><h3>${name}</h3>
      <button type="button">В корзину</button></article>`,
    `<div class="product-card"><a href="${href}"><span>${price}</span><span>${name}</span></a></div>`,
  ]);
}

/** What other people wrote about goods, under its own title. */
export const othersReviews: Kind = {
  id: 'others-reviews',
  leaves: keepsAll,
  mutate: (scene) => {
    const title = scene.random.pick(['Отзывы покупателей', 'Что говорят покупатели', 'Отзывы о товарах']);
    const texts = some(scene, otherPeople, 4).map((text) =>
      scene.random.pick([
        `<li><b>Ольга</b><p>★★★★☆</p><p>${text}</p></li>`,
        `<li><p>${text}</p><p class="muted">Сергей, 12 ноября</p></li>`,
      ]),
    );
    scene.addNoise(scene.build(titled(scene, title, `<ul class="lines">${texts.join('')}</ul>`)));
    return 'changed';
  },
};

/** A block that says itself that it is an advertisement: among the blocks of the page, or among the rows of a list. */
export const advertisement: Kind = {
  id: 'advertisement',
  leaves: keepsAll,
  mutate: (scene) => {
    const { random } = scene;
    const [headline, text] = random.pick(advertisements);
    const label = random.pick(['Реклама', 'Реклама 18+', 'Реклама. ООО «Пример»']);
    const content = `<p class="muted">${label}</p><p><b>${headline}</b></p><p>${text}</p>`;
    const rows = scene.own('ul.lines > li, ul.sessions-list > li');
    if (rows.length > 0 && random.chance(0.4)) {
      const item = scene.build(`<li class="ad">${content}</li>`);
      scene.addNoise(item);
      random.pick(rows).after(item);
      return 'changed';
    }
    scene.addNoise(
      scene.build(
        random.pick([
          `<div class="panel ad">${content}</div>`,
          `<section class="ad" aria-label="Реклама"><h3>${headline}</h3><p>${text}</p></section>`,
        ]),
      ),
    );
    return 'changed';
  },
};

/** The support's chat in a corner of the window. */
export const chat: Kind = {
  id: 'chat',
  leaves: keepsAll,
  mutate: (scene) => {
    const lines = some(scene, conversation, 4).map((text) => `<div class="message"><p>${text}</p></div>`);
    const title = scene.random.pick(['Чат с поддержкой', 'Поддержка', 'Чат']);
    const style = 'position:fixed;right:16px;bottom:16px;width:260px;background:#fff;z-index:30';
    const widget = scene.build(`<div class="chat" style="${style}"><div><b>${title}</b></div>${lines.join('')}</div>`);
    scene.document.body.append(widget);
    return 'changed';
  },
};

function titled({ random }: Scene, title: string, content: string): string {
  const heading = random.pick([`<h2>${title}</h2>`, `<h3>${title}</h3>`, `<div class="title"><b>${title}</b></div>`]);
  return random.pick([
    `<section class="panel">${heading}${content}</section>`,
    `<div class="panel">${heading}${content}</div>`,
    `<div class="panel"><div>${heading}</div><div>${content}</div></div>`,
  ]);
}

function some<Item>({ random }: Scene, items: readonly Item[], most: number): Item[] {
  return random.sample(items, 1 + random.int(most));
}
