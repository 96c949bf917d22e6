import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GuideProvider, indexGuide } from '@/components/guide-context';
import styles from '@/components/guide-page.css?inline';
import { ShopDates, type ShopDatesProps } from '@/components/ShopDates';
import type { FactId } from '@/utils/wildberries/guide/facts';
import { guide } from '@/utils/wildberries/guide/guide';
import { datesProps } from './shop-dates';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

function shown(
  changed: Partial<ShopDatesProps> = {},
  language: 'ru' | 'en' = 'ru',
  old: readonly FactId[] = [],
): { root: HTMLElement; props: ShopDatesProps } {
  const props = datesProps(changed);
  const { root } = show(
    <GuideProvider value={indexGuide(guide, old, '')}>
      <div class="page">
        <main>
          <h2>Shop</h2>
          <ShopDates {...props} />
        </main>
      </div>
    </GuideProvider>,
    styles,
    language,
  );
  return { root, props };
}

function field(root: HTMLElement, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
  const element = found && root.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`);
  if (!element) throw new Error(`No field «${label}»`);
  return element;
}

function items(root: HTMLElement): string[] {
  return [...root.querySelectorAll('.dates__item')].map((each) => each.textContent ?? '');
}

async function saved(root: HTMLElement): Promise<{ name: string; text: string }> {
  const link = root.querySelector<HTMLAnchorElement>('a[download]');
  if (!link) throw new Error('No file');
  let text: Promise<string> | null = null;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    text = fetch(link.href).then((answer) => answer.text());
  });
  await userEvent.click(link);
  return { name: link.download, text: (await (text ?? Promise.resolve(''))) as string };
}

describe('the days', () => {
  test('are none at first, and there is nothing to save', () => {
    const { root } = shown();
    expect(items(root)).toEqual([]);
    expect(root.querySelector('[role="img"]')).toBe(null);
    expect(root.querySelector('a[download]')).toBe(null);
    expect(root.textContent).toContain('Дни нигде не хранятся');
  });

  test('are counted as soon as one is typed, each with its source, country and day of checking', async () => {
    const { root } = shown();
    await userEvent.fill(field(root, 'Ближайшая поставка (FBW)'), '2026-12-02');
    expect(items(root)).toHaveLength(1);
    expect(items(root)[0]?.replaceAll('\u00a0', ' ')).toContain('не позже 28 ноября 2026 г., сб');
    expect(items(root)[0]).toContain('Отменить поставку бесплатно, до 23:59 по часам склада');
    expect(items(root)[0]?.replaceAll('\u00a0', ' ')).toContain(
      'A-767, справка для Армении, Беларуси, Казахстана, проверено 23 ноября 2026 г.',
    );
    expect(root.querySelector('.dates__item .source-link')?.getAttribute('href')).toBe('#source-helpSupply');
  });

  test('of sources that disagree are both there', async () => {
    const { root } = shown();
    await userEvent.fill(field(root, 'Последняя продажа'), '2026-11-25');
    const money = items(root).filter((text) => text.includes('Последние деньги'));
    expect(money[0]).toContain('14 декабря');
    expect(money[0]).toContain('A-1816,');
    expect(money[1]).toContain('16 декабря');
    expect(money[1]).toContain('A-2198,');
  });

  test('follow the term of an option', async () => {
    const { root } = shown();
    await userEvent.fill(field(root, 'Подключена опция тарифа'), '2026-11-20');
    expect(items(root)[0]).toContain('5 декабря');
    await userEvent.selectOptions(field(root, 'Минимальный срок опции'), '30');
    expect(items(root)[0]).toContain('21 декабря');
  });

  test('that are over say so, and what may be done since then too', async () => {
    const { root } = shown();
    await userEvent.fill(field(root, 'Ближайшая поставка (FBW)'), '2026-11-25');
    expect(items(root)[0]).toContain('уже прошло');
    await userEvent.fill(field(root, 'Подключена опция тарифа'), '2026-11-01');
    expect(items(root).find((text) => text.includes('Отключить опцию'))).toContain('уже можно');
  });

  test('of no calendar or of another century are told, and not counted', async () => {
    const { root } = shown();
    const input = field(root, 'Ближайшая поставка (FBW)');
    await userEvent.fill(input, '0226-12-02');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(root.textContent).toContain('Проверьте день и год');
    expect(items(root)).toEqual([]);
  });

  test('that come seldom are unfolded', async () => {
    const { root } = shown();
    const fold = [...root.querySelectorAll('details')].find((each) => each.textContent?.includes('Другие дни'));
    await userEvent.click(fold?.querySelector('summary') ?? root);
    await userEvent.fill(field(root, 'Пришло уведомление о долге'), '2026-11-23');
    expect(items(root)).toHaveLength(2);
    await userEvent.fill(field(root, 'Пришёл отчёт, с которым вы не согласны'), '2026-11-30');
    expect(items(root).at(-1)).toContain('статья юриста, надёжность низкая');
  });

  test('whose fact was checked long ago say so', async () => {
    const { root } = shown({}, 'ru', ['supplyCancel']);
    await userEvent.fill(field(root, 'Ближайшая поставка (FBW)'), '2026-12-02');
    expect(root.querySelector('.dates__item .fact__old')?.textContent).toContain('больше полугода назад');
  });
});

describe('the picture', () => {
  test('has a lane for each day, and says what it shows', async () => {
    const { root } = shown();
    await userEvent.fill(field(root, 'Последняя продажа'), '2026-11-20');
    await userEvent.fill(field(root, 'Ближайшая поставка (FBW)'), '2026-12-02');
    const picture = root.querySelector('[role="img"]');
    expect(picture?.querySelectorAll('.dates__lane')).toHaveLength(2);
    expect(picture?.querySelectorAll('.dates__mark')).toHaveLength(5);
    expect(picture?.querySelectorAll('.dates__today')).toHaveLength(1);
    expect(picture?.getAttribute('aria-label')).toContain('28 ноября: Отменить поставку бесплатно');
  });

  test('says the day of each mark', async () => {
    const { root } = shown();
    await userEvent.fill(field(root, 'Последняя продажа'), '2026-12-01');
    const labels = [...root.querySelectorAll<HTMLElement>('.dates__label')]
      .filter((each) => each.checkVisibility())
      .map((each) => each.textContent);
    expect(labels.map((text) => text?.replaceAll('\u00a0', ' '))).toEqual(['7 дек.', '14', '21', '23']);
  });

  test.each([
    ['288px', '2026-09-01'],
    ['288px', '2026-11-20'],
    ['288px', '2020-01-31'],
    ['540px', '2026-11-20'],
    ['539px', '2020-01-31'],
    ['700px', '2026-11-20'],
  ])('stays within a page of %s, and its words apart: %s', async (width, tariff) => {
    const { root } = shown();
    root.style.width = width;
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    for (const day of root.querySelectorAll<HTMLInputElement>('input[type="date"]'))
      await userEvent.fill(day, '2026-11-20');
    await userEvent.fill(field(root, 'Подключена опция тарифа'), tariff);
    expect(root.scrollWidth).toBeLessThanOrEqual(Number.parseInt(width, 10));
    for (const box of root.querySelectorAll('.dates__figure, .dates__picture, .dates__field-of-time, .dates__track'))
      expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    for (const lane of root.querySelectorAll('.dates__labels')) {
      const boxes = [...lane.children].map((each) => each.getBoundingClientRect());
      for (const [index, box] of boxes.entries())
        expect(box.left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? lane.getBoundingClientRect().left);
      expect(boxes.at(-1)?.right).toBeLessThanOrEqual(lane.getBoundingClientRect().right);
    }
    const frame = root.querySelector('.dates__figure')?.getBoundingClientRect();
    for (const mark of root.querySelectorAll('.dates__picture :is(.dates__mark, .dates__month)')) {
      const box = mark.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(frame?.left ?? 0);
      expect(box.right).toBeLessThanOrEqual(frame?.right ?? 0);
    }
  });
});

describe('the calendar file', () => {
  test('holds the days to come, each once, with their rule and source', async () => {
    const { root } = shown();
    await userEvent.fill(field(root, 'Ближайшая поставка (FBW)'), '2026-12-02');
    await userEvent.fill(field(root, 'Товар придёт в пункт выдачи'), '2026-11-20');
    const file = await saved(root);
    expect(file.name).toBe('loose-ends-shop.ics');
    const lines = file.text.replaceAll('\r\n ', '').split('\r\n');
    // The free days of the pick-up point are over.
    expect(lines.filter((line) => line.startsWith('UID:')).sort()).toEqual([
      'UID:shop-pickup-gone@loose-ends',
      'UID:shop-pickup-last@loose-ends',
      'UID:shop-supply-cancel@loose-ends',
    ]);
    expect(lines).toContain('DTSTART;VALUE=DATE:20261128');
    expect(lines).toContain('DTSTAMP:20261123T090000Z');
    expect(lines.find((line) => line.startsWith('DESCRIPTION:Поставку'))).toContain('A-767\\, справка для Армении');
  });

  test('that cannot be made is said', async () => {
    const onFailed = vi.fn();
    const { root } = shown({ onFailed, now: Number.NaN });
    await userEvent.fill(field(root, 'Ближайшая поставка (FBW)'), '2026-12-02');
    await saved(root);
    expect(onFailed).toHaveBeenCalledOnce();
    await expect.poll(() => root.textContent).toContain('Файл не получился');
  });
});

describe.each(['ru', 'en'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (scheme) => {
    await preferColorScheme(scheme);
    const { root } = shown({}, language);
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    const days = root.querySelectorAll<HTMLInputElement>('input[type="date"]');
    expect(days).toHaveLength(9);
    for (const day of days) await userEvent.fill(day, '2026-11-20');
    expect(root.querySelectorAll('.dates__item')).toHaveLength(17);
    expect(await violationsIn(root)).toEqual([]);
    // A key in place of its text is how a missing one shows.
    expect(root.textContent).not.toMatch(/\b(dates|guide|fact|source)_\w/);
  });
});
