import type { Fact, SellerPageId } from '@/utils/vocabulary';
import type { OddShopPage } from './odd-shop-page';
import { row as cells, chip } from './shop-parts';

/**
 * Each list of the portal in the forms that pages take, and in those that make a reader lie: the same scenes for every
 * list. Names of things are ordinary; the words are official where the facts know them, else invented.
 */

/** A list as a person knows it: how it is called, how its rows say where they stand. */
interface ShopList {
  readonly page: SellerPageId;
  readonly fact: Fact;
  readonly title: string;
  readonly empty: string;
  readonly english: { readonly title: string; readonly empty: string };
  readonly things: readonly [string, string, string];
  readonly open: readonly [string, string];
  readonly over: string;
  /** A status that nobody knows. */
  readonly strange: string;
  /** What a list of settled rows alone means. */
  readonly settled: 'none' | 'unknown';
  /** What the reading holds besides the count, with none that waits. */
  readonly besides?: Readonly<Record<string, unknown>>;
}

const lists: readonly ShopList[] = [
  {
    page: 'shop-return-status',
    fact: 'shop-goods-returns',
    title: 'Возвраты и перемещения',
    empty: 'Активных возвратов нет',
    english: { title: 'Returns and transfers', empty: 'No returns yet' },
    things: ['Возврат № 40211', 'Возврат № 40212', 'Возврат № 40213'],
    open: ['Оформлен', 'В пути в ПВЗ'],
    over: 'Выдан',
    strange: 'На согласовании',
    settled: 'none',
    besides: { ready: 0 },
  },
  {
    page: 'shop-claims',
    fact: 'shop-claims',
    title: 'Возвраты покупателей',
    empty: 'Заявок нет',
    english: { title: 'Customer returns', empty: 'No claims yet' },
    things: ['Чайник электрический', 'Плед вязаный', 'Лампа настольная'],
    open: ['На рассмотрении', 'Ожидает решения'],
    over: 'Отказано',
    strange: 'Передана куратору',
    settled: 'none',
  },
  {
    page: 'shop-orders',
    fact: 'shop-orders',
    title: 'Заказы (FBS)',
    empty: 'Заказов пока нет',
    english: { title: 'FBS orders', empty: 'No orders yet' },
    things: ['Чайник электрический', 'Плед вязаный', 'Лампа настольная'],
    open: ['На сборке', 'В доставке'],
    over: 'Отменён',
    strange: 'Уточняется',
    settled: 'none',
  },
  {
    page: 'shop-supplies',
    fact: 'shop-supplies',
    title: 'Поставки (FBW)',
    empty: 'Поставок нет',
    english: { title: 'FBW supplies', empty: 'No supplies yet' },
    things: ['Поставка № 31002', 'Поставка № 31003', 'Поставка № 31004'],
    open: ['Запланировано', 'Отгрузка разрешена'],
    over: 'Принято',
    strange: 'Расхождение',
    settled: 'none',
  },
  {
    page: 'shop-ads',
    fact: 'shop-ads',
    title: 'Кампании',
    empty: 'Рекламных кампаний нет',
    english: { title: 'Campaigns', empty: 'No campaigns yet' },
    things: ['Осенняя распродажа', 'Новинки кухни', 'Пледы в поиске'],
    open: ['Активна', 'Приостановлена'],
    over: 'Завершена',
    strange: 'Перерасчёт',
    settled: 'none',
  },
  {
    page: 'shop-support',
    fact: 'shop-support',
    title: 'Поддержка',
    empty: 'Диалогов пока нет',
    english: { title: 'Support', empty: 'No dialogs yet' },
    things: ['Вопросы о задолженности', 'Возврат товара со склада', 'Изменение реквизитов'],
    open: ['Ждём ваш ответ', 'Поступил ответ'],
    over: 'Завершён',
    strange: 'Передан',
    settled: 'none',
  },
  {
    page: 'shop-users',
    fact: 'shop-users',
    title: 'Пользователи',
    empty: 'Других пользователей нет',
    english: { title: 'Users', empty: 'No other users' },
    things: ['Мария С.', 'Олег Т.', 'Ирина К.'],
    open: ['Менеджер', 'Приглашение отправлено'],
    over: 'Владелец',
    strange: 'Куратор',
    settled: 'none',
  },
  {
    page: 'shop-tariffs',
    fact: 'shop-tariffs',
    title: 'Конструктор тарифов',
    empty: 'Нет подключённых опций',
    english: { title: 'Tariff constructor', empty: 'No connected options' },
    things: ['Расширенная аналитика', 'Скидка на логистику', 'Приоритет в поиске'],
    open: ['Подключено', 'Активна'],
    over: 'Не подключено',
    strange: 'На паузе',
    settled: 'unknown',
  },
];

const row = (thing: string, status: string): string => cells(`<span data-name=Text>${thing}</span>`, chip(status));
const table = (...rows: string[]): string =>
  `<div class=Base-table__x1><table><thead><tr role=row><th>Название</th><th>Статус</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
const card = (thing: string, status: string): string =>
  `<div class=Card__a1><div class=Card__name>${thing}</div><div class=Card__state>${status}</div></div>`;
const title = (text: string): string => `<div><span data-name=Text class=Text--h2-bold__x1>${text}</span></div>`;
const arrow = (state: '' | 'disabled'): string =>
  `<button type=button class=Token-pagination__arrow__x1 ${state}><span role=img><svg viewBox="0 0 24 24" width=24 height=24><path d="M1 1h9"></path></svg></span></button>`;

function scenesOf(list: ShopList): OddShopPage[] {
  const { page, fact, things, open, over, besides = {} } = list;
  const head = title(list.title);
  const scene = (name: string, main: string, says: OddShopPage['says'][Fact]): OddShopPage => ({
    name: `${list.title}: ${name}`,
    page,
    main,
    says: { [fact]: says },
  });
  const two = { count: 2, ...besides };
  return [
    scene('nothing but the name', head, 'unknown'),
    scene('the empty sentence', `${head}<div>${list.empty}</div>`, 'none'),
    scene('the empty sentence in English', `${title(list.english.title)}<div>${list.english.empty}</div>`, 'none'),
    scene('the sentence while it loads', `${head}<div>${list.empty}</div><div aria-busy=true></div>`, 'unknown'),
    scene('the sentence under a period', `${head}<div>За последние 7 дней</div><div>${list.empty}</div>`, 'unknown'),
    scene('the sentence beside a search', `${head}<input value="чайник"><div>${list.empty}</div>`, 'unknown'),
    scene(
      'the sentence after a failure',
      `${head}<div>${list.empty}</div><div>Не удалось загрузить данные</div>`,
      'unknown',
    ),
    scene('the sentence as an example in the help', `${head}<blockquote>${list.empty}</blockquote>`, 'unknown'),
    scene('two rows of a table', head + table(row(things[0], open[0]), row(things[1], open[1])), two),
    // «Подключено» is also what the options' block is called: without a button or a chip it is no state.
    scene(
      'two cards',
      `${head}<div>${card(things[0], open[0])}${card(things[1], open[1])}</div>`,
      page === 'shop-tariffs' ? 'unknown' : two,
    ),
    scene(
      'an open row among settled ones',
      head + table(row(things[0], over), row(things[1], open[0]), row(things[2], over)),
      { count: 1, ...besides },
    ),
    scene('settled rows only', head + table(row(things[0], over), row(things[1], over)), list.settled),
    scene(
      'settled rows, and arrows to more pages',
      `${head}${table(row(things[0], over), row(things[1], over))}<div>${arrow('disabled')}${arrow('disabled')}${arrow('')}${arrow('')}</div>`,
      'unknown',
    ),
    scene(
      'open rows, and arrows to more pages',
      `${head}${table(row(things[0], open[0]), row(things[1], open[1]))}<div>${arrow('disabled')}${arrow('disabled')}${arrow('')}${arrow('')}</div>`,
      { count: 2, atLeast: true },
    ),
    scene(
      'settled rows, and more to load',
      `${head}${table(row(things[0], over))}<button data-name=MoreButton>Показать ещё</button>`,
      'unknown',
    ),
    scene(
      'settled rows that fill the screen',
      head + table(...Array.from({ length: 25 }, (_, at) => row(`${things[0]} ${at + 1}`, over))),
      'unknown',
    ),
    scene('a status that nobody knows', head + table(row(things[0], over), row(things[1], list.strange)), 'unknown'),
    scene(
      'things that are named like a status',
      head + table(row(over, open[0]), row(things[1], open[1])),
      'unknown or two',
    ),
    scene('a thing that is named like the sentence', head + table(row(list.empty, open[0])), 'never none'),
    scene('a thing that is named like a settled one', head + table(row(over, list.strange)), 'never none'),
    scene(
      'settled rows of which one is named so',
      head + table(row(things[0], over), row(over, list.strange)),
      'never none',
    ),
    scene('the sentence over rows', `${head}<div>${list.empty}</div>${table(row(things[0], open[0]))}`, 'unknown'),
    scene(
      'a counter that fits',
      title(`${list.title} (2)`) + table(row(things[0], open[0]), row(things[1], open[1])),
      two,
    ),
    scene('a counter that does not fit', title(`${list.title} (5)`) + table(row(things[0], open[0])), 'unknown'),
    scene('a zero over rows', title(`${list.title} (0)`) + table(row(things[0], open[0])), 'unknown'),
    scene(
      'a filter of statuses over nothing',
      `${head}<div><button>${open[0]}</button><button>${open[1]}</button><button>${over}</button></div>`,
      'unknown',
    ),
    scene('another page of the same path', '<div>Раздел переехал</div>', 'unknown'),
  ];
}

export const oddShopLists: readonly OddShopPage[] = lists.flatMap(scenesOf);
