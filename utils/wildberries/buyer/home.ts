import { exactMoney, readAmount } from '../../reading/amount-reading';
import { controlAround } from '../../reading/boxes';
import { isBusy } from '../../reading/busy';
import type { Content } from '../../reading/content';
import type { Count } from '../../reading/count';
import { doubtOn } from '../../reading/doubt';
import type { EmptyWords } from '../../reading/empty-state';
import { type Finding, passageOf } from '../../reading/finding';
import type { Quantity, Reading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { countOf, findTiles, type Tile } from '../../reading/tiles';
import type { Fact } from '../../vocabulary';
import type { AccountPage, PageView } from '../account-page';
import { appealWords } from './appeals';
import { certificateWords } from './certificates';
import { clubStateIn, clubTitles } from './club';
import { parcelWords } from './deliveries';
import { cardWords } from './details';
import { discountWords } from './discount';
import { purchaseWords } from './purchases';
import { receiptWords } from './receipts';
import { returnWords } from './returns';
import { reviewWords } from './reviews';
import { sessionEmpty, sessionTitles, sessionUnits } from './sessions';
import { bonusWords, debtWords, readWallet } from './wallet';

/** How a fact is named and counted in a tile. */
interface TileWords {
  readonly fact: Fact;
  readonly titles: readonly string[];
  readonly units: readonly string[];
  readonly empty: EmptyWords;
  /** `open-only`: a number without «открытых» or «в работе» may count settled ones too, and tells nothing. */
  readonly counts: 'all' | 'open-only';
}

const tileWords: readonly TileWords[] = [
  { ...parcelWords, counts: 'all' },
  { ...returnWords, counts: 'open-only' },
  { ...appealWords, counts: 'open-only' },
  { ...certificateWords, counts: 'all' },
  { fact: 'cards', ...cardWords, units: ['карт'], counts: 'all' },
  { ...purchaseWords, counts: 'all' },
  { ...receiptWords, counts: 'all' },
  { ...reviewWords, counts: 'all' },
  { fact: 'sessions', titles: sessionTitles, units: sessionUnits, empty: sessionEmpty, counts: 'all' },
];

/** Tiles and menu entries that sum the account up. What the page does not show is not answered. */
function readTiles(view: PageView): Finding[] {
  const { content, money, now } = view;
  // While nothing but a header stands there, its badges are all that could be read, and they count we know not what.
  const isThere = content.headings.some(({ level }) => level === 1);
  if (!isThere && (isBusy(content) || doubtOn(content) !== null)) return [];
  const findings = [
    ...tileWords.map((words) => readTile(view, words)),
    readClubTile(view),
    readWallet(content, money, now),
    readAmount(content, bonusWords, money, now),
    readAmount(content, debtWords, money, now),
    readAmount(content, discountWords, money, now),
    readDebtTile(view),
  ];
  const told = findings.filter((finding): finding is Finding => finding !== null && !isSilent(finding.reading));
  // A tile and a value of the same fact say it twice: once is enough.
  const once = told.filter(({ reading }, at) => told.findIndex((other) => other.reading.fact === reading.fact) === at);
  // Nor does one badge alone make a page: of a header that does not say that it is one, it may be all that is left.
  return isThere || once.length > 1 ? once : [];
}

function isSilent(reading: Reading): boolean {
  return reading.state === 'unknown' && reading.reason !== 'disagree';
}

function readTile(view: PageView, { fact, titles, units, empty, counts }: TileWords): Finding | null {
  const told = findTiles(view.content, titles).flatMap((tile) => {
    const said = countOf(tile, units, empty);
    if (said.kind === 'silent' || (said.kind === 'count' && counts === 'open-only' && !said.open)) return [];
    return [{ tile, said }];
  });
  const values = new Set(told.map(({ said }) => (said.kind === 'count' ? said.count.count : 0)));
  // Which of the tiles is right, nobody can point out.
  if (values.size > 1)
    return { reading: { fact, state: 'unknown', reason: 'disagree', detail: [...values].join(' / ') }, from: [] };
  const [first, ...others] = told;
  if (!first) return null;
  const { said, tile } = first;
  const finding = said.kind === 'none' ? noneOn(view, fact, tile) : someOn(fact, tile, quantityOf(said.count));
  // Where several say the same, one of them may be the header's.
  return finding && { ...finding, from: others.length === 0 ? finding.from : [] };
}

function quantityOf({ count, atLeast }: Count): Quantity {
  return { count, ...(atLeast ? { atLeast: true } : {}) };
}

function readClubTile(view: PageView): Finding | null {
  for (const tile of findTiles(view.content, clubTitles)) {
    const state = clubStateIn(tile.texts, view.now);
    if (state?.kind === 'on') return someOn('club', tile, state.until ? { until: state.until } : {});
    if (state?.kind === 'off') return noneOn(view, 'club', tile);
  }
  return null;
}

/** «Рассрочка — Осталось выплатить 3 200 ₽», «Рассрочка — Задолженности нет». */
function readDebtTile(view: PageView): Finding | null {
  for (const tile of findTiles(view.content, debtWords.labels)) {
    const sums = tile.texts.flatMap((text) => debtIn(text, view) ?? []);
    const [sum] = sums;
    if (sum && sums.length === 1) return sum.amount === 0 ? noneOn(view, 'debts', tile) : someOn('debts', tile, sum);
    if (countOf(tile, [], debtWords.empty).kind === 'none') return noneOn(view, 'debts', tile);
  }
  return null;
}

function debtIn(text: string, { money }: PageView): Quantity | null {
  const label = debtWords.labels.find((at) => text.startsWith(`${at} `)) ?? '';
  const sum = exactMoney(text.slice(label.length), money);
  return sum && { ...sum, amount: Math.abs(sum.amount ?? 0) };
}

function someOn(fact: Fact, tile: Tile, quantity: Quantity): Finding {
  return {
    reading: { fact, state: 'some', ...quantity, evidence: asEvidence(tile.text) },
    from: [passageOf(...tile.lines)],
  };
}

/** Nothing is called absent on a page that is still loading, was cut, or takes back what it says. */
function noneOn({ content, screen }: PageView, fact: Fact, tile: Tile): Finding | null {
  if (isBusy(content) || doubtOn(content) || !screen.complete) return null;
  return { reading: { fact, state: 'none', evidence: asEvidence(tile.text) }, from: [passageOf(...tile.lines)] };
}

/** The account's own menu: links to account pages in the content. */
export function linksToAccount(content: Content): number {
  const hrefs = content.lines.flatMap((line) => controlAround(line.box)?.href ?? []);
  return new Set(hrefs.filter((href) => /^(?:https:\/\/www\.wildberries\.(?:ru|by))?\/lk\/[a-z]/.test(href))).size;
}

export const home: AccountPage = {
  id: 'home',
  // «Личный кабинет»: mobile site 2022; the others are guesses.
  titles: ['личный кабинет', 'мой кабинет', 'профиль', 'мой профиль', 'кабинет'],
  marks: [
    'profile-page', // data-qa, mobile site 2022
    'header-user-name', // the same
    'LK_DLV', // data-lk-header-wba, 2024–25
    'LK_Favorites', // the same
  ],
  facts: [],
  read: readTiles,
};
