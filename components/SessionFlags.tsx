import type { JSX } from 'preact';
import type { Flag, ListFlag } from '../utils/audit/flag';
import { flagText, innocentText, listFlagTexts } from '../utils/audit/session-wording';
import { Icon } from './Icon';
import { useTranslate } from './translate-context';

export interface SessionFlagsProps {
  /** The strongest first. */
  flags: readonly Flag[];
  /** `first`: the others are only counted. */
  shown: 'all' | 'first';
  now: number;
}

/** Why a session is worth a look, each reason with its innocent explanation. */
export function SessionFlags({ flags, shown, now }: SessionFlagsProps): JSX.Element | null {
  const t = useTranslate();
  if (flags.length === 0) return null;
  return (
    <ul class="flags">
      {(shown === 'all' ? flags : flags.slice(0, 1)).map((flag) => (
        <li key={flag.id} class={`flag flag--${flag.id}`}>
          <span class="flag__sign">
            <Icon name="alert" size={14} />
          </span>
          <p>
            <span class="flag__reason">{flagText(flag, now, t)}</span>{' '}
            <span class="flag__innocent">{innocentText(flag, t)}</span>
          </p>
        </li>
      ))}
      {shown === 'first' && flags.length > 1 && <li class="flag__more">{t.plural('flag_more', flags.length - 1)}</li>}
    </ul>
  );
}

/** What is odd about the list as a whole. */
export function ListFlags({ flags }: { flags: readonly ListFlag[] }): JSX.Element | null {
  const t = useTranslate();
  if (flags.length === 0) return null;
  return (
    <ul class="flags flags--list">
      {flags.map((flag) => {
        const { reason, innocent } = listFlagTexts(flag, t);
        return (
          <li key={flag.id} class="flag">
            <span class="flag__sign">
              <Icon name="alert" size={14} />
            </span>
            <p>
              <span class="flag__reason">{reason}</span> <span class="flag__innocent">{innocent}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
