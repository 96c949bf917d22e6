import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import overlayStyles from '@/components/overlay.css?inline';
import { Spotlight, type SpotlightProps } from '@/components/Spotlight';
import spotlightStyles from '@/components/spotlight.css?inline';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const styles = overlayStyles + spotlightStyles;

const area = { left: 40, top: 50, width: 160, height: 40 };
const room = { left: 0, top: 0, width: innerWidth, height: innerHeight };
const props: SpotlightProps = {
  subject: 'delete-account',
  state: { kind: 'lit', area, focus: 'outside' },
  follow: (draw) => {
    draw({ area, room });
    return () => {};
  },
  card: 'shown',
  avoid: null,
  elsewhere: null,
  onCheck: null,
  onShow: vi.fn(),
  onClose: vi.fn(),
};

function boxOf(root: HTMLElement, selector: string): DOMRect {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found.getBoundingClientRect();
}

test('the ring surrounds the place, and the card covers none of it', async () => {
  const { root } = show(<Spotlight {...props} />, `${styles} .ring { animation: none }`);
  const ring = boxOf(root, '.ring');
  expect([ring.left, ring.top, ring.right, ring.bottom]).toEqual([34, 44, 206, 96]);
  expect(boxOf(root, '.spot-card').top).toBeGreaterThanOrEqual(96);
});

test('not found: steps, the other page, and no ring', async () => {
  const onPress = vi.fn((event: MouseEvent) => event.preventDefault());
  const elsewhere = { name: 'Активные сеансы', href: 'https://shop.example/sessions', onPress };
  const { root } = show(
    <Spotlight {...props} subject="sessions" state={{ kind: 'not-found' }} elsewhere={elsewhere} />,
    styles,
  );
  expect(root.querySelector('.ring')).toBe(null);
  expect(root.querySelectorAll('.spot-card li')).toHaveLength(3);
  await userEvent.click(root.querySelector('.spot-card a') as HTMLElement);
  expect(onPress).toHaveBeenCalledOnce();
});

test('while it searches it shows nothing', () => {
  const { root } = show(<Spotlight {...props} state={{ kind: 'searching' }} />, styles);
  expect(root.textContent).toBe('');
});

test('it closes by its button and takes no focus', async () => {
  const { root } = show(<Spotlight {...props} />, styles);
  expect(document.activeElement).toBe(document.body);
  await userEvent.click(root.querySelector('.spot-card__close') as HTMLElement);
  expect(props.onClose).toHaveBeenCalledOnce();
});

describe.each(['ru', 'en'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (scheme) => {
    await preferColorScheme(scheme);
    for (const subject of ['delete-account', 'sessions'] as const)
      for (const state of [props.state, { kind: 'not-found' }] as const) {
        const { root } = show(<Spotlight {...props} subject={subject} state={state} />, styles, language);
        expect(await violationsIn(root)).toEqual([]);
      }
  });
});

test.each([
  ['shop-withdraw', 'кнопка вывода денег', 'Вывести'],
  ['shop-new-return', 'новый возврат', 'Возвраты со склада'],
  ['shop-unsubscribe-jam', 'кнопка отписки', 'Отписаться'],
  ['shop-new-dialog', 'разговор с поддержкой', 'Новый диалог'],
] as const)(
  'of %s it says what it is, that only the person presses it, and the way in words',
  async (subject, what, way) => {
    const card = (state: SpotlightProps['state'], language: 'ru' | 'en'): HTMLElement | null =>
      show(<Spotlight {...props} subject={subject} state={state} />, styles, language).root.querySelector('.spot-card');
    expect(card(props.state, 'ru')?.textContent).toContain(what);
    expect(card(props.state, 'ru')?.textContent).toContain('Нажать её можете только вы');
    expect(card(props.state, 'en')?.textContent).toContain('Only you can press it');
    const missing = card({ kind: 'not-found' }, 'ru');
    expect(missing?.querySelector('li')?.textContent).toContain(way);
    if (missing) expect(await violationsIn(missing)).toEqual([]);
  },
);

test('of a seller’s sessions it says what is not known, and where the help says that they are', () => {
  const lit = show(<Spotlight {...props} subject="shop-sessions" />, styles).root;
  expect(lit.querySelector('.spot-card')?.textContent).toContain(
    'Неизвестно, завершит ли «Завершить все сеансы» и этот',
  );
  const missing = show(<Spotlight {...props} subject="shop-sessions" state={{ kind: 'not-found' }} />, styles).root;
  expect(missing.querySelector('.spot-card')?.textContent).toContain('Профиль → Настройки → Безопасность');
});
