import type { Fact, PageId } from '@/utils/vocabulary';

/**
 * Pages on which a reader is easily wrong, each the smallest that shows why. None is known to exist: they are what people
 * thought of who tried to make the readers lie. An answer is what a person would say who sees nothing but this page;
 * where people would differ, it is `unknown`.
 */
export interface OddPage {
  /** What is odd. */
  readonly name: string;
  readonly page: PageId;
  /** The inside of `<main>`. */
  readonly main: string;
  /** Facts that are not named are not asked. */
  readonly says: Partial<Record<Fact, 'unknown' | 'none' | Record<string, unknown>>>;
  /** The text of the delete button that may be lit; no mention, not asked. */
  readonly lit?: string | null;
}

const card = (...lines: string[]): string => `<div class=c>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;

export const oddPages: readonly OddPage[] = [
  // A part that is chosen
  {
    name: 'a choice whose first option is a month',
    page: 'receipts',
    main: '<h1>Чеки</h1><select><option>Ноябрь 2026</option><option>Октябрь 2026</option></select><p>Чеков нет</p>',
    says: { receipts: 'unknown' },
  },
  {
    name: 'a choice whose first option is another person',
    page: 'deliveries',
    main: '<h1>Доставки</h1><select><option>Мама</option><option>Мой профиль</option></select><p>Доставок пока нет</p>',
    says: { parcels: 'unknown' },
  },
  {
    name: 'a choice of everything',
    page: 'deliveries',
    main: '<h1>Доставки</h1><select><option>Все</option><option>Из-за рубежа</option></select><p>Доставок пока нет</p>',
    says: { parcels: 'none' },
  },
  {
    name: 'a button that opens the filters, none of them chosen',
    page: 'deliveries',
    main: '<h1>Доставки</h1><button>Фильтры</button><p>Доставок пока нет</p>',
    says: { parcels: 'none' },
  },
  {
    name: 'a filter that is chosen',
    page: 'deliveries',
    main: '<h1>Доставки</h1><button>Фильтры</button><span>Сбросить фильтры</span><p>Доставок пока нет</p>',
    says: { parcels: 'unknown' },
  },
  {
    name: 'a delete button under a warning',
    page: 'details',
    main: '<h1>Личные данные</h1><p>Имя: Анна</p><p>Телефон: +7 *** ***-12-34</p><section><p>Это действие нельзя отменить</p><button>Удалить аккаунт</button></section>',
    says: {},
    lit: 'Удалить аккаунт',
  },
  {
    name: 'a confirmation with a way back, drawn in the page',
    page: 'details',
    main: '<h1>Личные данные</h1><p>Имя: Анна</p><p>Телефон: +7 *** ***-12-34</p><section><p>Это действие нельзя отменить</p><button>Удалить аккаунт</button><button>Отмена</button></section>',
    says: {},
    lit: null,
  },
  {
    name: 'a button that opens a list and shows a month',
    page: 'receipts',
    main: '<h1>Чеки</h1><button aria-haspopup=listbox>Ноябрь 2026</button><p>Чеков нет</p>',
    says: { receipts: 'unknown' },
  },
  {
    name: 'a period in words of its own',
    page: 'receipts',
    main: '<h1>Чеки</h1><div>Период: ноябрь</div><p>Чеков пока нет.</p>',
    says: { receipts: 'unknown' },
  },
  {
    name: 'a year over the sentence',
    page: 'receipts',
    main: '<h1>Чеки</h1><div>2026</div><div>Чеков пока нет</div>',
    says: { receipts: 'unknown' },
  },
  {
    name: 'two days in date fields',
    page: 'receipts',
    main: '<h1>Чеки</h1><input type=date value=2026-11-01><input type=date value=2026-11-23><p>Чеков нет</p>',
    says: { receipts: 'unknown' },
  },
  {
    name: 'tabs that are links with a query',
    page: 'deliveries',
    main: '<h1>Доставки</h1><div><a href="/lk/myorders/delivery?s=1" class=active>Готовы</a><a href="/lk/myorders/delivery?s=2">Едут</a></div><p>Доставок пока нет</p>',
    says: { parcels: 'unknown' },
  },
  {
    name: 'another tab that counts some',
    page: 'deliveries',
    main: '<h1>Доставки</h1><p>Нет товаров</p><a href="/lk/myorders/delivery?type=foreign">Из-за рубежа · 2</a>',
    says: { parcels: 'unknown' },
  },
  {
    name: 'another tab by role that counts some',
    page: 'returns',
    main: '<h1>Возвраты</h1><div role=tablist><button role=tab aria-selected=false>Активные 1</button><button role=tab aria-selected=true>Завершённые 0</button></div><p>Здесь пока пусто</p>',
    says: { returns: 'unknown' },
  },
  // Something that the sentence forgets
  {
    name: 'parcels of another profile',
    page: 'deliveries',
    main: '<h1>Доставки</h1><p>Список доставок пуст</p><div>Заказы другого профиля: 4 товара едут</div>',
    says: { parcels: 'unknown' },
  },
  {
    name: 'unpaid orders',
    page: 'deliveries',
    main: '<h1>Доставки</h1><h2>У вас нет доставок</h2><p>Но есть 2 неоплаченных заказа</p>',
    says: { parcels: 'unknown' },
  },
  {
    name: 'a certificate that waits',
    page: 'certificates',
    main: '<h1>Мои сертификаты</h1><p>Сертификатов нет</p><p>Сертификат на 2 000 ₽ ждёт активации</p>',
    says: { certificates: 'unknown' },
  },
  {
    name: 'certificates on sale over the sentence',
    page: 'certificates',
    main: '<h1>Подарочные сертификаты</h1><div><p>Сертификат 1 000 ₽</p><button>Купить</button></div><h2>Мои сертификаты</h2><p>Сертификатов пока нет</p>',
    says: { certificates: 'none' },
  },
  {
    name: 'a promise of the shop under the sentence',
    page: 'deliveries',
    main: '<h1>Доставки</h1><p>Доставок пока нет</p><p>Бесплатная доставка от 1 товара, скидки до 70%</p>',
    says: { parcels: 'none' },
  },
  {
    name: 'a session that the sentence denies',
    page: 'sessions',
    main: '<h1>Активные сеансы</h1><p>Активных сеансов нет</p><div><p>LG ThinQ TV</p><p>Тверь</p></div>',
    says: { sessions: 'unknown' },
  },
  {
    name: 'a subscription that is not active and will be charged',
    page: 'club',
    main: '<h1>WB Клуб</h1><p>Подписка не активна</p><p>Спишем 199 ₽ 24 ноября</p>',
    says: { club: 'unknown' },
  },
  {
    name: 'a subscription for the family beside one’s own plan',
    page: 'club',
    main: '<h1>WB Клуб</h1><h2>Подписка для семьи</h2><p>Подписка не подключена</p><h2>Ваш тариф</h2><p>Годовой, до 1 мая 2027</p>',
    says: { club: 'unknown' },
  },
  {
    name: 'a subscription to something else',
    page: 'club',
    main: '<h1>WB Клуб</h1><p>Подписка на WB Kids</p><p>Не активна</p>',
    says: { club: 'unknown' },
  },
  {
    name: 'a trial',
    page: 'club',
    main: '<h1>WB Клуб</h1><p>Пробный период до 5 декабря</p><p>Далее 199 ₽/мес</p><button>Управлять</button>',
    says: { club: { until: '2026-12-05' } },
  },
  {
    name: 'a renewal under questions that people ask',
    page: 'club',
    main: '<h1>WB Клуб</h1><h3>Частые вопросы</h3><p>Что если подписка закончилась?</p><p>Подписка закончилась</p><h2>Ваша подписка</h2><p>Продлевается 12 декабря</p>',
    says: { club: { until: '2026-12-12' } },
  },
  // Settled rows that are not all
  {
    name: 'settled rows with page numbers in plain elements',
    page: 'returns',
    main: `<h1>Возвраты</h1>${card('Кофта', 'Завершена')}${card('Чай', 'Завершена')}<div><span>1</span><span>2</span><span>3</span></div>`,
    says: { returns: 'unknown' },
  },
  {
    name: 'settled rows and four more',
    page: 'returns',
    main: `<h1>Возвраты</h1>${card('Кофта', 'Завершена')}<div>Ещё 4 заявки</div>`,
    says: { returns: 'unknown' },
  },
  {
    name: 'a settled row and another card of another make',
    page: 'returns',
    main: `<h1>Возвраты</h1>${card('Кофта', 'Завершена')}<div class=k><div><b>Шапка</b></div><p>Готовим деньги к перечислению</p></div>`,
    says: { returns: 'unknown' },
  },
  {
    name: 'settled appeals and a chat',
    page: 'appeals',
    main: '<h1>Обращения</h1><ul><li><p>Не пришёл товар</p><p>Решено</p></li></ul><h2>Чаты</h2><ul><li><p>Продавец ООО Ромашка</p><p>Вы: когда вернёте деньги?</p></li></ul>',
    says: { appeals: 'unknown' },
  },
  {
    name: 'a settled row over an area that loads',
    page: 'returns',
    main: `<h1>Возвраты</h1>${card('Кофта', 'Отменена')}<div aria-label="Загрузка"></div>`,
    says: { returns: 'unknown' },
  },
  {
    name: 'two settled requests and nothing else',
    page: 'returns',
    main: '<h1>Возвраты</h1><ul><li><p>Заявка № 5001</p><p>Завершена</p></li><li><p>Заявка № 5002</p><p>Завершена</p></li></ul>',
    says: { returns: 'none' },
  },
  {
    name: 'a zero over two grey areas',
    page: 'deliveries',
    main: '<h1>Доставки 0</h1><div style="width:300px;height:80px;background:#eee"></div><div style="width:300px;height:80px;background:#eee"></div>',
    says: { parcels: 'unknown' },
  },
  {
    name: 'steps of how it works',
    page: 'returns',
    main: `<h1>Возвраты</h1>${card('Кофта', 'В работе')}<p>Как вернуть товар?</p>${card('Шаг 1', 'Создана')}`,
    says: { returns: { count: 1 } },
  },
  {
    name: 'settled rows under how many there are',
    page: 'returns',
    main: `<h1>Возвраты</h1><p>Всего заявок: 8</p>${card('Кофта', 'Завершена')}`,
    says: { returns: 'unknown' },
  },
  {
    name: 'settled rows and a way to all of them',
    page: 'returns',
    main: `<h1>Возвраты</h1>${card('Кофта', 'Завершена')}<a href="/lk/myrefunds?all=1">Все возвраты</a>`,
    says: { returns: 'unknown' },
  },
  {
    name: 'settled rows and a second page without a word',
    page: 'returns',
    main: `<h1>Возвраты</h1>${card('Кофта', 'Завершена')}<a href="?page=2"><svg width=20 height=20></svg></a>`,
    says: { returns: 'unknown' },
  },
  {
    name: 'open ones that are not there over settled ones',
    page: 'appeals',
    main: `<h1>Обращения</h1><section><h2>Открытые</h2></section><section><h2>Закрытые</h2>${card('Брак', 'Решено')}</section>`,
    says: { appeals: 'unknown' },
  },
  // Requests in few words
  {
    name: 'number, day and status in one line',
    page: 'appeals',
    main: '<h1>Обращения</h1><div class=it><span>№ 4411</span> <span>21.11.2026</span> <span>Ожидает ответа</span></div><div class=it><span>№ 4412</span> <span>22.11.2026</span> <span>Закрыто</span></div>',
    says: { appeals: { count: 1 } },
  },
  {
    name: 'a definition list of numbers',
    page: 'appeals',
    main: '<h1>Обращения</h1><dl><dt>Обращение № 1</dt><dd>Решено</dd><dt>Обращение № 2</dt><dd>В работе</dd></dl>',
    says: { appeals: { count: 1, atLeast: true } },
  },
  // Where a parcel is
  {
    name: 'a history that ends at the pick-up point',
    page: 'deliveries',
    main: '<h1>Доставки</h1><div class=c><p>Кофе</p><ul><li>Оформлен 1 ноября</li><li>В пути 2 ноября</li><li>Готов к выдаче 5 ноября</li></ul></div>',
    says: { parcels: { count: 1, ready: 1 } },
  },
  {
    name: 'a scale of steps without days',
    page: 'deliveries',
    main: '<h1>Доставки</h1><div class=c><p>Кофе</p><ul><li>Оформлен</li><li>В пути</li><li>Готов к выдаче</li></ul></div>',
    says: { parcels: { count: 1 } },
  },
  {
    name: 'statuses as headings over goods without one',
    page: 'deliveries',
    main: `<h1>Доставки</h1><h2>Готовы к выдаче</h2>${card('Кофе', '1 200 ₽')}${card('Чай', '300 ₽')}<h2>В пути</h2>${card('Лампа', '2 000 ₽')}`,
    says: { parcels: { count: 1, atLeast: true } },
  },
  // Sums of something else
  {
    name: 'a fee of nothing',
    page: 'wallet',
    main: '<h1>WB Кошелёк</h1><p>0 ₽</p><p>за обслуживание</p><button>Открыть кошелёк</button>',
    says: { wallet: 'unknown' },
  },
  {
    name: 'what a friend brings',
    page: 'wallet',
    main: '<h1>Кошелёк</h1><p>Бонусы</p><p>500</p><p>за приглашение друга</p>',
    says: { bonuses: 'unknown' },
  },
  {
    name: 'an overpayment of nothing',
    page: 'wallet',
    main: '<h1>Мои финансы</h1><p>Оплата частями</p><p>0 ₽</p><p>переплата</p>',
    says: { debts: 'unknown' },
  },
  {
    name: 'the balance after each operation',
    page: 'wallet',
    main: '<h1>История операций</h1><table><tr><th>Операция</th><th>Сумма</th><th>Остаток</th></tr><tr><td>Покупка</td><td>−500 ₽</td><td>0 ₽</td></tr></table>',
    says: { wallet: 'unknown' },
  },
  {
    name: 'an operation named like the wallet',
    page: 'wallet',
    main: '<h1>Кошелёк</h1><h2>История операций</h2><div><p>Кошелёк</p><p>−300 ₽</p></div><div><p>Покупка</p><p>−900 ₽</p></div>',
    says: { wallet: 'unknown' },
  },
  {
    name: 'an offer of a sum over a hidden balance',
    page: 'wallet',
    main: '<h1>Кошелёк</h1><p>Пополните кошелёк на</p><p>500 ₽</p><p>Баланс</p><p>скрыт</p>',
    says: { wallet: 'unknown' },
  },
  {
    name: 'money that is on its way',
    page: 'wallet',
    main: '<h1>Кошелёк</h1><div><p>Баланс</p><p>0 ₽</p></div><div><p>Ожидает зачисления</p><p>2 500 ₽</p></div>',
    says: { wallet: 'unknown' },
  },
  {
    name: 'money that is blocked',
    page: 'wallet',
    main: '<h1>Кошелёк</h1><p>Баланс</p><p>0 ₽</p><p>Заблокировано</p><p>1 500 ₽</p>',
    says: { wallet: 'unknown' },
  },
  {
    name: 'a refund that will come',
    page: 'wallet',
    main: '<h1>Кошелёк</h1><p>Баланс 0 ₽</p><p>Возврат 1 200 ₽ поступит 26 ноября</p>',
    says: { wallet: 'unknown' },
  },
  {
    name: 'no debt, and a fine',
    page: 'wallet',
    main: '<h1>Кошелёк</h1><p>Задолженность 0 ₽</p><p>Пени 120 ₽</p>',
    says: { debts: 'unknown' },
  },
  {
    name: 'what the bank would lend',
    page: 'wallet',
    main: '<h1>Мои финансы</h1><section><h2>Оплата частями</h2><p>Доступно 30 000 ₽</p><p>Активных рассрочек нет</p></section>',
    says: { wallet: 'unknown' },
  },
  {
    name: 'the child’s wallet',
    page: 'wallet',
    main: '<h1>Кошелёк</h1><section><h2>Кошелёк ребёнка</h2><p>Баланс</p><p>0 ₽</p></section><section><h2>Ваш счёт</h2><p>Доступно</p><p>800 ₽</p></section>',
    says: { wallet: 'unknown' },
  },
  {
    name: 'the family’s sum',
    page: 'wallet',
    main: '<h1>Кошелёк</h1><section><h2>Семейный счёт</h2><p>Баланс</p><p>700 ₽</p></section>',
    says: { wallet: 'unknown' },
  },
  {
    name: 'savings beside instalments',
    page: 'wallet',
    main: '<h1>Кошелёк</h1><div>Баланс <b>500 ₽</b></div><section><h2>Накопительный счёт</h2><div>12 000 ₽</div></section><section><h2>Рассрочки</h2><a href=x>Подробнее</a></section>',
    says: { wallet: { amount: 500, currency: 'RUB' }, debts: 'unknown' },
  },
  {
    name: 'no debts, and something to be paid',
    page: 'wallet',
    main: '<h1>Мои финансы</h1><section><h2>Оплата частями</h2><p>Долгов нет</p></section><section><h2>Постоплата</h2><p>Заплатите до 30 ноября</p><p>4 000 ₽</p></section>',
    says: { debts: 'unknown' },
  },
  {
    name: 'a discount of nothing until tonight',
    page: 'discount',
    main: '<h1>Мои скидки</h1><p>Скидка</p><p>0 %</p><p>до конца дня</p>',
    says: { discount: 'unknown' },
  },
  {
    name: 'the father’s card',
    page: 'details',
    main: '<h1>Личные данные</h1><h2>Мои карты</h2><ul><li>МИР •• 4412</li><li>Карта отца: •• 9911 (не ваша)</li></ul>',
    says: { cards: { count: 1 } },
  },
  // Whose button it is
  {
    name: 'a child’s profile',
    page: 'details',
    main: '<h1>Личные данные</h1><p>Мария</p><h2>Детский профиль: Петя</h2><button>Удалить профиль</button>',
    says: {},
    lit: null,
  },
  {
    name: 'an account of a messenger',
    page: 'details',
    main: '<h1>Личные данные</h1><p>Мария</p><div><span>Аккаунт Telegram</span><span>@user</span><button>Удалить аккаунт</button></div>',
    says: {},
    lit: null,
  },
  {
    name: 'the mother’s account',
    page: 'details',
    main: '<h1>Личные данные</h1><p>Мария</p><ul><li><span>Аккаунт мамы</span> <button>Удалить аккаунт</button></li></ul>',
    says: {},
    lit: null,
  },
  {
    name: 'a disabled twin beside the button',
    page: 'details',
    main: '<h1>Личные данные</h1><p>Мария</p><div><button disabled>Удалить аккаунт</button><button>Удалить аккаунт</button></div>',
    says: {},
    lit: 'Удалить аккаунт',
  },
  {
    name: 'two buttons of the same name',
    page: 'details',
    main: '<h1>Личные данные</h1><p>Мария</p><div><button>Удалить аккаунт</button><p>или</p><button>Удалить аккаунт</button></div>',
    says: {},
    lit: null,
  },
  {
    name: 'an article of that name',
    page: 'details',
    main: '<h1>Личные данные</h1><p>Мария</p><a href="/services/kak-udalit-akkaunt">Удалить аккаунт</a>',
    says: {},
    lit: null,
  },
];
