import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ItemId } from '../utils/checklist/items';
import type { MessageKey } from '../utils/i18n';
import type { Speaker } from '../utils/speech';
import type { PageId } from '../utils/vocabulary';

/** A fact of the guide, as a step shows it. */
export interface StepFact {
  readonly text: MessageKey;
  /** The day on which its sources were last read, ISO. */
  readonly checked: string;
  readonly age: 'fresh' | 'old';
}

/** What is known of a step beside what its page says. */
export interface StepGuide {
  readonly facts: readonly StepFact[];
  /** Other pages where the thing was seen. */
  readonly alsoOn: readonly PageId[];
  /** What to try, in words. */
  readonly tries: readonly MessageKey[];
}

/** What the second script brings along for its views, so that the first need not carry it. */
export interface CompanionWorld {
  readonly guideOf: (item: ItemId) => StepGuide | null;
  readonly speaker: Speaker;
}

const Context = createContext<CompanionWorld | null>(null);
export const CompanionWorldProvider = Context.Provider;

/** @throws outside of a provider */
export function useCompanionWorld(): CompanionWorld {
  const world = useContext(Context);
  if (!world) throw new Error('No walk world around this view');
  return world;
}
