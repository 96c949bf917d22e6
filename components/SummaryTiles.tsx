import type { JSX } from 'preact';
import type { Checklist } from '../utils/checklist/checklist';
import { verdictOf } from '../utils/checklist/wording';
import { useTranslate } from './translate-context';

export interface SummaryTilesProps {
  checklist: Checklist;
  now: number;
}

/** «2 мешают закрыть · 3 пропадут · 4 не проверены», and whether that is good news. */
export function SummaryTiles({ checklist, now }: SummaryTilesProps): JSX.Element {
  const t = useTranslate();
  const { subject, summary } = checklist;
  const tiles = [
    { name: 'blocks', count: summary.blocks, label: t.plural('blockClosing', summary.blocks) },
    {
      name: 'loses',
      count: summary.loses,
      label: t.plural(subject === 'shop' ? 'mayBeLost' : 'wouldBeLost', summary.loses),
    },
    { name: 'unknown', count: summary.unchecked, label: t.plural('notCheckedYet', summary.unchecked) },
  ];
  const verdict = summary.verdict !== 'blocked' && verdictOf(checklist);
  return (
    <div class="summary">
      <ul class="summary__tiles">
        {tiles.map(({ name, count, label }) => (
          <li key={name} class={`tile tile--${name}`} data-empty={count === 0 ? '' : undefined}>
            <strong class="tile__count">{t.number(count)}</strong> <span class="tile__label">{label}</span>
          </li>
        ))}
      </ul>
      {verdict && (
        <p class={`summary__verdict summary__verdict--${verdict}`}>
          {t.text(`verdict_${verdict}`, t.number(summary.unchecked))}
        </p>
      )}
      {summary.oldest !== null && <p class="summary__age">{t.text('summary_age', t.ago(summary.oldest, now))}</p>}
    </div>
  );
}
