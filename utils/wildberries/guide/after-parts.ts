import type { FarewellAnswer } from '../../storage/farewell';
import type { FactId } from './facts';

/**
 * What the page after the end tells, by how it went, in its order. The titles are the component's; every statement is a
 * fact of the guide, with its source and date. The order is our own thinking.
 */
export interface AfterPart {
  readonly id: AfterPartId;
  readonly facts: readonly FactId[];
}

export type AfterPartId =
  | 'wait'
  | 'messages'
  | 'cards'
  | 'club'
  | 'receipts'
  | 'shop'
  | 'place'
  | 'browser'
  | 'code'
  | 'tell'
  | 'support';

const support: AfterPart = { id: 'support', facts: ['supportPath'] };

/** The same of a shop, of which no page says that it is closed. */
export const afterShopFacts: readonly FactId[] = [
  'closingTermUnknown',
  'confirmationLook',
  'cabinetAfterwards',
  'leftShopDebt',
  'leftShopPapers',
  'keepBuyerForShop',
];

export const afterParts: Readonly<Record<FarewellAnswer, readonly AfterPart[]>> = {
  deleted: [
    { id: 'wait', facts: ['waitingPeriod', 'irreversible', 'reRegister', 'noTrialSignIn'] },
    { id: 'cards', facts: ['cardsCharged'] },
    { id: 'messages', facts: ['checkSignedOut', 'messagesAfterwards'] },
    { id: 'club', facts: ['clubCancel', 'clubRefund'] },
    { id: 'receipts', facts: ['receiptLinksOpen', 'receiptsAfterwards'] },
    { id: 'shop', facts: ['keepBuyerForShop'] },
  ],
  'not-deleted': [
    { id: 'place', facts: ['pathPersonalData', 'buttonAtBottom', 'buttonWords'] },
    { id: 'browser', facts: ['browserOnly', 'mobileHadNone'] },
    { id: 'code', facts: ['codeBySms', 'codeInNotifications'] },
    support,
  ],
  'cannot-tell': [{ id: 'tell', facts: ['howToTell'] }, support],
};
