import type { FactId } from './facts';

/**
 * The questions of the guide from which the extension was conceived (source `seedGuide`), answered with its words and
 * with what else is known. The question is the text `faq_<id>`.
 */
export interface Question {
  readonly id: QuestionId;
  readonly facts: readonly FactId[];
}

export type QuestionId = 'bonuses' | 'restore' | 'shopDuration' | 'password' | 'partial';

/** The questions in the order of that guide. */
export const questions: readonly Question[] = [
  { id: 'bonuses', facts: ['bonusesBurn', 'bonusesSpend'] },
  { id: 'restore', facts: ['irreversible', 'reRegister', 'waitingPeriod'] },
  { id: 'shopDuration', facts: ['closingTerm', 'closingTermUnknown', 'lastMoney'] },
  { id: 'password', facts: ['passwordRecovery', 'signInWbId'] },
  { id: 'partial', facts: ['noPartial', 'editWindows'] },
];
