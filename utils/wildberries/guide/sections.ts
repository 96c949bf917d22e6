import type { FactId } from './facts';

/**
 * The chapters of the guide that consist of facts. Titles are the texts `guide_<chapter>_title` and
 * `guide_<block>_title`, a chapter's first words `guide_<chapter>_lead`, what to do in a step `guide_step_<step>`.
 */
export interface Chapter {
  readonly id: ChapterId;
  readonly blocks: readonly Block[];
}

/** A numbered way, facts side by side, or something that is made on the page. */
export type Block =
  | { readonly kind: 'made'; readonly id: BlockId; readonly extra: 'dates' }
  | { readonly kind: 'steps'; readonly id: BlockId; readonly steps: readonly Step[] }
  | { readonly kind: 'facts'; readonly id: BlockId; readonly facts: readonly FactId[] };

/** One thing to do, and what is known of it. */
export interface Step {
  readonly id: StepId;
  readonly facts: readonly FactId[];
  /** What stands under the facts: the letter to copy, or nothing. */
  readonly extra: StepExtra;
}

export type StepExtra = 'letter' | 'none';

interface LooseStep {
  readonly id: string;
  readonly facts: readonly FactId[];
  readonly extra: StepExtra;
}
interface LooseChapter {
  readonly id: string;
  readonly blocks: readonly (
    | { readonly kind: 'made'; readonly id: string; readonly extra: 'dates' }
    | { readonly kind: 'steps'; readonly id: string; readonly steps: readonly LooseStep[] }
    | { readonly kind: 'facts'; readonly id: string; readonly facts: readonly FactId[] }
  )[];
}

/** The order of the shopper's steps and of the seller's is our inference: first what takes longest or is lost for ever. */
const data = [
  {
    id: 'shopper',
    blocks: [
      { kind: 'facts', id: 'think', facts: ['signOutMayDo', 'keepBuyerForShop'] },
      {
        kind: 'steps',
        id: 'prepare',
        steps: [
          {
            id: 'save',
            facts: ['receiptsOnlyInAccount', 'receiptLinksOpen', 'historyGone', 'receiptsAfterwards'],
            extra: 'none',
          },
          { id: 'parcels', facts: ['noOrders', 'emptyDeliveries'], extra: 'none' },
          { id: 'returns', facts: ['returnsFinished', 'appealsClosed'], extra: 'none' },
          { id: 'debts', facts: ['instalmentServices', 'debtOutsideWallet', 'instalmentEarly'], extra: 'none' },
          {
            id: 'wallet',
            facts: ['walletZero', 'walletWithdraw', 'walletLocked', 'walletClose'],
            extra: 'none',
          },
          {
            id: 'bonuses',
            facts: ['bonusesBurn', 'bonusesSpend', 'discountBound', 'certificatesPage', 'certificatesAfterwards'],
            extra: 'none',
          },
          { id: 'club', facts: ['clubCancel', 'clubRefund'], extra: 'none' },
          { id: 'cards', facts: ['cardsCharged'], extra: 'none' },
          { id: 'reviews', facts: ['reviewsPage', 'reviewsAfterwards'], extra: 'none' },
          { id: 'sessions', facts: ['endOthersCode'], extra: 'none' },
        ],
      },
      {
        kind: 'steps',
        id: 'press',
        steps: [
          { id: 'signIn', facts: ['signInWbId', 'browserOnly'], extra: 'none' },
          { id: 'details', facts: ['pathPersonalData'], extra: 'none' },
          {
            id: 'button',
            facts: ['buttonAtBottom', 'deleteWindow', 'mobileHadNone', 'buttonWords'],
            extra: 'none',
          },
          { id: 'confirm', facts: ['codeBySms', 'codeWindows', 'codeInNotifications'], extra: 'none' },
          { id: 'noButton', facts: ['supportPath'], extra: 'none' },
        ],
      },
      {
        kind: 'facts',
        id: 'after',
        facts: [
          'checkSignedOut',
          'howToTell',
          'messagesAfterwards',
          'irreversible',
          'reRegister',
          'noTrialSignIn',
          'inactivity',
          'waitingPeriod',
          'dataKeptByLaw',
        ],
      },
    ],
  },
  {
    id: 'sessionFacts',
    blocks: [
      {
        kind: 'facts',
        id: 'seen',
        facts: [
          'sessionsAdvice',
          'sessionsOnDetails',
          'sessionsAtBottom',
          'sessionsOwnPage',
          'sessionsNoRoute',
          'sessionsOtherNames',
          'sessionsWbId',
        ],
      },
      {
        kind: 'facts',
        id: 'ending',
        facts: [
          'endOthersCode',
          'endEverywhere',
          'endByButton',
          'endOneByOne',
          'endAfterChange',
          'readAgain',
          'sessionsAfterClosing',
        ],
      },
    ],
  },
  {
    id: 'shop',
    blocks: [
      {
        kind: 'facts',
        id: 'shopFirst',
        facts: [
          'noClosingArticle',
          'noClosingRoute',
          'noticeRule',
          'helpAgainstExtensions',
          'shopBound',
          'ownerOnly',
          'keepPhone',
          'russianTerms',
        ],
      },
      { kind: 'made', id: 'shopDates', extra: 'dates' },
      {
        kind: 'steps',
        id: 'shopSteps',
        steps: [
          {
            id: 'longLead',
            facts: ['constructorTerm', 'jamRenews', 'adsMoney', 'supplyCancel', 'ownStockZero', 'cardsKeepSelling'],
            extra: 'none',
          },
          { id: 'claims', facts: ['claimsFiveDays'], extra: 'none' },
          {
            id: 'goods',
            facts: ['returnSteps', 'noDisposal', 'returnPickup', 'returnDebt', 'returnNotFound'],
            extra: 'none',
          },
          {
            id: 'documents',
            facts: ['documentsWhere', 'documentsTwice', 'claimsArchive', 'reportObjection'],
            extra: 'none',
          },
          { id: 'money', facts: ['debtTerm', 'debtPayment', 'payoutMonday'], extra: 'none' },
          { id: 'waitReports', facts: ['lastMoney'], extra: 'none' },
          { id: 'letter', facts: ['letterSubject', 'supportForm', 'supportCategory'], extra: 'letter' },
          { id: 'confirmation', facts: ['closingTermUnknown', 'confirmationLook'], extra: 'none' },
          { id: 'access', facts: ['accessAfter', 'shopSessions', 'shopSessionsSelf', 'shopWallet'], extra: 'none' },
          { id: 'watch', facts: ['leftShopDebt', 'leftShopPapers'], extra: 'none' },
        ],
      },
      { kind: 'facts', id: 'shopAfter', facts: ['cabinetAfterwards', 'offerToday'] },
    ],
  },
] as const satisfies readonly LooseChapter[];

type Data = (typeof data)[number];
export type ChapterId = Data['id'];
export type BlockId = Data['blocks'][number]['id'];
export type StepId = Extract<Data['blocks'][number], { kind: 'steps' }>['steps'][number]['id'];

/** The chapters in their order. */
export const chapters: readonly Chapter[] = data;
