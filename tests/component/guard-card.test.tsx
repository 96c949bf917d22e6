import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GuardCard, type GuardCardProps } from '@/components/GuardCard';
import guardStyles from '@/components/guard-card.css?inline';
import overlayStyles from '@/components/overlay.css?inline';
import { type GuardFinds, guardFinds } from '@/utils/guard/guard-finds';
import { shopGoods } from '@/utils/guard/shop-goods';
import { busyChecklist, busyShopInput, emptyChecklist, now } from './checklists';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const styles = overlayStyles + guardStyles;

function findsIn(checklist: typeof busyChecklist): GuardFinds {
  const finds = guardFinds(checklist);
  if (!finds) throw new Error('Nothing is open');
  return finds;
}

const props: GuardCardProps = {
  finds: findsIn(busyChecklist),
  now,
  onBack: vi.fn(),
  onLetGo: vi.fn(),
  onOff: vi.fn(),
  onLastLook: vi.fn(),
};

beforeEach(() => vi.clearAllMocks());

const cardIn = (root: HTMLElement): HTMLElement => {
  const card = root.querySelector<HTMLElement>('[role=alertdialog]');
  if (!card) throw new Error('No card');
  return card;
};

function button(root: HTMLElement, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((at) => at.textContent === text);
  if (!found) throw new Error(`No button «${text}»`);
  return found;
}

const rowsIn = (root: HTMLElement, part: keyof GuardFinds): string[] =>
  [...root.querySelectorAll<HTMLElement>(`.guard__group--${part} li`)].map((row) => row.innerText.replace(/\s+/g, ' '));

describe('what it says', () => {
  test('amounts with their ages, and why the rest is not known', () => {
    const { root } = show(<GuardCard {...props} />, styles);
    expect(rowsIn(root, 'blocks')).toEqual([
      'Посылки 5 посылок, 2 готовы к выдаче 3 минуты назад',
      'Деньги на балансе 1 250,50 ₽ 1 минуту назад',
    ]);
    expect(rowsIn(root, 'loses')).toEqual(['Личная скидка 17 % 1 минуту назад']);
    expect(rowsIn(root, 'unknown').slice(0, 3)).toEqual([
      'Открытые обращения было: 1 обращение, позавчера',
      'Рассрочки и долги числа на странице не сходятся (3 / 2)',
      'Бонусы кошелёк закрыт паролем',
    ]);
  });

  test('of a long list the first, and how many more', () => {
    const { root } = show(<GuardCard {...props} finds={findsIn(emptyChecklist)} />, styles);
    expect(rowsIn(root, 'unknown')).toHaveLength(6);
    expect(button(root, 'и ещё 5')).toBeTruthy();
    expect(root.querySelectorAll('.guard__group')).toHaveLength(1);
  });

  test('first of all goods of a shop, and what they have to do with this account', async () => {
    const shop = shopGoods(busyShopInput);
    const { root } = show(<GuardCard {...props} finds={{ blocks: [], loses: [], unknown: [], shop }} />, styles);
    expect(rowsIn(root, 'shop')).toEqual([
      'Товар на складах WB 1 263 шт., из них 41 в пути 1 минуту назад',
      'Возвраты товара вам 3 возврата, 1 ждёт 1 минуту назад',
    ]);
    const group = root.querySelector('.guard__group');
    expect(group?.textContent).toContain('Если магазин ваш, сначала заберите товар');
    expect(await violationsIn(root)).toEqual([]);
  });

  test('in English', () => {
    const { root } = show(<GuardCard {...props} />, styles, 'en');
    expect(cardIn(root).textContent).toContain('The site has not received that press');
    expect(root.textContent).not.toMatch(/\b(guard|farewell)_\w/);
  });
});

describe('the ways on', () => {
  test.each([
    ['Вернуться', 'onBack'],
    ['Понимаю, всё равно продолжить', 'onLetGo'],
    ['Больше не останавливать', 'onOff'],
    ['Посмотреть всё на одной странице', 'onLastLook'],
  ] as const)('«%s»', async (text, event) => {
    const { root } = show(<GuardCard {...props} />, styles);
    await userEvent.click(button(root, text));
    for (const name of ['onBack', 'onLetGo', 'onOff', 'onLastLook'] as const)
      expect(props[name]).toHaveBeenCalledTimes(name === event ? 1 : 0);
  });

  test.each(['Понимаю, всё равно продолжить', 'Больше не останавливать'])(
    'the second press of a double press is no «%s»',
    (text) => {
      const { root } = show(<GuardCard {...props} />, styles);
      button(root, text).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
      expect(props.onLetGo).not.toHaveBeenCalled();
      expect(props.onOff).not.toHaveBeenCalled();
    },
  );

  test('Escape goes back, and the site does not hear of it', async () => {
    const { root } = show(<GuardCard {...props} />, styles);
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', heard);
    expect(props.onBack).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    expect(cardIn(root).contains(document.activeElement)).toBe(true);
  });
});

describe('the keyboard', () => {
  test('is in the card and on none of its buttons, goes round within it, and back to where it was', async () => {
    const { root, again } = show(<button type="button">Удалить</button>, styles);
    const before = button(root, 'Удалить');
    before.focus();
    again(
      <>
        <button type="button">Удалить</button>
        <GuardCard {...props} />
      </>,
    );
    await expect.poll(() => cardIn(root).contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.closest('button')).toBeNull();
    await userEvent.keyboard('{Enter}');
    for (const event of [props.onBack, props.onLetGo, props.onOff]) expect(event).not.toHaveBeenCalled();
    const buttons = [...cardIn(root).querySelectorAll('button')];
    for (const at of [...buttons, buttons[0]]) {
      await userEvent.tab();
      expect(document.activeElement).toBe(at);
    }
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(buttons.at(-1));
    again(<button type="button">Удалить</button>);
    await expect.poll(() => document.activeElement).toBe(before);
  });
});

test('Shift and Tab from where it begins lead to its last button, and not out of it', async () => {
  const { root } = show(<GuardCard {...props} />, styles);
  await expect.poll(() => cardIn(root).contains(document.activeElement)).toBe(true);
  await userEvent.tab({ shift: true });
  expect(document.activeElement).toBe(button(root, 'Больше не останавливать'));
});

test.each([
  ['where only what was found scrolls', 1280, 500],
  ['where all of it does', 640, 360],
])('Page Down scrolls it at once, %s', async (_where, width, height) => {
  await page.viewport(width, height);
  const { root } = show(<GuardCard {...props} />, styles);
  await expect.poll(() => cardIn(root).contains(document.activeElement)).toBe(true);
  const look = button(root, 'Посмотреть всё на одной странице');
  const before = look.getBoundingClientRect().top;
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => look.getBoundingClientRect().top, { timeout: 10_000 }).toBeLessThan(before);
});

describe('fits', () => {
  test.each([
    ['a wide window', 1280, 800],
    ['a narrow one', 320, 568],
    ['a low one', 640, 360],
    ['a wide one at 200 %', 640, 400],
    ['one that is low and wide', 1280, 500],
  ])('%s, in both languages and themes', async (_what, width, height) => {
    await page.viewport(width, height);
    for (const language of ['ru', 'en'] as const) {
      const { root } = show(<GuardCard {...props} />, styles, language);
      const card = cardIn(root);
      const { left, top, right, bottom } = card.getBoundingClientRect();
      expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
      expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
      for (const at of card.querySelectorAll('button')) {
        at.scrollIntoView({ block: 'nearest' });
        const box = at.getBoundingClientRect();
        expect(Math.min(box.width, box.height), at.textContent ?? '').toBeGreaterThanOrEqual(24);
        expect(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest('button')).toBe(
          at,
        );
      }
      for (const scheme of ['light', 'dark'] as const) {
        await preferColorScheme(scheme);
        // It may begin anew with other media, and what is half faded in has too little contrast.
        await Promise.all(card.getAnimations().map(({ finished }) => finished));
        expect(await violationsIn(root)).toEqual([]);
      }
    }
  });
});
