import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionView } from '../utils/audit/audit-view';
import type { EndWalk } from '../utils/audit/end-walk';
import { sessionName } from '../utils/audit/session-wording';
import type { Cabinet } from '../utils/wildberries/hosts';
import { useTranslate } from './translate-context';

export interface EndProposalProps {
  /** The sessions that the person wants to end; empty: all others. */
  chosen: readonly SessionView[];
  /** All but the current ones. */
  others: readonly SessionView[];
  cabinet: Cabinet;
  onStart: (way: EndWalk['way'], sessions: readonly SessionView[]) => void;
  onCancel: () => void;
}

/** What ending sessions does, told before it begins; nothing is shown on the site until the person agrees. */
export function EndProposal({ chosen, others, cabinet, onStart, onCancel }: EndProposalProps): JSX.Element {
  const t = useTranslate();
  const offered = chosen.filter(({ session }) => session.ending === 'offered');
  const [way, setWay] = useState<EndWalk['way']>(offered.length > 0 ? 'one-by-one' : 'all-others');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [only] = chosen;
  return (
    <section class="walk" aria-labelledby="walk-title">
      <h3 ref={heading} id="walk-title" class="walk__title" tabIndex={-1}>
        {t.text('end_title')}
      </h3>
      <fieldset class="choices">
        <legend class="visually-hidden">{t.text('end_which')}</legend>
        {chosen.length > 0 && (
          <label class="choice">
            <input
              type="radio"
              name="end-way"
              checked={way === 'one-by-one'}
              disabled={offered.length === 0}
              onChange={() => setWay('one-by-one')}
            />
            <span class="choice__text">
              {only && chosen.length === 1 ? (
                <bdi>{t.text('end_one', sessionName(only.session, only.known, t))}</bdi>
              ) : (
                t.plural('end_some', offered.length === 0 ? chosen.length : offered.length)
              )}
            </span>
          </label>
        )}
        <label class="choice">
          <input type="radio" name="end-way" checked={way === 'all-others'} onChange={() => setWay('all-others')} />
          <span class="choice__text">{t.plural('end_others', others.length)}</span>
        </label>
      </fieldset>
      {offered.length < chosen.length && <p class="walk__remark">{t.text('end_oneNotSeen')}</p>}
      <p class="walk__subtitle">{t.text('end_whatHappens')}</p>
      <ul class="plain-list">
        <li>{t.text('end_hand')}</li>
        <li>{t.text(way === 'all-others' ? 'end_effectOthers' : 'end_effectOne')}</li>
        <li>{t.text('end_code')}</li>
        <li>{t.text('end_unsure')}</li>
        {cabinet === 'seller' && <li>{t.text('end_unsureSeller')}</li>}
        <li>{t.text('end_proof')}</li>
      </ul>
      <div class="row-actions">
        <button
          type="button"
          class="button button--small button--primary"
          onClick={() => onStart(way, way === 'all-others' ? others : offered)}
        >
          {t.text('end_show')}
        </button>
        <button type="button" class="button button--small button--quiet" onClick={onCancel}>
          {t.text('cancel')}
        </button>
      </div>
    </section>
  );
}
