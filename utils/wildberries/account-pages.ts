import { type PageId, sellerPageIds } from '../vocabulary';
import type { AccountPage } from './account-page';
import { appeals } from './buyer/appeals';
import { certificates } from './buyer/certificates';
import { club } from './buyer/club';
import { deliveries } from './buyer/deliveries';
import { details } from './buyer/details';
import { discount } from './buyer/discount';
import { home } from './buyer/home';
import { purchases } from './buyer/purchases';
import { receipts } from './buyer/receipts';
import { returns } from './buyer/returns';
import { reviews } from './buyer/reviews';
import { sessions } from './buyer/sessions';
import { wallet } from './buyer/wallet';
import type { Cabinet } from './hosts';
import { ads } from './seller/ads';
import { api } from './seller/api';
import { claims } from './seller/claims';
import { documents } from './seller/documents';
import { goodsReturn } from './seller/goods-return';
import { shopHome } from './seller/home';
import { jam } from './seller/jam';
import { orders } from './seller/orders';
import { ownStock } from './seller/own-stock';
import { reports } from './seller/reports';
import { returnStatus } from './seller/return-status';
import { security } from './seller/security';
import { stock } from './seller/stock';
import { supplies } from './seller/supplies';
import { support } from './seller/support';
import { tariffs } from './seller/tariffs';
import { users } from './seller/users';

/** Every account page, by its id. */
export const accountPages: Record<PageId, AccountPage> = {
  home,
  details,
  sessions,
  deliveries,
  purchases,
  returns,
  wallet,
  receipts,
  appeals,
  reviews,
  discount,
  club,
  certificates,
  'shop-home': shopHome,
  'shop-reports': reports,
  'shop-stock': stock,
  'shop-goods-return': goodsReturn,
  'shop-return-status': returnStatus,
  'shop-claims': claims,
  'shop-orders': orders,
  'shop-supplies': supplies,
  'shop-own-stock': ownStock,
  'shop-ads': ads,
  'shop-jam': jam,
  'shop-tariffs': tariffs,
  'shop-documents': documents,
  'shop-users': users,
  'shop-security': security,
  'shop-api': api,
  'shop-support': support,
};

/** Whose page it is. */
export function cabinetOfPage(page: PageId): Cabinet {
  return sellerPageIds.some((id) => id === page) ? 'seller' : 'buyer';
}

/** Values of `id` and `data-…` by which pages are known. */
export const pageMarks: readonly string[] = Object.values(accountPages).flatMap((page) => page.marks);
