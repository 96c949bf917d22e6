import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import styles from '@/components/overlay.css?inline';
import { WalkCard } from '@/components/WalkCard';
import type { WalkLook } from '@/utils/audit/walk-look';
import { show } from './show';

const onCheck = vi.fn();

function card(walk: Partial<WalkLook>): HTMLElement {
  const look: WalkLook = {
    way: 'all-others',
    stage: 'checked',
    outcome: 'gone',
    besides: 'none',
    more: 'none',
    ...walk,
  };
  return show(<WalkCard walk={look} onCheck={onCheck} onClose={vi.fn()} />, styles).root;
}

test('the session that is left is taken for the person’s own, and there is nothing to read again', () => {
  const root = card({ outcome: 'spared' });
  expect(root.textContent).toContain('Остался один сеанс: похоже, это ваш.');
  expect(root.textContent).not.toContain('Прочитать ещё раз');
});

test('what is still there can be read again', async () => {
  const root = card({ outcome: 'still-there' });
  const button = [...root.querySelectorAll('button')].find((at) => at.textContent === 'Прочитать ещё раз');
  if (!button) throw new Error('Nothing to press');
  await userEvent.click(button);
  expect(onCheck).toHaveBeenCalledOnce();
});
