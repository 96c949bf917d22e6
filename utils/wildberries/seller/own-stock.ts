import { isBusy } from '../../reading/busy';
import { type Content, withoutCounter } from '../../reading/content';
import { doubtOn } from '../../reading/doubt';
import { type EmptyWords, findEmptyState } from '../../reading/empty-state';
import { type Finding, nameIn, passageOf } from '../../reading/finding';
import { showsPart } from '../../reading/part';
import type { UnknownReading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { sumOf } from '../../reading/summed';
import { findTitles } from '../../reading/titles';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';

/** «Поставки и заказы → Управление остатками»: official article A-883 (2026-07-29). Columns and sentences are guesses. */
const titles = [
  'управление остатками',
  'остатки на моих складах',
  'мои остатки',
  'остатки',
  'stock management',
  'my stock',
];
const ownTitles = ['управление остатками', 'остатки на моих складах', 'stock management'];
const columns = [
  'количество',
  'остаток',
  'остатки, шт',
  'остаток, шт',
  'остаток, шт.',
  'количество, шт.',
  'количество, шт',
  'кол-во',
  'в наличии',
  'quantity',
  'stock',
  'quantity, pcs',
];

export const ownStockWords = { titles, columns };

const empty: EmptyWords = {
  genitive: [
    'остатков',
    'товаров',
    'товаров с остатками',
    'остатков на складе',
    'товаров на складе',
    'товаров на складах',
  ],
  nominative: ['остатки', 'товары'],
  undone: ['добавили остатки', 'добавляли остатки', 'добавили товары', 'добавили ни одного товара'],
  finished: [],
  sentences: [
    'на (?:ваших |моих |своих )?складах (?:пока )?нет (?:товаров|остатков)',
    'все остатки равны (?:нулю|0)',
    '(?:у вас )?(?:еще |пока )?нет (?:своих )?складов',
    englishEmpty('stock|goods|products|items|goods in your warehouses'),
  ],
};

/** Pieces offered from the seller's own warehouses. */
function readOwnStock({ content, screen, now }: PageView): Finding {
  const fact = 'shop-own-stock';
  const named = findTitles(content, titles, []);
  const from = nameIn(
    content,
    named.filter(({ line }) => titles.includes(line.norm)),
  );
  const unknown = (reason: UnknownReading['reason'], detail?: string): Finding => ({
    reading: { fact, state: 'unknown', reason, ...(detail ? { detail: asEvidence(detail) } : {}) },
    from,
  });
  const sum = sumOf(content, columns, []);
  // «Остатки: 0» in a card is that card's.
  const own = named.filter(({ line }) => ownTitles.includes(withoutCounter(line.norm)));
  const zero = own.find(({ kind, count }) => kind !== 'control' && count?.count === 0 && !count.atLeast)?.line;
  // Each warehouse has stock of its own, and one of them may be chosen.
  const isPart =
    showsPart(content, ['все', 'все склады', 'все товары', 'all', 'all warehouses'], ownTitles) ||
    namesWarehouse(content);
  const sentence = findEmptyState(content, empty, named, now) ?? zero ?? null;
  if (sum.kind === 'sum' && sum.total > 0) {
    if (sentence) return unknown('disagree', `${sentence.text} / ${sum.evidence}`);
    const isWhole = sum.extent === 'whole' && screen.complete && !isBusy(content) && !isPart;
    return {
      reading: {
        fact,
        state: 'some',
        count: sum.total,
        ...(isWhole ? {} : { atLeast: true as const }),
        evidence: asEvidence(sum.evidence),
      },
      from: [sum.from, ...from],
    };
  }
  if (isBusy(content)) return unknown('loading');
  if (sum.kind === 'unknown') return unknown(sum.reason, sum.detail);
  if (sum.kind === 'absent' && !sentence) return unknown(named.length > 0 ? 'unclear' : 'not-shown');
  if (isPart || (sum.kind === 'sum' && sum.extent === 'part'))
    return unknown('partial', sum.kind === 'sum' ? sum.evidence : sentence?.text);
  const doubt = doubtOn(content);
  const evidence = sum.kind === 'sum' ? sum.evidence : (sentence?.text ?? '');
  if (!screen.complete || doubt) return unknown('unclear', doubt ?? evidence);
  return {
    reading: { fact, state: 'none', evidence: asEvidence(evidence) },
    from: sum.kind === 'sum' ? [sum.from, ...from] : sentence ? [passageOf(sentence), ...from] : from,
  };
}

/** «Склад: Казань» over the table. */
function namesWarehouse({ lines }: Content): boolean {
  return lines.some(({ norm }) => /^(?:склад|мой склад|warehouse): (?!все|all)\p{L}/u.test(norm));
}

export const ownStock: AccountPage = {
  id: 'shop-own-stock',
  titles,
  marks: [],
  facts: ['shop-own-stock'],
  read: (view) => [readOwnStock(view)],
};
