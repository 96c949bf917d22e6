import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { deleteButton, detailsPage, frames, openStage, type Stage } from './spotlight-stage';
import { violationsIn } from './violations';

/** The light on true pages: where the ring is, what it says of a place that cannot be seen, and what it leaves alone. */

let stage: Stage;

async function light(html: string, options: Parameters<typeof openStage>[1] = {}): Promise<Stage> {
  stage = openStage(html, options);
  stage.pointer.start(options.target ?? 'delete-account', {});
  (await stage.look())();
  await frames(3);
  return stage;
}

const spacer = (height: number): string => `<div style="height:${height}px">·</div>`;

/** The place as the ring says it: without the room around it. */
function hole(): { left: number; top: number; right: number; bottom: number } {
  const ring = stage.ring();
  if (!ring) throw new Error('No ring');
  return { left: ring.left + 6, top: ring.top + 6, right: ring.right - 6, bottom: ring.bottom - 6 };
}

function right(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#right');
  if (!element) throw new Error('No button');
  return element;
}

function expectRingAround(area: { left: number; top: number; right: number; bottom: number }): void {
  const at = hole();
  for (const side of ['left', 'top', 'right', 'bottom'] as const)
    expect(Math.abs(at[side] - area[side]), side).toBeLessThanOrEqual(1);
}

/** Reduced motion: scrolling is over at once, and frames can be counted. */
beforeEach(async () => {
  await page.viewport(700, 600);
  await media({ 'prefers-reduced-motion': 'reduce' });
});
afterEach(async () => {
  stage.end();
  await media({});
});

async function media(features: Record<string, string>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

test.each([
  ['at the end of a long page', 40, 900],
  ['at the very end', 40, 0],
  ['higher than what is free', 700, 900],
])('beside a sheet over the lower part the place is brought above it: %s', async (_what, height, below) => {
  const button = deleteButton.replace('type=', `style="height:${height}px" type=`);
  const free = { left: 0, top: 0, width: 700, height: 270 };
  await light(detailsPage(button, spacer(2000), spacer(below)), { free });
  const { top, bottom } = right().getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  // Where the page ends, there is no more to scroll: then the panel goes to the other edge.
  if (below > 0) expect(Math.min(bottom, top + 100)).toBeLessThan(270);
  else expect(bottom).toBeGreaterThan(330);
});

test('it scrolls to the place once, and follows it through scrolling within a frame', async () => {
  await light(detailsPage(deleteButton, spacer(2000), spacer(2000)));
  expectRingAround(right().getBoundingClientRect());
  const before = scrollY;
  expect(before).toBeGreaterThan(1000);
  for (const by of [40, -90, 130]) {
    scrollBy(0, by);
    await frames(2);
    expectRingAround(right().getBoundingClientRect());
  }
  (await stage.look())();
  await frames(2);
  expect(scrollY).toBe(before + 80);
});

test('moving costs no render; at rest there is one measurement a frame and nothing else', async () => {
  await light(detailsPage(deleteButton, spacer(900), spacer(2000)));
  await frames(15);
  const { renders } = stage.counts;
  for (let step = 0; step < 20; step++) {
    scrollBy(0, 3);
    await frames(1);
  }
  await frames(1);
  expect(stage.counts.renders).toBe(renders);
  await frames(15);
  // Once it has come to rest elsewhere, for those that stand beside it.
  expect(stage.counts.renders).toBe(renders + 1);
  const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  const hit = vi.spyOn(Document.prototype, 'elementFromPoint');
  const styled = vi.spyOn(globalThis, 'getComputedStyle');
  const { draws } = stage.counts;
  await frames(60);
  // Twice a second everything is looked at: what an animation brings leaves no trace.
  expect(hit.mock.calls.length).toBeLessThanOrEqual(3 * 18);
  expect(measured.mock.calls.filter((_, index) => measured.mock.contexts[index] === right()).length).toBeLessThan(70);
  expect(styled.mock.calls.length).toBeLessThan(3 * 40);
  expect(stage.counts.draws).toBe(draws);
  expect(stage.counts.renders).toBe(renders + 1);
  vi.restoreAllMocks();
});

test('it follows a place that moves and grows with the page, and one that is transformed or zoomed', async () => {
  await light(detailsPage(deleteButton, '<p id="grows">Имя: Анна</p>'));
  const grows = document.querySelector<HTMLElement>('#grows');
  if (!grows) throw new Error('Nothing grows');
  grows.style.height = '120px';
  await frames(2);
  expectRingAround(right().getBoundingClientRect());
  grows.style.height = '';
  const main = document.querySelector<HTMLElement>('#main');
  if (!main) throw new Error('No main');
  for (const style of [
    'transform: translate(90px) scale(0.7) rotate(8deg); transform-origin: 0 0',
    'zoom: 1.5',
    'zoom: 2',
  ]) {
    main.style.cssText = style;
    await frames(2);
    expectRingAround(right().getBoundingClientRect());
  }
});

test('in nested scroll containers the ring goes around the part that they show', async () => {
  const page = `<div id="outer" style="height:300px;overflow:auto"><div id="inner" style="height:200px;overflow:auto">
    ${detailsPage('<button id="right" style="display:block;height:80px">Удалить аккаунт</button>', spacer(400), spacer(400))}
    </div>${spacer(500)}</div>`;
  await light(page);
  expectRingAround(right().getBoundingClientRect());
  const inner = document.querySelector<HTMLElement>('#inner');
  if (!inner) throw new Error('No container');
  const frame = inner.getBoundingClientRect();
  inner.scrollTop += right().getBoundingClientRect().top - frame.top + 30;
  await frames(2);
  expectRingAround({ ...edges(right()), top: frame.top });
  expect(right().getBoundingClientRect().top).toBeLessThan(frame.top);
  inner.scrollTop = 0;
  await frames(15);
  expect(stage.ring()).toBe(null);
  expect(stage.text()).toContain('ниже на странице');
});

function edges(element: Element): { left: number; top: number; right: number; bottom: number } {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

test('under a bar that stays at the top it goes around what is left, and says where the rest is', async () => {
  const bar = '<header id="bar" style="position:sticky;top:0;height:100px;background:#eee"><a>Каталог</a></header>';
  await light(
    bar +
      detailsPage(
        '<button id="right" style="display:block;height:60px">Удалить аккаунт</button>',
        spacer(900),
        spacer(900),
      ),
  );
  scrollBy(0, right().getBoundingClientRect().top - 70);
  await frames(2);
  expectRingAround({ ...edges(right()), top: 100 });
  scrollBy(0, 60);
  await frames(15);
  expect(stage.ring()).toBe(null);
  expect(stage.text()).toContain('выше на странице');
});

test('out of the window there is no ring, and the person’s press brings them there', async () => {
  await light(detailsPage(deleteButton, spacer(900), spacer(3000)));
  scrollTo(0, 3000);
  await frames(15);
  expect(stage.ring()).toBe(null);
  expect(stage.text()).toContain('выше на странице');
  // A look that finds the place as before brings nobody back.
  (await stage.look())();
  await frames(15);
  expect(scrollY).toBe(3000);
  const press = [...stage.root.querySelectorAll('button')].find((button) => button.textContent === 'Показать');
  if (!press) throw new Error('No press');
  await userEvent.click(press);
  await frames(3);
  expectRingAround(right().getBoundingClientRect());
});

describe('a window of the site over it', () => {
  test('a native modal dialog: no ring, and it says so; closed, it is lit again by a look', async () => {
    await light(`${detailsPage(deleteButton)}<dialog id="dialog"><p>Новости</p></dialog>`);
    const dialog = document.querySelector<HTMLDialogElement>('#dialog');
    dialog?.showModal();
    await frames(3);
    expect(stage.ring()).toBe(null);
    expect(stage.text()).toContain('открыто окно сайта');
    // Now the button is out of reach, and the look does not find it.
    (await stage.look())();
    await frames(3);
    expect(stage.text()).toContain('открыто окно сайта');
    const asked = stage.counts.looksAskedFor;
    dialog?.close();
    await frames(3);
    if (stage.ring() === null) expect(stage.counts.looksAskedFor).toBeGreaterThan(asked);
    (await stage.look())();
    await frames(3);
    expectRingAround(right().getBoundingClientRect());
  });

  test('a layer of its own over everything', async () => {
    await light(detailsPage(deleteButton));
    const layer = document.createElement('div');
    layer.style.cssText = 'position:fixed;inset:0;background:rgb(0 0 0 / 0.5)';
    document.body.append(layer);
    await frames(3);
    expect(stage.ring()).toBe(null);
    expect(stage.text()).toContain('открыто окно сайта');
    layer.remove();
    await frames(3);
    expectRingAround(right().getBoundingClientRect());
  });

  test('the place within a native modal dialog is lit there, above the dialog', async () => {
    await light(`<p>За окном</p><dialog id="dialog">${detailsPage(deleteButton)}</dialog>`);
    document.querySelector<HTMLDialogElement>('#dialog')?.showModal();
    await vi.waitFor(() => expect(document.querySelector('#dialog')?.contains(stage.root.host)).toBe(true));
    (await stage.look())();
    await frames(3);
    // Whether a reader takes a button in a dialog for the account's own is the reader's affair; the light must not care.
    const place = { element: right(), around: aroundOf(right()), lines: ['Удалить аккаунт'], label: '' };
    stage.pointer.update({ 'delete-account': place });
    await frames(3);
    expectRingAround(right().getBoundingClientRect());
    expect(await pressed(right())).toBe(1);
  });
});

function aroundOf(element: Element): Element[] {
  const around: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) around.push(at);
  return around;
}

/** Presses where a person would. @returns how often the page heard it */
async function pressed(element: HTMLElement): Promise<number> {
  let presses = 0;
  element.addEventListener('click', () => presses++);
  await userEvent.click(element);
  return presses;
}

test('the lit control is pressable, nothing of the page is changed, and nobody’s focus is taken', async () => {
  const html = detailsPage(deleteButton, '<input id="field">');
  document.body.innerHTML = html;
  const before = document.body.outerHTML;
  const attributes = document.documentElement.getAttributeNames();
  await light(html);
  document.querySelector<HTMLElement>('#field')?.focus();
  expect(stage.ring()).not.toBe(null);
  expect(await pressed(right())).toBe(1);
  document.querySelector<HTMLElement>('#field')?.focus();
  await frames(12);
  expect(document.activeElement?.id).toBe('field');
  expect(document.body.outerHTML).toBe(before);
  expect(document.documentElement.getAttributeNames()).toEqual(attributes);
  stage.pointer.stop();
  expect(document.body.outerHTML).toBe(before);
});

test('the person’s own focus on the control is announced, and the ring stays', async () => {
  await light(detailsPage(deleteButton, '<input id="field">'));
  const spoken = (): string => [...stage.root.querySelectorAll('[role=status]')].at(-1)?.textContent ?? '';
  expect(spoken()).toBe('');
  document.querySelector<HTMLElement>('#field')?.focus();
  await userEvent.tab();
  await frames(3);
  expect(document.activeElement).toBe(right());
  expect(spoken()).toBe('Вы на подсвеченной кнопке. Enter нажмёт её.');
  expectRingAround(right().getBoundingClientRect());
  await userEvent.tab({ shift: true });
  await frames(3);
  expect(spoken()).toBe('');
});

describe('the card', () => {
  const at = (style: string): string =>
    detailsPage(`<button id="right" style="position:fixed;${style}">Удалить аккаунт</button>`);
  const sizes = [
    [1200, 800],
    [700, 600],
    [320, 640],
    [320, 256],
  ] as const;
  const corners = [
    'left:8px;top:8px',
    'right:8px;top:8px',
    'left:8px;bottom:8px',
    'right:8px;bottom:8px',
    'left:45%;top:45%',
  ];

  test.each(sizes)('in %i × %i it stands within the window and never over the place', async (width, height) => {
    await page.viewport(width, height);
    for (const corner of corners) {
      await light(at(corner));
      const card = stage.card()?.getBoundingClientRect();
      if (!card) throw new Error('No card');
      const place = right().getBoundingClientRect();
      const overlap =
        card.left < place.right && card.right > place.left && card.top < place.bottom && card.bottom > place.top;
      expect(overlap, `${corner} in ${width} × ${height}`).toBe(false);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.bottom).toBeLessThanOrEqual(height);
      expect(await pressed(right()), corner).toBe(1);
      stage.end();
    }
    await light(at('left:8px;top:8px'));
  });

  test('stands beside our panel, and not below it', async () => {
    await page.viewport(1200, 700);
    await light(at('left:500px;top:20px'));
    stage.show({ avoid: { left: 824, top: 0, width: 376, height: 700 } });
    await frames(2);
    expect(stage.card()?.getBoundingClientRect().right).toBeLessThanOrEqual(824);
  });

  test('goes to a side when there is no room above and below', async () => {
    await page.viewport(1000, 300);
    await light(at('left:100px;top:20px;height:260px'));
    expect(stage.card()?.dataset.side).toBe('right');
    stage.end();
    await light(at('right:100px;top:20px;height:260px'));
    expect(stage.card()?.dataset.side).toBe('left');
  });

  test('that is hidden leaves the ring, and the shortest of hints', async () => {
    await light(detailsPage(deleteButton, spacer(900), spacer(3000)));
    stage.show({ card: 'hidden' });
    await frames(2);
    expect(stage.card()).toBe(null);
    expectRingAround(right().getBoundingClientRect());
    scrollTo(0, 3000);
    await frames(15);
    expect(stage.card()?.textContent).toContain('выше на странице');
  });
});

test('forced colours: two lines and no veil', async () => {
  await light(detailsPage(deleteButton));
  const ring = stage.root.querySelector('.ring');
  if (!ring) throw new Error('No ring');
  expect(getComputedStyle(ring).boxShadow).not.toBe('none');
  await media({ 'forced-colors': 'active' });
  expect(getComputedStyle(ring).boxShadow).toBe('none');
  expect(getComputedStyle(ring).outlineStyle).toBe('solid');
  expect(getComputedStyle(ring).borderStyle).toBe('solid');
});

test.each(['light', 'dark'] as const)('axe finds nothing in any state: %s', async (scheme) => {
  await media({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
  await light(detailsPage(deleteButton));
  const states = [
    { kind: 'lit', area: { left: 0, top: 0, width: 1, height: 1 }, focus: 'inside' },
    { kind: 'away', where: 'below' },
    { kind: 'covered' },
    { kind: 'not-found' },
  ] as const;
  for (const state of states)
    for (const card of ['shown', 'hidden'] as const) {
      stage.show({ state, card });
      await frames(1);
      expect(await violationsIn(stage.root.host as HTMLElement), `${state.kind} ${card}`).toEqual([]);
    }
});
