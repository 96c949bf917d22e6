import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import overlayStyles from '@/components/overlay.css?inline';
import { RoundBar, type RoundBarProps } from '@/components/RoundBar';
import roundStyles from '@/components/round-bar.css?inline';
import type { Round, RoundLook, Visit, VisitOutcome } from '@/utils/round/round';
import { roundPages } from '@/utils/round/round-pages';
import { leftAfter } from '@/utils/round/round-times';
import { now } from './checklists';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const styles = overlayStyles + roundStyles;

/** Two pages were read, and it stands at the third. */
const visits = roundPages.buyer.map((id, index): Visit => {
  const outcome = index < 2 ? 'read' : 'waiting';
  return { page: id, outcome, sentAt: null, cameAt: null, tries: 0 };
});
const round: Round = {
  host: 'www.wildberries.ru',
  account: null,
  tab: 1,
  startedAt: now - 9_000,
  movedAt: now - 1_000,
  stage: 'going',
  visits,
  at: 2,
};
const here: RoundLook = { part: 'here', go: null, holds: null };
const props: RoundBarProps = {
  round,
  look: here,
  now,
  onPress: vi.fn(),
  onLastLook: vi.fn(),
  onClose: vi.fn(),
};

/** All over: the wallet was locked, the reviews never loaded. */
const over: Round = {
  ...round,
  stage: 'over',
  at: visits.length,
  visits: visits.map((visit) => ({ ...visit, outcome: outcomeOf(visit.page) })),
};

function outcomeOf(id: Visit['page']): VisitOutcome {
  return id === 'wallet' ? 'locked' : id === 'reviews' ? 'too-long' : 'read';
}

beforeEach(() => vi.clearAllMocks());

function bar(
  changes: Partial<RoundBarProps>,
  language: 'ru' | 'en' = 'ru',
): { root: HTMLElement; text: string; buttons: string[] } {
  const { root } = show(<RoundBar {...props} {...changes} />, styles, language);
  const buttons = [...root.querySelectorAll('button')].map(
    (at) => at.getAttribute('aria-label') ?? at.textContent ?? '',
  );
  return { root, text: root.querySelector('[role=status]')?.textContent ?? '', buttons };
}

const held = (holds: RoundLook['holds']): Partial<RoundBarProps> => ({
  round: { ...round, stage: 'held' },
  look: { ...here, holds },
});

const views: [string, Partial<RoundBarProps>, string, string[]][] = [
  ['going', {}, 'Смотрим: Обращения — 3 из 10', ['Пропустить', 'Остановить']],
  ['sign-in', held('signed-out'), 'Сайт просит войти в аккаунт', ['Пропустить', 'Остановить']],
  ['challenge', held('challenge'), 'что вы не робот', ['Пропустить', 'Остановить']],
  ['locked', held('locked'), '«Обращения» закрыта паролем', ['Пропустить', 'Остановить']],
  [
    'left',
    { round: { ...round, stage: 'left' } },
    'прервалась на 3 из 10: Обращения',
    ['Продолжить здесь', 'Закончить'],
  ],
  [
    'left for another tab',
    { round: { ...round, stage: 'left' }, look: { ...here, part: 'elsewhere' } },
    'прервалась',
    ['Продолжить здесь', 'Закончить'],
  ],
  ['silent for long', { now: round.movedAt + leftAfter + 1 }, 'прервалась', ['Продолжить здесь', 'Закончить']],
  [
    'elsewhere',
    { look: { ...here, part: 'elsewhere' } },
    'Проверка идёт в другой вкладке: 3 из 10, Обращения',
    ['Продолжить здесь'],
  ],
  [
    'over',
    { round: over },
    'Прочитано 8 из 10.Не прочитано:Кошелёк — закрыта паролемОтзывы — не загрузилась',
    ['Что получилось', 'Закрыть'],
  ],
  ['stopped', { round: { ...round, stage: 'stopped' } }, 'теперь другой аккаунт', ['Закрыть']],
];

describe.each(views)('%s', (_name, changes, text, buttons) => {
  test('says what it is about, and what can be done', () => {
    const shown = bar(changes);
    expect(shown.text).toContain(text);
    expect(shown.buttons).toEqual(buttons);
  });

  test('in both languages and themes, on a phone too, everybody can use it', async () => {
    for (const width of [1280, 320]) {
      await page.viewport(width, 640);
      for (const language of ['ru', 'en'] as const) {
        const { root } = bar(changes, language);
        for (const scheme of ['light', 'dark'] as const) {
          await preferColorScheme(scheme);
          expect(await violationsIn(root)).toEqual([]);
        }
        const { left, right, height } = (root.querySelector('.round-bar') as HTMLElement).getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(height).toBeLessThanOrEqual(320);
        for (const button of root.querySelectorAll('button')) {
          const target = button.getBoundingClientRect();
          expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(24);
        }
      }
    }
    await page.viewport(1280, 800);
  });
});

test.each<[string, Partial<RoundBarProps>]>([
  ['before the page was looked at', { look: null }],
  ['where another tab came to the end', { round: over, look: { ...here, part: 'elsewhere' } }],
  ['where another tab was stopped', { round: { ...round, stage: 'stopped' }, look: { ...here, part: 'elsewhere' } }],
])('nothing is shown %s', (_when, changes) => {
  expect(bar(changes).root.childElementCount).toBe(0);
});

test('how far it has come is told as a progress bar', () => {
  const progress = bar({}).root.querySelector('progress');
  expect([progress?.value, progress?.max, progress?.getAttribute('aria-label')]).toEqual([
    2,
    10,
    'Проверка всех страниц',
  ]);
});

test.each<[Partial<RoundBarProps>, string, () => void]>([
  [{}, 'Пропустить', () => expect(props.onPress).toHaveBeenCalledExactlyOnceWith('skip')],
  [{}, 'Остановить', () => expect(props.onPress).toHaveBeenCalledExactlyOnceWith('stop')],
  [
    { round: { ...round, stage: 'left' } },
    'Продолжить здесь',
    () => expect(props.onPress).toHaveBeenCalledExactlyOnceWith('take'),
  ],
  [
    { round: { ...round, stage: 'left' } },
    'Закончить',
    () => expect(props.onPress).toHaveBeenCalledExactlyOnceWith('stop'),
  ],
  [
    { look: { ...here, part: 'elsewhere' } },
    'Продолжить здесь',
    () => expect(props.onPress).toHaveBeenCalledExactlyOnceWith('take'),
  ],
  [{ round: over }, 'Что получилось', () => expect(props.onLastLook).toHaveBeenCalledOnce()],
  [{ round: over }, 'Закрыть', () => expect(props.onClose).toHaveBeenCalledOnce()],
])('%j: «%s» is the person’s press', async (changes, name, expectCalled) => {
  bar(changes);
  await userEvent.click(page.getByRole('button', { name }));
  expectCalled();
});

test('it takes no focus, and Escape in it ends nothing', async () => {
  const { root } = bar({});
  expect(document.activeElement).toBe(document.body);
  root.querySelector('button')?.focus();
  await userEvent.keyboard('{Escape}');
  expect(props.onPress).not.toHaveBeenCalled();
  expect(root.querySelector('.round-bar')).not.toBeNull();
});
