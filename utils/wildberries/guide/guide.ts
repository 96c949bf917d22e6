import { type Disagreement, disagreements } from './disagreements';
import { type GuideFact, guideFacts } from './facts';
import { type Question, questions } from './questions';
import { type Chapter, chapters } from './sections';
import { type SessionDuty, sessionDuties } from './session-duties';
import { type GuideSource, guideSources } from './sources';

/** All that the guide page shows of the marketplace, in one piece. */
export interface Guide {
  readonly chapters: readonly Chapter[];
  readonly questions: readonly Question[];
  readonly facts: readonly GuideFact[];
  readonly disagreements: readonly Disagreement[];
  readonly sources: readonly GuideSource[];
  readonly sessionDuties: readonly SessionDuty[];
}

export const guide: Guide = {
  chapters,
  questions,
  facts: guideFacts,
  disagreements,
  sources: guideSources,
  sessionDuties,
};
