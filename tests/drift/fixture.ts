import type { Account } from '@/tests/marketplace/account';
import { accounts } from '@/tests/marketplace/accounts/all';
import { visibleDeleteText } from '@/tests/marketplace/delete-control';
import { type ExpectedPage, expectedReadings, type Learned, learn } from '@/tests/marketplace/expected';
import { deleteForms, type Forms, sessionsForms, usualForms } from '@/tests/marketplace/forms';
import { generations } from '@/tests/marketplace/generations/all';
import { type GenerationId, generationIds } from '@/tests/marketplace/generations/generation';
import { pagesOf, pathTo, renderPage } from '@/tests/marketplace/render-page';
import { endingIn, sessionKey } from '@/tests/marketplace/session-list';
import type { SessionRow } from '@/utils/reading/reading';
import {
  type BuyerFact,
  type BuyerPageId,
  buyerFacts,
  type ControlId,
  type Fact,
  type PageId,
} from '@/utils/vocabulary';

/** A session as the page shows it, and by what the page itself tells it from the others. */
export interface KnownSession extends SessionRow {
  readonly key: string;
}

/** A page of the demo marketplace or of the demo portal, before anything happens to it. */
export interface Fixture {
  /** «busy desktop-2026 details (list, button)» */
  readonly name: string;
  readonly page: PageId;
  readonly url: URL;
  /** The whole HTML document. */
  readonly render: () => string;
  /** What a person would learn of the page. */
  readonly expected: ExpectedPage;
  /** The whole truth about a fact of the account, whatever the page shows; `null`: it has no such thing at all. */
  readonly learn: (fact: Fact) => Learned | null;
  readonly sessions: readonly KnownSession[];
  /** The controls that a person sees. */
  readonly controls: readonly ControlId[];
}

const hindered: readonly BuyerPageId[] = ['home', 'details', 'deliveries', 'wallet', 'club'];

/** Of some accounts, the pages that differ from those of others. */
const onlyPages: { readonly [Name in keyof typeof accounts]?: readonly BuyerPageId[] } = {
  'long-history': ['purchases', 'receipts', 'reviews', 'wallet'],
  // 400 rows are slow: one page is enough to see that they are still 400.
  'many-sessions': ['sessions'],
  'locked-wallet': ['wallet'],
  'signed-out': hindered,
  challenge: hindered,
  failed: hindered,
  never: hindered,
  // What comes late is not there yet: the same as what never comes.
  late: [],
};

/** Every page that is worth changing, in a fixed order. */
export const fixtures: readonly Fixture[] = Object.entries(accounts).flatMap(([name, { account, host }]) =>
  generationIds.flatMap((generation) =>
    pagesOf(generation)
      .filter((page) => onlyPages[name as keyof typeof accounts]?.includes(page) ?? true)
      .flatMap((page) =>
        formsOf(page, account).map((forms) => ({
          name: `${name} ${generation} ${page}${forms === usualForms ? '' : ` (${forms.sessions}, ${forms.delete})`}`,
          page,
          url: new URL(`https://${host}${pathTo(generation, page)}`),
          render: () => renderPage(account, generation, page, forms),
          expected: expectedReadings(account, generation, page, forms),
          learn: (fact) => (isBuyers(fact) ? learn(account, fact, forms) : null),
          sessions: account.sessions.map((session) => ({
            ...session,
            ending: endingIn(forms.sessions, session),
            key: sessionKey(session),
          })),
          controls: controlsOn(account, generation, page, forms),
        })),
      ),
  ),
);

/** The forms that make a difference on a page. */
function formsOf(page: BuyerPageId, { condition }: Account): Forms[] {
  if ((page !== 'details' && page !== 'sessions') || condition !== 'normal') return [usualForms];
  const lists = sessionsForms.map(
    (sessions): Forms => (sessions === usualForms.sessions ? usualForms : { ...usualForms, sessions }),
  );
  const others = deleteForms.filter((form) => form !== usualForms.delete);
  return page === 'sessions' ? lists : [...lists, ...others.map((form): Forms => ({ ...usualForms, delete: form }))];
}

function isBuyers(fact: Fact): fact is BuyerFact {
  return buyerFacts.some((one) => one === fact);
}

function controlsOn(account: Account, generation: GenerationId, page: BuyerPageId, forms: Forms): ControlId[] {
  const deletes =
    page === 'details' &&
    generations[generation].deletes === 'from-details' &&
    visibleDeleteText(forms.delete) !== null;
  const lists = expectedReadings(account, generation, page).facts.get('sessions');
  const ends = lists?.state === 'some' && (lists.rows?.length ?? 0) > 1;
  return [...(deletes ? (['delete-account'] as const) : []), ...(ends ? (['end-other-sessions'] as const) : [])];
}

const rendered = new Map<Fixture, string>();

/** The fixture's HTML document. */
export function htmlOf(fixture: Fixture): string {
  const known = rendered.get(fixture);
  if (known !== undefined) return known;
  const html = fixture.render();
  rendered.set(fixture, html);
  return html;
}
