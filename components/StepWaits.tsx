import type { JSX } from 'preact';
import { icsOf } from '../utils/calendar/ics';
import { itemTitle } from '../utils/checklist/wording';
import type { MessageKey } from '../utils/i18n';
import type { Wait } from '../utils/walkthrough/waits';
import { FileLink } from './FileLink';
import { useTranslate } from './translate-context';

export interface StepWaitsProps {
  waits: readonly Wait[];
  onFailed: (error: unknown) => void;
}

/** What nobody can hurry, with its day, and a calendar file for these days. */
export function StepWaits({ waits, onFailed }: StepWaitsProps): JSX.Element | null {
  const t = useTranslate();
  if (waits.length === 0) return null;
  const said = (wait: Wait): string => t.text(waitKeys[wait.why], t.day(wait.day), itemTitle(wait.item, t));
  return (
    <div class="step__waits">
      <ul>
        {waits.map((wait) => (
          <li key={`${wait.item.definition.id} ${wait.why}`}>{said(wait)}</li>
        ))}
      </ul>
      <FileLink
        class="button step__calendar"
        text={t.text('through_calendar')}
        make={() => ({
          name: 'loose-ends.ics',
          type: 'text/calendar',
          text: icsOf(
            waits.map((wait) => ({
              uid: `${wait.item.definition.id}-${wait.why}@loose-ends.example`,
              day: wait.day,
              title: said(wait),
              details: null,
              url: null,
              repeat: 'once',
              remindAt: 9,
            })),
            Date.now(),
          ),
        })}
        onFailed={onFailed}
      />
    </div>
  );
}

const waitKeys = {
  arrives: 'through_waitArrives',
  'stored-until': 'through_waitStored',
  'paid-until': 'through_waitPaid',
  'leave-from': 'through_waitLeave',
} as const satisfies Record<Wait['why'], MessageKey>;
