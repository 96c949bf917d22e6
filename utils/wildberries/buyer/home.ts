import { exactMoney, readAmount } from '../../reading/amount-reading';
import { controlAround } from '../../reading/boxes';
import { isBusy } from '../../reading/busy';
import type { Content } from '../../reading/content';
import { doubtOn } from '../../reading/doubt';
import type { EmptyWords } from '../../reading/empty-state';
import type { Quantity, Reading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { countOf, findTiles } from '../../reading/tiles';
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
function readTiles(view: PageView): Reading[] {
  const { content, money, now } = view;
  // While nothing but a header stands there, its badges are all that could be read, and they count we know not what.
  const isThere = content.headings.some(({ level }) => level === 1);
  if (!isThere && (isBusy(content) || doubtOn(content) !== null)) return [];
  const readings = [
    ...tileWords.map((words) => readTile(view, words)),
    readClubTile(view),
    readWallet(content, money, now),
    readAmount(content, bonusWords, money, now),
    readAmount(content, debtWords, money, now),
    readAmount(content, discountWords, money, now),
    readDebtTile(view),
  ];
  const told = readings.filter((reading): reading is Reading => reading !== null && !isSilent(reading));
  // A tile and a value of the same fact say it twice: once is enough.
  return told.filter((reading, at) => told.findIndex((other) => other.fact === reading.fact) === at);
}

function isSilent(reading: Reading): boolean {
  return reading.state === 'unknown' && reading.reason !== 'disagree';
}

function readTile(view: PageView, { fact, titles, units, empty, counts }: TileWords): Reading | null {
  const told = findTiles(view.content, titles).flatMap((tile) => {
    const said = countOf(tile, units, empty);
    if (said.kind === 'silent' || (said.kind === 'count' && counts === 'open-only' && !said.open)) return [];
    return [{ tile, said }];
  });
  const values = new Set(told.map(({ said }) => (said.kind === 'count' ? said.count.count : 0)));
  if (values.size > 1) return { fact, state: 'unknown', reason: 'disagree', detail: [...values].join(' / ') };
  const [first] = told;
  if (!first) return null;
  const evidence = asEvidence(first.tile.text);
  if (first.said.kind === 'count') {
    const { count, atLeast } = first.said.count;
    return { fact, state: 'some', count, ...(atLeast ? { atLeast: true as const } : {}), evidence };
  }
  return noneOf(view, fact, evidence);
}

function readClubTile(view: PageView): Reading | null {
  for (const tile of findTiles(view.content, clubTitles)) {
    const state = clubStateIn(tile.texts, view.now);
    if (state?.kind === 'on') {
      return {
        fact: 'club',
        state: 'some',
        ...(state.until ? { until: state.until } : {}),
        evidence: asEvidence(tile.text),
      };
    }
    if (state?.kind === 'off') return noneOf(view, 'club', asEvidence(tile.text));
  }
  return null;
}

/** «Рассрочка — Осталось выплатить 3 200 ₽», «Рассрочка — Задолженности нет». */
function readDebtTile(view: PageView): Reading | null {
  for (const tile of findTiles(view.content, debtWords.labels)) {
    const evidence = asEvidence(tile.text);
    const sums = tile.texts.flatMap((text) => debtIn(text, view) ?? []);
    const [sum] = sums;
    if (sum && sums.length === 1)
      return sum.amount === 0 ? noneOf(view, 'debts', evidence) : { fact: 'debts', state: 'some', ...sum, evidence };
    if (countOf(tile, [], debtWords.empty).kind === 'none') return noneOf(view, 'debts', evidence);
  }
  return null;
}

function debtIn(text: string, { money }: PageView): Quantity | null {
  const label = debtWords.labels.find((at) => text.startsWith(`${at} `)) ?? '';
  const sum = exactMoney(text.slice(label.length), money);
  return sum && { ...sum, amount: Math.abs(sum.amount ?? 0) };
}

/** Nothing is called absent on a page that is still loading, was cut, or takes back what it says. */
function noneOf({ content, screen }: PageView, fact: Fact, evidence: string): Reading | null {
  return isBusy(content) || doubtOn(content) || !screen.complete ? null : { fact, state: 'none', evidence };
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
