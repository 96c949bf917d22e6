import { type Effect, hidesAll, type Kind } from '../kind';
import type { Scene } from '../scene';

/**
 * The page in other words, as after a translation by the browser. We promise to read Russian, so of these pages we may
 * know nothing. What is translated in part is the danger: half of the statuses known make half of a count.
 */

export const english: Kind = {
  id: 'english',
  leaves: hidesAll,
  mutate: (scene) => translate(scene, (word) => englishWords[word.toLowerCase()] ?? latin(word)),
};

export const belarusianWords: Kind = {
  id: 'belarusian',
  leaves: hidesAll,
  mutate: (scene) =>
    translate(scene, (word) => belarusian[word.toLowerCase()] ?? word.replaceAll('и', 'і').replaceAll('щ', 'шч')),
};

/** Words that mean nothing, as long as the old ones. */
export const nonsense: Kind = {
  id: 'nonsense',
  leaves: hidesAll,
  mutate: (scene) =>
    translate(scene, (word) =>
      [...word].map((letter) => (letter === letter.toUpperCase() ? 'Ж' : scene.random.pick([...'бвгдуао']))).join(''),
    ),
};

function translate(scene: Scene, word: (russian: string) => string): Effect {
  const { random, data } = scene;
  const share = random.pick([0.2, 0.5, 1]);
  const unit = random.pick(['text', 'word'] as const);
  let changed = false;
  for (const text of scene.texts()) {
    // What the sessions say of themselves is compared letter by letter.
    if (data.some((own) => text.data.includes(own)) || (unit === 'text' && !random.chance(share))) continue;
    const fresh = text.data.replace(/\p{Script=Cyrillic}{2,}/gu, (russian) =>
      unit === 'text' || random.chance(share) ? word(russian) : russian,
    );
    if (fresh === text.data) continue;
    text.data = fresh;
    changed = true;
  }
  return changed ? 'changed' : 'nothing';
}

const englishWords: Readonly<Record<string, string>> = {
  доставки: 'Deliveries',
  доставок: 'deliveries',
  нет: 'no',
  пока: 'yet',
  товаров: 'items',
  товара: 'items',
  готов: 'Ready',
  к: 'for',
  выдаче: 'pickup',
  получению: 'pickup',
  баланс: 'Balance',
  бонусы: 'Bonuses',
  возвраты: 'Returns',
  обращения: 'Requests',
  кошелёк: 'Wallet',
  чеки: 'Receipts',
  отзывы: 'Reviews',
  покупки: 'Purchases',
  удалить: 'Delete',
  аккаунт: 'account',
  активные: 'Active',
  сеансы: 'sessions',
  карты: 'Cards',
  пути: 'transit',
};

const belarusian: Readonly<Record<string, string>> = {
  доставки: 'Дастаўкі',
  доставок: 'даставак',
  нет: 'няма',
  товаров: 'тавараў',
  готов: 'Гатовы',
  выдаче: 'выдачы',
  баланс: 'Баланс',
  возвраты: 'Вяртанні',
  обращения: 'Звароты',
  кошелёк: 'Кашалёк',
  отзывы: 'Водгукі',
  покупки: 'Пакупкі',
  удалить: 'Выдаліць',
  аккаунт: 'акаўнт',
  сеансы: 'сеансы',
};

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, at) => [
    letter,
    [...'abvgdejziiklmnoprstufhccss-i-eua'][at] ?? '',
  ]),
);

function latin(word: string): string {
  return [...word.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
}
