import type { JSX } from 'preact';
import type { MessageKey } from '../utils/i18n';
import type { Confidence } from '../utils/wildberries/guide/facts';
import { useTranslate } from './translate-context';

/** From the firmest to what nobody knows. */
const marks = {
  'site-code': { name: 'guide_mark_siteCode', meaning: 'guide_mark_siteCode_means' },
  'client-code': { name: 'guide_mark_clientCode', meaning: 'guide_mark_clientCode_means' },
  official: { name: 'guide_mark_official', meaning: 'guide_mark_official_means' },
  guide: { name: 'guide_mark_guide', meaning: 'guide_mark_guide_means' },
  inference: { name: 'guide_mark_inference', meaning: 'guide_mark_inference_means' },
  unknown: { name: 'guide_mark_unknown', meaning: 'guide_mark_unknown_means' },
} as const satisfies Record<Confidence, { name: MessageKey; meaning: MessageKey }>;

/** How well something is known, in two words. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }): JSX.Element {
  const t = useTranslate();
  return <span class={`mark mark--${confidence}`}>{t.text(marks[confidence].name)}</span>;
}

/** Every mark with what it means. */
export function ConfidenceLegend(): JSX.Element {
  const t = useTranslate();
  return (
    <dl class="legend">
      {(Object.keys(marks) as Confidence[]).map((confidence) => (
        <div key={confidence} class="legend__row">
          <dt>
            <ConfidenceMark confidence={confidence} />
          </dt>
          <dd>{t.text(marks[confidence].meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
