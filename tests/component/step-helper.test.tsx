import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { busyInput } from './checklists';
import { here, press, showStep, speakerWith, standAt, stateNames, states, waitingInput, words } from './steps';
import { preferColorScheme } from './violations';

const large = { size: 'large', voice: 'silent' } as const;
const aloud = { size: 'large', voice: 'reads' } as const;
const usual = { size: 'usual', voice: 'silent' } as const;

const seenIn = (panel: HTMLElement): string => words(panel.querySelector('.step-helper__seen'));

describe('large', () => {
  test('every text is of 18 px at least, and the title is the largest', async () => {
    await page.viewport(1280, 800);
    for (const name of stateNames) {
      const { panel } = showStep({ ...states[name](), helper: large });
      const sizes = [...panel.querySelectorAll<HTMLElement>('*')]
        .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
        .map((element) => ({ text: words(element), size: Number.parseFloat(getComputedStyle(element).fontSize) }));
      expect(sizes.filter(({ size, text }) => size < 18 && text !== '')).toEqual([]);
      const most = Math.max(...sizes.map(({ size }) => size));
      expect(words(panel.querySelector('h2'))).toBe(sizes.find(({ size }) => size === most)?.text);
    }
  });

  test('what is pressed is of 48 px at least', () => {
    const { panel } = showStep({ ...states['something that is not found'](), helper: aloud });
    for (const at of panel.querySelectorAll('button, a, summary')) {
      const { width, height } = at.getBoundingClientRect();
      expect(Math.min(width, height), words(at)).toBeGreaterThanOrEqual(48);
    }
  });

  test('one step and no more: nothing of what is left, of days to wait for, of other pages', () => {
    const { panel } = showStep({ ...standAt(waitingInput, 'debts'), helper: large });
    expect(words(panel)).not.toMatch(/осталось ещё|срок хранения|календарь|Последний взгляд|Лист с галочками/);
    expect(words(panel)).toContain('Шаг 5 из 17');
  });

  test('what was read keeps its age', () => {
    const { panel } = showStep({ ...standAt(waitingInput, 'parcels', here('deliveries', 'lit')), helper: large });
    expect(words(panel)).toContain('5 часов назад');
    expect(words(panel)).not.toContain('Видели');
  });

  test.each(['light', 'dark'] as const)('is black on white, or white on black', async (scheme) => {
    await preferColorScheme(scheme);
    const { panel } = showStep({ ...states['a question'](), helper: large });
    const { color, backgroundColor } = getComputedStyle(panel);
    const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    expect([color, backgroundColor]).toEqual(scheme === 'light' ? [black, white] : [white, black]);
  });

  test('is left by a press, and so is the walkthrough', async () => {
    const props = { ...states['a question'](), helper: aloud };
    const { panel } = showStep(props);
    await userEvent.click(press(panel, 'Весь список'));
    expect(props.onList).toHaveBeenCalledOnce();
    await userEvent.click(press(panel, 'Обычный шрифт'));
    expect(props.onHelper).toHaveBeenCalledExactlyOnceWith({ size: 'usual', voice: 'reads' });
  });
});

describe('«Что вы видите»', () => {
  test('names the page, the step, how it stands, and the light', () => {
    const { panel } = showStep({ ...states['something that is left, and lit'](), helper: large });
    expect(seenIn(panel)).toBe(
      'Что вы видите: Страница «Доставки». Шаг 2 из 17: «Посылки». Состояние: осталось. Место подсвечено.',
    );
  });

  test('holds no amount, name or day', () => {
    for (const language of ['ru', 'en'] as const)
      for (const [at, where] of [
        ['parcels', 'deliveries'],
        ['wallet', 'wallet'],
        ['debts', 'wallet'],
        ['club', 'club'],
      ] as const) {
        const { panel } = showStep({ ...standAt(waitingInput, at, here(where, 'lit')), helper: large }, language);
        const { number, count } = standAt(waitingInput, at).walkthrough;
        // The step's own numbers, and no others.
        expect(seenIn(panel).match(/\d+/g)).toEqual([String(number), String(count)]);
        expect(seenIn(panel)).not.toMatch(/₽|нояб|декаб|январ|Nov|Dec|Jan|активен|назад|ago/);
      }
  });

  test('is only there for whoever asked for help', () => {
    expect(showStep(states['a question']()).panel.querySelector('.step-helper__seen')).toBeNull();
  });
});

describe('reading aloud', () => {
  test('is offered only with a voice of the machine', () => {
    const offers = (voice: 'local' | 'none'): string =>
      words(showStep({ ...states['a question'](), helper: large }, 'ru', speakerWith(voice)).panel);
    expect(offers('local')).toMatch(/Прочитать вслух Читать каждый шаг/);
    expect(offers('local')).not.toContain('нет своего голоса');
    expect(offers('none')).not.toMatch(/Прочитать вслух|Читать каждый шаг/);
    expect(offers('none')).toContain('У этого браузера нет своего голоса для русского языка.');
  });

  test('reads the step once when it is pressed', async () => {
    const speaker = speakerWith('local');
    const { panel } = showStep({ ...states['a page that is to be opened'](), helper: large }, 'ru', speaker);
    expect(speaker.speak).not.toHaveBeenCalled();
    await userEvent.click(press(panel, 'Прочитать вслух'));
    expect(speaker.speak).toHaveBeenCalledExactlyOnceWith(
      'Посылки. Откройте страницу «Доставки»: мы прочитаем её сами.',
    );
  });

  test('of each step is a switch that says how it stands', async () => {
    const props = { ...states['a question'](), helper: large };
    const { panel, again } = showStep(props);
    const toggle = press(panel, 'Читать каждый шаг');
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(toggle);
    expect(props.onHelper).toHaveBeenCalledExactlyOnceWith(aloud);
    again({ ...props, helper: aloud });
    await expect.poll(() => press(panel, 'Читать каждый шаг').getAttribute('aria-pressed')).toBe('true');
  });

  test('reads each step as it comes, once, and stops with the panel', async () => {
    const speaker = speakerWith('local');
    const { again, end } = showStep({ ...states['a question'](), helper: aloud }, 'ru', speaker);
    await expect.poll(() => speaker.speak.mock.calls.length).toBe(1);
    expect(speaker.speak.mock.lastCall?.[0]).toMatch(/^Вы здесь ещё и продаёте\?/);
    const { now } = states['a question']();
    again({ ...states['a question'](), helper: aloud, now: now + 60_000 });
    again({ ...states['a page that is to be opened'](), helper: aloud });
    await expect.poll(() => speaker.speak.mock.calls.length).toBe(2);
    expect(speaker.speak.mock.lastCall?.[0]).toMatch(/^Посылки\./);
    speaker.stop.mockClear();
    end();
    await expect.poll(() => speaker.stop.mock.calls.length).toBe(1);
  });

  test.each([
    ['without a voice of the machine', aloud, 'none'],
    ['in the usual size, where nothing could end it', { ...usual, voice: 'reads' }, 'local'],
    ['when nobody asked for it', large, 'local'],
  ] as const)('does not happen %s', async (_when, helper, voice) => {
    const speaker = speakerWith(voice);
    showStep({ ...states['a question'](), helper }, 'ru', speaker);
    await vi.waitFor(() => expect(document.querySelector('.step')).not.toBeNull());
    for (let count = 0; count < 3; count++) await new Promise(requestAnimationFrame);
    expect(speaker.speak).not.toHaveBeenCalled();
  });

  test('tells no amount', async () => {
    const speaker = speakerWith('local');
    showStep({ ...standAt(busyInput, 'wallet', here('wallet', 'lit')), helper: aloud }, 'ru', speaker);
    await expect.poll(() => speaker.speak.mock.calls.length).toBe(1);
    expect(speaker.speak.mock.lastCall?.[0]).not.toMatch(/\d/);
  });
});
