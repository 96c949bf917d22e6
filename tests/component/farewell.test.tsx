import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FarewellCard, type FarewellCardProps } from '@/components/FarewellCard';
import guardStyles from '@/components/guard-card.css?inline';
import overlayStyles from '@/components/overlay.css?inline';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const styles = overlayStyles + guardStyles;
const now = new Date('2026-11-24T12:00:00').getTime();
const props: FarewellCardProps = { pressedAt: now - 5 * 60_000, now, onAnswer: vi.fn(), onClose: vi.fn() };

beforeEach(() => vi.clearAllMocks());

function press(root: HTMLElement, text: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find((at) => at.textContent === text);
  if (!found) throw new Error(`No button «${text}»`);
  return userEvent.click(found);
}

test.each([
  ['Да, аккаунт удалён', 'deleted'],
  ['Не удалилось', 'not-deleted'],
  ['Не могу понять', 'cannot-tell'],
] as const)('«%s» is an answer', async (text, answer) => {
  const { root } = show(<FarewellCard {...props} />, styles);
  expect(root.textContent).toContain('Вы нажали кнопку удаления 5 минут назад');
  await press(root, text);
  expect(props.onAnswer).toHaveBeenCalledExactlyOnceWith(answer);
  expect(props.onClose).not.toHaveBeenCalled();
});

test('«later» is none, and Escape says the same', async () => {
  const { root } = show(<FarewellCard {...props} />, styles);
  await press(root, 'Отвечу позже');
  await userEvent.keyboard('{Escape}');
  expect(props.onClose).toHaveBeenCalledTimes(2);
  expect(props.onAnswer).not.toHaveBeenCalled();
});

test('nobody pressed for it, so it takes no focus', () => {
  const { root, again } = show(<input aria-label="Телефон" />, styles);
  const field = root.querySelector('input');
  field?.focus();
  again(
    <>
      <input aria-label="Телефон" />
      <FarewellCard {...props} />
    </>,
  );
  expect(document.activeElement).toBe(field);
});

test.each([
  [1280, 800],
  [320, 568],
])('it fits a window of %d × %d, in both languages and themes', async (width, height) => {
  await page.viewport(width, height);
  for (const language of ['ru', 'en'] as const) {
    const { root } = show(<FarewellCard {...props} />, styles, language);
    const card = root.querySelector('.farewell-card');
    const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect(-1);
    expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual([true, true, true, true]);
    for (const scheme of ['light', 'dark'] as const) {
      await preferColorScheme(scheme);
      expect(await violationsIn(root)).toEqual([]);
    }
  }
});
