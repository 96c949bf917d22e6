import { readAmount } from '../../reading/amount-reading';
import { controlAround } from '../../reading/boxes';
import type { Content } from '../../reading/content';
import type { Reading } from '../../reading/reading';
import { readTile } from '../../reading/tile-reading';
import type { AccountPage, PageView } from './account-page';
import { appealWords } from './appeals';
import { certificateWords } from './certificates';
import { parcelWords } from './deliveries';
import { discountWords } from './discount';
import { purchaseWords } from './purchases';
import { receiptWords } from './receipts';
import { returnWords } from './returns';
import { reviewWords } from './reviews';
import { bonusWords, debtWords, walletWords } from './wallet';

/** Tiles and menu entries that sum the account up. What the page does not show is not answered. */
function readTiles({ content, money, now }: PageView): Reading[] {
  const tiles = [
    readTile(content, parcelWords, 'what-we-want', now),
    readTile(content, purchaseWords, 'what-we-want', now),
    readTile(content, receiptWords, 'what-we-want', now),
    readTile(content, reviewWords, 'what-we-want', now),
    readTile(content, certificateWords, 'what-we-want', now),
    // These two may count what is settled, too.
    readTile(content, returnWords, 'more-than-that', now),
    readTile(content, appealWords, 'more-than-that', now),
    ...[walletWords, bonusWords, debtWords, discountWords].map((words) => readAmount(content, words, money, now)),
  ];
  return tiles.filter((reading) => reading !== null && !isSilent(reading)) as Reading[];
}

function isSilent(reading: Reading): boolean {
  return reading.state === 'unknown' && reading.reason !== 'disagree';
}

/** The account's own menu: three or more links to account pages in the content. */
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
