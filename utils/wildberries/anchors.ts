import { withoutCounter } from '../reading/content';
import { findTitles } from '../reading/titles';
import type { AccountPage, PageView } from './account-page';
import { linksToAccount } from './buyer/home';

/** Weaker than the others: it stays when the page's own part failed. */
export const menuAnchor = 'links to account pages';

/** Links to other parts of the account, by which the account's first page is known even without a title. */
const minLinks = 3;

/**
 * By what a page is recognised: path and content agree when it bears its own name, or a mark that only it has.
 * @returns each anchor in our own words («heading «доставки»», «mark delivery-page»); empty when the page is not recognised
 */
export function anchorsOf(account: AccountPage, { screen, content }: PageView): string[] {
  const anchors = new Set<string>();
  for (const title of findTitles(content, account.titles, [])) {
    if (title.kind !== 'control') anchors.add(`${title.kind} «${ownTitle(account, title.line.norm)}»`);
  }
  // «Чеки и документы (6)» names the page as well.
  for (const heading of content.headings) {
    const name = withoutCounter(heading.norm).split(/ и |, /u)[0] ?? '';
    if (account.titles.includes(name)) anchors.add(`heading «${name}»`);
  }
  for (const { marks } of screen.boxes) {
    for (const mark of marks) if (account.marks.includes(mark)) anchors.add(`mark ${mark}`);
  }
  if (account.id === 'home' && linksToAccount(content) >= minLinks) anchors.add(menuAnchor);
  return [...anchors];
}

/** The name as we know it: what else stands in the line is the person's. */
function ownTitle({ titles }: AccountPage, norm: string): string {
  return titles.filter((title) => norm.startsWith(title)).sort((a, b) => b.length - a.length)[0] ?? '';
}
