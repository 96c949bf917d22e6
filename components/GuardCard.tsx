import type { JSX } from 'preact';
import type { GuardFinds } from '../utils/guard/guard-finds';

export interface GuardCardProps {
  finds: GuardFinds;
  /** ms since 1970. */
  now: number;
  onBack: () => void;
  /** «I understand, let me go on». */
  onLetGo: () => void;
  /** Switches the guard off for good. */
  onOff: () => void;
  onLastLook: () => void;
}

/** The press on the site's delete button was held: what would be lost, what is not known, and both ways on. */
export function GuardCard(_props: GuardCardProps): JSX.Element | null {
  return null;
}
