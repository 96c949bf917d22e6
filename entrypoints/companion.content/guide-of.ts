import type { StepGuide } from '@/components/companion-world';
import type { ItemId } from '@/utils/checklist/items';
import { ageOfFact } from '@/utils/wildberries/guide/fact-age';
import { guideFacts } from '@/utils/wildberries/guide/facts';
import { walkStepOf } from '@/utils/wildberries/guide/walk-steps';

/**
 * What is known of a step, ready to be shown.
 * @param now ms since 1970
 * @returns `null` for an item that is no step
 */
export function guideOf(item: ItemId, now: number): StepGuide | null {
  const step = walkStepOf(item);
  if (!step) return null;
  const facts = step.facts.flatMap((id) => guideFacts.find((fact) => fact.id === id) ?? []);
  return {
    facts: facts.map(({ id, checked }) => ({ text: `fact_${id}`, checked, age: ageOfFact(checked, now) })),
    alsoOn: step.alsoOn,
    tries: step.tries,
  };
}
