import { closest } from '../../reading/boxes';
import { type Button, findButtons, onlyButton } from '../../reading/buttons';
import type { ControlReason } from '../../reading/reading';
import type { AccountPage, PageView } from '../account-page';

/** «Новый возврат»: official article A-1020 (2026-09-01). The English name is a guess. */
function findNewReturn({ screen, content }: PageView): Button | ControlReason {
  const named = findButtons(screen, (norm) =>
    /^(?:новый возврат|создать возврат|new return|create return)$/u.test(norm),
  );
  // The portal's windows need not say that they are any.
  return onlyButton(
    named.filter(
      ({ box }) =>
        content.has.has(box.from) && !closest(box, (at) => at.marks.includes('Modal') || at.tag === 'details'),
    ),
  );
}

/** Where a seller has goods sent back. It tells nothing of how much there is: the report of the stock does. */
export const goodsReturn: AccountPage = {
  id: 'shop-goods-return',
  titles: [
    'возвраты со склада',
    'возврат со склада',
    'возвраты товаров со склада',
    'returns from warehouse',
    'returns from warehouses',
    'returns from the warehouse',
    'warehouse returns',
  ],
  marks: [],
  facts: [],
  read: () => [],
  controls: { 'shop-new-return': findNewReturn },
};
