import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Disagreement } from '../utils/wildberries/guide/disagreements';
import type { FactId, GuideFact } from '../utils/wildberries/guide/facts';
import type { Guide } from '../utils/wildberries/guide/guide';
import type { GuideSource, SourceId } from '../utils/wildberries/guide/sources';

/** The guide with its cross-references resolved. */
export interface GuideIndex extends Guide {
  factOf(id: FactId): GuideFact;
  sourceOf(id: SourceId): GuideSource;
  /** The number under which a source is listed, from 1. */
  numberOf(id: SourceId): number;
  /** Where the sources disagree about a fact. */
  doubtsOf(id: FactId): readonly Disagreement[];
  /** The facts whose sources were last read so long ago that it must be said. */
  readonly old: ReadonlySet<FactId>;
  /** Where the sources and the disagreements are listed: the address of a page, or '' for this one. */
  readonly listedAt: string;
}

/** @throws from its functions, when the guide refers to something that it does not have (tests/unit/guide-facts) */
export function indexGuide(guide: Guide, old: readonly FactId[], listedAt: string): GuideIndex {
  const facts = new Map(guide.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(guide.sources.map((source, index) => [source.id, { source, number: index + 1 }]));
  return {
    ...guide,
    factOf: (id) => found(facts.get(id), id),
    sourceOf: (id) => found(sources.get(id), id).source,
    numberOf: (id) => found(sources.get(id), id).number,
    doubtsOf: (id) => guide.disagreements.filter((disagreement) => disagreement.facts.includes(id)),
    old: new Set(old),
    listedAt,
  };
}

function found<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`The guide has no ${id}`);
  return value;
}

const GuideContext = createContext<GuideIndex | null>(null);

export const GuideProvider = GuideContext.Provider;

/** The guide, for any component under a `GuideProvider`. */
export function useGuide(): GuideIndex {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error('No GuideProvider around this component');
  return guide;
}
