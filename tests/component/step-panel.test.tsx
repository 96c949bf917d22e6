import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { StepPanelProps } from '@/components/StepPanel';
import { busyInput, busyShop, now, shopOf } from './checklists';
import {
  type Handlers,
  here,
  nothingRead,
  press,
  type StateName,
  showStep,
  speakerWith,
  standAt,
  standIn,
  stateNames,
  states,
  waitingInput,
  words,
} from './steps';
import { violationsIn } from './violations';

const minute = 60_000;
const year = 365 * 24 * 60 * minute;
const large = { size: 'large', voice: 'silent' } as const;

beforeEach(() => page.viewport(1280, 800));

interface Said {
  /** What stands there, in both languages; the first is the title. */
  readonly ru: readonly string[];
  readonly en: readonly string[];
  /** The one thing to press first; `null`: the next press is the site's, or there is nothing but to wait. */
  readonly first: readonly [ru: string, en: string] | null;
  /** The others. */
  readonly others: readonly string[];
}

const said: Record<StateName, Said> = {
  'a page that is to be opened': {
    ru: ['Посылки', 'Откройте страницу «Доставки»', 'Шаг 2 из 17', 'осталось ещё 15 дел'],
    en: ['Parcels', 'Open the page “Deliveries”', 'Step 2 of 17', '15 things are left'],
    first: ['Открыть «Доставки»', 'Open “Deliveries”'],
    others: ['Сделано', 'Отложить', 'Назад'],
  },
  'something that is left, and lit': {
    ru: [
      'Посылки',
      'Заберите или отмените всё, что в пути',
      '5 посылок, 2 готовы к выдаче',
      'Видели: «Доставки 5» — Доставки, 3 минуты назад.',
      'Место подсвечено.',
      'Страница говорит, что ещё не всё.',
      'Посылки: ближайший срок хранения — 28 ноября. Успейте забрать.',
    ],
    en: [
      'Parcels',
      '5 parcels, 2 ready',
      '3 minutes ago',
      'The place is lit.',
      'The page says that something is left.',
    ],
    first: ['Отложить', 'Later'],
    others: ['Назад'],
  },
  'something that would be lost': {
    ru: ['Личная скидка', 'Скидка привязана к аккаунту', '17 %', '1 минуту назад'],
    en: ['Personal discount', 'The discount belongs to the account', '17%', '1 minute ago'],
    first: ['Сделано', 'Done'],
    others: ['Отложить', 'Назад'],
  },
  'something that is not found': {
    ru: ['Рассрочки и долги', 'Посмотрите на страницу «Кошелёк» своими глазами', '(3 / 2)', 'Это видели и здесь:'],
    en: ['Installments and debts', 'Look at the page “Wallet” yourself', '(3 / 2)', 'It was also seen here:'],
    first: ['Сделано', 'Done'],
    others: ['Отложить', 'Назад'],
  },
  'a page that is being read': {
    ru: ['Посылки', 'Читаем страницу «Доставки». Подождите немного.'],
    en: ['Parcels', 'Reading the page “Deliveries”. Please wait a moment.'],
    first: null,
    others: ['Сделано', 'Отложить', 'Назад'],
  },
  'a locked page': {
    ru: ['Бонусы', 'Кошелёк закрыт паролем. Введите его на странице'],
    en: ['Bonuses', 'The wallet is locked. Enter its password on the page'],
    first: null,
    others: ['Сделано', 'Отложить', 'Назад'],
  },
  'a page that is gone': {
    ru: ['Посылки', 'Такой страницы больше нет: Доставки.', 'спросите поддержку сайта'],
    en: ['Parcels', 'There is no such page any more: Deliveries.', 'Ask the site’s support'],
    first: null,
    others: ['Сделано', 'Отложить', 'Назад'],
  },
  'what could not be read': {
    ru: [
      'Рассрочки и долги',
      'Откройте страницу «Кошелёк»',
      'Прочитать не удалось: числа на странице не сходятся (3 / 2)',
    ],
    en: [
      'Installments and debts',
      'Open the page “Wallet”',
      'Could not be read: the numbers on the page disagree (3 / 2)',
    ],
    first: ['Открыть «Кошелёк»', 'Open “Wallet”'],
    others: ['Сделано', 'Отложить', 'Назад'],
  },
  'what was read long ago': {
    ru: ['Открытые обращения', 'Откройте страницу «Обращения»', '1 обращение', 'позавчера', 'прошло больше суток'],
    en: ['Open appeals', 'Open the page “Appeals”', '1 appeal', '2 days ago', 'More than a day has passed'],
    first: ['Открыть «Обращения»', 'Open “Appeals”'],
    others: ['Сделано', 'Отложить', 'Назад'],
  },
  'a question': {
    ru: ['Вы здесь ещё и продаёте?', 'Если у вас есть магазин, сначала закройте его', 'Почему это важно'],
    en: ['Do you sell here too?', 'If you have a shop, close it first', 'Why this matters'],
    first: ['Я об этом подумал(а)', 'I have thought about it'],
    others: ['Отложить'],
  },
  'the last step, from elsewhere': {
    ru: ['Личные данные → кнопка удаления → код из СМС', 'Нажимаете только вы.', 'осталось ещё 14 дел'],
    en: ['Personal data → delete button → SMS code', 'Only you press it.', '14 things are left'],
    first: ['Показать кнопку удаления', 'Show me the delete button'],
    others: ['Назад'],
  },
  'the last step, dark': {
    ru: ['Личные данные → кнопка удаления → код из СМС', 'Нажимаете только вы.'],
    en: ['Personal data → delete button → SMS code', 'Only you press it.'],
    first: ['Показать кнопку удаления', 'Show me the delete button'],
    others: ['Назад'],
  },
  'the last step, lit': {
    ru: ['Личные данные → кнопка удаления → код из СМС', 'Нажимаете только вы.', 'Место подсвечено.'],
    en: ['Personal data → delete button → SMS code', 'Only you press it.', 'The place is lit.'],
    first: null,
    others: ['Назад'],
  },
  'the last step, not found': {
    ru: ['Личные данные → кнопка удаления → код из СМС', 'Кнопки удаления здесь не видно.', 'напишите в поддержку'],
    en: ['Personal data → delete button → SMS code', 'The delete button is not to be seen here.', 'Write to support'],
    first: null,
    others: ['Назад'],
  },
  'a step that was read to be done': {
    ru: ['Открытые возвраты', 'Этот шаг уже сделан.', 'Видели: «Возвратов нет» — Возвраты, 2 минуты назад.'],
    en: ['Open returns', 'This step is done already.', '2 minutes ago'],
    first: ['Дальше', 'Go on'],
    others: ['Назад'],
  },
  'a step that the person ticked': {
    ru: ['Вы здесь ещё и продаёте?', 'Этот шаг вы отметили сами.'],
    en: ['Do you sell here too?', 'You ticked this step yourself.'],
    first: ['Дальше', 'Go on'],
    others: ['Снять отметку'],
  },
  'the step after one that is done': {
    ru: [
      'Открытые обращения',
      'Открытые возвраты: готово, мы это увидели.',
      'Посылки: последнюю обещают к 3 декабря.',
      'Подписка WB Клуб: оплачена до 15 января.',
    ],
    en: ['Open appeals', 'Open returns: done, we have seen it.', 'promised for December 3', 'paid until January 15'],
    first: ['Открыть «Обращения»', 'Open “Appeals”'],
    others: ['Сделано', 'Отложить', 'Назад'],
  },
  'a notice': {
    ru: ['Другие сеансы', 'Не удалось сохранить: в браузере кончилось место.', 'ещё 3 сеанса'],
    en: ['Other active sessions', 'Could not save', '3 other'],
    first: ['Открыть «Личные данные»', 'Open “Personal data”'],
    others: ['Сделано', 'Отложить', 'Назад'],
  },
};

const acts = (panel: HTMLElement): string[] => [...panel.querySelectorAll('.step__others button')].map(words);
const firsts = (panel: HTMLElement): string[] => [...panel.querySelectorAll('.button--primary')].map(words);

describe.each(stateNames)('%s', (name) => {
  test('says the right thing, and has one thing to press first or none', () => {
    for (const [index, language] of (['ru', 'en'] as const).entries()) {
      const { panel } = showStep(states[name](), language);
      const { first, others } = said[name];
      const [title, ...texts] = said[name][language];
      expect(words(panel.querySelector('h2'))).toBe(title);
      for (const text of texts) expect(words(panel)).toContain(text);
      expect(words(panel)).not.toMatch(/\b(through|helper|spot|here)_\w/);
      expect(firsts(panel)).toEqual(first ? [first[index]] : []);
      if (language === 'ru') expect(acts(panel)).toEqual(others);
    }
  });

  test('axe finds nothing, in both languages, themes and sizes, and in forced colours', async () => {
    for (const language of ['ru', 'en'] as const)
      for (const helper of [large, { size: 'usual', voice: 'silent' } as const]) {
        const { root, panel } = showStep({ ...states[name](), helper }, language);
        root.before(siteLink());
        for (const fold of panel.querySelectorAll('details')) fold.open = true;
        for (const media of [{ 'prefers-color-scheme': 'light' }, { 'prefers-color-scheme': 'dark' }, forced]) {
          await prefer(media);
          expect(await violationsIn(root)).toEqual([]);
        }
      }
  }, 60_000);
});

/** A page has links of its own, before what is ours. */
function siteLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = 'https://www.wildberries.ru/';
  link.textContent = 'Wildberries';
  return link;
}

const forced = { 'forced-colors': 'active' };

async function prefer(media: Readonly<Record<string, string>>): Promise<void> {
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

afterEach(() => prefer({}));

describe('what lies in the way on the page is said, and nothing else is to be pressed first', () => {
  test.each<[NonNullable<StepPanelProps['page']['trouble']>, string]>([
    ['gave-up', 'так и не загрузилась — обновите её'],
    ['signed-out', 'Вы не вошли в аккаунт'],
    ['challenge', 'Пройдите проверку сами'],
    ['site-error', 'На сайте ошибка'],
    ['offline', 'Проверьте интернет'],
    ['translated', 'Выключите перевод страницы'],
    ['covered', 'Закройте его'],
  ])('%s', (trouble, text) => {
    const props = standAt(busyInput, 'parcels', {
      ...here('deliveries', 'not-found'),
      page: { page: 'deliveries', trouble } as StepPanelProps['page'],
    });
    const { panel } = showStep(props);
    expect(words(panel.querySelector('[role=status]'))).toContain(text);
    expect(firsts(panel)).toEqual([]);
    expect(panel.querySelector('details')?.open).toBe(false);
    // What was read before stays, with its age.
    expect(words(panel)).toContain('5 посылок');
    expect(words(panel)).toContain('3 минуты назад');
  });

  test('on another page it is no matter of this step', () => {
    const { panel } = showStep(standAt(nothingRead, 'parcels', { page: { page: 'wallet', trouble: 'locked' } }));
    expect(words(panel)).not.toContain('закрыт паролем');
    expect(firsts(panel)).toEqual(['Открыть «Доставки»']);
  });

  test('a page that is not understood is for the person’s own eyes', () => {
    for (const trouble of ['unrecognised', null] as const) {
      const { panel } = showStep(standAt(nothingRead, 'parcels', here('deliveries', null, trouble)));
      expect(words(panel)).toContain('Посмотрите на страницу «Доставки» своими глазами');
      expect(firsts(panel)).toEqual(['Сделано']);
    }
  });
});

test('nobody’s word counts against what the page says, nor while nobody is signed in', () => {
  expect(acts(showStep(states['something that is left, and lit']()).panel)).not.toContain('Сделано');
  const { panel } = showStep(standAt(nothingRead, 'sells-here', { ticking: 'off' }));
  expect([firsts(panel), acts(panel)]).toEqual([['Отложить'], []]);
});

describe('a press', () => {
  test.each<[StateName, string, keyof Handlers, readonly unknown[]]>([
    ['a page that is to be opened', 'Сделано', 'onDid', ['parcels']],
    ['a page that is to be opened', 'Отложить', 'onSkip', []],
    ['a page that is to be opened', 'Назад', 'onBack', []],
    ['a page that is to be opened', 'Весь список', 'onList', []],
    ['a page that is to be opened', 'Последний взгляд', 'onLastLook', []],
    ['a page that is to be opened', 'Лист с галочками', 'onSheet', []],
    ['a page that is to be opened', 'Крупный шрифт', 'onHelper', [large]],
    ['something that is left, and lit', 'Отложить', 'onSkip', []],
    ['a question', 'Я об этом подумал(а)', 'onDid', ['sells-here']],
    ['the last step, dark', 'Показать кнопку удаления', 'onShow', []],
    ['a step that was read to be done', 'Дальше', 'onGoOn', []],
    ['a step that the person ticked', 'Снять отметку', 'onUndo', ['sells-here']],
  ])('%s: «%s»', async (name, text, event, values) => {
    const props = states[name]();
    const { panel } = showStep(props);
    await userEvent.click(press(panel, text));
    for (const [handler, called] of Object.entries(props))
      if (handler.startsWith('on')) expect(called, handler).toHaveBeenCalledTimes(handler === event ? 1 : 0);
    expect(vi.mocked(props[event]).mock.calls[0]?.filter((value) => !(value instanceof Event))).toEqual(values);
  });

  test('on what leads to a page is the browser’s own, and is told before', async () => {
    const told = vi.fn((event: MouseEvent) => event.preventDefault());
    const { panel } = showStep(
      standAt(nothingRead, 'sessions', { link: { href: '#details', page: 'details', here: false, onPress: told } }),
    );
    const link = press(panel, 'Открыть «Личные данные»');
    expect([link.tagName, link.getAttribute('href')]).toEqual(['A', '#details']);
    await userEvent.click(link);
    expect(told).toHaveBeenCalledOnce();
  });

  test('on the minus folds it', async () => {
    const props = states['a question']();
    const { panel } = showStep(props);
    await userEvent.click(page.elementLocator(panel).getByRole('button', { name: 'Свернуть' }));
    expect(props.onCollapse).toHaveBeenCalledOnce();
  });
});

describe('the keyboard', () => {
  test('reaches everything, in the order in which it is read', async () => {
    const { panel } = showStep(states['something that is not found']());
    const expected = [
      'Весь список',
      'Свернуть',
      'Сделано',
      'Отложить',
      'Назад',
      'Я этого не вижу',
      'Личный кабинет',
      'Добавить в календарь',
      'Последний взгляд',
      'Лист с галочками',
      'Крупный шрифт',
    ];
    const reached: string[] = [];
    for (const _ of expected) {
      await userEvent.tab();
      const { activeElement: at } = document;
      if (panel.contains(at)) reached.push(at?.getAttribute('aria-label') ?? words(at));
    }
    expect(reached).toEqual(expected);
  });

  test('shows where it is', async () => {
    const { panel } = showStep(states['something that is not found']());
    for (let at = 0; at < 11; at++) {
      await userEvent.tab();
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? panel);
      expect([outlineStyle, outlineWidth], words(document.activeElement)).toEqual(['solid', '3px']);
    }
  });

  test('Escape folds it, and the site does not hear of it', async () => {
    const props = states['a question']();
    const { panel } = showStep(props);
    const heard = vi.fn();
    panel.parentElement?.addEventListener('keydown', heard);
    press(panel, 'Отложить').focus();
    await userEvent.keyboard('{Escape}');
    expect(props.onCollapse).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  test('Escape elsewhere is not its own', async () => {
    const props = states['a question']();
    showStep(props);
    await userEvent.keyboard('{Escape}');
    expect(props.onCollapse).not.toHaveBeenCalled();
  });

  test('scrolls it', async () => {
    await page.viewport(320, 568);
    const { panel } = showStep({ ...states['something that is not found'](), dock: 'bottom', arrival: 'pressed' });
    const body = panel.querySelector('.step__body');
    await expect.poll(() => body?.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => body?.scrollTop, { timeout: 10_000 }).toBeGreaterThan(0);
  });

  test('opens and closes «Я этого не вижу»', async () => {
    const { panel } = showStep(states['a page that is to be opened']());
    press(panel, 'Я этого не вижу').focus();
    await userEvent.keyboard('{Enter}');
    expect(words(panel)).toContain('Откройте «Профиль» вверху сайта');
    await userEvent.keyboard('{Enter}');
    expect(words(panel)).not.toContain('Откройте «Профиль» вверху сайта');
  });
});

describe('the focus', () => {
  const isOnTitle = (panel: HTMLElement): boolean => document.activeElement === panel.querySelector('h2');

  test('goes to the title when the person has just asked for the walkthrough', async () => {
    const { panel } = showStep({ ...states['a question'](), arrival: 'pressed' });
    await expect.poll(() => isOnTitle(panel)).toBe(true);
  });

  test('stays where it is when the panel comes by itself, and when the step changes', async () => {
    const { root, again, end } = showStep(states['a question']());
    end();
    const field = document.createElement('input');
    root.before(field);
    field.focus();
    for (const name of ['a question', 'a page that is to be opened', 'the step after one that is done'] as const) {
      again(states[name]());
      await frames();
      expect(document.activeElement).toBe(field);
    }
    // Also when an earlier press has brought the panel.
    again({ ...states['a question'](), arrival: 'pressed' });
    await expect.poll(() => isOnTitle(root)).toBe(true);
    field.focus();
    again({ ...states['a page that is to be opened'](), arrival: 'pressed' });
    await frames();
    expect(document.activeElement).toBe(field);
  });

  test('of whoever pressed goes on at the title of the next step', async () => {
    const { panel, again } = showStep(states['a question']());
    press(panel, 'Отложить').focus();
    again(states['a page that is to be opened']());
    await frames();
    expect(isOnTitle(panel)).toBe(true);
    await userEvent.tab();
    expect(words(document.activeElement)).toBe('Открыть «Доставки»');
  });

  test('is not lost with the button that had it', async () => {
    const { panel, again } = showStep(states['a step that the person ticked']());
    press(panel, 'Снять отметку').focus();
    again(states['a question']());
    await frames();
    expect(isOnTitle(panel)).toBe(true);
  });

  test('stays on a button that stays', async () => {
    const { panel, again } = showStep(states['a question']());
    const skip = press(panel, 'Отложить');
    skip.focus();
    again({ ...states['a question'](), now: now + minute });
    await frames();
    expect(document.activeElement).toBe(skip);
  });
});

/** Long enough for everything that happens after a render. */
async function frames(): Promise<void> {
  for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
}

describe('what changes is announced', () => {
  const announced = (panel: HTMLElement): string => [...panel.querySelectorAll('[role=status]')].map(words).join(' ');

  test('the step, its sentence, what is left and what was done, by regions that were there before', async () => {
    const { panel, again } = showStep(states['a page that is to be opened']());
    const regions = [...panel.querySelectorAll('[role=status]')];
    expect(announced(panel)).toContain('Посылки Откройте страницу «Доставки»');
    again(states['a page that is being read']());
    await frames();
    expect(announced(panel)).toContain('Читаем страницу «Доставки»');
    again(states['something that is left, and lit']());
    await frames();
    expect(announced(panel)).toContain('5 посылок, 2 готовы к выдаче');
    expect(announced(panel)).toContain('Место подсвечено.');
    again(states['the step after one that is done']());
    await frames();
    expect(announced(panel)).toContain('Открытые возвраты: готово');
    expect([...panel.querySelectorAll('[role=status]')]).toEqual(regions);
  });

  test('and not that time passes', async () => {
    const { panel, again } = showStep(states['something that is left, and lit']());
    const before = announced(panel);
    again({ ...states['something that is left, and lit'](), now: now + 20 * minute });
    await frames();
    expect(words(panel)).toContain('23 минуты назад');
    expect(announced(panel)).toBe(before);
  });

  test('a notice at once', () => {
    const { panel } = showStep(states['a notice']());
    expect(words(panel.querySelector('[role=alert]'))).toContain('Не удалось сохранить');
  });

  test('how many steps are done, as a progress bar', () => {
    // Read to be none: the returns. Ticked: the shop. What is left, unknown, stale or asked is not done.
    const { panel } = showStep(states['something that is left, and lit']());
    const progress = panel.querySelector('progress');
    expect([progress?.value, progress?.max, progress?.getAttribute('aria-label')]).toEqual([
      2,
      17,
      'Сколько шагов сделано',
    ]);
  });
});

describe('«Я этого не вижу»', () => {
  const fold = (panel: HTMLElement): HTMLDetailsElement | null => panel.querySelector('details');

  test('is open where the place was not found, and closed again at the next step', async () => {
    const { panel, again } = showStep(states['something that is not found']());
    expect(fold(panel)?.open).toBe(true);
    again(states['a page that is to be opened']());
    await frames();
    expect(fold(panel)?.open).toBe(false);
  });

  test('tells of other pages, and never of the one that is open', () => {
    const links = (name: StateName): string[] =>
      [...(fold(showStep(states[name]()).panel)?.querySelectorAll('a') ?? [])].map(
        (link) => link.getAttribute('href') ?? '',
      );
    expect(links('something that is not found')).toEqual(['#home']);
    // The parcels were seen at home as well, which is where the person is.
    expect(links('a page that is to be opened')).toEqual([]);
  });

  test('says of each fact when it was checked, and that this was long ago once it was', () => {
    const facts = (factsAt: number): string => {
      const { panel } = showStep(states['something that is not found'](), 'ru', speakerWith('local'), factsAt);
      return words(fold(panel));
    };
    expect(facts(now)).toMatch(/Проверено \d{1,2} \S+ 20\d\d г\./);
    expect(facts(now)).not.toContain('Проверено давно');
    expect(facts(now + year)).toMatch(/Проверено давно \(\d{1,2} \S+ 20\d\d г\.\): могло измениться/);
  });

  test('is not asked where a step is done', () => {
    expect(fold(showStep(states['a step that was read to be done']()).panel)).toBeNull();
  });
});

describe('while a window of the site is open under it', () => {
  test.each([
    ['ru', 'Открыто окно сайта', 'Показать шаг'],
    ['en', 'A site window is open', 'Show the step'],
  ] as const)('it is as low as its head, says why, and rises when asked to: %s', async (language, why, raise) => {
    await page.viewport(320, 640);
    const props = standAt(busyInput, 'parcels', { ...here('deliveries', 'covered'), dock: 'bottom', pose: 'low' });
    const { panel } = showStep(props, language);
    expect(panel.innerText.split('\n').filter(Boolean)).toEqual([why, raise]);
    expect(panel.offsetHeight).toBeLessThanOrEqual(80);
    expect(await violationsIn(panel)).toEqual([]);
    await userEvent.click(press(panel, raise));
    expect(props.onRaise).toHaveBeenCalledOnce();
  });
});

describe('what nobody can hurry', () => {
  test('stands under what is left, the nearest day first', () => {
    const { panel } = showStep(standAt(waitingInput, 'debts'));
    expect([...panel.querySelectorAll('.step__waits li')].map(words)).toEqual([
      'Посылки: ближайший срок хранения — 28 ноября. Успейте забрать.',
      'Посылки: последнюю обещают к 3 декабря. Тогда и возвращайтесь.',
      'Подписка WB Клуб: оплачена до 15 января.',
    ]);
  });

  test('goes into a calendar file, one day each', async () => {
    const props = standAt(waitingInput, 'debts');
    const { panel } = showStep(props);
    const link = press(panel, 'Добавить в календарь') as HTMLAnchorElement;
    // Made, and not saved.
    panel.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await userEvent.click(link);
    expect(link.download).toBe('loose-ends.ics');
    const file = await fetch(link.href);
    expect(file.headers.get('content-type')).toContain('text/calendar');
    const lines = (await file.text()).replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20261128',
      'DTSTART;VALUE=DATE:20261203',
      'DTSTART;VALUE=DATE:20270115',
    ]);
    expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toEqual([
      'SUMMARY:Посылки: ближайший срок хранения — 28 ноября. Успейте забрать.',
      'SUMMARY:Посылки: последнюю обещают к 3 декабря. Тогда и возвращайтесь.',
      'SUMMARY:Подписка WB Клуб: оплачена до 15 января.',
    ]);
    expect(props.onFailed).not.toHaveBeenCalled();
  });

  test('is not there when there is nothing of the kind', () => {
    expect(showStep(states['a page that is to be opened']()).panel.querySelector('.step__waits')).toBeNull();
  });
});

/** The guide's oldest wording is its longest. */
const later = now + year;

/** Words of a page that have no end. */
const endless = (): StepPanelProps => {
  const word = 'Доставка'.repeat(40);
  const at = now - 5 * 60 * minute;
  const known = { state: 'some', count: 1_234_567, ready: 1_234_567, evidence: word, page: 'deliveries', at } as const;
  const attempt = { reason: 'loading', detail: word, page: 'deliveries', at: now } as const;
  return standAt({ facts: { parcels: { known, attempt } }, ticks: {} }, 'parcels', here('deliveries', 'lit'));
};

describe('fits', () => {
  const docks = { wide: ['right', 'left'], narrow: ['bottom', 'top'] } as const;

  test.each([
    ['a wide window', 1280, 800, docks.wide],
    ['a low one', 1280, 400, docks.wide],
    ['a phone', 320, 568, docks.narrow],
    ['a window at 200 %', 640, 400, docks.narrow],
    ['a smaller one at 200 %', 512, 384, docks.narrow],
  ])(
    '%s: nothing is cut off, and everything can be reached and pressed',
    async (_what, width, height, sides) => {
      await page.viewport(width, height);
      for (const state of [...Object.values(states), endless])
        for (const [dock, helper, language] of [
          [sides[0], { size: 'usual', voice: 'silent' }, 'ru'],
          [sides[1], { size: 'usual', voice: 'silent' }, 'en'],
          [sides[0], large, 'ru'],
        ] as const) {
          const { panel } = showStep({ ...state(), dock, helper }, language, speakerWith('local'), later);
          for (const fold of panel.querySelectorAll('details')) fold.open = true;
          expectToFit(panel, width, height, dock === 'bottom' || dock === 'top');
        }
    },
    60_000,
  );

  test('what is to be pressed first is in sight before anything is scrolled, however low the window is', async () => {
    for (const [width, height, dock] of [
      [320, 568, 'bottom'],
      [640, 400, 'bottom'],
      [512, 384, 'top'],
      [1280, 300, 'right'],
    ] as const) {
      await page.viewport(width, height);
      const { panel } = showStep({ ...standAt(waitingInput, 'parcels', here('deliveries', 'lit')), dock });
      const first = press(panel, 'Отложить').getBoundingClientRect();
      const whole = panel.getBoundingClientRect();
      expect(first.bottom).toBeLessThanOrEqual(whole.bottom);
      expect(topmostAt(first)).toBe(press(panel, 'Отложить'));
    }
  });
});

function topmostAt({ left, top, width, height }: DOMRect): Element | null | undefined {
  return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('button, a, summary');
}

function expectToFit(panel: HTMLElement, width: number, height: number, isSheet: boolean): void {
  const { left, top, right, bottom } = panel.getBoundingClientRect();
  expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
  // As much as the light is told that a sheet takes.
  if (isSheet) expect(bottom - top).toBeLessThanOrEqual(height * 0.55 + 1);
  for (const element of [panel, ...panel.querySelectorAll<HTMLElement>('*:not(svg, svg *)')]) {
    expect(element.scrollWidth, element.outerHTML.slice(0, 80)).toBeLessThanOrEqual(Math.ceil(element.offsetWidth));
    const box = element.getBoundingClientRect();
    if (box.width > 0) expect([box.left >= left - 0.5, box.right <= right + 0.5]).toEqual([true, true]);
  }
  for (const at of panel.querySelectorAll<HTMLElement>('button, a, summary')) {
    at.scrollIntoView({ block: 'nearest' });
    const box = at.getBoundingClientRect();
    expect(Math.min(box.width, box.height), words(at)).toBeGreaterThanOrEqual(24);
    expect(topmostAt(box), words(at)).toBe(at);
  }
}

test('another step begins at its beginning', async () => {
  await page.viewport(320, 568);
  const { panel, again } = showStep({ ...states['something that is not found'](), dock: 'bottom' });
  const body = panel.querySelector('.step__body');
  body?.scrollTo(0, 200);
  expect(body?.scrollTop).toBe(200);
  again({ ...states['what was read long ago'](), dock: 'bottom' });
  await expect.poll(() => body?.scrollTop).toBe(0);
});

test.each(['right', 'left', 'bottom', 'top'] as const)('docked at the %s it stands there', async (dock) => {
  await page.viewport(dock === 'right' || dock === 'left' ? 1280 : 320, 600);
  const { panel } = showStep({ ...states['a question'](), dock });
  const { left, top, right, bottom } = panel.getBoundingClientRect();
  const gaps = { left, top, right: innerWidth - right, bottom: innerHeight - bottom };
  expect(gaps[dock]).toBe(Math.min(...Object.values(gaps)));
  const opposite = { right: 'left', left: 'right', bottom: 'top', top: 'bottom' } as const;
  expect(gaps[opposite[dock]]).toBeGreaterThan(100);
});

describe('a shop’s step', () => {
  test('warns in time, and says where else the thing is told', () => {
    const { panel } = showStep(standIn(busyShop, 'shop-stock', here('shop-goods-return', 'lit')));
    expect(words(panel)).toContain('Не удаляйте аккаунт покупателя у владельца, пока товар не забран');
    expect(words(panel)).toContain('1 263 шт., из них 41 в пути');
    for (const fold of panel.querySelectorAll('details')) fold.open = true;
    expect(press(panel, 'Остатки на складах WB').tagName).toBe('A');
  });

  test('that is a deed is ticked as done, and has a way to the letter', async () => {
    const onLetter = vi.fn();
    const link = { href: '#shop-support', page: 'shop-support', here: false, onLetter } as const;
    const props = standIn(busyShop, 'shop-letter', { link });
    const { panel } = showStep(props);
    expect(words(panel.querySelector('.button--primary'))).toBe('Открыть письмо');
    await userEvent.click(press(panel, 'Открыть письмо'));
    expect(onLetter).toHaveBeenCalledOnce();
    await userEvent.click(press(panel, 'Сделано'));
    expect(props.onDid).toHaveBeenCalledExactlyOnceWith('shop-letter');
    expect(press(panel, 'Открыть «Поддержка (WB Партнёры)»').getAttribute('href')).toBe('#shop-support');
  });

  test('where the site’s button is lit, that is the next to press, and none of ours is larger', () => {
    const { panel, again } = showStep(standIn(busyShop, 'shop-jam', here('shop-jam', 'lit')));
    expect(words(panel)).toContain('Нажмите подсвеченную кнопку на сайте.');
    expect(panel.querySelector('.button--primary')).toBeNull();
    expect(press(panel, 'Отложить').tagName).toBe('BUTTON');
    again(standIn(busyShop, 'shop-jam', here('shop-jam', 'not-found')));
    expect(words(panel)).not.toContain('Нажмите подсвеченную');
  });

  test('is answered by what the question asks, and says on whose word it stands', async () => {
    const props = standIn(shopOf({ facts: {}, ticks: {} }), 'shop-owner', { link: null });
    const { panel } = showStep(props);
    expect(words(panel)).toContain('Если нет: закрыть магазин может только владелец.');
    expect(words(panel)).toContain('Официально: статья справки A-1020');
    await userEvent.click(press(panel, 'Да, я владелец'));
    expect(props.onDid).toHaveBeenCalledExactlyOnceWith('shop-owner');
  });

  test('that is the last of all leads back to the list', async () => {
    const ticks = Object.fromEntries(busyShop.items.map(({ definition }) => [definition.id, now]));
    const props = standIn(shopOf({ facts: {}, ticks }), 'shop-watch', { link: null });
    const { panel } = showStep(props);
    expect(words(panel)).toContain('Больше ничего не осталось.');
    expect(words(panel)).not.toContain('Дальше');
    await userEvent.click(panel.querySelector('.step__first button') as HTMLElement);
    expect(props.onList).toHaveBeenCalledOnce();
  });

  test.each(['ru', 'en'] as const)('axe finds nothing in %s', async (language) => {
    for (const { definition } of busyShop.items) {
      const { root, panel } = showStep(standIn(busyShop, definition.id), language);
      root.before(siteLink());
      for (const fold of panel.querySelectorAll('details')) fold.open = true;
      expect(await violationsIn(root), definition.id).toEqual([]);
      expect(root.textContent).not.toMatch(/\b(item|why|warn|fact|through|spot)_\w/);
    }
  });
});
