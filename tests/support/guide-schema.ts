import * as z from 'zod';
import { confidences } from '@/utils/wildberries/guide/facts';

/** What the data of the guide is checked against. */
export interface GuideSchemaInput {
  /** The ids of all sources. */
  readonly sources: readonly string[];
  /** The texts of every language. */
  readonly locales: Readonly<Record<string, Readonly<Record<string, { message: string } | undefined>>>>;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The form of the table of facts that the guide, the walk, the questions and the page after the end share. */
export function guideFactsSchema({ sources, locales, today }: GuideSchemaInput): z.ZodType {
  const fact = z
    .strictObject({
      id: z.string().regex(/^[a-z][A-Za-z]+$/),
      confidence: z.enum(confidences),
      sources: z.array(z.string().refine((id) => sources.includes(id), 'is no source')),
      // Real days only: zod knows the length of months.
      checked: z.iso.date().refine((day) => day <= today, 'lies in the future'),
    })
    .check(({ value, issues }) => {
      const fail = (message: string, path: string): void => {
        issues.push({ code: 'custom', message, path: [path], input: value });
      };
      if (new Set(value.sources).size < value.sources.length) fail('names a source twice', 'sources');
      if (value.sources.length === 0 && value.confidence !== 'inference' && value.confidence !== 'unknown')
        fail('rests on nothing', 'sources');
      for (const [language, texts] of Object.entries(locales))
        if (!texts[`fact_${value.id}`]?.message.trim()) fail(`has no text in ${language}`, 'id');
    });
  return z.array(fact).refine((facts) => new Set(facts.map(({ id }) => id)).size === facts.length, 'an id comes twice');
}
