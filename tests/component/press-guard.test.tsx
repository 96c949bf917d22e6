import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { PressGuard } from '@/entrypoints/companion.content/press-guard';

/**
 * True presses, as the browser itself makes them of mouse, finger and keyboard, on pages of our own: what does the page
 * hear of them, and does what it has for the button run?
 */

/** What a page can hear of a press. Moves and the focus are no part of it. */
const types = [
  ...['pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'mouseup'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'submit'],
] as const;

interface Heard {
  readonly type: string;
  /** The id of what it happened on. */
  readonly on: string;
  /** The button of a mouse that is not the first, or the key. */
  readonly by: string;
  readonly prevented: boolean;
}

/** A page that listens, and what it does when its button is pressed. */
class Site {
  readonly heard: Heard[] = [];
  /** How often it began to delete the account. */
  deeds = 0;

  constructor(markup: string, signal: AbortSignal) {
    document.body.innerHTML = `<main id="page" style="padding:20px">${markup}<p id="apart">Имя: Анна</p>
      <p><button type="button" id="other">Сохранить</button></p></main>`;
    // Before all that is further in, and after all that is on the window.
    for (const type of types) document.addEventListener(type, (event) => this.#hear(event), { capture: true, signal });
    const act = (event: Event): void => {
      event.preventDefault();
      this.deeds++;
    };
    this.take(find('it'), signal);
    document.querySelector('form')?.addEventListener('submit', act, { signal });
  }

  /** Makes something the button: as sites do, for the mouse, and for keys where the browser does nothing of itself. */
  take(button: Element, signal: AbortSignal): void {
    const act = (event: Event): void => {
      if (!button.closest('form')) event.preventDefault();
      if (!button.closest('form')) this.deeds++;
    };
    button.addEventListener('click', act, { signal });
    if (button.matches('div'))
      button.addEventListener(
        'keydown',
        (event) => {
          if (event instanceof KeyboardEvent && ['Enter', ' '].includes(event.key)) act(event);
        },
        { signal },
      );
  }

  get names(): string[] {
    return this.heard.map(({ type, on, by }) => [type, on, by].join(' ').trim());
  }

  #hear(event: Event): void {
    const { type, target, defaultPrevented } = event;
    const on = target instanceof Element ? (target.closest('[id]')?.id ?? '') : '';
    const button = event instanceof MouseEvent && event.button > 0 ? `button ${event.button}` : '';
    const by = event instanceof KeyboardEvent ? event.key : button;
    this.heard.push({ type, on, by, prevented: defaultPrevented });
  }
}

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No #${id}`);
  return element;
}

/** Everything that the tests do goes through the browser's own input: `isTrusted` is true of it. */
const send = (method: string, parameters: object): Promise<unknown> =>
  (cdp() as unknown as { send: (method: string, parameters: object) => Promise<unknown> }).send(method, parameters);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** In the window of the browser, in which the page of the test is a frame. */
function inBrowser({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) throw new Error('The test has no frame');
  return { x: frame.left + (x * frame.width) / innerWidth, y: frame.top + (y * frame.height) / innerHeight };
}

function middleOf(id: string): Point {
  const { left, top, width, height } = find(id).getBoundingClientRect();
  return inBrowser({ x: left + width / 2, y: top + height / 2 });
}

const buttons = { left: 1, right: 2, middle: 4 } as const;
type MouseButton = keyof typeof buttons;

const down = (at: Point, button: MouseButton = 'left', clickCount = 1, others = 0): Promise<unknown> =>
  send('Input.dispatchMouseEvent', {
    type: 'mousePressed',
    ...at,
    button,
    buttons: buttons[button] | others,
    clickCount,
  });
const up = (at: Point, button: MouseButton = 'left', clickCount = 1, others = 0): Promise<unknown> =>
  send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, button, buttons: others, clickCount });

async function press(id: string, button: MouseButton = 'left', clickCount = 1): Promise<void> {
  await down(middleOf(id), button, clickCount);
  await up(middleOf(id), button, clickCount);
}

async function tap(id: string): Promise<void> {
  // Two taps in a row are a double tap.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [middleOf(id)] });
  await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const keys = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  Shift: { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 },
  a: { key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65, text: 'a' },
} as const;
type Key = keyof typeof keys;

const keyDown = (key: Key, autoRepeat = false): Promise<unknown> =>
  send('Input.dispatchKeyEvent', { type: 'text' in keys[key] ? 'keyDown' : 'rawKeyDown', ...keys[key], autoRepeat });
const keyUp = (key: Key): Promise<unknown> => send('Input.dispatchKeyEvent', { type: 'keyUp', ...keys[key], text: '' });

async function strike(id: string, key: Key): Promise<void> {
  find(id).focus();
  await keyDown(key);
  await keyUp(key);
}

interface Guarded {
  readonly guard: PressGuard;
  /** What the guard said, one after another. */
  readonly said: ('held' | 'passed')[];
}

let end = new AbortController();

beforeEach(() => {
  end = new AbortController();
});

afterEach(() => {
  end.abort();
  scrollTo(0, 0);
});

function guardOf(rule: 'hold' | 'pass' | (() => 'hold' | 'pass'), onHeld: () => void = () => {}): Guarded {
  const said: Guarded['said'] = [];
  const guard = new PressGuard({
    rule: typeof rule === 'function' ? rule : () => rule,
    onHeld: () => {
      said.push('held');
      onHeld();
    },
    onPassed: () => said.push('passed'),
    signal: end.signal,
  });
  guard.update(find('it'));
  return { guard, said };
}

interface Outcome {
  readonly site: Site;
  readonly said: Guarded['said'];
}

/** Does something on a fresh page, with a guard or without, and takes everything down again. */
async function done(markup: string, gesture: () => Promise<void>, rule: 'hold' | 'pass' | null): Promise<Outcome> {
  const here = new AbortController();
  end = here;
  const site = new Site(markup, here.signal);
  const said = rule ? guardOf(rule).said : [];
  await gesture();
  here.abort();
  return { site, said };
}

const markups = {
  button: '<button type="button" id="it">Удалить аккаунт</button>',
  'button with parts': '<button type="button" id="it"><span>Удалить</span> <b>аккаунт</b></button>',
  link: '<a id="it" href="#gone">Удалить аккаунт</a>',
  'div that is a button': '<div id="it" role="button" tabindex="0" style="cursor:pointer">Удалить аккаунт</div>',
  'button with a label':
    '<label id="label" for="it">Больше не нужен:</label> <button type="button" id="it">Удалить</button>',
  'button of a form': '<form><input id="word"><button id="it">Удалить аккаунт</button></form>',
  'input of a form': '<form><input id="word"><input type="submit" id="it" value="Удалить аккаунт"></form>',
} as const;
type Markup = keyof typeof markups;

const doublePress = async (): Promise<void> => {
  await press('it');
  await press('it', 'left', 2);
};

/** What a person does, on what, and how often that presses the button. */
const gestures: readonly [string, Markup, () => Promise<void>, number][] = [
  ['the mouse on a', 'button', () => press('it'), 1],
  ['the mouse on a', 'button with parts', () => press('it'), 1],
  ['the mouse on a', 'link', () => press('it'), 1],
  ['the mouse on a', 'div that is a button', () => press('it'), 1],
  ['the mouse on a', 'button of a form', () => press('it'), 1],
  ['the mouse on an', 'input of a form', () => press('it'), 1],
  ['the mouse twice on a', 'button', doublePress, 2],
  ['the mouse twice on a', 'div that is a button', doublePress, 2],
  ['the mouse on the label of a', 'button with a label', () => press('label'), 1],
  ['a finger on a', 'button', () => tap('it'), 1],
  ['a finger on a', 'div that is a button', () => tap('it'), 1],
  ['Enter on a', 'button', () => strike('it', 'Enter'), 1],
  ['Enter on a', 'link', () => strike('it', 'Enter'), 1],
  ['Enter on a', 'div that is a button', () => strike('it', 'Enter'), 1],
  ['Enter on a', 'button of a form', () => strike('it', 'Enter'), 1],
  ['Space on a', 'button', () => strike('it', 'Space'), 1],
  ['Space on a', 'div that is a button', () => strike('it', 'Space'), 1],
  ['Space on an', 'input of a form', () => strike('it', 'Space'), 1],
  ['Enter in the field beside a', 'button of a form', () => strike('word', 'Enter'), 1],
];

describe('a press', () => {
  test.each(gestures)('by %s %s', async (_by, markup, gesture, presses) => {
    const alone = await done(markups[markup], gesture, null);
    expect(alone.site.deeds).toBe(presses);

    const passed = await done(markups[markup], gesture, 'pass');
    expect(passed.site.heard).toEqual(alone.site.heard);
    expect(passed.site.deeds).toBe(presses);
    expect(passed.said).toContain('passed');
    expect(passed.said).not.toContain('held');

    // Of a press the page hears nothing at all; what happened on the label or in the field is its own.
    const held = await done(markups[markup], gesture, 'hold');
    expect(held.site.heard).toEqual(alone.site.heard.filter(({ on, type }) => on !== 'it' && type !== 'submit'));
    expect(held.site.deeds).toBe(0);
    expect(held.said).toEqual(Array(presses).fill('held'));
  });
});

describe('what is no press of the button is heard as ever', () => {
  test.each<[string, Markup, () => Promise<void>]>([
    ['the right button', 'button', () => press('it', 'right')],
    // On a link it would open another window of the tests.
    ['the middle button', 'button', () => press('it', 'middle')],
    ['another button', 'button', () => press('other')],
    [
      'another button, twice',
      'button',
      async () => {
        await press('other');
        await press('other', 'left', 2);
      },
    ],
    ['what stands beside it', 'button', () => press('apart')],
    ['a finger on another button', 'button', () => tap('other')],
    ['Enter on another button', 'button', () => strike('other', 'Enter')],
    ['Space on another button', 'button', () => strike('other', 'Space')],
    ['another key', 'div that is a button', () => strike('it', 'a')],
    ['Space on a link, which scrolls', 'link', () => strike('it', 'Space')],
    [
      'a press that begins elsewhere and ends on it',
      'button',
      async () => {
        await down(middleOf('apart'));
        await up(middleOf('it'));
      },
    ],
  ])('%s', async (_what, markup, gesture) => {
    const alone = await done(markups[markup], gesture, null);
    expect(alone.site.heard).not.toEqual([]);
    const { site, said } = await done(markups[markup], gesture, 'hold');
    expect(site.heard).toEqual(alone.site.heard);
    expect(site.deeds).toBe(0);
    expect(said).toEqual([]);
  });

  test('what a script does to the button', async () => {
    const script = async (): Promise<void> => {
      const it = find('it');
      it.click();
      for (const type of ['pointerdown', 'pointerup'])
        it.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, pointerId: 1 }));
      for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
        it.dispatchEvent(new MouseEvent(type, { bubbles: true }));
      for (const type of ['keydown', 'keypress', 'keyup'])
        it.dispatchEvent(new KeyboardEvent(type, { bubbles: true, key: 'Enter' }));
    };
    for (const markup of ['button', 'div that is a button'] as const) {
      const alone = await done(markups[markup], script, null);
      expect(alone.site.deeds).toBeGreaterThan(1);
      const { site, said } = await done(markups[markup], script, 'hold');
      expect(site.heard).toEqual(alone.site.heard);
      expect(site.deeds).toBe(alone.site.deeds);
      expect(said).toEqual([]);
    }
  });

  test('everything, as long as no look has found the button', async () => {
    const site = new Site(markups.button, end.signal);
    const { guard, said } = guardOf('hold');
    guard.update(null);
    await press('it');
    await strike('it', 'Enter');
    expect(site.deeds).toBe(2);
    expect(said).toEqual([]);
  });
});

describe('a held press', () => {
  test('that ends beside the button leaves the page with no end of what never began, and is no press', async () => {
    const dragged = async (): Promise<void> => {
      await down(middleOf('it'));
      await up(middleOf('apart'));
    };
    const alone = await done(markups.button, dragged, null);
    expect(alone.site.names).toEqual([
      'pointerdown it',
      'mousedown it',
      'pointerup apart',
      'mouseup apart',
      'click page',
    ]);
    const { site, said } = await done(markups.button, dragged, 'hold');
    // The browser makes a click on what holds both: that is another element, and its own affair.
    expect(site.names).toEqual(['click page']);
    expect(said).toEqual([]);
  });

  test('leaves the next press on anything else whole', async () => {
    const others = async (): Promise<void> => {
      await press('other');
      await strike('other', 'Enter');
      await tap('other');
    };
    const alone = await done(markups.button, others, null);
    const { site } = await done(
      markups.button,
      async () => {
        await press('it');
        await strike('it', 'Enter');
        await others();
      },
      'hold',
    );
    expect(site.heard).toEqual(alone.site.heard);
  });

  test('leaves another button of the mouse, pressed meanwhile, to the page', async () => {
    const both = async (): Promise<void> => {
      await down(middleOf('it'));
      await down(middleOf('it'), 'right', 1, buttons.left);
      await up(middleOf('it'), 'right', 1, buttons.left);
      await up(middleOf('it'));
    };
    const alone = await done(markups.button, both, null);
    expect(alone.site.names).toContain('mousedown it button 2');
    const { site } = await done(markups.button, both, 'hold');
    expect(site.heard).toEqual(alone.site.heard.filter(({ by }) => by === 'button 2'));
  });

  test('by a finger lets the page scroll', async () => {
    const scrolled = async (): Promise<void> => {
      const from = middleOf('it');
      find('page').style.height = '5000px';
      await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
      for (const by of [20, 60, 120])
        await send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from.x, y: from.y - by }] });
      await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => scrollY).toBeGreaterThan(20);
      scrollTo(0, 0);
    };
    const room = `<div style="height:300px"></div>${markups.button}`;
    const { site, said } = await done(room, scrolled, 'hold');
    expect(site.heard).toEqual([]);
    expect(said).toEqual([]);
  });

  test('is asked for when it begins, and again when it acts', async () => {
    const rulings: ('hold' | 'pass')[] = [];
    const site = new Site(markups.button, end.signal);
    const { said } = guardOf(() => rulings.shift() ?? 'pass');
    // Settled while the mouse was down.
    rulings.push('hold', 'pass');
    await press('it');
    expect([site.names, site.deeds, said]).toEqual([['click it'], 1, ['passed']]);
    // Opened while the mouse was down.
    rulings.push('pass', 'hold');
    await press('it');
    expect([site.deeds, said]).toEqual([1, ['passed', 'held']]);
  });
});

describe('a held key', () => {
  test('that stays down is held once, and the page hears none of its repetitions', async () => {
    for (const markup of ['button', 'div that is a button'] as const) {
      const { site, said } = await done(
        markups[markup],
        async () => {
          find('it').focus();
          await keyDown('Enter');
          for (let repetition = 0; repetition < 3; repetition++) await keyDown('Enter', true);
          await keyUp('Enter');
        },
        'hold',
      );
      expect([site.names, site.deeds, said]).toEqual([[], 0, ['held']]);
    }
  });

  test('presses nothing to which the focus goes meanwhile', async () => {
    for (const key of ['Enter', 'Space'] as const) {
      const here = new AbortController();
      end = here;
      const site = new Site(markups.button, here.signal);
      const { said } = guardOf('hold', () => find('other').focus());
      find('it').focus();
      await keyDown(key);
      expect(document.activeElement?.id).toBe('other');
      await keyDown(key, true);
      await keyUp(key);
      expect([site.names, said]).toEqual([[], ['held']]);
      here.abort();
    }
  });

  test('that was down elsewhere first is held where it presses the button', async () => {
    const site = new Site(markups.button, end.signal);
    const { said } = guardOf('hold');
    find('other').addEventListener('click', () => find('it').focus(), { signal: end.signal });
    find('other').focus();
    await keyDown('Enter');
    await keyDown('Enter', true);
    await keyUp('Enter');
    expect(site.deeds).toBe(0);
    expect(said).toEqual(['held']);
    expect(site.names.filter((name) => name.includes('it'))).toEqual([]);
  });

  test('leaves other keys to the page', async () => {
    const { site } = await done(
      markups.button,
      async () => {
        find('it').focus();
        await keyDown('Enter');
        await keyDown('Shift');
        await keyUp('Shift');
        await keyUp('Enter');
      },
      'hold',
    );
    expect(site.names).toEqual(['keydown it Shift', 'keyup it Shift']);
  });

  test('whose end is never heard of takes nothing from the next', async () => {
    const site = new Site(markups.button, end.signal);
    guardOf('hold');
    find('it').focus();
    // The window loses the focus here, and hears nothing of the key going up.
    await keyDown('Enter');
    await strike('other', 'Enter');
    expect(site.names).toEqual(['keydown other Enter', 'keypress other Enter', 'click other', 'keyup other Enter']);
    await keyUp('Enter');
  });
});

describe('the button, drawn anew since the look', () => {
  /** As wide and high as any of its successors, whatever it says. */
  const steady = 'style="display:block; box-sizing:border-box; width:200px; height:40px; margin:0"';

  /** @param redraw what the page does with its button */
  async function pressAfter(redraw: (it: HTMLElement) => HTMLElement): Promise<Outcome> {
    const site = new Site(`<button type="button" id="it" ${steady}>Удалить аккаунт</button>`, end.signal);
    const { said } = guardOf('hold');
    const before = find('it');
    const fresh = redraw(before);
    if (fresh !== before) site.take(fresh, end.signal);
    await press('it');
    await strike('it', 'Enter');
    return { site, said };
  }

  function replaced(it: HTMLElement, change: (fresh: HTMLElement) => void = () => {}): HTMLElement {
    const fresh = it.cloneNode(true) as HTMLElement;
    change(fresh);
    it.replaceWith(fresh);
    return fresh;
  }

  test.each<[string, (it: HTMLElement) => HTMLElement]>([
    ['at the same place', (it) => replaced(it)],
    [
      'with all that is around it',
      (it) => {
        const { parentElement } = it;
        const around = parentElement?.cloneNode(true);
        if (!parentElement || !around) throw new Error('Nothing is around it');
        parentElement.replaceWith(around);
        return find('it');
      },
    ],
    [
      'with its text in parts',
      (it) =>
        replaced(it, (fresh) => {
          fresh.innerHTML = '<span>Удалить </span>аккаунт';
        }),
    ],
  ])('%s, is held', async (_how, redraw) => {
    const { site, said } = await pressAfter(redraw);
    expect([site.names, site.deeds, said]).toEqual([[], 0, ['held', 'held']]);
  });

  test('at the same place of a page that was scrolled meanwhile, is held', async () => {
    const { site, said } = await pressAfter((it) => {
      find('page').style.height = '5000px';
      scrollTo(0, 15);
      return replaced(it);
    });
    expect(scrollY).toBe(15);
    expect([site.deeds, said]).toEqual([0, ['held', 'held']]);
  });

  test.each<[string, (it: HTMLElement) => HTMLElement]>([
    [
      'with another text',
      (it) =>
        replaced(it, (fresh) => {
          fresh.textContent = 'Удалить карту';
        }),
    ],
    [
      'with another text, in the same element',
      (it) => {
        it.textContent = 'Восстановить';
        return it;
      },
    ],
    [
      'at another place',
      (it) =>
        replaced(it, (fresh) => {
          fresh.style.marginLeft = '9px';
        }),
    ],
    [
      'as something else',
      (it) => {
        it.insertAdjacentHTML('afterend', `<a id="it" href="#gone" ${steady}>Удалить аккаунт</a>`);
        it.remove();
        const fresh = find('it');
        return fresh;
      },
    ],
  ])('%s, is not', async (_how, redraw) => {
    const { site, said } = await pressAfter(redraw);
    expect([site.deeds, said]).toEqual([2, []]);
  });

  test('is held anew when the next look has found it', async () => {
    const site = new Site(markups.button, end.signal);
    const { guard, said } = guardOf('hold');
    const fresh = replaced(find('it'), (at) => {
      at.style.marginLeft = '90px';
    });
    site.take(fresh, end.signal);
    guard.update(fresh);
    await press('it');
    expect([site.names, site.deeds, said]).toEqual([[], 0, ['held']]);
  });
});

test('after the end the page hears everything again', async () => {
  const all = async (): Promise<void> => {
    await press('it');
    await doublePress();
    await tap('it');
    await strike('it', 'Enter');
    await strike('it', 'Space');
  };
  const alone = await done(markups.button, all, null);
  end = new AbortController();
  const site = new Site(markups.button, end.signal);
  const over = new AbortController();
  const said: string[] = [];
  const guard = new PressGuard({
    rule: () => 'hold',
    onHeld: () => said.push('held'),
    onPassed: () => said.push('passed'),
    signal: over.signal,
  });
  guard.update(find('it'));
  // In the midst of a press.
  await down(middleOf('it'));
  await keyDown('Enter');
  over.abort();
  await keyUp('Enter');
  await up(middleOf('apart'));
  site.heard.length = 0;
  said.length = 0;
  await all();
  expect(site.heard).toEqual(alone.site.heard);
  expect(said).toEqual([]);
});
