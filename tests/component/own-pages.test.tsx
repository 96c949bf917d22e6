import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { AfterPage, type AfterPageProps } from '@/components/AfterPage';
import { AfterShopPage } from '@/components/AfterShopPage';
import afterStyles from '@/components/after-page.css?inline';
import type { EraseOutcome } from '@/components/EraseInTwo';
import { LastLookPage, type LastLookPageProps, type LastLookState } from '@/components/LastLookPage';
import lookStyles from '@/components/last-look-page.css?inline';
import { SheetPage, type SheetPageProps } from '@/components/SheetPage';
import sheetStyles from '@/components/sheet-page.css?inline';
import { type Checklist, deriveChecklist } from '@/utils/checklist/checklist';
import { closeAccountItems } from '@/utils/checklist/items';
import { walkOrderOf } from '@/utils/walkthrough/walk-order';
import { afterParts, afterShopFacts } from '@/utils/wildberries/guide/after-parts';
import { guide } from '@/utils/wildberries/guide/guide';
import { agedChecklist, busyChecklist, busyShop, emptyChecklist, now } from './checklists';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

/** The extension's own pages around the end of the walk: the last look, the sheet, and what comes after. */

const settledChecklist: Checklist = deriveChecklist(
  {
    facts: {},
    ticks: Object.fromEntries(
      closeAccountItems.filter(({ kind }) => kind !== 'goal').map(({ id }) => [id, now - 60_000]),
    ),
  },
  now,
);

beforeEach(() => vi.clearAllMocks());

async function printed(media: 'screen' | 'print'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media });
}

function plain(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function read(checklist: Checklist, more: Partial<Extract<LastLookState, { kind: 'read' }>> = {}): LastLookState {
  const nextHref = 'https://shop.example/next';
  return { kind: 'read', checklist, seenAt: now - 60_000, otherAccounts: 0, nextHref, ...more };
}

const lookProps: LastLookPageProps = {
  host: 'shop.example',
  subject: 'account',
  state: read(busyChecklist),
  now,
  accountHref: 'https://shop.example/account',
  sheetHref: '/sheet',
  afterHref: '/after',
  onShowDelete: vi.fn(),
  onPrint: vi.fn(),
};

const look = (changed: Partial<LastLookPageProps> = {}, language: 'ru' | 'en' = 'ru'): HTMLElement =>
  show(<LastLookPage {...lookProps} {...changed} />, lookStyles, language).root;

describe('the last look', () => {
  test('shows every item but the end once, in its group, and the verdict in one line', () => {
    const root = look();
    const groups = [...root.querySelectorAll('.look')].map((group) => [
      plain(group.querySelector('h2')),
      [...group.querySelectorAll<HTMLElement>('[data-item]')].map((item) => item.dataset.item),
    ]);
    expect(groups).toEqual([
      ['Мешает удалению 2', ['parcels', 'wallet']],
      // Debts that disagree, appeals of two days ago; then what may be lost, and what is only advice.
      [
        'Неизвестно 9',
        ['appeals', 'debts', 'bonuses', 'club', 'certificates', 'purchases', 'receipts', 'reviews', 'cards'],
      ],
      ['Пропадёт вместе с аккаунтом 1', ['discount']],
      ['Улажено с ваших слов 1', ['sells-here']],
      ['Стоит подумать 2', ['sessions', 'comes-back']],
      ['Проверено: здесь ничего нет 1', ['returns']],
    ]);
    expect(plain(root.querySelector('.look__verdict'))).toBe(
      'Удалять рано: мешают 2 дела. Из того, что может помешать, не проверено: 2.',
    );
  });

  test('each has its amount, and what that rests on with place and age', () => {
    const root = look();
    const item = (id: string): string[] =>
      [...root.querySelectorAll(`[data-item="${id}"] p`)].map((part) => plain(part));
    expect(item('wallet')).toEqual([
      'Деньги на балансе 1 250,50 ₽',
      'Видели: «Баланс 1 250,50 ₽» — Кошелёк, 1 минуту назад.',
    ]);
    expect(item('parcels')[1]).toBe(
      'Видели: «Доставки 5» — Доставки, 3 минуты назад. Ближайший срок хранения: 28 ноября.',
    );
    expect(item('bonuses')).toEqual([
      'Бонусы может пропасть не прочиталось',
      'Прочитать не удалось: кошелёк закрыт паролем — Кошелёк, 1 минуту назад.',
    ]);
    expect(item('appeals')).toEqual([
      'Открытые обращения может помешать 1 обращение позавчера',
      'Видели: «Обращения 1» — Обращения, позавчера. С тех пор прошло больше суток, всё могло измениться.',
    ]);
    // Read as none, and doubted since: that there were none is told as something of before.
    expect(item('debts')[0]).toBe('Рассрочки и долги может помешать не прочиталось');
    expect(item('club')).toEqual(['Подписка WB Клуб может пропасть не проверено']);
    expect(item('sells-here')[1]).toBe('Вы отметили это сами 5 минут назад.');
    // Of sessions only the number: who they are stays in the audit.
    expect(item('sessions')[0]).toBe('Другие сеансы ещё 3 сеанса');
  });

  test('says whose account it is no further than is known, and how old the oldest is', () => {
    const about = (state: LastLookState): string => plain(look({ state }).querySelector('.look__about'));
    expect(about(read(busyChecklist))).toMatch(
      /^Аккаунт на shop\.example\. Последний раз читали 23 ноября.*1 минуту назад/,
    );
    expect(about(read(busyChecklist))).not.toContain('Других аккаунтов');
    expect(about(read(agedChecklist, { otherAccounts: 2 }))).toMatch(/в этом браузере: 2\..*прочитано 3 месяца назад/);
  });

  test('leads on: to the first thing that is left, to the delete button, to the sheet', async () => {
    const root = look();
    const [next, sheet] = [...root.querySelectorAll<HTMLAnchorElement>('.look__ways a')];
    expect([plain(next), next?.getAttribute('href'), next?.rel]).toEqual([
      'Проверить: Открытые обращения',
      'https://shop.example/next',
      'noreferrer',
    ]);
    expect(sheet?.getAttribute('href')).toBe('/sheet');
    const button = root.querySelector('.look__ways button');
    expect(button?.className).not.toContain('primary');
    if (button) await userEvent.click(button);
    expect(lookProps.onShowDelete).toHaveBeenCalledOnce();
  });

  test('where all is settled the delete button is what comes next', () => {
    const root = look({ state: read(settledChecklist) });
    expect(plain(root.querySelector('.look__verdict--clear'))).toMatch(/^Ничего не мешает/);
    expect(root.querySelectorAll('.look--said [data-item]')).toHaveLength(16);
    expect(plain(root.querySelector('.look__ways .button--primary'))).toBe('Показать кнопку удаления');
  });

  test('where nobody looked at anything nothing is said to be none', () => {
    const root = look({ state: read(emptyChecklist) });
    expect(plain(root.querySelector('.look__verdict'))).toMatch(/^Пока неизвестно/);
    expect(root.querySelectorAll('.look--unknown [data-item]')).toHaveLength(14);
    expect(root.querySelector('.look--nothing')).toBe(null);
  });

  test.each<[LastLookState['kind'], string, string[]]>([
    ['busy', 'Читаем сохранённое…', []],
    ['storage-unreadable', 'Не удалось прочитать сохранённое. Обновите страницу.', []],
    ['signed-out', 'Вы вышли из аккаунта.', ['https://shop.example/account', '/after', '/sheet']],
    ['nothing-read', 'Пока ничего не прочитано.', ['https://shop.example/account', '/sheet']],
  ])('%s: one sentence and the next step', (kind, sentence, ways) => {
    const root = look({ state: { kind } as LastLookState });
    expect(plain(root.querySelector('[role="status"]'))).toContain(sentence);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(ways);
    expect(root.querySelector('.look__verdict')).toBe(null);
  });

  test('on paper: the day, no buttons, black on white whatever the theme', async () => {
    const root = look();
    await preferColorScheme('dark');
    try {
      await printed('print');
      const isShown = (selector: string): boolean => root.querySelector(selector)?.checkVisibility() ?? false;
      expect(['.button', '.look__ways', '.print-only', '.look__verdict'].map(isShown)).toEqual([
        false,
        false,
        true,
        true,
      ]);
      expect(plain(root.querySelector('.print-only'))).toMatch(/^Напечатано 23 ноября/);
      for (const selector of ['.look__verdict', '.look__value', '.look__tag', 'body']) {
        const style = getComputedStyle(document.querySelector(selector) ?? root);
        expect([style.color, style.backgroundColor], selector).toEqual([
          'rgb(0, 0, 0)',
          expect.stringMatching(/^rgba?\((255, 255, 255|0, 0, 0, 0)\)$/),
        ]);
      }
    } finally {
      await printed('screen');
      await preferColorScheme('light');
    }
  });
});

describe('the last look at a shop', () => {
  const shop = (language: 'ru' | 'en' = 'ru'): HTMLElement =>
    look({ subject: 'shop', host: 'seller.example', state: read(busyShop) }, language);

  test('shows every item once, what only the person can do among them, and no delete button', () => {
    const root = shop();
    expect(plain(root.querySelector('h1'))).toBe('Последний взгляд перед закрытием магазина');
    expect([...root.querySelectorAll('.look h2')].map(plain)).toEqual([
      'Не делайте этого',
      'Сначала ответьте 1',
      'Мешает закрытию 5',
      'Неизвестно 6',
      'Может пропасть 2',
      'Осталось сделать вам 5',
      'Улажено с ваших слов 2',
      'Стоит подумать 1',
      'Проверено: здесь ничего нет 2',
    ]);
    expect(plain(root.querySelector('.look--ask'))).toMatch(
      /Это тот магазин\? вы ещё не ответили.*наш собственный вывод/,
    );
    expect(root.querySelectorAll('.look__traps li')).toHaveLength(4);
    expect(root.querySelectorAll('.look [data-item]')).toHaveLength(busyShop.items.length);
    expect(plain(root.querySelector('.look__verdict'))).toBe(
      'Закрывать рано: мешают 5 дел. Из того, что может помешать, не проверено: 1.',
    );
    expect(root.textContent).not.toMatch(/Удалению|кнопку удаления|Аккаунт на/);
  });

  test.each(['ru', 'en'] as const)('axe finds nothing in %s', async (language) => {
    expect(await violationsIn(shop(language))).toEqual([]);
  });
});

const sheetProps: SheetPageProps = {
  host: 'shop.example',
  state: 'read',
  checklist: busyChecklist,
  now,
  onPrint: vi.fn(),
};

const sheet = (changed: Partial<SheetPageProps> = {}, language: 'ru' | 'en' = 'ru'): HTMLElement =>
  show(<SheetPage {...sheetProps} {...changed} />, sheetStyles, language).root;

describe('the sheet', () => {
  const statuses = (root: HTMLElement): string => [...root.querySelectorAll('.sheet__status')].map(plain).join(' ');

  test('has a box, a sentence and room for a note for each of the seventeen', () => {
    const root = sheet();
    const rows = [...root.querySelectorAll('.sheet__row')];
    expect(rows).toHaveLength(17);
    for (const row of rows) {
      expect(row.querySelectorAll('.sheet__box, .sheet__note')).toHaveLength(2);
      expect(plain(row.querySelector('.sheet__text p')).length).toBeGreaterThan(20);
    }
    expect([...root.querySelectorAll('.sheet__blank')].map(plain)).toEqual(['Телефон помощника:', 'Дата:']);
  });

  test('of a shop has its own title, order and warnings', async () => {
    const root = sheet({ checklist: busyShop, host: 'seller.example' });
    expect(plain(root.querySelector('h1'))).toBe('Закрытие магазина: лист с галочками');
    expect([...root.querySelectorAll<HTMLElement>('.sheet__row')].map((row) => row.dataset.item)).toEqual(
      walkOrderOf(busyShop),
    );
    const stock = root.querySelector('[data-item="shop-stock"]');
    expect(plain(stock)).toContain('Не удаляйте аккаунт покупателя');
    expect(plain(stock)).toContain('Официально: статья справки A-1020');
    expect(stock?.querySelectorAll('.sheet__warning .icon')).toHaveLength(3);
    expect(plain(root.querySelector('[data-item="shop-owner"]'))).toContain('Вы подтвердили это');
    expect(await violationsIn(root)).toEqual([]);
  });

  test('tells no amounts until they are asked for', async () => {
    const root = sheet();
    const before = statuses(root);
    expect(before).toContain(': есть.');
    expect(before).not.toMatch(/₽|посыл|17 %/);
    await userEvent.click(root.querySelector('input') as HTMLInputElement);
    await expect.poll(() => statuses(root)).toMatch(/5 посылок, 2 готовы к выдаче.*1 250,50 ₽/);
    await userEvent.click(root.querySelector('input') as HTMLInputElement);
    await expect.poll(() => statuses(root)).toBe(before);
  });

  test.each<[SheetPageProps['state'], string]>([
    ['nothing-read', 'Ещё ничего не прочитано'],
    ['signed-out', 'Вы вышли из аккаунта'],
    ['storage-unreadable', 'Не удалось прочитать'],
    ['busy', 'Читаем'],
  ])('%s: it is there all the same, and empty', (state, sentence) => {
    const root = sheet({ state, checklist: emptyChecklist });
    expect(plain(root.querySelector('[role="status"]'))).toContain(sentence);
    expect(root.querySelectorAll('.sheet__box')).toHaveLength(17);
    expect(statuses(root)).toBe('');
    expect(root.querySelector('input')).toBe(null);
  });

  test('on paper there is nothing to press', async () => {
    const root = sheet();
    try {
      await printed('print');
      const isShown = (selector: string): boolean => root.querySelector(selector)?.checkVisibility() ?? false;
      expect(['.button', 'input', '.sheet__box', '.print-only'].map(isShown)).toEqual([false, false, true, true]);
    } finally {
      await printed('screen');
    }
  });
});

const afterProps: AfterPageProps = {
  guide,
  old: [],
  guideHref: '/guide',
  answer: null,
  remembered: 'kept',
  parts: afterParts,
  accountHref: 'https://shop.example/account',
  lastLookHref: '/last-look',
  reminderDay: '23 декабря',
  onAnswer: vi.fn(),
  onMakeReminder: vi.fn(() => ({ text: 'BEGIN:VCALENDAR', type: 'text/calendar', name: 'cards.ics' })),
  onFailed: vi.fn(),
  onShowDelete: vi.fn(),
  onErase: vi.fn(async (): Promise<EraseOutcome> => 'erased'),
  onRemove: vi.fn(async () => {}),
};

const afterwards = (changed: Partial<AfterPageProps> = {}, language: 'ru' | 'en' = 'ru'): HTMLElement =>
  show(<AfterPage {...afterProps} {...changed} />, afterStyles, language).root;

const afterShop = (language: 'ru' | 'en' = 'ru'): HTMLElement =>
  show(<AfterShopPage guide={guide} old={[]} guideHref="/guide" facts={afterShopFacts} />, afterStyles, language).root;

function button(root: HTMLElement, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((at) => plain(at) === text);
  if (!found) throw new Error(`No button «${text}»`);
  return found;
}

test('after, of a shop: nothing is called deleted, and nobody is asked', () => {
  const root = afterShop();
  expect(plain(root.querySelector('h1'))).toBe('Закрыт ли магазин?');
  expect(root.querySelectorAll('input')).toHaveLength(0);
  expect(plain(root)).not.toContain('далён');
  expect(plain(root)).toContain('Останется ли кабинет открытым для чтения, неизвестно');
  expect(root.querySelector('.button')?.getAttribute('href')).toBe('/guide#shop');
});

describe('after', () => {
  const titles = (root: HTMLElement): string[] => [...root.querySelectorAll('h2')].map(plain);

  test('asks how it went, and offers nothing before that', async () => {
    const root = afterwards();
    expect(titles(root)).toEqual([]);
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
    await userEvent.click([...root.querySelectorAll('label')][2] as HTMLElement);
    expect(afterProps.onAnswer).toHaveBeenCalledExactlyOnceWith('cannot-tell');
  });

  test('deleted: what is not known, what to check, how to be rid of us', () => {
    const root = afterwards({ answer: 'deleted' });
    expect(titles(root)).toEqual([
      'Можно ли передумать',
      'Списания с карт',
      'Вход, СМС и уведомления',
      'Подписка WB Клуб',
      'Чеки',
      'Если у вас есть магазин',
      'Стереть то, что запомнило расширение',
      'Убрать расширение',
    ]);
    const facts = [...root.querySelectorAll('.fact')];
    const markOf = (words: string): string =>
      plain(facts.find((fact) => plain(fact).includes(words))?.querySelector('.mark'));
    expect(markOf('срок ожидания')).toBe('неизвестно');
    expect(markOf('на пробу')).toBe('наш вывод');
    expect(markOf('уже отвязанных карт')).toBe('пишут статьи');
    // Nobody wrote how long one could change one's mind; «30 days» stands there only as what has no evidence.
    expect(plain(root)).not.toMatch(/\d+ (?:дней|дня|суток)(?!» мы не нашли)/);
    for (const link of root.querySelectorAll('.fact a')) expect(link.getAttribute('href')).toMatch(/^\/guide#/);
  });

  test('a reminder is a file, made when it is asked for', async () => {
    const root = afterwards({ answer: 'deleted' });
    const link = root.querySelector<HTMLAnchorElement>('a[download]');
    if (!link) throw new Error('No file');
    expect(afterProps.onMakeReminder).not.toHaveBeenCalled();
    // What the browser saves is its own affair.
    root.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link);
    expect(afterProps.onMakeReminder).toHaveBeenCalledOnce();
    expect([link.download, link.href.slice(0, 5)]).toEqual(['cards.ics', 'blob:']);
  });

  test('where no file can be made the day is told in words', async () => {
    const fail = (): never => {
      throw new RangeError('No day');
    };
    const root = afterwards({ answer: 'deleted', onMakeReminder: fail });
    await userEvent.click(root.querySelector('a[download]') as HTMLElement);
    await expect.poll(() => plain(root.querySelector('.after__ways [role="status"]'))).toContain('23 декабря');
    expect(afterProps.onFailed).toHaveBeenCalledOnce();
  });

  test('erasing takes two presses, and the page stays', async () => {
    const root = afterwards({ answer: 'deleted' });
    await userEvent.click(button(root, 'Стереть всё'));
    expect(afterProps.onErase).not.toHaveBeenCalled();
    await userEvent.click(button(root, 'Да, стереть'));
    await expect.poll(() => plain(root.querySelector('.erase__outcome'))).toContain('Стёрто');
    expect(afterProps.onErase).toHaveBeenCalledOnce();
  });

  test('removing is one press, and the browser asks; whoever said no is told that we are still here', async () => {
    const root = afterwards({ answer: 'deleted' });
    await userEvent.click(button(root, 'Убрать расширение из браузера'));
    await expect.poll(() => plain(root.querySelector('.after__outcome'))).toBe('Расширение осталось в браузере.');
    expect(afterProps.onRemove).toHaveBeenCalledOnce();
  });

  test('where the browser cannot be asked, the way by hand remains', () => {
    const root = afterwards({ answer: 'deleted', onRemove: null });
    expect(plain(root)).not.toContain('Убрать расширение из браузера');
    expect(plain(root)).toContain('меню браузера → «Расширения»');
  });

  test('not deleted: back to the button, and what else there is to try', async () => {
    const root = afterwards({ answer: 'not-deleted' });
    expect(titles(root)).toEqual([
      'Поищите в другом месте',
      'Попробуйте с компьютера',
      'Если не приходит код',
      'Напишите в поддержку',
    ]);
    await userEvent.click(button(root, 'Показать кнопку удаления'));
    expect(afterProps.onShowDelete).toHaveBeenCalledOnce();
    expect(root.querySelector('a.button')?.getAttribute('href')).toBe('/last-look');
    expect(plain(root)).not.toContain('Стереть всё');
  });

  test('cannot tell: how to find out, as our own thinking', () => {
    const root = afterwards({ answer: 'cannot-tell' });
    expect(plain(root.querySelector('.fact .mark'))).toBe('наш вывод');
    expect(root.querySelector('a.button')?.getAttribute('href')).toBe('https://shop.example/account');
  });

  test('an answer that cannot be kept is told', () => {
    expect(plain(afterwards({ remembered: 'failed' }).querySelector('.after__failure'))).toContain('не получилось');
    expect(plain(afterwards().querySelector('.after__failure'))).toBe('');
  });

  test('a fact that was checked long ago says so', () => {
    const root = afterwards({ answer: 'deleted', old: ['cardsCharged'] });
    expect([...root.querySelectorAll('.fact__old')].map(plain)).toEqual([
      'Проверено 23 ноября 2026 г., больше полугода назад: могло устареть',
    ]);
  });
});

const states: readonly [string, (language: 'ru' | 'en') => HTMLElement][] = [
  ['last look, busy', (language) => look({}, language)],
  ['last look, aged', (language) => look({ state: read(agedChecklist, { otherAccounts: 1 }) }, language)],
  ['last look, empty', (language) => look({ state: read(emptyChecklist) }, language)],
  ['last look, settled', (language) => look({ state: read(settledChecklist) }, language)],
  ['last look, signed out', (language) => look({ state: { kind: 'signed-out' } }, language)],
  ['sheet', (language) => sheet({}, language)],
  ['sheet, empty', (language) => sheet({ state: 'nothing-read', checklist: emptyChecklist }, language)],
  ['after, not asked', (language) => afterwards({}, language)],
  ['after, deleted', (language) => afterwards({ answer: 'deleted', old: ['cardsCharged'] }, language)],
  ['after, not deleted', (language) => afterwards({ answer: 'not-deleted', remembered: 'failed' }, language)],
  ['after, of a shop', (language) => afterShop(language)],
  ['after, cannot tell', (language) => afterwards({ answer: 'cannot-tell' }, language)],
];

describe.each(['ru', 'en'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (scheme) => {
    await preferColorScheme(scheme);
    try {
      for (const [name, state] of states) expect(await violationsIn(state(language)), name).toEqual([]);
    } finally {
      await preferColorScheme('light');
    }
  });

  test('nothing is cut off at 320 px, every target is 24 px or more, and no key stands for its text', () => {
    for (const [name, state] of states) {
      const root = state(language);
      root.style.width = '320px';
      expect(root.scrollWidth, name).toBeLessThanOrEqual(320);
      for (const target of root.querySelectorAll('a, button, input')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), `${name}: ${plain(target)}`).toBeGreaterThanOrEqual(23.99);
      }
      expect(root.textContent, name).not.toMatch(/\b(last|sheet|after|age|guide|fact|item|why|next)_\w/);
    }
  });
});
