import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup, type PopupProps } from '@/components/Popup';
import styles from '@/components/popup.css?inline';
import type { SessionRow } from '@/utils/reading/reading';
import { agedChecklist, busyChecklist, emptyChecklist, now, shopChecklist } from './checklists';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const unnamed: SessionRow = { device: null, app: null, place: null, ip: null, lastSeen: null, current: false };
const rows: SessionRow[] = [
  { ...unnamed, device: 'Xiaomi Redmi Note 12', app: 'Приложение', place: 'Казань', lastSeen: '12 ноября' },
  {
    ...unnamed,
    device: 'Windows 11',
    app: 'Chrome 141',
    place: 'Москва',
    ip: '203.0.113.7',
    lastSeen: 'сейчас',
    current: true,
  },
  unnamed,
];

const props: PopupProps = {
  checklist: busyChecklist,
  audit: { host: 'www.wildberries.ru', account: 'a', page: 'details', at: now - 3 * 3_600_000, rows },
  trouble: null,
  changed: [],
  now,
  onCheckSessions: vi.fn(),
  onShowDelete: vi.fn(),
  onOpenGuide: vi.fn(),
  onGrantAccess: vi.fn(),
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

test('the session in use comes first, and what a session does not say is said to be unknown', () => {
  const { root } = show(<Popup {...props} />, styles);
  const sessions = [...root.querySelectorAll('.session')].map((row) =>
    [...row.querySelectorAll('p')].map((line) => line.textContent?.trim()),
  );
  expect(sessions).toEqual([
    ['Windows 11 это устройство', 'Chrome 141 · Москва · 203.0.113.7', 'сейчас'],
    ['Xiaomi Redmi Note 12', 'Приложение · Казань', '12 ноября'],
    ['Неизвестное устройство', 'когда — неизвестно'],
  ]);
  expect(root.querySelector('.popup__age')?.textContent).toBe('прочитано 3 часа назад');
});

test('a device name is text, whatever it says', () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const { root } = show(
    <Popup
      {...props}
      audit={{
        host: 'www.wildberries.ru',
        account: 'a',
        page: 'details',
        at: now,
        rows: [{ ...unnamed, device: hostile }],
      }}
    />,
    styles,
  );
  expect(root.querySelector('.session img')).toBe(null);
  expect(root.querySelector('.session__name')?.textContent?.trim()).toBe(hostile);
});

test('without an audit it says how to get one', () => {
  const { root } = show(<Popup {...props} audit={null} />, styles);
  expect(root.textContent).toContain('Сеансы ещё не читали');
});

test('each button does its one thing', async () => {
  const { root } = show(<Popup {...props} trouble="no-access" />, styles);
  await press(root, 'Проверить, кто в аккаунте');
  await press(root, 'Показать кнопку удаления');
  await press(root, 'Справка');
  await press(root, 'Разрешить');
  for (const handler of [props.onCheckSessions, props.onShowDelete, props.onOpenGuide, props.onGrantAccess])
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

test('of a seller’s account no delete button is offered', () => {
  const { root } = show(<Popup {...props} checklist={shopChecklist} onShowDelete={null} />, styles);
  expect([...root.querySelectorAll('.popup__actions button')].map((at) => at.textContent)).toEqual([
    'Проверить, кто в аккаунте',
  ]);
  expect(root.querySelector('.summary')).toBeNull();
});
