import type { SourceId } from './sources';

/**
 * What the guide states, and how well it is known. The statement itself is the text `fact_<id>`. Nothing is stated that
 * these sources do not say; what follows only by our own thinking is an `inference`.
 */
export interface GuideFact {
  readonly id: FactId;
  readonly confidence: Confidence;
  /** What it rests on. Only an inference and an unknown may rest on nothing. */
  readonly sources: readonly SourceId[];
  /** The day on which the sources were last read, ISO. */
  readonly checked: string;
}

export const confidences = ['site-code', 'client-code', 'official', 'guide', 'inference', 'unknown'] as const;
/**
 * `site-code`: seen in the site's own code. `client-code`: seen in programs that really work with the site.
 * `official`: a text of the marketplace. `guide`: an article or a news item says so. `inference`: we conclude it.
 * `unknown`: nobody whom we could read knows.
 */
export type Confidence = (typeof confidences)[number];

type Entry = Omit<GuideFact, 'id'>;

/**
 * Facts whose sources were last read on one day. A fact that is checked again alone says so in its own line:
 * `checkedOn('2027-02-01')('guide', 'officelife')`.
 */
function checkedOn(day: string): (confidence: Confidence, ...sources: SourceId[]) => Entry {
  return (confidence, ...sources) => ({ confidence, sources, checked: day });
}

/** The day on which all of them were last read. */
const fact = checkedOn('2026-11-23');

const table = {
  // Before the account is closed, in the order that costs least.
  signOutMayDo: fact('inference'),
  keepBuyerForShop: fact('inference', 'helpReturn'),
  receiptsOnlyInAccount: fact('guide', 'receiptGuides'),
  receiptLinksOpen: fact('client-code', 'marketTrat2026'),
  receiptsAfterwards: fact('unknown'),
  historyGone: fact('guide', 'seedGuide', 'aptekavozerkah', 'dochkaisin'),
  noOrders: fact('guide', 'seedGuide', 'aptekavozerkah'),
  emptyDeliveries: fact('client-code', 'deliveriesReader2026'),
  returnsFinished: fact('guide', 'seedGuide', 'aptekavozerkah'),
  appealsClosed: fact('guide', 'aptekavozerkah'),
  instalmentServices: fact('site-code', 'siteCode2024'),
  debtOutsideWallet: fact('inference', 'siteCode2024'),
  instalmentEarly: fact('guide', 'instalmentGuides'),
  walletZero: fact('guide', 'aptekavozerkah'),
  walletWithdraw: fact('guide', 'walletGuides'),
  walletLocked: fact('client-code', 'walletExporter2026'),
  walletClose: fact('guide', 'walletGuides'),
  bonusesBurn: fact('guide', 'seedGuide', 'aptekavozerkah', 'dochkaisin'),
  bonusesSpend: fact('guide', 'cashbackGuides'),
  discountBound: fact('client-code', 'sessionsBot2023'),
  certificatesPage: fact('site-code', 'siteCode2024'),
  certificatesAfterwards: fact('unknown'),
  clubCancel: fact('guide', 'clubGuides'),
  clubRefund: fact('guide', 'clubGuides'),
  cardsCharged: fact('guide', 'officelife'),
  reviewsPage: fact('site-code', 'siteCode2024'),
  reviewsAfterwards: fact('unknown'),

  // To the button and past it.
  signInWbId: fact('client-code', 'hassOrders2026'),
  browserOnly: fact('guide', 'lifehacki'),
  pathPersonalData: fact('guide', 'seedGuide'),
  buttonAtBottom: fact('guide', 'seedGuide'),
  deleteWindow: fact('site-code', 'siteCode2024'),
  mobileHadNone: fact('client-code', 'mobileTests2022'),
  buttonWords: fact('unknown'),
  codeBySms: fact('guide', 'seedGuide', 'aptekavozerkah', 'dochkaisin'),
  codeWindows: fact('site-code', 'siteCode2024'),
  codeInNotifications: fact('client-code', 'eventsBot2024'),
  supportPath: fact('guide', 'dochkaisin'),
  checkSignedOut: fact('inference'),
  howToTell: fact('inference'),
  messagesAfterwards: fact('inference'),
  irreversible: fact('guide', 'seedGuide'),
  reRegister: fact('guide', 'aptekavozerkah'),
  noTrialSignIn: fact('inference', 'aptekavozerkah'),
  inactivity: fact('guide', 'dochkaisin'),
  waitingPeriod: fact('unknown', 'ownSearch'),
  dataKeptByLaw: fact('unknown', 'ownSearch'),

  // Sessions.
  sessionsAdvice: fact('guide', 'vcSessions', 'seedGuide'),
  sessionsOnDetails: fact('client-code', 'sessionsBot2023'),
  sessionsOwnPage: fact('client-code', 'mobileTests2022'),
  sessionsNoRoute: fact('site-code', 'siteCode2024'),
  sessionsAtBottom: fact('guide', 'graphSessions'),
  sessionsOtherNames: fact('guide', 'seedGuide'),
  sessionsWbId: fact('unknown', 'hassOrders2026'),
  endOthersCode: fact('client-code', 'sessionsBot2023'),
  endEverywhere: fact('client-code', 'shopTool2026'),
  endByButton: fact('guide', 'seedGuide'),
  endOneByOne: fact('unknown', 'sessionsBot2023'),
  endAfterChange: fact('unknown'),
  readAgain: fact('inference'),
  sessionsAfterClosing: fact('unknown'),

  // A shop.
  noClosingArticle: fact('official', 'helpListings'),
  noClosingRoute: fact('site-code', 'sellerRoutes'),
  noticeRule: fact('official', 'offer2023'),
  helpAgainstExtensions: fact('official', 'helpExtensions'),
  shopBound: fact('official', 'helpUsers', 'helpSellerData'),
  ownerOnly: fact('official', 'helpReturn', 'helpTokens', 'helpServices', 'helpUsers', 'helpSellerData'),
  keepPhone: fact('inference', 'helpAccess'),
  constructorTerm: fact('official', 'helpConstructor'),
  jamRenews: fact('official', 'helpJam'),
  adsMoney: fact('official', 'helpAds'),
  supplyCancel: fact('official', 'helpSupply'),
  ownStockZero: fact('official', 'helpOwnStock'),
  cardsKeepSelling: fact('official', 'helpCards'),
  claimsFiveDays: fact('official', 'helpClaims'),
  returnSteps: fact('official', 'helpReturn'),
  noDisposal: fact('official', 'helpReturn', 'helpDebt'),
  returnPickup: fact('official', 'helpReturn'),
  returnDebt: fact('official', 'helpReturn'),
  returnNotFound: fact('official', 'helpReturn', 'helpReturnReport'),
  documentsWhere: fact('official', 'helpDocuments'),
  documentsTwice: fact('inference'),
  claimsArchive: fact('official', 'helpClaims'),
  reportObjection: fact('guide', 'efsol', 'klerkLeaving'),
  debtTerm: fact('official', 'helpDebt'),
  debtPayment: fact('official', 'helpDebt'),
  payoutMonday: fact('official', 'helpBalance', 'helpPayout'),
  lastMoney: fact('inference', 'helpBalance', 'helpPayout'),
  letterSubject: fact('guide', 'seedGuide'),
  supportForm: fact('official', 'helpSupport'),
  supportCategory: fact('unknown', 'helpSupport'),
  accessAfter: fact('official', 'helpUsers', 'helpTokens', 'helpServices'),
  shopSessions: fact('official', 'helpAccess', 'helpProfile'),
  shopSessionsSelf: fact('unknown'),
  shopWallet: fact('guide', 'seedGuide', 'helpListings'),
  leftShopDebt: fact('guide', 'pravoved'),
  leftShopPapers: fact('guide', 'efsol'),
  closingTerm: fact('guide', 'seedGuide'),
  closingTermUnknown: fact('unknown'),
  confirmationLook: fact('unknown'),
  cabinetAfterwards: fact('unknown'),
  offerToday: fact('unknown', 'offer2023'),
  russianTerms: fact('unknown', 'helpListings'),

  // Only for the questions.
  passwordRecovery: fact('guide', 'seedGuide'),
  noPartial: fact('guide', 'seedGuide'),
  editWindows: fact('site-code', 'siteCode2024'),
} as const satisfies Record<string, Entry>;

export type FactId = keyof typeof table;

/** Every fact of the guide. */
export const guideFacts: readonly GuideFact[] = Object.entries<Entry>(table).map(([id, entry]) => ({
  id: id as FactId,
  ...entry,
}));
