import type { ItemId } from '../../checklist/items';
import type { MessageKey } from '../../i18n';
import type { PageId } from '../../vocabulary';
import type { closeAccountOrder } from '../../walkthrough/walk-order';
import type { FactId } from './facts';

/** What is known of a step of the walkthrough beside what its page says. */
export interface WalkStep {
  /** On which facts of the guide its sentence rests. */
  readonly facts: readonly FactId[];
  /** Other pages where the thing was seen, at some time and on some form of the site. */
  readonly alsoOn: readonly PageId[];
  /** Of these the ones that show all of it: who is there need not go to the item's own page. */
  readonly wholeOn?: readonly PageId[];
  /** What to try when it is not to be seen, in words. */
  readonly tries: readonly MessageKey[];
}

type StepId = (typeof closeAccountOrder)[number] | Extract<ItemId, `shop-${string}`>;

/** For what has no way of its own. */
const usual = ['through_tryMenu', 'through_trySupport'] as const satisfies readonly MessageKey[];

/** Of the portal, whose menu stands at its top; the settings are behind the shop's name. */
const portal = ['through_tryPortal', 'through_tryPortalSupport'] as const satisfies readonly MessageKey[];

/** What stands on a page of the portal, and nowhere else that we know. */
function atPortal(...facts: FactId[]): WalkStep {
  return { facts, alsoOn: [], tries: portal };
}

/** A question is answered by the person; there is nothing to be found on a page. */
const question = { alsoOn: [], tries: [] } as const;

/**
 * Other pages: routes and tabs of the site's own code of 2024, of the tests of its mobile site of 2022 and of clients of
 * 2025–26 (docs/reading.md). The ways in words are of guides, and guesses where no fact stands beside them.
 */
const walkSteps: Readonly<Record<StepId, WalkStep>> = {
  'sells-here': { facts: ['keepBuyerForShop'], ...question },
  parcels: { facts: ['noOrders', 'emptyDeliveries'], alsoOn: ['home'], tries: usual },
  // «Возврат средств» was a tab of the wallet on the mobile site of 2022.
  returns: { facts: ['returnsFinished'], alsoOn: ['wallet'], tries: usual },
  appeals: { facts: ['appealsClosed'], alsoOn: ['home'], tries: usual },
  debts: {
    facts: ['instalmentServices', 'debtOutsideWallet', 'instalmentEarly'],
    alsoOn: ['home'],
    tries: ['through_tryInstalments', ...usual],
  },
  wallet: { facts: ['walletZero', 'walletWithdraw', 'walletLocked'], alsoOn: ['home'], tries: usual },
  bonuses: { facts: ['bonusesBurn', 'bonusesSpend'], alsoOn: ['home'], tries: usual },
  certificates: {
    facts: ['certificatesPage', 'certificatesAfterwards'],
    alsoOn: ['wallet'],
    tries: usual,
  },
  club: { facts: ['clubCancel', 'clubRefund'], alsoOn: ['home'], tries: ['through_tryClub', ...usual] },
  // «Чеки» was a tab of the wallet on the mobile site of 2022.
  receipts: {
    facts: ['receiptsOnlyInAccount', 'receiptLinksOpen', 'receiptsAfterwards'],
    alsoOn: ['wallet'],
    tries: usual,
  },
  purchases: { facts: ['historyGone'], alsoOn: ['home'], tries: usual },
  // On the desktop it was last seen among the details (2024-05), on the mobile site of 2022 on a page of its own.
  discount: { facts: ['discountBound'], alsoOn: ['discount', 'details', 'home'], wholeOn: ['discount'], tries: usual },
  reviews: { facts: ['reviewsPage', 'reviewsAfterwards'], alsoOn: ['home'], tries: usual },
  cards: { facts: ['cardsCharged'], alsoOn: ['wallet'], tries: usual },
  'comes-back': { facts: ['signOutMayDo', 'irreversible', 'reRegister', 'waitingPeriod'], ...question },
  sessions: {
    facts: ['sessionsOnDetails', 'sessionsOwnPage', 'endOthersCode', 'sessionsWbId'],
    alsoOn: ['sessions', 'details'],
    wholeOn: ['sessions'],
    tries: ['spot_sessionsStep1', 'spot_sessionsStep2', 'spot_sessionsStep3'],
  },
  'delete-account': {
    facts: ['pathPersonalData', 'buttonAtBottom', 'buttonWords', 'codeBySms', 'supportPath'],
    alsoOn: [],
    tries: ['spot_deleteStep1', 'spot_deleteStep2', 'spot_deleteStep3', 'spot_deleteStep4'],
  },
  'shop-owner': { facts: ['ownerOnly'], ...question },
  'shop-right': { facts: ['shopBound'], ...question },
  'shop-tariffs': atPortal('constructorTerm'),
  'shop-jam': { facts: ['jamRenews'], alsoOn: [], tries: ['spot_unsubscribeStep1', ...portal] },
  'shop-ads': atPortal('adsMoney'),
  'shop-ads-money': atPortal('adsMoney'),
  'shop-supplies': atPortal('supplyCancel'),
  'shop-own-stock': atPortal('ownStockZero', 'cardsKeepSelling'),
  'shop-orders': atPortal('ownStockZero'),
  'shop-claims': atPortal('claimsFiveDays', 'claimsArchive'),
  'shop-stock': {
    facts: ['returnSteps', 'returnNotFound', 'noDisposal', 'returnDebt'],
    alsoOn: ['shop-stock', 'shop-return-status'],
    tries: ['spot_newReturnStep1', 'spot_newReturnStep2', ...portal],
  },
  'shop-goods-returns': atPortal('returnPickup', 'returnNotFound'),
  'shop-documents': {
    facts: ['documentsWhere', 'documentsTwice', 'reportObjection', 'leftShopPapers'],
    alsoOn: ['shop-reports'],
    tries: portal,
  },
  'shop-balance': {
    facts: ['debtTerm', 'debtPayment', 'payoutMonday', 'lastMoney'],
    alsoOn: ['shop-reports'],
    tries: ['spot_withdrawStep1', 'spot_withdrawStep2', ...portal],
  },
  'shop-two-reports': atPortal('payoutMonday', 'lastMoney'),
  'shop-letter': {
    facts: ['letterSubject', 'supportForm', 'supportCategory', 'noticeRule'],
    alsoOn: [],
    tries: ['spot_newDialogStep1'],
  },
  'shop-support': atPortal('supportForm'),
  'shop-confirmation': atPortal('closingTerm', 'closingTermUnknown', 'cabinetAfterwards'),
  'shop-wallet': { facts: ['shopWallet'], ...question },
  'shop-users': atPortal('accessAfter', 'ownerOnly'),
  'shop-services': atPortal('accessAfter'),
  'shop-tokens': atPortal('accessAfter'),
  'shop-sessions': {
    facts: ['shopSessions', 'shopSessionsSelf'],
    alsoOn: [],
    tries: ['spot_shopSessionsStep1', 'spot_shopSessionsStep2'],
  },
  'shop-watch': { facts: ['leftShopDebt', 'keepBuyerForShop'], ...question },
};

/** @returns `null` for an item that is no step of the walkthrough */
export function walkStepOf(item: ItemId): WalkStep | null {
  return (walkSteps as Readonly<Partial<Record<ItemId, WalkStep>>>)[item] ?? null;
}
