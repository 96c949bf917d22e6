import type { Button } from '../reading/buttons';
import type { Content } from '../reading/content';
import type { Finding } from '../reading/finding';
import type { MoneyContext } from '../reading/money';
import type { ControlReason } from '../reading/reading';
import type { Screen } from '../screen/screen';
import type { ControlId, Fact, PageId } from '../vocabulary';
import type { SessionWords } from './session-section';

/** What a page's readers are given: the page as seen at one moment. */
export interface PageView {
  readonly screen: Screen;
  readonly content: Content;
  readonly money: MoneyContext;
  readonly now: Date;
}

/**
 * One page of an account: its content side. Its addresses stand beside it in the same file as `paths`, so that
 * the gate can know them without carrying the readers.
 */
export interface AccountPage {
  readonly id: PageId;
  /** Headings by which a person knows the page, normalised. */
  readonly titles: readonly string[];
  /** Known `data-testid`, `data-qa` and `id` values that only this page has. They support the words and never replace them. */
  readonly marks: readonly string[];
  /** Facts that this page always answers, if only with `unknown`. */
  readonly facts: readonly Fact[];
  /** How and where it lists the sessions; left out where it does not. */
  readonly lists?: { readonly words: SessionWords; readonly place: 'own-page' | 'section' };
  /**
   * @returns one finding for each of `facts` but the sessions that it lists, and findings of other facts that the page
   * happens to show
   */
  readonly read: (view: PageView) => Finding[];
  /** The controls that stand here, and how each is found; left out where there are none. */
  readonly controls?: Partial<Record<ControlId, ControlFinder>>;
}

/** Looks for a control on a page that was recognised. */
export type ControlFinder = (view: PageView) => Button | ControlReason;
