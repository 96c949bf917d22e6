import { useState } from 'preact/hooks';
import type { Kept } from '../utils/audit/kept';

/**
 * Whether the last thing that was to be kept could not be.
 * @returns `keep` waits for an attempt and passes its outcome on
 */
export function useKept(): { last: Kept; keep: (attempt: Promise<Kept>) => Promise<Kept> } {
  const [last, setLast] = useState<Kept>('kept');
  const keep = async (attempt: Promise<Kept>): Promise<Kept> => {
    const outcome = await attempt;
    setLast(outcome);
    return outcome;
  };
  return { last, keep };
}
