import { campaignWords } from './ads';
import { serviceWords, tokenWords } from './api';
import { claimWords } from './claims';
import { documentWords } from './documents';
import { orderWords } from './orders';
import { reportWords } from './reports';
import { goodsReturnWords } from './return-status';
import { supplyWords } from './supplies';
import { dialogWords } from './support';
import { tariffNames } from './tariffs';
import { userWords } from './users';

/** The portal's lists whose counters tell no more than the number of rows that stand under them. */
export const sellerLists = [
  campaignWords,
  tokenWords,
  serviceWords,
  claimWords,
  documentWords,
  orderWords,
  reportWords,
  goodsReturnWords,
  supplyWords,
  dialogWords,
  tariffNames,
  userWords,
];
