/**
 * Where the guide's facts come from. The name of a source is the text `source_<id>`; help articles share one text with
 * their number in it.
 */
export type GuideSource = Dated &
  (
    | { readonly kind: 'named'; readonly id: Exclude<SourceId, HelpSourceId> }
    /** An article of the sellers' help, known by its number. */
    | { readonly kind: 'help'; readonly id: HelpSourceId; readonly article: string }
  );

interface Dated {
  /** ISO 8601: a year, a month, a day, or `from/to` of these; `null` when no date is known. */
  readonly published: string | null;
  /** Whether the source says its date itself, or it was judged from what it describes. */
  readonly dating: Dating;
  /** Where it can be read; `null` when no full address is known. */
  readonly url: string | null;
}

export type Dating = 'stated' | 'estimated';

type Help = Dated & { readonly article: string };

function source(published: string | null, dating: Dating, url: string | null): Dated {
  return { published, dating, url };
}

/** Public copies of the sellers' help, sections for Armenia, Belarus and Kazakhstan. No copy of the Russian one is known. */
const helpCopies = 'https://github.com/dastanasylbekov/wb-kg-tracker';

function help(article: string, published: string): Help {
  return { published, dating: 'stated', url: helpCopies, article };
}

/** An article whose own date is not noted: the copies with labels are of these months. */
function undatedHelp(article: string): Help {
  return { published: '2026-05/2026-09', dating: 'estimated', url: helpCopies, article };
}

const named = {
  siteCode2024: source('2024-08/2024-10', 'estimated', null),
  mobileTests2022: source('2022-05-28', 'stated', 'https://github.com/drukpakunle/wb-ui-tests'),
  sessionsBot2023: source(
    '2023-03-16',
    'stated',
    'https://github.com/Disaylt/FreelanceAccountRegisterUsingZennoPoster',
  ),
  eventsBot2024: source('2024-05-06', 'stated', 'https://github.com/Radislav123/wildberries_parser_1'),
  deliveriesReader2026: source('2025-12/2026', 'estimated', null),
  marketTrat2026: source('2026-06-18', 'stated', 'https://github.com/malyarq/market-trat'),
  hassOrders2026: source('2026-06-23', 'stated', 'https://github.com/BadKikoSecond/hass_wildberries_orders'),
  walletExporter2026: source('2026', 'estimated', null),
  shopTool2026: source('2026-08/2026-09', 'estimated', null),
  seedGuide: source('2024', 'estimated', null),
  lifehacki: source('2021/2022', 'estimated', 'https://lifehacki.ru/kak-udalit-akkaunt-vajldberriz'),
  aptekavozerkah: source(
    '2025',
    'estimated',
    'https://aptekavozerkah.ru/articles/kak-zakryt-lichnyy-kabinet-na-wildberries',
  ),
  dochkaisin: source('2025', 'estimated', 'https://dochkaisin.ru/articles/kak-udalit-staryy-akkaunt-wildberries'),
  graphSessions: source(null, 'estimated', null),
  vcSessions: source('2022', 'estimated', 'https://vc.ru/549413'),
  receiptGuides: source('2023/2025', 'estimated', null),
  cashbackGuides: source('2024/2025', 'estimated', null),
  walletGuides: source('2024/2025', 'estimated', null),
  clubGuides: source('2025-07-14', 'stated', null),
  instalmentGuides: source('2025-06-28/2025-07-14', 'stated', null),
  officelife: source(null, 'estimated', 'https://officelife.media/news/40742'),
  asvs5: source('2025-05-30', 'stated', 'https://github.com/OWASP/ASVS/tree/v5.0.0'),
  ownSearch: source('2026-11-23', 'stated', null),
  helpListings: source('2026-08-21', 'stated', helpCopies),
  sellerRoutes: source('2021/2022', 'estimated', 'https://www.npmjs.com/package/@wildberries/portal-routes'),
  offer2023: source('2023-05-21', 'stated', null),
  klerkLeaving: source('2025-10-25', 'stated', null),
  klerkDisposal: source('2025-09', 'stated', null),
  pravoved: source('2025-08', 'stated', null),
  efsol: source(null, 'estimated', null),
  graphShop: source(null, 'estimated', null),
  shopArticles: source(null, 'estimated', null),
} as const satisfies Record<string, Dated>;

const helpArticles = {
  helpDebt: help('A-2192', '2026-09-01'),
  helpBalance: help('A-2198', '2026-07-29'),
  helpPayout: undatedHelp('A-1816'),
  helpReturn: help('A-1020', '2026-09-01'),
  helpReturnReport: help('A-1313', '2026-09-04'),
  helpClaims: help('A-1025', '2026-07-24'),
  helpSupply: help('A-767', '2026-07-16'),
  helpOwnStock: help('A-883', '2026-07-29'),
  helpCards: undatedHelp('A-935'),
  helpAds: undatedHelp('A-1432'),
  helpJam: undatedHelp('A-968'),
  helpConstructor: undatedHelp('A-803'),
  helpTokens: undatedHelp('A-1469'),
  helpServices: undatedHelp('A-1143'),
  helpUsers: help('A-638', '2026-09-22'),
  helpSellerData: undatedHelp('A-618'),
  helpAccess: undatedHelp('A-970'),
  helpProfile: undatedHelp('A-585'),
  helpDocuments: undatedHelp('A-2135'),
  helpSupport: help('A-1202', '2026-09-17'),
  helpExtensions: undatedHelp('A-1582'),
} as const satisfies Record<string, Help>;

type HelpSourceId = keyof typeof helpArticles;
export type SourceId = keyof typeof named | HelpSourceId;

/** Every source, in the order in which they are numbered. */
export const guideSources: readonly GuideSource[] = [
  ...(Object.keys(named) as (keyof typeof named)[]).map((id) => ({ kind: 'named' as const, id, ...named[id] })),
  ...(Object.keys(helpArticles) as HelpSourceId[]).map((id) => ({ kind: 'help' as const, id, ...helpArticles[id] })),
];
