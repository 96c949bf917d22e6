import type { MessageKey } from '../../i18n';
import type { FactId } from './facts';
import type { SourceId } from './sources';

/**
 * Where the sources contradict each other. The question is the text `disagree_<id>`, an answer the text
 * `disagree_<id>_<letter>`. We show all answers and choose none.
 */
export interface Disagreement {
  readonly id: DisagreementId;
  readonly answers: readonly DisagreementAnswer[];
  /** The facts beside which the doubt must be seen. */
  readonly facts: readonly FactId[];
}

export interface DisagreementAnswer {
  readonly text: AnswerText;
  readonly sources: readonly SourceId[];
}

/** Answers are lettered; the letter says nothing of their worth. */
export type AnswerText = Extract<MessageKey, `disagree_${string}_${string}`>;

type Entry = Omit<Disagreement, 'id'>;

const table = {
  where: {
    answers: [
      { text: 'disagree_where_a', sources: ['seedGuide'] },
      { text: 'disagree_where_b', sources: ['lifehacki'] },
      { text: 'disagree_where_c', sources: ['aptekavozerkah'] },
      { text: 'disagree_where_d', sources: ['dochkaisin'] },
    ],
    facts: ['pathPersonalData', 'browserOnly', 'buttonAtBottom', 'supportPath'],
  },
  history: {
    answers: [
      { text: 'disagree_history_a', sources: ['seedGuide'] },
      { text: 'disagree_history_b', sources: ['aptekavozerkah'] },
      { text: 'disagree_history_c', sources: ['dochkaisin'] },
    ],
    facts: ['historyGone'],
  },
  undo: {
    answers: [
      { text: 'disagree_undo_a', sources: ['seedGuide'] },
      { text: 'disagree_undo_b', sources: ['aptekavozerkah'] },
      { text: 'disagree_undo_c', sources: ['ownSearch'] },
    ],
    facts: ['irreversible', 'reRegister'],
  },
  code: {
    answers: [
      { text: 'disagree_code_a', sources: ['seedGuide', 'aptekavozerkah', 'dochkaisin'] },
      { text: 'disagree_code_b', sources: ['eventsBot2024'] },
    ],
    facts: ['codeBySms', 'codeInNotifications'],
  },
  sessionsPlace: {
    answers: [
      { text: 'disagree_sessionsPlace_a', sources: ['sessionsBot2023', 'graphSessions'] },
      { text: 'disagree_sessionsPlace_b', sources: ['mobileTests2022'] },
      { text: 'disagree_sessionsPlace_c', sources: ['seedGuide'] },
    ],
    facts: ['sessionsOnDetails', 'sessionsOwnPage', 'sessionsAtBottom', 'sessionsOtherNames'],
  },
  sessionsEnding: {
    answers: [
      { text: 'disagree_sessionsEnding_a', sources: ['seedGuide'] },
      { text: 'disagree_sessionsEnding_b', sources: ['sessionsBot2023'] },
      { text: 'disagree_sessionsEnding_c', sources: ['shopTool2026'] },
    ],
    facts: ['endByButton', 'endOthersCode', 'endEverywhere'],
  },
  password: {
    answers: [
      { text: 'disagree_password_a', sources: ['seedGuide'] },
      { text: 'disagree_password_b', sources: ['hassOrders2026'] },
    ],
    facts: ['passwordRecovery', 'signInWbId'],
  },
  partial: {
    answers: [
      { text: 'disagree_partial_a', sources: ['seedGuide'] },
      { text: 'disagree_partial_b', sources: ['siteCode2024'] },
    ],
    facts: ['noPartial', 'editWindows'],
  },
  shopOrder: {
    answers: [
      { text: 'disagree_shopOrder_a', sources: ['graphShop'] },
      { text: 'disagree_shopOrder_b', sources: ['seedGuide', 'klerkLeaving'] },
    ],
    facts: ['letterSubject'],
  },
  letter: {
    answers: [
      { text: 'disagree_letter_a', sources: ['seedGuide'] },
      { text: 'disagree_letter_b', sources: ['helpSupport'] },
    ],
    facts: ['letterSubject', 'supportForm'],
  },
  removeShop: {
    answers: [
      { text: 'disagree_removeShop_a', sources: ['shopArticles'] },
      { text: 'disagree_removeShop_b', sources: ['helpListings', 'sellerRoutes'] },
    ],
    facts: ['noClosingArticle'],
  },
  unclaimed: {
    answers: [
      { text: 'disagree_unclaimed_a', sources: ['helpReturn'] },
      { text: 'disagree_unclaimed_b', sources: ['helpReturnReport'] },
    ],
    facts: ['returnPickup'],
  },
  disposal: {
    answers: [
      { text: 'disagree_disposal_a', sources: ['klerkDisposal'] },
      { text: 'disagree_disposal_b', sources: ['helpReturn', 'helpDebt'] },
    ],
    facts: ['noDisposal'],
  },
  payout: {
    answers: [
      { text: 'disagree_payout_a', sources: ['helpBalance'] },
      { text: 'disagree_payout_b', sources: ['helpPayout'] },
    ],
    facts: ['payoutMonday', 'lastMoney'],
  },
  shopWallet: {
    answers: [
      { text: 'disagree_shopWallet_a', sources: ['seedGuide', 'shopArticles'] },
      { text: 'disagree_shopWallet_b', sources: ['helpListings', 'sellerRoutes'] },
    ],
    facts: ['shopWallet'],
  },
} as const satisfies Record<string, Entry>;

export type DisagreementId = keyof typeof table;

/** Every disagreement of the sources, in the order of the guide. */
export const disagreements: readonly Disagreement[] = Object.entries<Entry>(table).map(([id, entry]) => ({
  id: id as DisagreementId,
  ...entry,
}));
