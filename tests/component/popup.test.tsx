import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup, type PopupProps } from '@/components/Popup';
import styles from '@/components/popup.css?inline';
import { sessionProps, usualView } from './audit-views';
import { agedChecklist, busyChecklist, busyShop, emptyChecklist, now } from './checklists';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const props: PopupProps = {
  checklist: busyChecklist,
  sessions: sessionProps(),
  trouble: null,
  farewell: null,
  changed: [],
  now,
  round: null,
  onCheckSessions: vi.fn(),
  onShowDelete: vi.fn(),
  onOpenGuide: vi.fn(),
  onGrantAccess: vi.fn(),
  onManageSessions: vi.fn(),
  onTypeSessions: vi.fn(),
};

beforeEach(() => vi.clearAllMocks());

function press(root: HTMLElement, text: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find((at) => at.textContent?.trim() === text);
  if (!found) throw new Error(`No button «${text}»`);
  return userEvent.click(found);
}

test('the summary, in numbers and words', () => {
  const { root } = show(<Popup {...props} />, styles);
  // Parcels and wallet block; the discount would be lost. Of 14 facts these, the returns and the sessions are known.
  expect([...root.querySelectorAll('.tile')].map((tile) => tile.textContent)).toEqual([
    '2 мешают закрыть',
    '1 пропадёт',
    '9 не проверены',
  ]);
});

test('a round begins, or goes on, from the popup', async () => {
  const round = { state: 'none', onOpen: vi.fn() } as const;
  const { root, again } = show(<Popup {...props} round={round} />, styles);
  expect([...root.querySelectorAll('.button--primary')].map((at) => at.textContent)).toEqual(['Проверить всё']);
  await press(root, 'Проверить всё');
  expect(round.onOpen).toHaveBeenCalledOnce();
  for (const scheme of ['light', 'dark'] as const) {
    await preferColorScheme(scheme);
    expect(await violationsIn(root)).toEqual([]);
  }
  again(<Popup {...props} round={{ ...round, state: 'open' }} />);
  await press(root, 'Продолжить проверку');
  expect(round.onOpen).toHaveBeenCalledTimes(2);
});

test('what blocks is named with its amount', () => {
  const { root } = show(<Popup {...props} />, styles);
  const blockers = [...root.querySelectorAll('.blockers li')].map((at) => at.textContent?.replace(/\s/g, ' '));
  expect(blockers).toEqual(['Посылки 5 посылок, 2 готовы к выдаче', 'Деньги на балансе 1 250,50 ₽']);
});

const changed: PopupProps['changed'] = [
  { page: 'deliveries', href: 'https://shop.example/deliveries', understoodAt: now - 3 * 86_400_000 },
  { page: 'wallet', href: 'https://shop.example/wallet', understoodAt: now - 60_000 },
];

test('pages that have changed are named, with the way there and the time when they were last understood', () => {
  const { root, again } = show(<Popup {...props} changed={changed} />, styles);
  const rows = [...root.querySelectorAll('.changed li')].map((row) => [
    row.textContent,
    row.querySelector('a')?.getAttribute('href'),
  ]);
  expect(rows).toEqual([
    ['Доставки последний раз поняли 3 дня назад', 'https://shop.example/deliveries'],
    ['Кошелёк последний раз поняли 1 минуту назад', 'https://shop.example/wallet'],
  ]);
  expect(root.querySelector('.changed h2')?.textContent).toBe('Страницы изменились');
  again(<Popup {...props} />);
  expect(root.querySelector('.changed')).toBe(null);
});

test('what was read before this visit has its age beside it', () => {
  const { root } = show(<Popup {...props} checklist={agedChecklist} />, styles);
  const blockers = [...root.querySelectorAll<HTMLElement>('.blockers li')].map((at) =>
    at.innerText.replace(/\s+/g, ' '),
  );
  expect(blockers).toEqual(['Посылки 5 посылок 5 часов назад', 'Деньги на балансе 1 250,50 ₽']);
  expect(root.querySelector<HTMLElement>('.summary')?.innerText).toContain('прочитано 3 месяца назад');
});

test('nothing that blocks, no heading for it', () => {
  const { root } = show(<Popup {...props} checklist={emptyChecklist} />, styles);
  expect(root.querySelector('.blockers')).toBe(null);
});

test('the sessions have the age of their audit beside their title', () => {
  const { root, again } = show(<Popup {...props} />, styles);
  expect(root.querySelector('.popup__age')?.textContent).toBe('прочитано 2 часа назад');
  const typed = { ...usualView, audit: { ...usualView.audit, source: { kind: 'typed' } as const } };
  again(<Popup {...props} sessions={sessionProps({ view: typed })} />);
  expect(root.querySelector('.popup__age')?.textContent).toBe('введено вами 2 часа назад');
});

test('without an audit it says how to get one', () => {
  const { root } = show(<Popup {...props} sessions={sessionProps({ view: null })} />, styles);
  expect(root.textContent).toContain('Сеанс — это вход в аккаунт с одного устройства или браузера.');
  expect(root.textContent).toContain('Нажмите «Посмотреть, кто в аккаунте»');
  expect(root.querySelector('.popup__age')).toBe(null);
});

test('the title says whose list it is', () => {
  const { root, again } = show(<Popup {...props} />, styles);
  const title = (): string | undefined => root.querySelector('#sessions-title')?.textContent?.replace(/\s+/g, ' ');
  expect(title()).toBe('Кто сейчас в аккаунтеwww.wildberries.ru · прочитано 2 часа назад');
  const shop = sessionProps({ host: 'seller.wildberries.ru', cabinet: 'seller', view: null });
  again(<Popup {...props} sessions={shop} />);
  expect(title()).toBe('Кто сейчас в кабинете продавцаseller.wildberries.ru');
});

test('the delete button stands above the sessions, however many there are', () => {
  const { root } = show(<Popup {...props} />, styles);
  const button = [...root.querySelectorAll('button')].find((at) => at.textContent === 'Показать кнопку удаления');
  const sessions = root.querySelector('.popup__sessions');
  if (!button || !sessions) throw new Error('No button or no sessions');
  expect(button.compareDocumentPosition(sessions)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('each button does its one thing', async () => {
  const { root } = show(<Popup {...props} trouble="no-access" />, styles);
  await press(root, 'Посмотреть, кто в аккаунте');
  await press(root, 'Показать кнопку удаления');
  await press(root, 'Справка');
  await press(root, 'Разрешить');
  await press(root, 'История, отчёт и настройки');
  const { onCheckSessions, onShowDelete, onOpenGuide, onGrantAccess, onManageSessions } = props;
  for (const handler of [onCheckSessions, onShowDelete, onOpenGuide, onGrantAccess, onManageSessions])
    expect(handler).toHaveBeenCalledOnce();
});

test.each([
  ['no-access', 'не даёт расширению читать'],
  ['signed-out', 'Вы вышли из аккаунта'],
  ['nothing-read', 'Пока ничего не прочитано'],
  ['storage-unreadable', 'Не удалось прочитать сохранённое'],
  ['overlay-removed', 'Сайт убирал наш список'],
] as const)('trouble %s is told in a sentence', (trouble, sentence) => {
  const { root } = show(<Popup {...props} trouble={trouble} />, styles);
  expect(root.querySelector('.trouble')?.textContent).toContain(sentence);
});

describe.each(['ru', 'en'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (scheme) => {
    await preferColorScheme(scheme);
    for (const trouble of [null, 'no-access', 'nothing-read'] as const) {
      const { root } = show(<Popup {...props} trouble={trouble} changed={changed} />, styles, language);
      expect(await violationsIn(root)).toEqual([]);
    }
  });
});

test('of a shop it has the summary, the round and the sessions, and no delete button', async () => {
  const round = { state: 'none', onOpen: vi.fn() } as const;
  const shop = <Popup {...props} checklist={busyShop} round={round} onShowDelete={null} />;
  const { root } = show(shop, styles);
  expect([...root.querySelectorAll('.popup__actions button')].map((at) => at.textContent)).toEqual([
    'Проверить всё',
    'Посмотреть, кто в кабинете',
  ]);
  expect(root.querySelector('#round-how')?.textContent).toMatch(/^Страницы кабинета/);
  expect([...root.querySelectorAll('.tile')].map((tile) => tile.textContent)).toEqual([
    '5 мешают закрыть',
    '2 могут пропасть',
    '6 не проверены',
  ]);
  expect([...root.querySelectorAll('.blockers li')].map((at) => at.textContent?.replace(/\s/g, ' '))).toEqual([
    'Конструктор тарифов 2 опции, раньше всего с 14 декабря',
    'Заявки покупателей на возврат 5 заявок',
    'Товар на складах WB 1 263 шт., из них 41 в пути',
    'Возвраты товара вам 3 возврата, 1 ждёт',
    'Баланс магазина −1 200 ₽: долг',
  ]);
  for (const scheme of ['light', 'dark'] as const) {
    await preferColorScheme(scheme);
    expect(await violationsIn(root)).toEqual([]);
  }
});
