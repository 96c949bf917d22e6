import type { Account } from '@/tests/marketplace/account';
import { belarusian } from '@/tests/marketplace/accounts/belarusian';
import { busy } from '@/tests/marketplace/accounts/busy';
import { challenge } from '@/tests/marketplace/accounts/challenge';
import { failed } from '@/tests/marketplace/accounts/failed';
import { lockedWallet } from '@/tests/marketplace/accounts/locked-wallet';
import { longHistory } from '@/tests/marketplace/accounts/long-history';
import { manySessions } from '@/tests/marketplace/accounts/many-sessions';
import { never } from '@/tests/marketplace/accounts/never';
import { other } from '@/tests/marketplace/accounts/other';
import { settled } from '@/tests/marketplace/accounts/settled';
import { signedOut } from '@/tests/marketplace/accounts/signed-out';
import { deleteForms, type Forms, sessionsForms, usualForms } from '@/tests/marketplace/forms';
import { type GenerationId, generationIds } from '@/tests/marketplace/generations/generation';
import { pagesOf, pathTo, renderPage } from '@/tests/marketplace/render-page';
import type { PageId } from '@/utils/vocabulary';
import type { Host } from '@/utils/wildberries/hosts';

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

interface Visitor {
  readonly account: Account;
  readonly host: Host;
  /** The pages that differ from those of others; all when `null`. */
  readonly pages: readonly PageId[] | null;
}

const ru = 'www.wildberries.ru';
const hindered: readonly PageId[] = ['home', 'details', 'deliveries', 'wallet', 'club'];

const visitors: Readonly<Record<string, Visitor>> = {
  busy: { account: busy, host: ru, pages: null },
  settled: { account: settled, host: ru, pages: null },
  other: { account: other, host: ru, pages: null },
  belarusian: { account: belarusian, host: 'www.wildberries.by', pages: null },
  'long-history': { account: longHistory, host: ru, pages: ['purchases', 'receipts', 'reviews', 'wallet'] },
  // 400 rows are slow: one page is enough to see that they are still 400.
  'many-sessions': { account: manySessions, host: ru, pages: ['sessions'] },
  'locked-wallet': { account: lockedWallet, host: ru, pages: ['wallet'] },
  'signed-out': { account: signedOut, host: ru, pages: hindered },
  challenge: { account: challenge, host: ru, pages: hindered },
  failed: { account: failed, host: ru, pages: hindered },
  never: { account: never, host: ru, pages: hindered },
};

/** Every page that is worth changing, in a fixed order. */
export const fixtures: readonly Fixture[] = Object.entries(visitors).flatMap(([name, { account, host, pages }]) =>
  generationIds.flatMap((generation) =>
    pagesOf(generation)
      .filter((page) => pages === null || pages.includes(page))
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
