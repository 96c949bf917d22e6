import { ads, adsMoneyWords, campaignStatus, campaignTabs } from './ads';
import { claimStatus, claims, claimTabs } from './claims';
import { goodsReturn } from './goods-return';
import { shopBalanceWords, withdrawLabels } from './home';
import { jamWords } from './jam';
import { orderStatus, orderTabs } from './orders';
import { ownStockWords } from './own-stock';
import { goodsReturnStatus, goodsReturnTabs, keptNames } from './return-status';
import { sellerLists } from './seller-lists';
import { sellerNames } from './seller-names';
import { stockWords } from './stock';
import { supplyStatus, supplyTabs } from './supplies';
import { dialogStatus, dialogTabs } from './support';
import { tariffStates, tariffs } from './tariffs';
import { roleNames } from './users';

/** Names of tabs whose counters do the same. */
export const sellerTabs: readonly string[] = [
  campaignTabs,
  claimTabs,
  orderTabs,
  goodsReturnTabs,
  supplyTabs,
  dialogTabs,
].flatMap(({ open, done }) => [...open, ...done]);

/** Words of regular expressions, in the forms in which pages print them, and of texts around what is read. */
const spoken = `
  автопродление автопродления баллы бюджет бюджета возврат возврата возвраты вывод вывода вывести выплата выплаты выбрать
  дата даты действует действителен диалог диалоги добавить документ документы дублировать единый задание задания заявка
  заявки зачислении идентификатор инн интеграции итого кабинет кабинета казани кампания кампании категории категория
  количество комиссия конструктор минимальный минимальная минимального минимальный можно название назначен начислено
  нельзя новый новая обработке общество ограниченной ответственностью опция опции опций организация отключить отключение
  отключения отписаться отчет отчеты отчета перемещение период подписка подписки подписку подключить подключение
  покупателя поставка поставки предприниматель предприятие пригласить приглашение приглашения причина продавца роль
  самозанятый самозанятая сервис сервисы скачать склад склада складе складах складов создать создан создана счет счета
  срок срока статус сумма тариф тарифы тарифов тема товар товара токен токены токенов удалить унитарное управлять услуги
  выводите загрузили загрузить загрузились логистика логистики любой нулю оборот отображается отображаются подгрузить подписаться права равны
  склады сбой чиним замена заменить годен готовые готовы добавляли запланированные магазина остатков отклоненные отозвать сборочное приостановленные паузе
  рассмотренные хранится хранение хранения индивидуальный ип ооо ао пао зао оао тоо осоо чуп чтуп одо id унп
  loading updating please wait just moment one could couldn load loaded failed something went wrong try again temporarily unavailable
  connection offline out access allowed show see view more all showing found per day dbs edbs replace replacement no yet here nothing found have has not you your added made received any none are there is it these
  available balance budget campaign campaigns can category choose claim claims commission connect connected connection
  create created date decision delete dialog dialogs disable disconnect disconnected document documents duplicate
  enable end expired expires from goods invite invitation jam jsc llc ltd manage may minimum more name new next number of on open
  option options order orders paid payment period piece pieces pcs pick plan plans quantity ready renews report reports
  request return returns role saved services show since status stock stored subscribe subscription supply supplies total
  token tokens turn unit units unsubscribe until user users valid wb withdraw withdrawal tin inn customer customers
  january february march april june july august september october november december
`;

/** Everything that the portal's readers look for: for the lexicon of captures. */
export const sellerTexts: readonly unknown[] = [
  sellerLists,
  sellerNames.own,
  sellerNames.noise,
  campaignStatus,
  claimStatus,
  orderStatus,
  sellerTabs,
  goodsReturnStatus,
  keptNames,
  supplyStatus,
  dialogStatus,
  tariffStates,
  roleNames,
  stockWords,
  ownStockWords,
  jamWords,
  shopBalanceWords,
  withdrawLabels,
  adsMoneyWords,
  [ads, claims, goodsReturn, tariffs].map(({ titles }) => titles),
  spoken,
];
