import type { JSX } from 'preact';
import type { WalkLook } from '../utils/audit/walk-look';
import type { MessageKey } from '../utils/i18n';
import { SpotCard } from './SpotCard';
import { useTranslate } from './translate-context';

export interface WalkCardProps {
  walk: WalkLook;
  onCheck: () => void;
  onClose: () => void;
}

/** What became of the session that the person ended, in words that tell nothing of the session. */
export function WalkCard({ walk, onCheck, onClose }: WalkCardProps): JSX.Element {
  const t = useTranslate();
  const { stage, outcome, besides, more } = walk;
  // Also while it is being read: the page may not have been loaded again after all.
  const isAsking = stage !== 'checked' || !isSettled(outcome);
  return (
    <SpotCard kind="told" onClose={onClose}>
      <p class="spot-card__text">{t.text(textOf(walk))}</p>
      {besides !== 'none' && (
        <p class="spot-card__text">{t.text(besides === 'lost' ? 'spot_walkBesides' : 'spot_walkRemaining')}</p>
      )}
      {stage === 'checked' && (more === 'next' || besides !== 'none') && (
        <p class="spot-card__text">{t.text('spot_walkMore')}</p>
      )}
      {isAsking && <CheckButton onCheck={onCheck} />}
    </SpotCard>
  );
}

/** The press that loads the page and reads it again. */
export function CheckButton({ onCheck }: { onCheck: () => void }): JSX.Element {
  const t = useTranslate();
  return (
    <button type="button" class="button button--primary spot-card__act" onClick={onCheck}>
      {t.text('spot_walkCheck')}
    </button>
  );
}

/** Nothing that a second reading would add to. */
function isSettled(outcome: WalkLook['outcome']): boolean {
  return outcome === 'gone' || outcome === 'spared' || outcome === 'skipped';
}

function textOf({ way, stage, outcome }: WalkLook): MessageKey {
  if (stage === 'vanished') return 'spot_walkVanished';
  if (stage !== 'checked') return 'spot_walkChecking';
  return (way === 'all-others' ? othersKeys : oneKeys)[outcome];
}

const oneKeys = {
  waiting: 'spot_walkChecking',
  gone: 'spot_walkGone',
  'still-there': 'spot_walkStillThere',
  alike: 'spot_walkAlike',
  spared: 'spot_walkSpared',
  'could-not-tell': 'spot_walkCouldNotTell',
  skipped: 'spot_walkSkipped',
} as const satisfies Record<WalkLook['outcome'], MessageKey>;

const othersKeys = {
  ...oneKeys,
  gone: 'spot_walkOthersGone',
  'still-there': 'spot_walkOthersStillThere',
} as const satisfies Record<WalkLook['outcome'], MessageKey>;
