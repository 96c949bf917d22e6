import { type SellerPageId, sellerPageIds } from '@/utils/vocabulary';
import { endPlaces, guardPlaces, nameOfForms, type PortalForms, usualPortalForms } from './portal-forms';
import type { Shop } from './shop';
import { shops } from './shops/all';

/** One page of one shop in one form. */
export interface Sight {
  readonly shopName: keyof typeof shops;
  readonly shop: Shop;
  readonly page: SellerPageId;
  readonly forms: PortalForms;
  /** «over shop-orders (list cards)» */
  readonly name: string;
}

/** Pages that list what can be over. */
const listPages = [
  'shop-stock',
  'shop-return-status',
  'shop-claims',
  'shop-orders',
  'shop-supplies',
  'shop-own-stock',
  'shop-ads',
  'shop-api',
  'shop-support',
] as const satisfies readonly SellerPageId[];

/** Of some shops, the pages that differ from those of others. */
const onlyPages: { readonly [Name in keyof typeof shops]?: readonly SellerPageId[] } = {
  alone: ['shop-security'],
  nobody: ['shop-security'],
  crowd: ['shop-security'],
  bare: ['shop-security'],
  debtor: ['shop-home', 'shop-tariffs'],
  'long-lists': [...listPages, 'shop-reports', 'shop-documents', 'shop-users'],
  tail: listPages,
  over: listPages,
  hostile: [...listPages, 'shop-tariffs', 'shop-documents', 'shop-users'],
};

/** Shops whose sessions are worth seeing in every form; the others have those of one of them. */
const otherSessions: readonly (keyof typeof shops)[] = ['several', 'alone', 'nobody', 'crowd', 'bare'];

/** Every sight of a shop that is unlike the others. */
export function sightsOf(shopName: keyof typeof shops): Sight[] {
  const shop: Shop = shops[shopName];
  return sellerPageIds
    .filter((page) => onlyPages[shopName]?.includes(page) ?? true)
    .flatMap((page) => {
      // Of what stands in the way there is one form.
      if (shop.condition !== 'normal') return [sightOf(page, usualPortalForms)];
      if (page === 'shop-security' && !otherSessions.includes(shopName)) return [sightOf(page, usualPortalForms)];
      const forms = inLanguages(shopName, formsOf(page));
      // How many of a second page are ready, no counter tells.
      return forms
        .filter(({ list }) => !(shopName === 'long-lists' && page === 'shop-return-status' && list === 'tabs'))
        .map((one) => sightOf(page, one));
    });

  function sightOf(page: SellerPageId, forms: PortalForms): Sight {
    return { shopName, shop, page, forms, name: `${shopName} ${page} (${nameOfForms(forms)})` };
  }
}

const tables: readonly Partial<PortalForms>[] = [{}, { list: 'cards', build: 2 }];
const withTabs: readonly Partial<PortalForms>[] = [...tables, { list: 'tabs' }, { list: 'tabs', tab: 'over' }];

/** The forms that make a difference on a page. */
function formsOf(page: SellerPageId): readonly Partial<PortalForms>[] {
  switch (page) {
    case 'shop-return-status':
    case 'shop-claims':
    case 'shop-orders':
    case 'shop-supplies':
    case 'shop-ads':
    case 'shop-support':
      return withTabs;
    case 'shop-stock':
      return [...tables, { total: 'without' }];
    case 'shop-jam':
      return [...tables, { jam: 'folded' }];
    case 'shop-api':
      return (['tokens', 'services'] as const).flatMap((api) => [
        { api },
        { api, list: 'cards' as const, build: 2 },
        { api, list: 'tabs' as const },
      ]);
    case 'shop-goods-return':
      return [{}];
    case 'shop-security':
      return (['table', 'cards'] as const).flatMap((list) =>
        endPlaces.flatMap((end) => guardPlaces.map((guard, at) => ({ list, end, guard, build: 1 + at }))),
      );
    default:
      return tables;
  }
}

/** Shops whose pages are seen in English, too: words of each kind, and each way to say that there is nothing. */
const alsoInEnglish: readonly (keyof typeof shops)[] = ['several', 'settled', 'over', 'nobody'];

function inLanguages(shopName: keyof typeof shops, forms: readonly Partial<PortalForms>[]): PortalForms[] {
  const russian = forms.map((one): PortalForms => ({ ...usualPortalForms, ...one }));
  if (!alsoInEnglish.includes(shopName)) return russian;
  // A tab that tells nothing tells nothing in English, and where the button stands has no language.
  const telling = russian.filter(({ tab, end, guard }) => tab === 'open' && end === 'beside-name' && guard === 'after');
  return [...russian, ...telling.map((one): PortalForms => ({ ...one, language: 'en' }))];
}
