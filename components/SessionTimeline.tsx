import type { JSX } from 'preact';
import type { AuditView } from '../utils/audit/audit-view';
import { type SpanId, type TimelineSpan, timelineOf } from '../utils/audit/timeline';
import type { MessageKey } from '../utils/i18n';
import { useTranslate } from './translate-context';

const spanKeys = {
  today: 'span_today',
  week: 'span_week',
  month: 'span_month',
  quarter: 'span_quarter',
  'half-year': 'span_halfYear',
  year: 'span_year',
  older: 'span_older',
  unknown: 'span_unknown',
} as const satisfies Record<SpanId, MessageKey>;

/** The picture's units: as wide as the text beside it, so that its letters are of the page's size. */
const rowHeight = 26;
const barHeight = 14;

export interface SessionTimelineProps {
  view: AuditView;
  now: number;
}

/** How many sessions were last active how long ago, as bars; those that are worth a look in another colour and hatched. */
export function SessionTimeline({ view, now }: SessionTimelineProps): JSX.Element {
  const t = useTranslate();
  const { spans, most } = timelineOf(view, new Date(now));
  const told = spans
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => `${t.text(spanKeys[id])}: ${t.number(count)}`);
  return (
    <figure class="timeline">
      <svg
        class="timeline__picture"
        role="img"
        aria-label={t.text('timeline_alt', told.join('; '))}
        width="100%"
        height={spans.length * rowHeight}
      >
        <defs>
          <pattern id="timeline-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="timeline__flagged" width="5" height="5" />
            <line class="timeline__hatch" x1="0" y1="0" x2="0" y2="5" />
          </pattern>
        </defs>
        {spans.map((span, index) => (
          <Bar key={span.id} span={span} most={most} y={index * rowHeight} />
        ))}
      </svg>
      <figcaption>
        {spans.some(({ flagged }) => flagged > 0) && (
          <p class="timeline__legend soft">
            <span class="timeline__sample" aria-hidden="true" /> {t.text('timeline_toCheck')}
          </p>
        )}
        <details>
          <summary class="soft">{t.text('timeline_table')}</summary>
          <table class="timeline__table">
            <thead>
              <tr>
                <th scope="col">{t.text('timeline_when')}</th>
                <th scope="col">{t.text('timeline_count')}</th>
                <th scope="col">{t.text('timeline_toCheck')}</th>
              </tr>
            </thead>
            <tbody>
              {spans.map(({ id, count, flagged }) => (
                <tr key={id}>
                  <th scope="row">{t.text(spanKeys[id])}</th>
                  <td>{t.number(count)}</td>
                  <td>{t.number(flagged)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}

/** Where the bars begin, beside the longest name of a span, and how much of the width they may take. */
const barsAt = 110;
const barsShare = 0.5;
/** A whole bar stands for no fewer: one session is a short bar. */
const leastMost = 4;

function Bar({ span, most, y }: { span: TimelineSpan; most: number; y: number }): JSX.Element {
  const t = useTranslate();
  const { id, count, flagged } = span;
  const middle = y + rowHeight / 2;
  const share = (amount: number): string => `${(amount / Math.max(most, leastMost)) * barsShare * 100}%`;
  return (
    <>
      <text class="timeline__label" x="0" y={middle} dominant-baseline="central">
        {t.text(spanKeys[id])}
      </text>
      {/* Shares are of the whole width. */}
      <g transform={`translate(${barsAt} ${y})`}>
        <rect
          class={`timeline__bar timeline__bar--${id}`}
          x="0"
          y={(rowHeight - barHeight) / 2}
          width={share(count)}
          height={barHeight}
          rx="3"
        />
        {flagged > 0 && (
          <rect
            x={share(count - flagged)}
            y={(rowHeight - barHeight) / 2}
            width={share(flagged)}
            height={barHeight}
            rx="3"
            fill="url(#timeline-hatch)"
          />
        )}
        <text
          class={`timeline__number ${count === 0 ? 'timeline__number--none' : ''}`}
          x={share(count)}
          dx={count === 0 ? 0 : 8}
          y={rowHeight / 2}
          dominant-baseline="central"
        >
          {t.number(count)}
        </text>
      </g>
    </>
  );
}
