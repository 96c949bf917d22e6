import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import overlayStyles from '@/components/overlay.css?inline';
import spotlightStyles from '@/components/spotlight.css?inline';
import { WalkCard } from '@/components/WalkCard';
import type { WalkLook } from '@/utils/audit/walk-look';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const styles = overlayStyles + spotlightStyles;

const look: WalkLook = { way: 'one-by-one', stage: 'checked', outcome: 'gone', besides: 'none', more: 'none' };

function card(changed: Partial<WalkLook>): { text: string; buttons: string[]; root: HTMLElement; onCheck: () => void } {
  const onCheck = vi.fn();
  const { root } = show(<WalkCard walk={{ ...look, ...changed }} onCheck={onCheck} onClose={vi.fn()} />, styles);
  const buttons = [...root.querySelectorAll('button')].map((button) => button.textContent ?? '').filter(Boolean);
  return { text: root.querySelector('.spot-card')?.textContent ?? '', buttons, root, onCheck };
}

test.each<[Partial<WalkLook>, string, string[]]>([
  [{ stage: 'vanished', outcome: 'waiting' }, 'это не доказательство', ['Прочитать ещё раз']],
  [{ stage: 'checking', outcome: 'waiting' }, 'Читаем список', ['Прочитать ещё раз']],
  [{}, 'Сеанса больше нет', []],
  [{ way: 'all-others' }, 'Остальных сеансов больше нет', []],
  [{ way: 'all-others', outcome: 'spared' }, 'Остался один сеанс', []],
  [{ way: 'all-others', besides: 'remaining' }, 'в списке есть и другие', []],
  [{ outcome: 'still-there' }, 'всё ещё в списке', ['Прочитать ещё раз']],
  [{ outcome: 'alike' }, 'какой из них завершён, понять нельзя', ['Прочитать ещё раз']],
  [{ outcome: 'could-not-tell' }, 'не удалось', ['Прочитать ещё раз']],
  [{ besides: 'lost' }, 'Пропал и сеанс, который вы не выбирали', []],
  [{ more: 'next' }, 'следующий шаг', []],
])('%j', async (changed, text, buttons) => {
  const shown = card(changed);
  expect(shown.text).toContain(text);
  expect(shown.buttons).toEqual(buttons);
  for (const scheme of ['light', 'dark'] as const) {
    await preferColorScheme(scheme);
    expect(await violationsIn(shown.root)).toEqual([]);
  }
});

test('the check is the person’s press', async () => {
  const { root, onCheck } = card({ stage: 'vanished', outcome: 'waiting' });
  const [, button] = root.querySelectorAll('button');
  if (!button) throw new Error('No button to check');
  await userEvent.click(button);
  expect(onCheck).toHaveBeenCalledOnce();
});
