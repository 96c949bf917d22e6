import { describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { GuidePage } from '@/components/GuidePage';
import styles from '@/components/guide-page.css?inline';
import type { SessionsChapterProps } from '@/components/SessionsChapter';
import type { Kept } from '@/utils/audit/kept';
import { guide } from '@/utils/wildberries/guide/guide';
import { audits, chapterProps, hostileView, knownOf, manyView, place, usualView } from './audit-views';
import { now } from './checklists';
import { letterProps } from './letters';
import { datesProps } from './shop-dates';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

function chapter(
  changed: Partial<SessionsChapterProps> = {},
  language: 'ru' | 'en' = 'ru',
): { root: HTMLElement; props: SessionsChapterProps } {
  const props = chapterProps(changed);
  const { root } = show(
    <GuidePage
      guide={guide}
      old={[]}
      arrival="asked"
      accountUrl="https://shop.example/account"
      sessions={props}
      letter={letterProps()}
      dates={datesProps()}
      guard={{ setting: 'on', onSwitch: async () => 'kept' }}
      version="1.2.3"
      onPrint={vi.fn()}
      onErase={async () => 'erased'}
      onCapture={async () => 'opened'}
    />,
    styles,
    language,
  );
  const found = root.querySelector<HTMLElement>('#sessions');
  if (!found) throw new Error('No chapter on sessions');
  return { root: found, props };
}

const words = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function fold(root: HTMLElement, title: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLDetailsElement>('details')].find(
    (each) => words(each.querySelector('summary')) === title,
  );
  if (!found) throw new Error(`Nothing to unfold: ${title}`);
  found.open = true;
  return found;
}

function button(root: Element, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((at) => words(at) === text);
  if (!found) throw new Error(`No button «${text}»`);
  return found;
}

function link(root: Element, text: string): HTMLAnchorElement {
  const found = [...root.querySelectorAll('a')].find((at) => words(at) === text);
  if (!found) throw new Error(`No link «${text}»`);
  return found;
}

/** What a press would save. The saving itself is the browser's. */
async function saved(root: Element, text: string): Promise<{ name: string; text: string }> {
  const found = link(root, text);
  found.parentElement?.addEventListener('click', (event) => event.preventDefault(), { once: true });
  await userEvent.click(found);
  return { name: found.download, text: await (await fetch(found.href)).text() };
}

function choice(root: Element, text: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find((at) => words(at) === text);
  const found = label?.querySelector('input');
  if (!found) throw new Error(`No choice «${text}»`);
  return found;
}

/** Lets the page be as it is on the screen, or as it is on paper. */
async function printed(media: 'screen' | 'print'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media });
}

test('is the first of the contents, and the audit stands in it', () => {
  const { root } = chapter();
  expect(document.querySelector('.contents__link')?.getAttribute('href')).toBe('#sessions');
  expect(document.querySelector('.chapter')).toBe(root);
  expect(root.querySelectorAll('.session').length).toBe(5);
});

describe('places', () => {
  const other = { host: 'www.wildberries.by', account: 'b' } as const;

  test('are chosen by host and last audit, without a name', async () => {
    const { root, props } = chapter({
      choices: [
        { place, auditedAt: now - 7_200_000, standing: 'current' },
        { place: other, auditedAt: null, standing: 'typed' },
      ],
    });
    const select = root.querySelector<HTMLSelectElement>('.place-switch select');
    if (!select) throw new Error('Nothing to choose from');
    expect([...select.options].map(words)).toEqual([
      'www.wildberries.ru — список прочитан 2 часа назад · сейчас вошли',
      'www.wildberries.by — списка ещё нет · введено вручную',
    ]);
    expect(select.value).toBe('0');
    await userEvent.selectOptions(select, '1');
    expect(props.onPlace).toHaveBeenCalledExactlyOnceWith(other);
  });

  test('need no choice when there is one', () => {
    expect(chapter().root.querySelector('.place-switch')).toBe(null);
  });
});

describe('the timeline', () => {
  test('is a picture with a text, and a table', () => {
    const { root } = chapter();
    // By the page's words: now, 12 November, 2 June, yesterday, none.
    const said = root.querySelector('.timeline [role="img"]')?.getAttribute('aria-label') ?? '';
    for (const part of ['сегодня: 1', 'до недели: 1', 'до месяца: 1', '3–6 месяцев: 1', 'без даты: 1'])
      expect(said).toContain(part);
    const rows = [...root.querySelectorAll('.timeline tbody tr')].map((row) => [...row.children].map(words));
    expect(rows).toContainEqual(['3–6 месяцев', '1', '1']);
    expect(rows).toContainEqual(['больше года', '0', '0']);
  });
});

describe('the history', () => {
  test('says of each audit since when it held, what appeared and what went', () => {
    const { root } = chapter({ audits, known: [knownOf('old-tablet', { name: 'Мамин планшет' })] });
    const entries = [...fold(root, 'История').querySelectorAll('.history__entry')].map((entry) =>
      [...entry.querySelectorAll('p')].slice(1).map(words),
    );
    expect(entries).toEqual([
      ['Появились: Xiaomi Redmi Note 12'],
      ['Появились: iPhone 13'],
      // The list was cut short: what it does not show may be there.
      ['Не показаны, но список был не весь: Firefox'],
      ['Первый список: Windows 11, Мамин планшет, Firefox'],
    ]);
    expect([...root.querySelectorAll('.history time')].map((time) => time.getAttribute('datetime'))).toEqual(
      audits.map(({ since }) => new Date(since).toISOString()),
    );
  });

  test('begins with the second audit', () => {
    expect(words(fold(chapter({ audits: audits.slice(0, 1) }).root, 'История'))).toContain(
      'когда список прочитают ещё раз',
    );
  });
});

describe('typing a list in', () => {
  const typed = 'iPhone 13, Safari, Казань, 12 ноября\nпривет\nWindows 10, Chrome, Москва';

  test('counts what is understood, shows what is not, and hands the text over', async () => {
    const { root, props } = chapter();
    const form = fold(root, 'Ввести список вручную');
    const field = form.querySelector('textarea');
    if (!field) throw new Error('No field');
    await userEvent.fill(field, typed);
    await expect.poll(() => words(form.querySelector('[role="status"]'))).toContain('Поняты 2 строки');
    expect([...form.querySelectorAll('[role="status"] li')].map(words)).toEqual(['привет']);
    await userEvent.click(button(form, 'Сохранить список'));
    expect(props.onTyped).toHaveBeenCalledExactlyOnceWith(typed);
    await expect.poll(() => words(form.querySelector('[role="status"]'))).toContain('Сохранено');
    expect(field.value).toBe('');
  });

  test('shows what was understood of each line, and what becomes of it, before it is saved', async () => {
    const { root } = chapter();
    const form = fold(root, 'Ввести список вручную');
    const field = form.querySelector('textarea');
    if (!field) throw new Error('No field');
    expect(words(form)).not.toContain('до следующего чтения');
    await userEvent.fill(field, typed);
    await expect
      .poll(() => [...form.querySelectorAll('.typing__read li')].map(words))
      .toEqual([
        'iPhone 13 · Safari · Казань · последний раз 12 ноября, 11 дней назад',
        'Windows 10 · Chrome · Москва · когда — неизвестно',
      ]);
    expect(words(form)).toContain('Он заменит показанный список до следующего чтения страницы сайта.');
  });

  test.each(['ru', 'en'] as const)('the example of its hint is understood whole: %s', (language) => {
    const { root, props } = chapter({}, language);
    const example = /[«“](iPhone[^»”]+)[»”]/.exec(words(root.querySelector('.typing')))?.[1] ?? '';
    expect(props.readTyped(example).rows).toMatchObject([
      { device: 'iPhone 13', app: 'Safari', place: 'Казань', lastSeen: '12 ноября' },
    ]);
  });

  test('of a long list the first lines are shown', async () => {
    const { root } = chapter();
    const form = fold(root, 'Ввести список вручную');
    const field = form.querySelector('textarea');
    if (!field) throw new Error('No field');
    await userEvent.fill(field, Array.from({ length: 30 }, (_each, index) => `Windows 10, Chrome ${index}`).join('\n'));
    await expect.poll(() => form.querySelectorAll('.typing__read li').length).toBe(21);
    expect(words(form.querySelector('.typing__read li:last-child'))).toBe('и ещё 10');
  });

  test('keeps the text when it could not be kept', async () => {
    const { root } = chapter({ onTyped: async () => 'failed' });
    const form = fold(root, 'Ввести список вручную');
    const field = form.querySelector('textarea');
    if (!field) throw new Error('No field');
    await userEvent.fill(field, typed);
    await userEvent.click(button(form, 'Сохранить список'));
    await expect.poll(() => words(form.querySelector('[role="alert"]'))).toContain('не получилось');
    expect(field.value).toBe(typed);
  });

  test('nothing understood is not handed over', async () => {
    const { root, props } = chapter();
    const form = fold(root, 'Ввести список вручную');
    await userEvent.click(button(form, 'Сохранить список'), { force: true });
    expect(props.onTyped).not.toHaveBeenCalled();
  });

  test('is open, with the keyboard in it, for whoever came to type', async () => {
    chapter({ typing: 'asked' });
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  });

  test('is one press from a list that was not found', async () => {
    const { root } = chapter({ view: null, attempt: { reason: 'not-shown', page: 'details', at: now } });
    await userEvent.click(button(root, 'Ввести вручную'));
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA');
  });
});

describe('the settings', () => {
  test('show what is chosen, and hand each change over whole', async () => {
    const { root, props } = chapter({ settings: { idleDays: 30, notOwned: ['tv'], retention: 6 }, every: 60 });
    const form = fold(root, 'Настройки списка сеансов');
    expect(
      [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => words(input.closest('label'))),
    ).toEqual(['30', 'телевизор', 'каждые 60 дней']);
    await userEvent.click(choice(form, '180'));
    expect(props.onSettings).toHaveBeenLastCalledWith({ idleDays: 180, notOwned: ['tv'], retention: 6 });
    await userEvent.click(choice(form, 'планшет'));
    expect(props.onSettings).toHaveBeenLastCalledWith({ idleDays: 30, notOwned: ['tv', 'tablet'], retention: 6 });
    await userEvent.click(choice(form, 'телевизор'));
    expect(props.onSettings).toHaveBeenLastCalledWith({ idleDays: 30, notOwned: [], retention: 6 });
    await userEvent.click(choice(form, 'никогда'));
    expect(props.onReminder).toHaveBeenLastCalledWith('never');
    expect(await saved(form, 'Файл календаря (.ics)')).toEqual({ name: 'sessions.ics', text: 'BEGIN:VCALENDAR' });
  });

  describe('how long lists are kept', () => {
    const months = (form: HTMLElement): HTMLSelectElement => {
      const select = form.querySelector('select');
      if (!select) throw new Error('Nothing to choose from');
      return select;
    };
    const said = (form: HTMLElement): string => words(form.querySelector('.audit-settings__warning'));

    test('changes only when it is applied, and a shorter time says before what it erases', async () => {
      const { root, props } = chapter({ settings: { idleDays: 30, notOwned: [], retention: 12 } });
      const form = fold(root, 'Настройки списка сеансов');
      expect(months(form).value).toBe('12');
      await userEvent.selectOptions(months(form), '3');
      await expect.poll(() => said(form)).toBe('Списки старше 3 месяцев сотрём сразу. Вернуть их нельзя.');
      expect(props.onSettings).not.toHaveBeenCalled();
      await userEvent.click(button(form, 'Применить'));
      expect(props.onSettings).toHaveBeenCalledExactlyOnceWith({ idleDays: 30, notOwned: [], retention: 3 });
    });

    test('arrows change nothing by themselves', async () => {
      const { root, props } = chapter({ settings: { idleDays: 30, notOwned: [], retention: 12 } });
      const form = fold(root, 'Настройки списка сеансов');
      months(form).focus();
      await userEvent.keyboard('{ArrowUp}{ArrowUp}');
      expect(props.onSettings).not.toHaveBeenCalled();
    });

    test('a longer time erases nothing, and the present one is nothing to apply', async () => {
      const { root, props } = chapter({ settings: { idleDays: 30, notOwned: [], retention: 12 } });
      const form = fold(root, 'Настройки списка сеансов');
      await userEvent.click(button(form, 'Применить'), { force: true });
      expect(props.onSettings).not.toHaveBeenCalled();
      await userEvent.selectOptions(months(form), '24');
      await userEvent.click(button(form, 'Применить'));
      expect(said(form)).toBe('');
      expect(props.onSettings).toHaveBeenCalledExactlyOnceWith({ idleDays: 30, notOwned: [], retention: 24 });
    });
  });

  test('say when they could not be kept', async () => {
    const { root } = chapter({ onSettings: async () => 'failed' });
    const form = fold(root, 'Настройки списка сеансов');
    await userEvent.click(choice(form, '180'));
    await expect.poll(() => words(form.querySelector('[role="alert"]'))).toContain('не получилось');
  });
});

describe('the report', () => {
  test('comes as files', async () => {
    const { root } = chapter();
    const part = fold(root, 'Отчёт');
    expect(await saved(part, 'CSV для таблиц')).toEqual({ name: 'sessions.csv', text: 'a report as csv' });
    expect(await saved(part, 'JSON для программ')).toEqual({ name: 'sessions.json', text: 'a report as json' });
  });

  test('that cannot be made is said to have failed, and nothing is saved', async () => {
    const trouble = new Error('No audit');
    const makeReport = (): never => {
      throw trouble;
    };
    const { root, props } = chapter({ makeReport });
    const part = fold(root, 'Отчёт');
    await userEvent.click(link(part, 'CSV для таблиц'));
    await expect.poll(() => words(part.querySelector('[role="alert"]'))).toContain('не получилось');
    expect(props.onFailed).toHaveBeenCalledExactlyOnceWith(trouble);
  });

  test('is printed while the whole of it stands in the document, and alone', async () => {
    let finish: (outcome: Kept) => void = () => {};
    const rows: number[] = [];
    const onPrintReport = vi.fn((): Promise<Kept> => {
      rows.push(document.querySelectorAll('.session-report tbody tr').length);
      return new Promise((resolve) => (finish = resolve));
    });
    const { root } = chapter({ view: manyView, onPrintReport });
    await userEvent.click(button(fold(root, 'Отчёт'), 'Распечатать список'));
    await expect.poll(() => onPrintReport.mock.calls).toEqual([[]]);
    expect(rows).toEqual([400]);
    finish('kept');
    await expect.poll(() => root.querySelector('.session-report')).toBe(null);
    expect(onPrintReport).toHaveBeenCalledOnce();
  });

  test('says of each session what the list says', async () => {
    const { root } = chapter({ onPrintReport: () => new Promise(() => {}) });
    await userEvent.click(button(fold(root, 'Отчёт'), 'Распечатать список'));
    await expect.poll(() => root.querySelectorAll('.session-report tbody tr').length).toBe(5);
    const cells = [...root.querySelectorAll('.session-report tbody tr')].map((row) => [...row.children].map(words));
    expect(cells[0]).toEqual([
      'Windows 11 (это устройство)',
      'Chrome 141 · Москва · 203.0.113.7',
      'активен сейчас',
      'Мой',
      '',
    ]);
    expect(cells[2]?.slice(0, 4)).toEqual([
      'Мамин планшет',
      'iPad Air · iPadOS 12.5 · Safari · Тверь',
      'последний раз 2 июня, 174 дня назад',
      'Общий',
    ]);
  });

  test('is printed alone, and the guide without anybody’s sessions', async () => {
    const isShown = (selector: string): boolean => document.querySelector(selector)?.checkVisibility() ?? false;
    const { root } = chapter({ onPrintReport: () => new Promise(() => {}) });
    try {
      await printed('print');
      expect(['.page__title', '.duties', '.session'].map(isShown)).toEqual([true, true, false]);
      // The words above the list go with it; those above the duties stay.
      const leads = [...root.querySelectorAll('.chapter__lead')].map((lead) => lead.checkVisibility());
      expect(leads).toEqual([false, true]);
      await printed('screen');
      await userEvent.click(button(fold(root, 'Отчёт'), 'Распечатать список'));
      await expect.poll(() => root.querySelector('.session-report')).not.toBe(null);
      expect(isShown('.session-report')).toBe(false);
      await printed('print');
      expect(['.session-report', '.page__title', '.duties', '#faq'].map(isShown)).toEqual([true, false, false, false]);
    } finally {
      await printed('screen');
    }
  });

  test('is not offered without an audit', () => {
    expect([...chapter({ view: null }).root.querySelectorAll('summary')].map(words)).not.toContain('Отчёт');
  });
});

test('with nothing read it leads to the page, and speaks of no button of another window', () => {
  const { root } = chapter({ view: null });
  expect(words(root)).toContain('Откройте «Личные данные» на сайте');
  expect(words(root)).not.toContain('Посмотреть, кто в аккаунте');
  expect(link(root, 'Открыть «Личные данные»').href).toBe('https://shop.example/lk/details');
  expect([...chapter({ view: null, readUrl: null }).root.querySelectorAll('a')].map(words)).not.toContain(
    'Открыть «Личные данные»',
  );
  expect(words(chapter({ view: null, cabinet: 'seller' }).root)).toContain('Откройте «Безопасность (WB Партнёры)»');
});

test('with a database that does not open it shows nothing that it does not know', () => {
  const { root } = chapter({ view: 'unreadable' });
  expect(words(root)).toContain('Сохранённый список сеансов не открылся.');
  expect([...root.querySelectorAll('summary')].map(words)).toEqual(['Стереть историю сеансов']);
});

test('the history is erased in two presses', async () => {
  const { root, props } = chapter();
  const part = fold(root, 'Стереть историю сеансов');
  await userEvent.click(button(part, 'Стереть историю сеансов'));
  expect(props.onEraseHistory).not.toHaveBeenCalled();
  await userEvent.click(button(part, 'Да, стереть'));
  await expect.poll(() => words(part.querySelector('[role="status"]'))).toContain('Истории сеансов больше нет');
  expect(props.onEraseHistory).toHaveBeenCalledOnce();
});

test('what the standard asks stands beside what was seen, with the source of each', () => {
  const { root } = chapter();
  const duties = [...root.querySelectorAll('.duty')];
  expect(duties.map((duty) => /7\.\d\.\d/.exec(words(duty))?.[0])).toEqual(['7.5.2', '7.4.2', '7.4.3']);
  for (const duty of duties) {
    expect(duty.querySelector('.duty__head a')?.getAttribute('href')).toBe('#source-asvs5');
    expect(duty.querySelectorAll('.fact').length).toBeGreaterThan(0);
  }
  expect(words(root)).toContain('«Не видели» не значит «нет»');
});

describe.each(['ru', 'en'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (scheme) => {
    await preferColorScheme(scheme);
    const choices = [
      { place, auditedAt: now, standing: 'other' as const },
      { place: { ...place, account: 'b' }, auditedAt: now, standing: 'other' as const },
    ];
    const { root } = chapter({ audits, choices }, language);
    for (const each of root.querySelectorAll('details')) each.open = true;
    expect(await violationsIn(root)).toEqual([]);
    expect(words(root)).not.toMatch(/\b(history|settings|type|report|duty|span|timeline|forget|audit)_\w/);
    await preferColorScheme('light');
  });
});

test.each([usualView, hostileView, manyView])('fits into 320 px', async (view) => {
  await page.viewport(320, 800);
  const { root } = chapter({ view, audits });
  for (const each of root.querySelectorAll('details')) each.open = true;
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(414, 896);
});
