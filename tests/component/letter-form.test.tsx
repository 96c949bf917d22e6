import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import styles from '@/components/guide-page.css?inline';
import { LetterForm, type LetterFormProps } from '@/components/LetterForm';
import type { KnownReading } from '@/utils/storage/readings';
import { letterProps } from './letters';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const at = new Date(2026, 10, 23, 12).getTime();
const page = 'shop-home';

const ofShop: LetterFormProps['known'] = {
  facts: {
    'shop-balance': {
      known: { state: 'some', amount: -1200, currency: 'RUB', evidence: '−1 200 ₽', page, at },
      attempt: null,
    },
    'shop-stock': { known: { state: 'none', evidence: '0 шт.', page, at }, attempt: null },
  } satisfies Record<string, { known: KnownReading; attempt: null }>,
  ticks: {},
};

function shown(changed: Partial<LetterFormProps> = {}, language: 'ru' | 'en' = 'ru') {
  const props = letterProps(changed);
  const { root, again } = show(
    <div class="page">
      <main>
        <LetterForm {...props} />
      </main>
    </div>,
    styles,
    language,
  );
  return { root, again, props };
}

function field(root: HTMLElement, label: string): HTMLInputElement & HTMLSelectElement {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
  const element = found && root.querySelector<HTMLInputElement & HTMLSelectElement>(`[id="${found.htmlFor}"]`);
  if (!element) throw new Error(`No field «${label}»`);
  return element;
}

function letter(root: HTMLElement): string {
  const paragraphs = root.querySelectorAll('form .letter__text p');
  return [...paragraphs].map((each) => each.textContent).join('\n\n');
}

function said(root: HTMLElement): string {
  return [...root.querySelectorAll('.letter__said, .letter__trouble')].map((each) => each.textContent).join('|');
}

function copyButton(root: HTMLElement): HTMLButtonElement {
  const button = root.querySelector<HTMLButtonElement>('form button');
  if (!button) throw new Error('No button');
  return button;
}

describe('what is typed', () => {
  test('goes into the letter at once, and is told', async () => {
    const { root, props } = shown();
    await userEvent.fill(field(root, 'Название магазина или продавца'), 'ООО <b>«Ромашка»</b>');
    await userEvent.fill(field(root, 'Налоговый номер'), '7707083893');
    await userEvent.fill(field(root, 'ID кабинета'), '1234567');
    await userEvent.fill(field(root, 'Контакт для ответа'), '+7 900 000-00-00');
    await userEvent.tab();
    expect(letter(root)).toContain(
      'Продавец: ООО <b>«Ромашка»</b>. ИНН: 7707083893. ID кабинета: 1234567. Контакт: +7 900 000-00-00.',
    );
    expect(root.querySelector('form .letter__text b')).toBe(null);
    expect(said(root)).not.toContain('пропуски');
    expect(vi.mocked(props.onDraft).mock.lastCall).toEqual([
      {
        fields: {
          name: 'ООО <b>«Ромашка»</b>',
          taxKind: 'inn',
          taxNumber: '7707083893',
          shopId: '1234567',
          contact: '+7 900 000-00-00',
        },
        choices: {},
      },
      'done',
    ]);
  });

  test('leaves gaps, and they are named', async () => {
    const { root } = shown();
    expect(letter(root)).toContain('[название]');
    expect(said(root)).toContain(
      'В письме пропуски: Название магазина или продавца, Налоговый номер, ID кабинета, Контакт для ответа.',
    );
    await userEvent.fill(field(root, 'ID кабинета'), '12');
    expect(said(root)).toContain('продавца, Налоговый номер, Контакт для ответа.');
  });

  test.each([
    ['7707083894', 'В номере опечатка'],
    ['77070838', 'В ИНН 10 или 12 цифр'],
    ['77070838O3', 'только цифры'],
  ])('%s is no INN, and that is said when the field is left', async (typed, trouble) => {
    const { root } = shown();
    const input = field(root, 'Налоговый номер');
    await userEvent.fill(input, typed);
    expect(said(root)).not.toContain(trouble);
    await userEvent.tab();
    await expect.poll(() => said(root)).toContain(trouble);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(letter(root)).toContain('ИНН: [ИНН].');
  });

  test('another country’s number is checked less, and that is said', async () => {
    const { root } = shown();
    await userEvent.fill(field(root, 'Налоговый номер'), '02569421');
    await userEvent.selectOptions(field(root, 'Какой у вас налоговый номер'), 'other');
    expect(root.textContent).toContain('Этот номер мы не проверяем');
    expect(letter(root)).toContain('Налоговый номер: 02569421.');
    await userEvent.selectOptions(field(root, 'Какой у вас налоговый номер'), 'unp');
    await expect.poll(() => said(root)).toContain('В УНП 9 цифр');
  });

  test('gives way to what is kept of another shop', async () => {
    const { root, again, props } = shown();
    await userEvent.fill(field(root, 'ID кабинета'), '12');
    const draft = { ...props.draft, fields: { ...props.draft.fields, shopId: '999' } };
    again(<LetterForm {...props} draft={draft} />);
    await expect.poll(() => field(root, 'ID кабинета').value).toBe('999');
  });
});

describe('the points', () => {
  test('are told as they are known, with their day', () => {
    const { root } = shown({ known: ofShop });
    expect(letter(root).replaceAll('\u00a0', ' ')).toContain(
      'Не завершено:\n— Баланс: −1 200 ₽, прошу указать порядок погашения (по данным кабинета на 23.11.2026)',
    );
    expect(letter(root)).toContain('Улажено:\n— Товаров на складах WB нет (по данным кабинета на 23.11.2026)');
    expect(letter(root)).toContain('Не проверено: возвраты товаров');
    expect(root.querySelector('summary')?.textContent).toContain('улажено: 1, открыто: 1, не проверено: 9');
  });

  test('that a page shows as open can be left out, and never be called settled', async () => {
    const { root, props } = shown({ known: ofShop });
    await userEvent.click(root.querySelector('summary') ?? root);
    const balance = field(root, 'Баланс');
    expect([...balance.options].map(({ text }) => text)).toEqual(['Назвать открытым', 'Не упоминать']);
    await userEvent.selectOptions(balance, 'leave-out');
    expect(letter(root)).not.toContain('Баланс');
    expect(vi.mocked(props.onDraft).mock.lastCall?.[0].choices).toEqual({ 'shop-balance': 'leave-out' });
  });

  test('that are open make it early, which is said above the button and forbids nothing', async () => {
    expect(shown().root.querySelector('.letter__early')).toBe(null);
    const { root } = shown({ known: ofShop });
    const early = root.querySelector('.letter__early');
    expect(early?.textContent).toBe('Рано: открыто 1. Обычно сначала их улаживают.');
    expect(early?.nextElementSibling?.contains(copyButton(root))).toBe(true);
    expect(copyButton(root).disabled).toBe(false);
    expect(letter(root)).toContain('состояние взаимных расчётов');
  });

  test('that nobody has seen can be settled by the person’s word', async () => {
    const { root } = shown();
    await userEvent.click(root.querySelector('summary') ?? root);
    await userEvent.selectOptions(field(root, 'Заявки покупателей'), 'settled');
    expect(letter(root)).toContain('Улажено:\n— Заявки покупателей на возврат: улажено');
  });
});

describe('copying', () => {
  test('copies what is shown, its first line the subject, and says what is next', async () => {
    const { root, props } = shown({ known: ofShop });
    await userEvent.click(copyButton(root));
    await expect.poll(() => said(root)).toContain('Скопировано. Нажмите «Новый диалог» и вставьте.');
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(letter(root));
    expect(letter(root).split('\n')[0]).toBe('Завершение сотрудничества');
    // The next letter is not what was copied.
    await userEvent.fill(field(root, 'ID кабинета'), '12');
    await expect.poll(() => said(root)).not.toContain('Скопировано');
  });

  test('that fails leaves the letter selected', async () => {
    const { root } = shown({ onCopy: async () => 'failed' });
    await userEvent.click(copyButton(root));
    await expect.poll(() => said(root)).toContain('Скопировать не получилось. Письмо выделено');
    expect(getSelection()?.toString()).toMatch(/^Завершение сотрудничества\s+Прошу прекратить/);
  });
});

describe('keeping', () => {
  test('is asked for and taken back with a box', async () => {
    const { root, again, props } = shown();
    const box = root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!box) throw new Error('No box');
    expect(box.checked).toBe(false);
    await userEvent.click(box);
    expect(props.onKeeping).toHaveBeenLastCalledWith('kept');
    again(<LetterForm {...props} keeping="kept" />);
    await userEvent.click(root.querySelector('input[type="checkbox"]') ?? root);
    expect(props.onKeeping).toHaveBeenLastCalledWith('not-kept');
  });

  test('that fails is said', async () => {
    const { root } = shown({ onKeeping: async () => 'failed' });
    await userEvent.click(root.querySelector('input[type="checkbox"]') ?? root);
    await expect.poll(() => root.querySelector('.kept-failure')?.textContent).not.toBe('');
  });
});

test('on paper it is a letter with gaps, and nobody’s', () => {
  const draft = { fields: { ...letterProps().draft.fields, name: 'ИП Анна' }, choices: {} };
  const { root } = shown({ known: ofShop, draft });
  const paper = root.querySelector('.print-only')?.textContent ?? '';
  expect(paper).toContain('Продавец: [название]');
  expect(paper).not.toMatch(/Анна|Баланс/);
});

describe.each(['ru', 'en'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (scheme) => {
    await preferColorScheme(scheme);
    const { root } = shown({ known: ofShop }, language);
    await userEvent.click(root.querySelector('summary') ?? root);
    await userEvent.fill(root.querySelectorAll('input')[1] ?? root, '7707083894');
    await userEvent.tab();
    expect(await violationsIn(root)).toEqual([]);
    // A key in place of its text is how a missing one shows.
    expect(root.textContent).not.toMatch(/\b(letter|guide)_\w/);
  });
});
