import { vi } from 'vitest';
import type { ShopDatesProps } from '@/components/ShopDates';
import { datesOf, isShopDay, shopRules, tariffTerms } from '@/utils/wildberries/guide/shop-dates';

/** The dates of a shop, as they are asked for on 23 November 2026. */
export function datesProps(changed: Partial<ShopDatesProps> = {}): ShopDatesProps {
  return {
    rules: shopRules,
    terms: tariffTerms,
    datesOf,
    isShopDay,
    now: Date.UTC(2026, 10, 23, 9),
    today: '2026-11-23',
    onFailed: vi.fn(),
    ...changed,
  };
}
