import type { SellerPageId } from '@/utils/vocabulary';
import type { PortalPage } from '../portal-view';
import { shopAds } from './shop-ads';
import { shopApi } from './shop-api';
import { shopClaims } from './shop-claims';
import { shopDocuments } from './shop-documents';
import { shopGoodsReturn } from './shop-goods-return';
import { shopHome } from './shop-home';
import { shopJam } from './shop-jam';
import { shopOrders } from './shop-orders';
import { shopOwnStock } from './shop-own-stock';
import { shopReports } from './shop-reports';
import { shopReturnStatus } from './shop-return-status';
import { shopSecurity } from './shop-security';
import { shopStock } from './shop-stock';
import { shopSupplies } from './shop-supplies';
import { shopSupport } from './shop-support';
import { shopTariffs } from './shop-tariffs';
import { shopUsers } from './shop-users';

/** Every page of the demo portal, by its id. */
export const portalPages: Readonly<Record<SellerPageId, PortalPage>> = {
  'shop-home': shopHome,
  'shop-reports': shopReports,
  'shop-stock': shopStock,
  'shop-goods-return': shopGoodsReturn,
  'shop-return-status': shopReturnStatus,
  'shop-claims': shopClaims,
  'shop-orders': shopOrders,
  'shop-supplies': shopSupplies,
  'shop-own-stock': shopOwnStock,
  'shop-ads': shopAds,
  'shop-jam': shopJam,
  'shop-tariffs': shopTariffs,
  'shop-documents': shopDocuments,
  'shop-users': shopUsers,
  'shop-security': shopSecurity,
  'shop-api': shopApi,
  'shop-support': shopSupport,
};
