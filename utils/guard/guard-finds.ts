import type { Checklist, ChecklistItem } from '../checklist/checklist';

/** What the guard tells of before the account is deleted. */
export interface GuardFinds {
  /** To settle first. */
  readonly blocks: readonly ChecklistItem[];
  /** Gone for ever afterwards. */
  readonly loses: readonly ChecklistItem[];
  /** Nobody looked, or not lately. */
  readonly unknown: readonly ChecklistItem[];
  /** Goods of a shop of this browser, which only the owner's shopper account can fetch. */
  readonly shop: readonly ChecklistItem[];
}

/**
 * What there is to say before the account is deleted. Pure. Advice and questions alone are no reason to stop anybody.
 * @param shop see `shopGoods`
 * @returns `null` when nothing is open: then the guard does not interfere at all
 */
export function guardFinds({ items }: Checklist, shop: readonly ChecklistItem[] = []): GuardFinds | null {
  const having = (severity: 'blocks' | 'loses'): ChecklistItem[] =>
    items.filter((item) => item.definition.severity === severity);
  const isOpen = ({ status }: ChecklistItem): boolean => status === 'open';
  const [blocks, loses] = [having('blocks'), having('loses')];
  const unknown = [...blocks, ...loses].filter(({ status }) => status === 'unknown' || status === 'stale');
  const finds = { blocks: blocks.filter(isOpen), loses: loses.filter(isOpen), unknown, shop };
  return Object.values(finds).some((found) => found.length > 0) ? finds : null;
}
