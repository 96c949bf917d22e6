import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionView } from '../utils/audit/audit-view';
import type { EndWalk } from '../utils/audit/end-walk';
import { sessionName } from '../utils/audit/session-wording';
import type { MessageKey } from '../utils/i18n';
import type { Cabinet } from '../utils/wildberries/hosts';
import { useTranslate } from './translate-context';

export interface EndProposalProps {
  /** The sessions that the person wants to end; empty: all others. */
  chosen: readonly SessionView[];
  /** All but the current ones. */
  others: readonly SessionView[];
  /** Whether the site says which session is the person's own; `not-marked`: it may be any of them. */
  own: 'marked' | 'not-marked';
  cabinet: Cabinet;
  onStart: (way: EndWalk['way'], sessions: readonly SessionView[]) => void;
  onCancel: () => void;
}

/** What ending sessions does, told before it begins; nothing is shown on the site until the person agrees. */
export function EndProposal({ chosen, others, own, cabinet, onStart, onCancel }: EndProposalProps): JSX.Element {
  const t = useTranslate();
  const offered = chosen.filter(({ session }) => session.ending === 'offered');
  const [way, setWay] = useState<EndWalk['way']>(offered.length > 0 ? 'one-by-one' : 'all-others');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [only] = chosen;
  const isShop = cabinet === 'seller';
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
          <span class="choice__text">
            {isShop && t.text('end_othersShop')}
            {!isShop && (own === 'marked' ? t.plural('end_others', others.length) : t.text('end_othersUnmarked'))}
          </span>
        </label>
      </fieldset>
      {offered.length < chosen.length && (
        <p class="walk__remark">{t.text(isShop ? 'end_oneNotSeenShop' : 'end_oneNotSeen')}</p>
      )}
      <p class="walk__subtitle">{t.text('end_whatHappens')}</p>
      <ul class="plain-list">
        <li>{t.text('end_hand')}</li>
        {way === 'all-others' && <li>{t.text(othersEffects[cabinet][own])}</li>}
        {way === 'one-by-one' && <li>{t.text('end_effectOne')}</li>}
        {way === 'one-by-one' && own === 'not-marked' && (
          <li>{t.text(offered.length === 1 ? 'end_effectOneUnmarked' : 'end_effectSomeUnmarked')}</li>
        )}
        {!isShop && <li>{t.text('end_code')}</li>}
        <li>{t.text(isShop ? 'end_unsureShop' : 'end_unsure')}</li>
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

/** The sellers' button may end the session in use, whether that is marked or not. */
const othersEffects = {
  buyer: { marked: 'end_effectOthers', 'not-marked': 'end_effectUnmarked' },
  seller: { marked: 'end_effectShop', 'not-marked': 'end_effectShop' },
} as const satisfies Record<Cabinet, Record<EndProposalProps['own'], MessageKey>>;
