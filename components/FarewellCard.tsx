import type { JSX } from 'preact';
import type { FarewellAnswer } from '../utils/storage/farewell';

export interface FarewellCardProps {
  onAnswer: (answer: FarewellAnswer) => void;
  onClose: () => void;
}

/** The account is signed out after the delete step: how did it go? */
export function FarewellCard(_props: FarewellCardProps): JSX.Element | null {
  return null;
}
