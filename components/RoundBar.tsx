import type { JSX } from 'preact';
import type { Round, RoundLook, RoundPress } from '../utils/round/round';

export interface RoundBarProps {
  round: Round;
  /** What it means for this tab; `null` until the page was looked at. */
  look: RoundLook | null;
  /** ms since 1970. */
  now: number;
  onPress: (press: RoundPress) => void;
  /** Opens the page with everything that was found. */
  onLastLook: () => void;
  /** Takes the bar of a round that is over or stopped away. */
  onClose: () => void;
}

/** How far the round through the pages has come, with «skip» and «stop»; at the end, what it found. */
export function RoundBar(_props: RoundBarProps): JSX.Element | null {
  return null;
}
