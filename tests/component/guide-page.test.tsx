import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EraseOutcome } from '@/components/EraseInTwo';
import type { CaptureOutcome } from '@/components/GuideCapture';
import { GuidePage, type GuidePageProps } from '@/components/GuidePage';
import styles from '@/components/guide-page.css?inline';
import type { Kept } from '@/utils/audit/kept';
import { guide } from '@/utils/wildberries/guide/guide';
import { chapterProps } from './audit-views';
import { letterProps } from './letters';
import { datesProps } from './shop-dates';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

/** The guide itself; its chapter on sessions has tests of its own. */
function propsWith(changed: Partial<GuidePageProps> = {}): GuidePageProps {
  return {
    guide,
    old: [],
    arrival: 'asked',
    accountUrl: 'https://shop.example/account',
    sessions: chapterProps({ view: null }),
    letter: letterProps(),
    dates: datesProps(),
    guard: { setting: 'on', onSwitch: vi.fn(async (): Promise<Kept> => 'kept') },
    version: '1.2.3',
    onPrint: vi.fn(),
    onErase: vi.fn(async (): Promise<EraseOutcome> => 'erased'),
    onCapture: vi.fn(async (): Promise<CaptureOutcome> => 'opened'),
    ...changed,
  };
}

function button(root: HTMLElement, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((at) => at.textContent === text);
  if (!found) throw new Error(`No button «${text}»`);
  return found;
}

function outcome(root: HTMLElement): string {
  return root.querySelector('#extension .erase [role="status"]')?.textContent ?? '';
}

describe('the document', () => {
  test.each([
    ['ru', 'Закрыть аккаунт покупателя'],
    ['en', 'Closing a shopper’s account'],
  ] as const)('speaks %s', (language, chapter) => {
    const { root } = show(<GuidePage {...propsWith()} />, styles, language);
    expect(root.querySelector('#shopper h2')?.textContent).toBe(chapter);
    // A key in place of its text is how a missing one shows.
    expect(root.textContent).not.toMatch(/\b(guide|fact|source|faq|disagree)_\w/);
  });

  test('headings leave out no level', () => {
    const { root } = show(<GuidePage {...propsWith({ arrival: 'installed' })} />, styles);
    const levels = [...root.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('every link within it leads somewhere', () => {
    const { root } = show(<GuidePage {...propsWith()} />, styles);
    const targets = [...root.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
    expect(targets.length).toBeGreaterThan(guide.facts.length);
    for (const target of new Set(targets)) expect(root.querySelectorAll(target).length, target).toBe(1);
  });

  test('every link out of it tells nobody where it came from', () => {
    const { root } = show(<GuidePage {...propsWith({ arrival: 'installed' })} />, styles);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])')];
    const addresses = guide.sources.filter((source) => source.url !== null);
    // The sources that have an address, the account page, the page of the sessions, and the portal's support.
    expect(links.length).toBe(addresses.length + 3);
    for (const link of links) {
      expect(link.rel).toBe('noreferrer');
      expect(link.target).toBe('_blank');
    }
  });

  test('an unknown stands in its place and among all that nobody knows', () => {
    const { root } = show(<GuidePage {...propsWith()} />, styles);
    const unknown = guide.facts.filter((fact) => fact.confidence === 'unknown');
    expect(root.querySelectorAll('#unknowns .fact').length).toBe(unknown.length);
    expect(root.querySelectorAll('#unknowns .mark:not(.mark--unknown)').length).toBe(0);
    expect(root.querySelector('#shopper')?.textContent).toContain('Останутся ли отзывы на сайте после удаления');
  });

  test('a fact that is disputed leads to the dispute, with the source and year of each side', () => {
    const { root } = show(<GuidePage {...propsWith()} />, styles);
    const fact = [...root.querySelectorAll('#shopper .fact')].find((at) => at.textContent?.includes('необратимо'));
    expect(fact?.querySelector('.mark')?.textContent).toBe('пишут статьи');
    expect(fact?.querySelector('.doubt')?.getAttribute('href')).toBe('#disagree-undo');
    const answers = [...root.querySelectorAll('#disagree-undo .answer')];
    expect(answers.length).toBe(3);
    for (const answer of answers) expect(answer.textContent).toMatch(/\[\d+\] 20\d\d/);
  });

  test('a source has the number that its links show', () => {
    const { root } = show(<GuidePage {...propsWith()} />, styles);
    const listed = [...root.querySelectorAll('.sources > li')].map((item) => item.id);
    for (const link of root.querySelectorAll<HTMLAnchorElement>('.source-link')) {
      const place = listed.indexOf(link.hash.slice(1)) + 1;
      expect(link.querySelector('b')?.textContent).toBe(`[${place}]`);
    }
  });

  test('the letter stays Russian in English', () => {
    const { root } = show(<GuidePage {...propsWith()} />, styles, 'en');
    const letter = root.querySelector('.letter__text');
    expect(letter?.getAttribute('lang')).toBe('ru');
    expect(letter?.querySelector('p')?.textContent).toBe('Завершение сотрудничества');
  });

  test('the version and who we are not', () => {
    const { root } = show(<GuidePage {...propsWith()} />, styles, 'en');
    const foot = root.querySelector('footer')?.textContent;
    expect(foot).toContain('1.2.3');
    expect(foot).toContain('Not affiliated with Wildberries');
  });
});

describe('the welcome', () => {
  test('greets whoever just installed, with the way to the account', () => {
    const { root } = show(<GuidePage {...propsWith({ arrival: 'installed' })} />, styles);
    const link = root.querySelector<HTMLAnchorElement>('#welcome a');
    expect(link?.href).toBe('https://shop.example/account');
    expect(link?.textContent).toBe('Открыть мой личный кабинет');
  });

  test('is not there for anybody else', () => {
    const { root } = show(<GuidePage {...propsWith()} />, styles);
    expect(root.querySelector('#welcome')).toBe(null);
  });
});

describe('facts that were checked long ago', () => {
  test('are none while none is, and nothing is said of age', () => {
    const { root } = show(<GuidePage {...propsWith()} />, styles);
    expect(root.textContent).not.toContain('полугода');
  });

  test('say so beside their sources wherever they stand, and are counted at the top', () => {
    const { root } = show(<GuidePage {...propsWith({ old: ['irreversible', 'cardsCharged'] })} />, styles);
    const marked = [...root.querySelectorAll('.fact')].filter((fact) => fact.querySelector('.fact__old'));
    // The one stands in its chapter and under a question, the other in its chapter.
    expect(marked.map((fact) => fact.querySelector('.fact__text')?.textContent?.slice(0, 12))).toEqual([
      'В Беларуси W',
      'Удаление нео',
      'Удаление нео',
    ]);
    for (const fact of marked)
      expect(fact.querySelector('.fact__old')?.textContent).toBe(
        'Проверено 23 ноября 2026 г., больше полугода назад: могло устареть',
      );
    expect(root.querySelector('.page__checked')?.textContent).toContain(
      'Больше полугода назад проверены 2 утверждения',
    );
  });
});

test('printing is one press', async () => {
  const props = propsWith();
  const { root } = show(<GuidePage {...props} />, styles);
  await userEvent.click(button(root, 'Распечатать'));
  expect(props.onPrint).toHaveBeenCalledOnce();
});

describe('erasing', () => {
  test('takes two presses, and happens once', async () => {
    const props = propsWith();
    const { root } = show(<GuidePage {...props} />, styles);
    await userEvent.click(button(root, 'Стереть всё'));
    expect(props.onErase).not.toHaveBeenCalled();
    await userEvent.click(button(root, 'Да, стереть'));
    await expect.poll(() => outcome(root)).toContain('Стёрто');
    expect(props.onErase).toHaveBeenCalledOnce();
  });

  test('can be refused; with the keyboard that is the nearer answer', async () => {
    const props = propsWith();
    const { root } = show(<GuidePage {...props} />, styles);
    await userEvent.click(button(root, 'Стереть всё'));
    await expect.poll(() => document.activeElement?.textContent).toBe('Не стирать');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Стереть всё');
    expect(props.onErase).not.toHaveBeenCalled();
    expect(outcome(root)).toBe('');
  });

  test('says when it failed, and can be tried again', async () => {
    const answers: EraseOutcome[] = ['failed', 'erased'];
    const onErase = vi.fn(async () => answers.shift() ?? 'failed');
    const { root } = show(<GuidePage {...propsWith({ onErase })} />, styles);
    for (const sentence of ['Стереть не получилось', 'Стёрто']) {
      await userEvent.click(button(root, 'Стереть всё'));
      await userEvent.click(button(root, 'Да, стереть'));
      await expect.poll(() => outcome(root)).toContain(sentence);
    }
    expect(onErase).toHaveBeenCalledTimes(2);
  });

  test('while it lasts nothing can be pressed again', async () => {
    let finish: (outcome: EraseOutcome) => void = () => {};
    const onErase = vi.fn(() => new Promise<EraseOutcome>((resolve) => (finish = resolve)));
    const { root } = show(<GuidePage {...propsWith({ onErase })} />, styles);
    await userEvent.click(button(root, 'Стереть всё'));
    await userEvent.click(button(root, 'Да, стереть'));
    await expect.poll(() => outcome(root)).toBe('Стираем…');
    button(root, 'Стереть всё').click();
    finish('erased');
    await expect.poll(() => outcome(root)).toContain('Стёрто');
    expect([...root.querySelectorAll('button')].map((at) => at.textContent)).not.toContain('Да, стереть');
    expect(onErase).toHaveBeenCalledOnce();
  });
});

describe.each(['ru', 'en'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (scheme) => {
    await preferColorScheme(scheme);
    const { root } = show(<GuidePage {...propsWith({ arrival: 'installed' })} />, styles, language);
    expect(await violationsIn(root)).toEqual([]);
    const erase = language === 'ru' ? 'Стереть всё' : 'Erase everything';
    await userEvent.click(button(root, erase));
    await expect.poll(() => root.querySelector('fieldset')).not.toBe(null);
    expect(await violationsIn(root.querySelector('#extension') ?? root)).toEqual([]);
  });
});

describe('a capture of a page that was not understood', () => {
  function said(root: HTMLElement): string {
    return root.querySelector('.take [role="status"]')?.textContent ?? '';
  }

  test.each<[CaptureOutcome, string]>([
    ['opened', 'Слепок открыт в новой вкладке.'],
    ['no-page', 'Страница кабинета не открыта ни в одной вкладке. Откройте её и вернитесь сюда.'],
    [
      'silent-page',
      'Страница кабинета не отвечает. Закройте сообщение на ней, если оно есть, или обновите её и попробуйте ещё раз.',
    ],
    ['failed', 'Снять слепок не получилось. Обновите страницу кабинета и попробуйте ещё раз.'],
  ])('that ends as %s says so', async (result, text) => {
    const { root } = show(<GuidePage {...propsWith({ onCapture: async () => result })} />, styles);
    expect(said(root)).toBe('');
    await userEvent.click(button(root, 'Снять слепок страницы'));
    await vi.waitFor(() => expect(said(root)).toBe(text));
  });

  test('is taken once while it is being taken', async () => {
    const onCapture = vi.fn(() => new Promise<CaptureOutcome>(() => {}));
    const { root } = show(<GuidePage {...propsWith({ onCapture })} />, styles);
    const take = button(root, 'Снять слепок страницы');
    await userEvent.click(take);
    await vi.waitFor(() => expect(said(root)).toBe('Снимаем…'));
    await userEvent.click(take, { force: true });
    expect(onCapture).toHaveBeenCalledTimes(1);
  });
});
