import type { JSX } from 'preact';
import { EraseInTwo, type EraseOutcome } from './EraseInTwo';

const texts = {
  what: 'guide_erase_what',
  press: 'guide_erase',
  done: 'guide_erase_done',
  failed: 'guide_erase_failed',
} as const;

/** Erases everything. */
export function GuideErase({ onErase }: { onErase: () => Promise<EraseOutcome> }): JSX.Element {
  return <EraseInTwo texts={texts} onErase={onErase} />;
}
