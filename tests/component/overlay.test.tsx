import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Overlay, type OverlayProps, type PageState } from '@/components/Overlay';
import styles from '@/components/overlay.css?inline';
import { deriveChecklist } from '@/utils/checklist/checklist';
import { closeShopItems } from '@/utils/checklist/close-shop-items';
import { wayOf } from '@/utils/checklist/way-of';
import {
  agedBlocks,
  agedChecklist,
  busyChecklist,
  busyInput,
  busyShop,
  emptyChecklist,
  emptyShop,
  now,
  shopOf,
} from './checklists';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const props: OverlayProps = {
  checklist: busyChecklist,
  page: { page: 'wallet', trouble: null },
  now,
  collapsed: false,
  notice: null,
  ticking: 'on',
  linkOf: (item) =>
    item.definition.page
      ? {
          href: `https://shop.example/${item.definition.page}`,
          page: item.definition.page,
          here: item.definition.page === 'wallet',
        }
      : null,
  onCollapse: vi.fn(),
  onTick: vi.fn(),
  onUntick: vi.fn(),
  onOpenGuide: vi.fn(),
  onCapture: vi.fn(),
  onCheckAll: null,
  onWalk: null,
};

beforeEach(() => vi.clearAllMocks());

function row(root: HTMLElement, id: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-item="${id}"]`);
  if (!found) throw new Error(`No item ${id}`);
  return found;
}

function button(root: HTMLElement, text: string): HTMLElement {
  const found = [...root.querySelectorAll('button')].find(
    (at) => (at.getAttribute('aria-label') ?? at.textContent) === text,
  );
  if (!found) throw new Error(`No button «${text}»`);
  return found;
}

describe('items', () => {
  test('each shows its status and how much there is', () => {
    const { root } = show(<Overlay {...props} />, styles);
    const shown = Object.fromEntries(
      [
        'parcels',
        'returns',
        'appeals',
        'wallet',
        'debts',
        'bonuses',
        'discount',
        'sessions',
        'sells-here',
        'cards',
      ].map((id) => [
        id,
        [row(root, id).dataset.status, row(root, id).querySelector('.row__value')?.textContent?.replace(/\s/g, ' ')],
      ]),
    );
    expect(shown).toEqual({
      parcels: ['open', '5 посылок, 2 готовы к выдаче'],
      returns: ['clear', 'нет'],
      appeals: ['stale', '1 обращение'],
      wallet: ['open', '1 250,50 ₽'],
      debts: ['unknown', 'не прочиталось'],
      bonuses: ['unknown', 'не прочиталось'],
      discount: ['open', '17 %'],
      sessions: ['open', 'ещё 3 сеанса'],
      'sells-here': ['settled-by-you', 'с ваших слов'],
      cards: ['unknown', 'не проверено'],
    });
  });

  test('opened, an item says what was seen, where and how long ago', async () => {
    const { root } = show(<Overlay {...props} />, styles);
    const parcels = row(root, 'parcels');
    const body = parcels.querySelector('.row__body');
    expect(body?.hasAttribute('hidden')).toBe(true);
    await userEvent.click(parcels.querySelector('button') as HTMLElement);
    expect(body?.hasAttribute('hidden')).toBe(false);
    expect(body?.textContent).toContain('Видели: «Доставки 5» — Доставки, 3 минуты назад.');
    expect(body?.textContent).toContain('Ближайший срок хранения: 28 ноября.');
  });

  test('a failed try is told beside what was known before', async () => {
    const { root } = show(<Overlay {...props} />, styles);
    const text = row(root, 'debts').textContent ?? '';
    expect(text).toContain('Видели: «Рассрочек нет»');
    expect(text).toContain('числа на странице не сходятся (3 / 2)');
  });

  test('a tick is offered only where a page did not say otherwise today', () => {
    const { root } = show(<Overlay {...props} />, styles);
    const offers = (id: string): boolean => (row(root, id).textContent ?? '').includes('Отметить вручную');
    expect(offers('parcels')).toBe(false);
    expect(offers('returns')).toBe(false);
    expect(offers('bonuses')).toBe(true);
    expect(offers('discount')).toBe(true);
  });

  test('without an account nothing can be ticked', () => {
    const { root } = show(<Overlay {...props} ticking="off" />, styles);
    expect(root.textContent).not.toContain('Отметить вручную');
  });

  test('ticking and unticking name the item', async () => {
    const { root } = show(<Overlay {...props} />, styles);
    await userEvent.click(row(root, 'bonuses').querySelector('button') as HTMLElement);
    await userEvent.click(button(row(root, 'bonuses'), 'Отметить вручную'));
    expect(props.onTick).toHaveBeenCalledExactlyOnceWith('bonuses');
    await userEvent.click(row(root, 'sells-here').querySelector('button') as HTMLElement);
    await userEvent.click(button(row(root, 'sells-here'), 'Снять отметку'));
    expect(props.onUntick).toHaveBeenCalledExactlyOnceWith('sells-here');
  });
});

test('the next step is one, and leads to its page', () => {
  const { root } = show(<Overlay {...props} />, styles);
  const next = root.querySelector('.next');
  // Appeals are stale: the first blocking item that nobody looked at lately.
  expect(next?.textContent).toContain('Открытые обращения');
  expect(next?.querySelectorAll('a')).toHaveLength(1);
  expect(next?.querySelector('a')?.href).toBe('https://shop.example/appeals');
});

describe('«Check everything»', () => {
  const offered = { ...props, onCheckAll: vi.fn() };
  const primary = (root: HTMLElement): (string | null)[] =>
    [...root.querySelectorAll('.button--primary')].map((at) => at.textContent);

  test('is offered beside the next step while something is unchecked, with what it does', async () => {
    const { root } = show(<Overlay {...offered} />, styles);
    expect(root.querySelector('.check-all')?.textContent).toContain('Кнопок сайта не нажимаем');
    expect(primary(root)).toEqual(['Открыть «Обращения»']);
    await userEvent.click(button(root, 'Проверить всё'));
    expect(offered.onCheckAll).toHaveBeenCalledOnce();
  });

  test('is the first thing to do where nothing was ever read', () => {
    const { root } = show(<Overlay {...offered} checklist={emptyChecklist} />, styles);
    expect(primary(root)).toEqual(['Проверить всё']);
  });

  test('is not offered while there is a round, nor where all is checked', () => {
    const { root, again } = show(<Overlay {...props} />, styles);
    expect(root.textContent).not.toContain('Проверить всё');
    const { summary } = busyChecklist;
    again(<Overlay {...offered} checklist={{ ...busyChecklist, summary: { ...summary, unchecked: 0 } }} />);
    expect(root.textContent).not.toContain('Проверить всё');
  });

  test.each([busyChecklist, emptyChecklist])('everybody can use it (%#)', async (checklist) => {
    const { root } = show(<Overlay {...offered} checklist={checklist} />, styles);
    for (const scheme of ['light', 'dark'] as const) {
      await preferColorScheme(scheme);
      expect(await violationsIn(root)).toEqual([]);
    }
  });
});

test('it never says that all is clear while something is not known', () => {
  const { root } = show(<Overlay {...props} checklist={emptyChecklist} />, styles);
  expect(root.textContent).toContain('Мешает ли что-то ещё, пока неизвестно.');
  expect(root.textContent).not.toContain('Ничего не мешает');
});

test.each([
  ['loading', 'Ждём, пока загрузится'],
  ['gave-up', 'так и не загрузилась'],
  ['signed-out', 'Вы не вошли'],
  ['challenge', 'что вы не робот'],
  ['locked', 'закрыт паролем'],
  ['unrecognised', 'Эту страницу мы не поняли'],
  ['site-error', 'Обновите страницу'],
  ['not-found', 'Такой страницы больше нет: Кошелёк'],
  ['offline', 'Нет связи'],
  ['translated', 'Выключите перевод страницы'],
  ['covered', 'закрывает окно'],
  [null, 'Прочитано'],
] as const)('the page’s state %s is said', (trouble, sentence) => {
  const { root } = show(<Overlay {...props} page={{ page: 'wallet', trouble }} />, styles);
  expect(root.querySelector('[role="status"]')?.textContent).toContain(sentence);
});

test('a page that has changed is said to have, with the time when it was last understood', () => {
  const page = { page: 'deliveries', trouble: 'changed', understoodAt: now - 3 * 86_400_000 } as const;
  const { root } = show(<Overlay {...props} page={page} />, styles);
  expect(root.querySelector('[role="status"]')?.textContent).toBe(
    'Страница изменилась: Доставки. Последний раз мы поняли её 3 дня назад. Посмотрите на неё сами: нового мы о ней не утверждаем.',
  );
});

test('folded, it still says that the page has changed', () => {
  const page = { page: 'deliveries', trouble: 'changed', understoodAt: now } as const;
  const { root, again } = show(<Overlay {...props} page={page} collapsed />, styles);
  expect(root.querySelector('.tab')?.textContent).toContain('страница изменилась');
  again(<Overlay {...props} collapsed />);
  expect(root.querySelector('.tab')?.textContent).not.toContain('изменилась');
});

describe('age', () => {
  /** What the browser draws of an element, and nothing of what it hides. */
  const seen = (root: Element, selector: string): string =>
    [...root.querySelectorAll<HTMLElement>(selector)].map((at) => at.innerText.replace(/\s+/g, ' ').trim()).join('\n');

  test('stands beside every value that is older than this visit, and beside no other', () => {
    const { root } = show(<Overlay {...props} checklist={agedChecklist} />, styles);
    expect(seen(root, '[data-item="parcels"] .row__toggle')).toContain('5 часов назад');
    expect(seen(root, '[data-item="appeals"] .row__toggle')).toContain('позавчера');
    expect(seen(root, '[data-item="discount"] .row__toggle')).toContain('3 месяца назад');
    expect(seen(root, '[data-item="wallet"] .row__toggle')).not.toContain('назад');
    expect(seen(root, '.next')).toContain('Открытые обращения');
    expect(seen(root, '.summary')).toContain('Самое старое из этого прочитано 3 месяца назад.');
  });

  test('stands beside all that a changed page told, however young', () => {
    const { root } = show(<Overlay {...props} checklist={deriveChecklist(busyInput, now, ['wallet'])} />, styles);
    expect(seen(root, '[data-item="wallet"] .row__toggle')).toContain('1 минуту назад');
    expect(seen(root, '[data-item="parcels"] .row__toggle')).not.toContain('назад');
    expect(seen(root, '.summary')).toContain('1 минуту назад');
  });

  test('stands in the next step', () => {
    const settle = deriveChecklist({ facts: agedBlocks, ticks: {} }, now);
    const { root } = show(<Overlay {...props} checklist={settle} />, styles);
    expect(seen(root, '.next')).toContain('5 посылок · 5 часов назад');
  });

  test('stands on the folded tab beside its number', () => {
    const { root, again } = show(<Overlay {...props} checklist={agedChecklist} collapsed />, styles);
    // The discount is older, and not counted there.
    expect(seen(root, '.tab__age')).toBe('5 часов назад');
    again(<Overlay {...props} checklist={emptyChecklist} collapsed />);
    expect(root.querySelector('.tab__age')).toBe(null);
  });
});

test.each([
  ['storage-failed', 'кончилось место'],
  ['storage-unreadable', 'прочитать сохранённое'],
  ['background-silent', 'не отвечает'],
  ['replaced', 'обновилось'],
] as const)('the notice %s is an alert', (notice, sentence) => {
  const { root } = show(<Overlay {...props} notice={notice} />, styles);
  expect(root.querySelector('[role="alert"]')?.textContent).toContain(sentence);
});

test('folding moves the focus to the button that unfolds, and back', async () => {
  const { root, again } = show(<Overlay {...props} />, styles);
  await userEvent.click(button(root, 'Свернуть'));
  expect(props.onCollapse).toHaveBeenCalledExactlyOnceWith(true);
  again(<Overlay {...props} collapsed />);
  await expect.poll(() => document.activeElement?.className).toContain('tab');
  await userEvent.keyboard('{Enter}');
  again(<Overlay {...props} />);
  await expect.poll(() => document.activeElement?.getAttribute('aria-expanded')).toBe('true');
});

test('what folds by itself, to let something be seen, takes nobody’s focus', async () => {
  const { root, again } = show(<Overlay {...props} />, styles);
  again(<Overlay {...props} collapsed />);
  await expect.poll(() => root.querySelector('.tab')).not.toBe(null);
  again(<Overlay {...props} />);
  await expect.poll(() => root.querySelector('.panel')).not.toBe(null);
  expect(document.activeElement).toBe(document.body);
});

test('everything pressable is at least 24 pixels in both directions', () => {
  const { root } = show(<Overlay {...props} />, styles);
  for (const toggle of root.querySelectorAll<HTMLElement>('.row__toggle')) toggle.click();
  const small = [...root.querySelectorAll<HTMLElement>('button, a')]
    .map((at) => ({ text: at.textContent, box: at.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24));
  expect(small).toEqual([]);
});

describe.each(['ru', 'en'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (scheme) => {
    await preferColorScheme(scheme);
    for (const collapsed of [false, true])
      for (const checklist of [busyChecklist, agedChecklist, emptyChecklist]) {
        const { root } = show(
          <Overlay
            {...props}
            page={{ page: 'wallet', trouble: 'changed', understoodAt: now }}
            checklist={checklist}
            collapsed={collapsed}
            notice="storage-failed"
          />,
          `${styles} body { background: Canvas }`,
          language,
        );
        for (const toggle of root.querySelectorAll<HTMLElement>('.row__toggle')) toggle.click();
        expect(await violationsIn(root)).toEqual([]);
      }
  });
});

test('when only a question is left, the next step asks it and takes the answer', async () => {
  const settled = Object.fromEntries(
    emptyChecklist.items
      .filter(({ definition }) => definition.kind === 'fact')
      .map(({ definition }) => [definition.id, now]),
  );
  const { root } = show(<Overlay {...props} checklist={deriveChecklist({ facts: {}, ticks: settled }, now)} />, styles);
  const next = root.querySelector<HTMLElement>('.next');
  expect(next?.textContent).toContain('Вы здесь ещё и продаёте?');
  await userEvent.click(next?.querySelector('button') as HTMLElement);
  expect(props.onTick).toHaveBeenCalledExactlyOnceWith('sells-here');
});

describe('a capture', () => {
  test.each<PageState>([
    { page: 'wallet', trouble: 'unrecognised' },
    { page: 'wallet', trouble: 'gave-up' },
    { page: 'wallet', trouble: 'changed', understoodAt: now - 3_600_000 },
  ])('is offered where the page is $trouble', async (page) => {
    const { root } = show(<Overlay {...props} page={page} />, styles);
    expect(root.querySelector('.offer')?.textContent).toContain('Ничего не отправляется');
    await userEvent.click(button(root, 'Снять слепок страницы'));
    expect(props.onCapture).toHaveBeenCalledTimes(1);
    expect(await violationsIn(root)).toEqual([]);
  });

  test.each(['ru', 'en'] as const)('stands clear of what follows, focus ring and all, in %s', async (language) => {
    const { root } = show(<Overlay {...props} page={{ page: 'wallet', trouble: 'unrecognised' }} />, styles, language);
    const offered = root.querySelector('.offer button')?.getBoundingClientRect();
    const tiles = root.querySelector('.summary__tiles')?.getBoundingClientRect();
    // The ring is 3 px wide, 2 px away.
    expect((tiles?.top ?? 0) - (offered?.bottom ?? 0)).toBeGreaterThan(5);
    expect(await violationsIn(root)).toEqual([]);
  });

  test.each([null, 'loading', 'signed-out', 'challenge', 'locked', 'outdated'] as const)(
    'is not offered where it is %s',
    (trouble) => {
      const { root } = show(<Overlay {...props} page={{ page: 'wallet', trouble }} />, styles);
      expect(root.querySelector('.offer')).toBeNull();
    },
  );
});

describe('over the sellers’ portal', () => {
  const shop: OverlayProps = {
    ...props,
    checklist: busyShop,
    page: { page: 'shop-home', trouble: null },
    onCheckAll: vi.fn(),
    onWalk: vi.fn(),
    linkOf: (item) => {
      const way = wayOf(item);
      const own = item.definition.page;
      return (
        way && {
          href: `https://shop.example/${way.page}`,
          page: way.page,
          here: way.page === 'shop-home',
          ...(own && own !== way.page && { readOn: { page: own, href: `https://shop.example/${own}` } }),
          ...(item.definition.id === 'shop-letter' && { onLetter }),
        }
      );
    },
  };
  const onLetter = vi.fn();
  const text = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

  test('the list goes by phases, each item with what was read of it', () => {
    const { root } = show(<Overlay {...shop} />, styles);
    expect(root.querySelector('section')?.getAttribute('aria-label')).toBe(
      'Без хвостов: список перед закрытием магазина',
    );
    const shown = [...root.querySelectorAll('.group')].map((group) => [
      text(group.querySelector('h3')),
      ...[...group.querySelectorAll<HTMLElement>('[data-item]')].map(
        (item) => `${item.dataset.item} ${item.dataset.status} ${text(item.querySelector('.row__value'))}`,
      ),
    ]);
    expect(shown).toEqual([
      ['Сначала', 'shop-owner settled-by-you с ваших слов', 'shop-right unknown '],
      [
        'Долгое и то, что списывает деньги',
        'shop-tariffs open 2 опции, раньше всего с 14 декабря',
        'shop-jam open до 3 декабря',
        'shop-ads clear нет',
        'shop-ads-money open 1 500 ₽',
        'shop-supplies clear нет',
        'shop-own-stock settled-by-you с ваших слов',
      ],
      ['Заказы и заявки покупателей', 'shop-orders stale нет', 'shop-claims open 5 заявок'],
      ['Товар', 'shop-stock open 1 263 шт., из них 41 в пути', 'shop-goods-returns open 3 возврата, 1 ждёт'],
      ['Документы', 'shop-documents unknown не проверено'],
      ['Деньги', 'shop-balance open −1 200 ₽: долг'],
      ['Последние отчёты', 'shop-two-reports open за вами'],
      [
        'Письмо в поддержку',
        'shop-letter open за вами',
        'shop-support unknown не проверено',
        'shop-confirmation open за вами',
      ],
      [
        'После подтверждения',
        'shop-wallet open за вами',
        'shop-users unknown не проверено',
        'shop-services unknown не проверено',
        'shop-tokens unknown не прочиталось',
        'shop-sessions open ещё 3 сеанса',
      ],
      ['Потом', 'shop-watch open за вами'],
    ]);
  });

  test('the summary counts what was read, and the next step is the first that is not done', () => {
    const { root } = show(<Overlay {...shop} />, styles);
    expect([...root.querySelectorAll('.tile')].map(text)).toEqual([
      '5 мешают закрыть',
      '2 могут пропасть',
      '6 не проверены',
    ]);
    expect(text(root.querySelector('.next__title'))).toBe('Это тот магазин?');
    expect(text(root.querySelector('.next'))).toContain('Да, это он');
  });

  test('all pages can be checked, and one step taken at a time', async () => {
    const { root } = show(<Overlay {...shop} checklist={emptyShop} />, styles);
    await userEvent.click(button(root, 'Проверить всё'));
    await userEvent.click(button(root, 'Шаг за шагом'));
    expect(shop.onCheckAll).toHaveBeenCalledOnce();
    expect(shop.onWalk).toHaveBeenCalledOnce();
    expect(root.querySelector('.summary__verdict')?.textContent).toContain('неизвестно');
  });

  test('an opened item warns in time and says on whose word it stands', () => {
    const { root } = show(<Overlay {...shop} />, styles);
    const stock = text(row(root, 'shop-stock').querySelector('.row__body'));
    expect(stock).toContain('Не удаляйте аккаунт покупателя у владельца, пока товар не забран');
    expect(stock).toContain('Официально: статья справки A-1020, 2026 год');
    expect(text(row(root, 'shop-wallet'))).toContain('Так говорят только руководства');
    expect(text(row(root, 'shop-documents'))).toContain('видно только на странице «Документы»');
    expect(text(row(root, 'shop-goods-returns'))).toContain('Ближайший срок хранения: 28 ноября.');
    expect(text(row(root, 'shop-balance'))).toContain('Это долг: погасите его до письма.');
  });

  test('goods are returned on one page and read on another', () => {
    const { root } = show(<Overlay {...shop} />, styles);
    expect([...row(root, 'shop-stock').querySelectorAll('a')].map((link) => [text(link), link.href])).toEqual([
      ['Открыть «Возвраты со склада»', 'https://shop.example/shop-goods-return'],
      ['Открыть «Остатки на складах WB»', 'https://shop.example/shop-stock'],
    ]);
  });

  test('the letter has its text and its page, and is ticked as done', async () => {
    const { root } = show(<Overlay {...shop} />, styles);
    const letter = row(root, 'shop-letter');
    await userEvent.click(letter.querySelector('button') as HTMLElement);
    expect(text(letter.querySelector('a'))).toBe('Открыть «Поддержка (WB Партнёры)»');
    expect(text(letter.querySelector('.row__actions > *'))).toBe('Открыть письмо');
    await userEvent.click(button(letter, 'Открыть письмо'));
    expect(onLetter).toHaveBeenCalledOnce();
    await userEvent.click(button(letter, 'Сделано'));
    expect(props.onTick).toHaveBeenCalledExactlyOnceWith('shop-letter');
  });

  test('as the next step, a deed can be ticked beside the way to it', async () => {
    const before = closeShopItems.flatMap(({ id, phase }) => (phase === 'letter' || phase === 'afterwards' ? [] : id));
    const ticks = Object.fromEntries(before.map((id) => [id, now]));
    const { root } = show(<Overlay {...shop} checklist={shopOf({ facts: {}, ticks })} />, styles);
    const next = root.querySelector<HTMLElement>('.next');
    if (!next) throw new Error('No next step');
    expect(text(next)).toContain('Сначала откройте письмо');
    expect(text(next.querySelector('.button'))).toBe('Открыть письмо');
    await userEvent.click(button(next, 'Сделано'));
    expect(props.onTick).toHaveBeenCalledExactlyOnceWith('shop-letter');
  });

  test('when all that can be read is settled, it says that more is to be done', () => {
    const said = (ticked: (item: (typeof closeShopItems)[number]) => boolean): string => {
      const ticks = Object.fromEntries(closeShopItems.filter(ticked).map(({ id }) => [id, now]));
      const { root } = show(<Overlay {...shop} checklist={shopOf({ facts: {}, ticks })} />, styles);
      return text(root.querySelector('.summary__verdict'));
    };
    expect(said(({ kind }) => kind !== 'deed')).toContain('Остаётся то, что видно только вам.');
    expect(said(({ kind }) => kind === 'fact')).toContain('вы ещё не ответили');
    expect(said(({ severity }) => severity === 'blocks')).toBe(
      'Из прочитанного ничто не мешает. Не проверено: 8. Дальше — дела, которых на страницах не видно.',
    );
  });

  test.each([
    ['ru', 'неизвестно'],
    ['en', 'not known'],
  ] as const)('in %s it says that nobody knows whether the button ends the session in use', async (language, words) => {
    const { root } = show(<Overlay {...shop} />, styles, language);
    const toggle = row(root, 'shop-sessions').querySelector('button');
    if (toggle) await userEvent.click(toggle);
    const why = row(root, 'shop-sessions').querySelector('.row__why');
    expect(why?.textContent).toContain('«Завершить все сеансы»');
    expect(why?.textContent).toContain(words);
  });

  test.each(['light', 'dark'] as const)('folded and unfolded axe finds nothing: %s', async (scheme) => {
    await preferColorScheme(scheme);
    for (const language of ['ru', 'en'] as const)
      for (const collapsed of [true, false])
        for (const checklist of [busyShop, emptyShop]) {
          const { root } = show(
            <Overlay {...shop} checklist={checklist} collapsed={collapsed} />,
            `${styles} body { background: Canvas }`,
            language,
          );
          for (const toggle of root.querySelectorAll<HTMLElement>('.row__toggle')) toggle.click();
          expect(await violationsIn(root)).toEqual([]);
          expect(root.textContent).not.toMatch(/\b(item|why|phase|warn|basis|page)_\w/);
        }
  });
});
