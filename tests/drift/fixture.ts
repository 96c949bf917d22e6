import type { Account } from '@/tests/marketplace/account';
import { accounts } from '@/tests/marketplace/accounts/all';
import { deleteForms, type Forms, sessionsForms, usualForms } from '@/tests/marketplace/forms';
import { type GenerationId, generationIds } from '@/tests/marketplace/generations/generation';
import { pagesOf, pathTo, renderPage } from '@/tests/marketplace/render-page';
import type { PageId } from '@/utils/vocabulary';

/** A page of the demo marketplace, before anything happens to it. */
export interface Fixture {
  /** «busy desktop-2026 details (list, button)» */
  readonly name: string;
  readonly account: Account;
  readonly generation: GenerationId;
  readonly page: PageId;
  readonly forms: Forms;
  readonly url: URL;
}

const hindered: readonly PageId[] = ['home', 'details', 'deliveries', 'wallet', 'club'];

/** Of some accounts, the pages that differ from those of others. */
const onlyPages: { readonly [Name in keyof typeof accounts]?: readonly PageId[] } = {
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
          account,
          generation,
          page,
          forms,
          url: new URL(`https://${host}${pathTo(generation, page)}`),
        })),
      ),
  ),
);

/** The forms that make a difference on a page. */
function formsOf(page: PageId, { condition }: Account): Forms[] {
  if ((page !== 'details' && page !== 'sessions') || condition !== 'normal') return [usualForms];
  const lists = sessionsForms.map(
    (sessions): Forms => (sessions === usualForms.sessions ? usualForms : { ...usualForms, sessions }),
  );
  const others = deleteForms.filter((form) => form !== usualForms.delete);
  return page === 'sessions' ? lists : [...lists, ...others.map((form): Forms => ({ ...usualForms, delete: form }))];
}

const rendered = new Map<Fixture, string>();

/** The fixture's HTML document. */
export function htmlOf(fixture: Fixture): string {
  const known = rendered.get(fixture);
  if (known !== undefined) return known;
  const html = renderPage(fixture.account, fixture.generation, fixture.page, fixture.forms);
  rendered.set(fixture, html);
  return html;
}
