import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import styles from '@/components/popup.css?inline';
import { SessionAudit } from '@/components/SessionAudit';
import type { SessionAuditProps } from '@/components/session-audit';
import type { Audit } from '@/utils/audit/audit';
import type { AuditView } from '@/utils/audit/audit-view';
import type { EndOutcome, EndWalk } from '@/utils/audit/end-walk';
import {
  allFlags,
  auditView,
  calmView,
  hostileView,
  knownOf,
  laptop,
  manyView,
  oldTablet,
  phone,
  rowOf,
  sessionProps,
  stranger,
  undated,
  usualView,
  viewOf,
  walkWith,
} from './audit-views';
import { now } from './checklists';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const onType = vi.fn();

type Changed = SessionAuditProps & { audits?: readonly Audit[] };

function sessions(
  changed: Partial<Changed> = {},
  language: 'ru' | 'en' = 'ru',
): { root: HTMLElement; props: Changed; again: (next: Partial<Changed>) => void } {
  const props: Changed = { ...sessionProps(changed), audits: changed.audits ?? [] };
  const draw = ({ audits = [], ...all }: Changed) => (
    <main class="popup">
      <h1>Popup</h1>
      <h2>Sessions</h2>
      <SessionAudit {...all} audits={audits} empty={<p>Nothing yet</p>} onType={onType} />
    </main>
  );
  const { root, again } = show(draw(props), styles, language);
  return { root, props, again: (next) => again(draw({ ...props, ...next })) };
}

const words = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function rowOfSession(root: HTMLElement, id: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('.session')].find((row) => row.dataset.session === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
}

function button(root: Element, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((at) => words(at) === text);
  if (!found)
    throw new Error(`No button «${text}» among ${[...root.querySelectorAll('button')].map(words).join(', ')}`);
  return found;
}

const hasButton = (root: Element, text: string): boolean =>
  [...root.querySelectorAll('button')].some((at) => words(at) === text);

function toggle(root: HTMLElement, id: string): HTMLButtonElement {
  const found = rowOfSession(root, id).querySelector<HTMLButtonElement>('.session__toggle');
  if (!found) throw new Error(`No toggle in ${id}`);
  return found;
}

const openIds = (root: HTMLElement): (string | undefined)[] =>
  [...root.querySelectorAll<HTMLElement>('.session')]
    .filter((row) => row.querySelector('[aria-expanded="true"]'))
    .map((row) => row.dataset.session);

describe('the list', () => {
  test('stands in groups, each with its count', () => {
    const { root } = sessions();
    expect([...root.querySelectorAll('.group__title')].map(words)).toEqual([
      'Это устройство 1',
      'Стоит проверить 2',
      'Недавние 1',
      'Без даты 1',
    ]);
  });

  test('a row says what it is, where, when, and what the person said of it', () => {
    const { root } = sessions();
    const told = (id: string): string[] => [...rowOfSession(root, id).querySelectorAll('.session__text p')].map(words);
    expect(told('laptop')).toEqual(['Windows 11 это устройство вы: мой', 'Chrome 141 · Москва', 'активен сейчас']);
    expect(told('old-tablet')).toEqual([
      'Мамин планшет вы: общий',
      'iPad Air · iPadOS 12.5 · Safari · Тверь',
      'последний раз 2 июня, 174 дня назад',
    ]);
    expect(told('phone')[2]).toBe('был вчера в 21:40');
    expect(told('undated')).toEqual(['Firefox', 'Минск', 'когда — неизвестно']);
  });

  test('every flag has its reason and its innocent explanation, and no other text of a flag is shown', () => {
    const one = viewOf(rowOf('x', { device: 'ПК' }), { flags: allFlags });
    for (const language of ['ru', 'en'] as const) {
      const { root } = sessions({ view: auditView({ 'to-check': [one] }) }, language);
      const flags = [...root.querySelectorAll('.flag')];
      expect(flags.length).toBe(allFlags.length);
      const texts = flags.flatMap((flag) => [
        words(flag.querySelector('.flag__reason')),
        words(flag.querySelector('.flag__innocent')),
      ]);
      expect(new Set(texts).size).toBe(2 * allFlags.length);
      for (const text of texts) {
        expect(text.length).toBeGreaterThan(15);
        // A key in place of its text is how a missing one shows.
        expect(text).not.toMatch(/flag_|\$\d/);
      }
    }
  });

  test('what a flag is about stands in its reason', () => {
    const one = viewOf(rowOf('x', { device: 'ПК' }), { flags: allFlags });
    const { root } = sessions({ view: auditView({ 'to-check': [one] }) });
    const reasons = [...root.querySelectorAll('.flag__reason')].map(words).join(' | ');
    for (const part of [
      '1 месяц назад',
      '92 дня',
      '90',
      'телевизор',
      'Windows 7',
      'Internet Explorer 11',
      'Стамбул',
      '198.51.100.9',
    ])
      expect(reasons).toContain(part);
  });

  test.each([
    [{ id: 'several-current', count: 2 }, 'сразу 2 сеанса'],
    [{ id: 'no-current' }, 'не говорит, какой из сеансов'],
  ] as const)('what is odd about all of it is said: %j', (flag, text) => {
    const { root } = sessions({ view: { ...usualView, listFlags: [flag] } });
    const said = root.querySelector('.flags--list');
    expect(words(said?.querySelector('.flag__reason'))).toContain(text);
    expect(words(said?.querySelector('.flag__innocent')).length).toBeGreaterThan(15);
  });

  test('nothing, being read, a part of it, and a reminder are each said', () => {
    expect(words(sessions({ view: null }).root)).toContain('Nothing yet');
    expect(words(sessions({ view: 'busy' }).root)).toContain('Читаем список');
    const partial = { ...usualView, audit: { ...usualView.audit, extent: 'partial' as const } };
    expect(words(sessions({ view: partial }).root)).toContain('не весь список');
    expect(words(sessions({ reminder: 'due' }).root)).toContain('Пора посмотреть, кто в аккаунте');
    expect(words(sessions().root)).not.toContain('Пора посмотреть');
  });

  test('what went since the last look is told, by name where it has one', () => {
    expect(words(sessions().root.querySelector('.gone'))).toBe(
      'С прошлого просмотра исчезли 2 сеанса, в том числе: Старый ноутбук и ещё 1. Что это было — в истории.',
    );
    const nameless = { ...usualView, goneSinceReview: [knownOf('gone-2')] };
    expect(words(sessions({ view: nameless }).root.querySelector('.gone'))).toBe(
      'С прошлого просмотра исчез 1 сеанс. Что это было — в истории.',
    );
    const before = {
      ...usualView.audit,
      sessions: [rowOf('gone-1', { device: 'HP' }), rowOf('gone-2', { device: 'LG G8' })],
    };
    expect(words(sessions({ audits: [usualView.audit, before] }).root.querySelector('.gone'))).toBe(
      'С прошлого просмотра исчезли 2 сеанса: Старый ноутбук, LG G8.',
    );
    expect(sessions({ view: calmView }).root.querySelector('.gone')).toBe(null);
  });

  test('speaks of no look through the list that never was', () => {
    const fresh = viewOf(rowOf('fresh', { device: 'LG G8' }), {
      flags: [{ id: 'new', since: now - 3_600_000, baseline: 'first-audit' }],
    });
    const { root } = sessions({
      view: {
        ...auditView({ 'to-check': [fresh] }),
        reviewedAt: null,
        goneSinceReview: [knownOf('gone', { name: 'HP' })],
      },
    });
    expect(words(root.querySelector('.flag__reason'))).toBe(
      'Появился после того, как мы прочли список в первый раз: 1 час назад.',
    );
    expect(words(root.querySelector('.gone'))).toBe('С первого раза, когда мы прочли список, исчез 1 сеанс: HP.');
    expect(words(root)).not.toMatch(/прошлого просмотра|вы смотрели/);
  });

  test('a list that could not be read offers nothing, and is no empty one', () => {
    const attempt = { reason: 'not-shown', page: 'details', at: now } as const;
    const { root } = sessions({ view: 'unreadable', attempt, reminder: 'due' });
    expect(words(root)).toContain('Сохранённый список сеансов не открылся.');
    expect(words(root)).not.toMatch(/Nothing yet|Пора посмотреть|не нашли/);
    expect(root.querySelector('button')).toBe(null);
  });

  test('signed out, the list is set aside, and what is under way is shown', () => {
    const { root } = sessions({ view: 'signed-out', walk: walkWith(['waiting']) });
    expect(words(root)).toContain('Список сеансов отложен и вернётся, когда вы снова войдёте.');
    expect(words(root)).not.toContain('Nothing yet');
    expect(words(root.querySelector('.walk__target bdi'))).toBe('Xiaomi Redmi Note 12');
  });

  test('looking through it is one press', async () => {
    const { root, props } = sessions();
    expect(words(root.querySelector('.review'))).toContain('1 месяц назад');
    await userEvent.click(button(root, 'Всё просмотрено'));
    expect(props.onReview).toHaveBeenCalledOnce();
    await expect.poll(() => words(root.querySelector('.audit__said'))).toBe('Запомнили: список просмотрен.');
  });
});

describe('four hundred sessions', () => {
  test('begin with a bounded number of rows', () => {
    const { root } = sessions({ view: manyView });
    // The one in use and the first ten to check; the other groups are folded.
    expect(root.querySelectorAll('.session').length).toBe(11);
    expect(root.querySelectorAll('*').length).toBeLessThan(600);
    expect([...root.querySelectorAll('.group__count')].map(words)).toEqual(['1', '36', '120', '200', '43']);
  });

  test('more of them come by a press, and the keyboard goes on at the first that came', async () => {
    const { root } = sessions({ view: manyView });
    await userEvent.click(button(root, 'Показать ещё 26'));
    await expect.poll(() => root.querySelectorAll('.group--to-check .session').length).toBe(36);
    await expect.poll(() => document.activeElement).toBe(toggle(root, 'check-10'));
    await userEvent.click(button(root, 'Старше 30 дней 200'));
    await expect.poll(() => root.querySelectorAll('.group--older .session').length).toBe(10);
    await userEvent.click(button(root, 'Показать ещё 50'));
    await expect.poll(() => root.querySelectorAll('.group--older .session').length).toBe(60);
  });

  test('are found by words, and a short list has no search', async () => {
    const { root } = sessions({ view: manyView });
    const field = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('No search');
    await userEvent.fill(field, 'samsung (8)');
    await expect.poll(() => words(root.querySelector('.audit__said'))).toBe('Найден 1 сеанс');
    expect(root.querySelectorAll('.session').length).toBe(1);
    await userEvent.fill(field, 'нет такого');
    await expect.poll(() => words(root.querySelector('.audit__said'))).toBe('Ничего не нашлось.');
    await userEvent.fill(field, '');
    await expect.poll(() => root.querySelectorAll('.group').length).toBe(5);
    expect(sessions().root.querySelector('input[type="search"]')).toBe(null);
  });

  test('«next» goes through those to check, also behind the shown ones, and begins again', async () => {
    const { root } = sessions({ view: manyView });
    expect(openIds(root)).toEqual(['check-0']);
    for (let step = 1; step <= 12; step += 1) {
      await userEvent.click(button(root, 'Следующий для проверки'));
      await expect.poll(() => openIds(root)).toEqual([`check-${step}`]);
      await expect.poll(() => document.activeElement).toBe(toggle(root, `check-${step}`));
    }
    const two = sessions();
    await userEvent.click(button(two.root, 'Следующий для проверки'));
    await userEvent.click(button(two.root, 'Следующий для проверки'));
    await expect.poll(() => openIds(two.root)).toEqual(['stranger']);
  });
});

describe('marking and naming', () => {
  test('with the keyboard alone: a mark is set, and taken back', async () => {
    const { root, props } = sessions({ view: calmView });
    toggle(root, 'phone').focus();
    await userEvent.keyboard('{Enter}{Tab}');
    expect(words(document.activeElement)).toBe('Мой');
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard('{Tab} ');
    expect(props.onMark).toHaveBeenLastCalledWith('phone', 'not-mine');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    expect(props.onMark).toHaveBeenLastCalledWith('phone', null);
  });

  test('a marked row that leaves those to check hands the keyboard to the next', async () => {
    const { root, again } = sessions();
    await userEvent.click(button(rowOfSession(root, 'stranger'), 'Мой'));
    const marked = { ...stranger, flags: [], known: knownOf('stranger', { mark: 'mine' }) };
    again({ view: auditView({ current: [laptop], 'to-check': [oldTablet], recent: [phone, marked] }) });
    await expect.poll(() => document.activeElement).toBe(toggle(root, 'old-tablet'));
    expect(openIds(root)).toEqual(['old-tablet']);
    expect(words(root.querySelector('.audit__said'))).toBe('Отмечено. Осталось проверить: 1.');
  });

  test('behind the last one it goes on to «looked through»', async () => {
    const { root, again } = sessions({ view: auditView({ 'to-check': [stranger] }) });
    await userEvent.click(button(rowOfSession(root, 'stranger'), 'Общий'));
    again({ view: auditView({ recent: [{ ...stranger, flags: [] }] }) });
    await expect.poll(() => words(document.activeElement)).toBe('Всё просмотрено');
    expect(words(root.querySelector('.audit__said'))).toBe('Отмечено. Проверять больше нечего.');
  });

  test('a mark that could not be kept is not passed over', async () => {
    const { root } = sessions({ onMark: async () => 'failed' });
    expect(words(root.querySelector('[role="alert"]'))).toBe('');
    await userEvent.click(button(rowOfSession(root, 'stranger'), 'Не мой'));
    await expect.poll(() => words(root.querySelector('[role="alert"]'))).toContain('Сохранить не получилось');
  });

  test('a name is given, changed, and dropped with the keyboard', async () => {
    const { root, props } = sessions();
    button(rowOfSession(root, 'stranger'), 'Назвать').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    await userEvent.keyboard('  Телефон Пети {Enter}');
    expect(props.onRename).toHaveBeenLastCalledWith('stranger', 'Телефон Пети');
    await expect.poll(() => words(document.activeElement)).toBe('Назвать');

    await userEvent.click(toggle(root, 'old-tablet'));
    button(rowOfSession(root, 'old-tablet'), 'Переименовать').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    expect((document.activeElement as HTMLInputElement).value).toBe('Мамин планшет');
    await userEvent.keyboard('{Delete}{Enter}');
    expect(props.onRename).toHaveBeenLastCalledWith('old-tablet', null);
  });

  test('each is told, and nothing of it stays when one goes on', async () => {
    const { root } = sessions();
    const said = (): string => words(root.querySelector('.audit__said'));
    await userEvent.click(button(rowOfSession(root, 'stranger'), 'Назвать'));
    await userEvent.keyboard('Телефон Пети{Enter}');
    await expect.poll(said).toBe('Имя сохранено.');
    await userEvent.click(toggle(root, 'phone'));
    await expect.poll(said).toBe('');
    await userEvent.click(button(rowOfSession(root, 'phone'), 'Не мой'));
    await expect.poll(said).toBe('Отмечено.');
    await userEvent.click(button(rowOfSession(root, 'phone'), 'Переименовать'));
    await userEvent.click(button(rowOfSession(root, 'phone'), 'Убрать имя'));
    await expect.poll(said).toBe('Имя убрано.');
    await userEvent.click(button(root, 'Следующий для проверки'));
    await expect.poll(said).toBe('');
  });

  test('Escape leaves the name as it was', async () => {
    const { root, props } = sessions();
    await userEvent.click(button(rowOfSession(root, 'stranger'), 'Назвать'));
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    await userEvent.keyboard('Кто-то{Escape}');
    await expect.poll(() => words(document.activeElement)).toBe('Назвать');
    expect(props.onRename).not.toHaveBeenCalled();
  });
});

describe('before a walk', () => {
  async function propose(id: string, changed: Partial<SessionAuditProps> = {}) {
    const shown = sessions(changed);
    if (!openIds(shown.root).includes(id)) await userEvent.click(toggle(shown.root, id));
    await userEvent.click(button(rowOfSession(shown.root, id), 'Завершить…'));
    await expect.poll(() => document.activeElement?.id).toBe('walk-title');
    return shown;
  }

  test('it is told what it does, and only then shown on the site', async () => {
    const { root, props } = await propose('stranger');
    const told = words(root.querySelector('.walk'));
    expect(told).toContain('На том устройстве придётся войти заново.');
    for (const part of ['Нажмёте её вы', 'код по СМС', '2023', 'завершить все остальные', 'прочитаем список ещё раз'])
      expect(told).toContain(part);
    expect(props.onStartWalk).not.toHaveBeenCalled();
    await userEvent.click(button(root, 'Показать на сайте'));
    expect(props.onStartWalk).toHaveBeenCalledExactlyOnceWith('one-by-one', ['stranger']);
  });

  test('all others are all but the one in use', async () => {
    const { root, props } = await propose('stranger');
    const all = [...root.querySelectorAll<HTMLInputElement>('.walk input[type="radio"]')].at(-1);
    if (!all) throw new Error('No choice');
    await userEvent.click(all);
    expect(words(root.querySelector('.walk'))).toContain('На всех остальных устройствах');
    await userEvent.click(button(root, 'Показать на сайте'));
    expect(props.onStartWalk).toHaveBeenCalledExactlyOnceWith('all-others', [
      'stranger',
      'old-tablet',
      'phone',
      'undated',
    ]);
  });

  test('one whose button was not seen can only go with all others', async () => {
    const { root, props } = await propose('old-tablet');
    const one = root.querySelector<HTMLInputElement>('.walk input[type="radio"]');
    expect(one?.disabled).toBe(true);
    expect(words(root.querySelector('.walk'))).toContain('Кнопки для одного сеанса мы на этой странице не видели');
    await userEvent.click(button(root, 'Показать на сайте'));
    expect(props.onStartWalk).toHaveBeenCalledExactlyOnceWith('all-others', expect.arrayContaining(['old-tablet']));
  });

  test('it can be refused, and the keyboard is back at the row', async () => {
    const { root, props } = await propose('stranger');
    await userEvent.click(button(root, 'Отмена'));
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toContain('Xiaomi Redmi Note 12');
    expect(root.querySelector('.walk')).toBe(null);
    expect(props.onStartWalk).not.toHaveBeenCalled();
  });

  test('what could not begin says so, and stays', async () => {
    const { root } = await propose('stranger', { onStartWalk: async () => 'failed' });
    await userEvent.click(button(root, 'Показать на сайте'));
    await expect.poll(() => words(root.querySelector('[role="alert"]'))).toContain('не получилось');
    expect(root.querySelector('.walk')).not.toBe(null);
  });

  test('sessions marked as not mine are proposed together', async () => {
    const marked = { ...stranger, known: knownOf('stranger', { mark: 'not-mine' }) };
    const second = viewOf(rowOf('second', { device: 'LG G8', ending: 'offered' }), {
      known: knownOf('second', { mark: 'not-mine' }),
      flags: [{ id: 'not-mine' }],
    });
    const { root, props } = sessions({
      view: auditView({ current: [laptop], 'to-check': [marked, second, oldTablet] }),
    });
    expect(words(root.querySelector('.next-step'))).toContain('Вы отметили чужими 2 сеанса.');
    await userEvent.click(button(root.querySelector('.next-step') ?? root, 'Завершить…'));
    await userEvent.click(button(root, 'Показать на сайте'));
    expect(props.onStartWalk).toHaveBeenCalledExactlyOnceWith('one-by-one', ['stranger', 'second']);
  });

  test('the session in use is never proposed, and a typed list has nothing to show on the site', async () => {
    const marked = { ...laptop, known: knownOf('laptop', { mark: 'not-mine' }), flags: [{ id: 'not-mine' } as const] };
    const { root } = sessions({ view: auditView({ current: [marked] }) });
    await userEvent.click(toggle(root, 'laptop'));
    expect(hasButton(root, 'Завершить…')).toBe(false);
    expect(hasButton(root, 'Завершить остальные…')).toBe(false);
    expect(words(rowOfSession(root, 'laptop'))).toContain('вы сейчас в нём');

    const typed: AuditView = { ...usualView, audit: { ...usualView.audit, source: { kind: 'typed' } } };
    const other = sessions({ view: typed });
    expect(hasButton(other.root, 'Завершить…')).toBe(false);
    expect(hasButton(other.root, 'Завершить остальные…')).toBe(false);
    expect(words(rowOfSession(other.root, 'stranger'))).toContain('Список введён вручную');
  });

  test.each([
    ['phone', null],
    ['old-tablet', 'Кнопки для него одного мы на сайте не видели.'],
    ['undated', 'Кнопка для него одного на сайте выключена.'],
  ])('a row says whether the page offers to end it: %s', async (id, remark) => {
    const { root } = sessions();
    await userEvent.click(toggle(root, id));
    const said = [...rowOfSession(root, id).querySelectorAll('.session__remark')].map(words);
    expect(said.filter((text) => text.startsWith('Кноп'))).toEqual(remark === null ? [] : [remark]);
  });

  test('a seller is told what the official help says, and nothing of the shoppers’ site', async () => {
    const { root } = await propose('stranger', { cabinet: 'seller' });
    const all = [...root.querySelectorAll<HTMLInputElement>('.walk input[type="radio"]')].at(-1);
    if (!all) throw new Error('No choice');
    for (const press of ['one', 'all']) {
      if (press === 'all') await userEvent.click(all);
      const told = words(root.querySelector('.walk'));
      expect(told).toContain('По официальной справке, сеансы завершают по одному или все сразу.');
      expect(told).toContain('тот, что открыт сейчас, и спросят ли код, неизвестно');
      expect(told).toContain('«Завершить все сеансы»');
      expect(told).not.toMatch(/кроме этого устройства|2023|завершить все остальные|СМС/);
    }
    const unseen = await propose('old-tablet', { cabinet: 'seller' });
    expect(words(unseen.root.querySelector('.walk'))).toContain('хотя официальная справка о ней говорит');
    expect(words((await propose('stranger')).root.querySelector('.walk'))).not.toContain('официальной справке');
  });

  describe('where the site marks no session as the one in use', () => {
    const unmarked = auditView({ 'to-check': [stranger], recent: [phone] }, { listFlags: [{ id: 'no-current' }] });

    test('the choice promises nothing of this device, and the warning is repeated', async () => {
      const { root, props } = await propose('stranger', { view: unmarked });
      const walk = root.querySelector('.walk');
      expect(words(walk)).not.toContain('кроме этого устройства');
      expect(words(walk)).toContain('Если этот ваш, вы выйдете и здесь.');
      const all = [...root.querySelectorAll<HTMLInputElement>('.walk input[type="radio"]')].at(-1);
      if (!all) throw new Error('No choice');
      await userEvent.click(all);
      expect(words(walk)).toContain('Сайт не отмечает, какой из сеансов ваш.');
      expect(words(walk)).toContain('можно выйти и здесь');
      await userEvent.click(button(root, 'Показать на сайте'));
      expect(props.onStartWalk).toHaveBeenCalledExactlyOnceWith('all-others', ['stranger', 'phone']);
    });

    test('and where it marks one, nothing of that is said', async () => {
      const { root } = await propose('stranger');
      expect(words(root.querySelector('.walk'))).not.toContain('не отмечает');
      expect(words(root.querySelector('.walk'))).toContain('Все, кроме этого устройства: 4 сеанса');
    });
  });

  test('refused, the keyboard is back at what asked for all others, or for all that are not mine', async () => {
    const marked = { ...stranger, known: knownOf('stranger', { mark: 'not-mine' }) };
    const second = { ...phone, known: knownOf('phone', { mark: 'not-mine' }) };
    const { root } = sessions({ view: auditView({ current: [laptop], 'to-check': [marked, second] }) });
    for (const opener of ['.review__end-all', '.next-step__press']) {
      const before = root.querySelector<HTMLElement>(opener);
      if (!before) throw new Error(`No ${opener}`);
      await userEvent.click(before);
      await expect.poll(() => document.activeElement?.id).toBe('walk-title');
      await userEvent.click(button(root, 'Отмена'));
      await expect.poll(() => document.activeElement?.matches(opener)).toBe(true);
    }
  });

  test('agreed to, the keyboard goes on in the walk', async () => {
    const { root, again } = await propose('stranger');
    await userEvent.click(button(root, 'Показать на сайте'));
    again({ walk: walkWith(['waiting']) });
    await expect.poll(() => document.activeElement?.className).toBe('walk__title');
    expect(words(document.activeElement)).toBe('Завершение сеансов');
  });
});

describe('a walk', () => {
  const panel = (walk: EndWalk, changed: Partial<SessionAuditProps> = {}) => {
    const shown = sessions({ walk, ...changed });
    const found = shown.root.querySelector('.walk');
    if (!found) throw new Error('No walk');
    return { ...shown, walk: found };
  };

  test('points at one after another', async () => {
    const { walk, props } = panel(walkWith(['gone', 'waiting', 'waiting'], { position: 1 }));
    expect(words(walk)).toContain('2 из 3');
    expect(words(walk.querySelector('.walk__target bdi'))).toBe('Мамин планшет');
    await userEvent.click(button(walk, 'Показать на сайте'));
    await userEvent.click(button(walk, 'Пропустить'));
    await userEvent.click(button(walk, 'Прекратить'));
    await userEvent.click(button(walk, 'Прочитать ещё раз'));
    for (const handler of [props.onShowWalk, props.onWalkSkip, props.onWalkStop, props.onWalkCheck])
      expect(handler).toHaveBeenCalledOnce();
  });

  test('of all others needs no name and no progress', () => {
    const { walk } = panel(walkWith(['waiting', 'waiting'], { way: 'all-others' }));
    expect(words(walk)).toContain('завершает все остальные сеансы');
    expect(walk.querySelector('.walk__target')).toBe(null);
    expect(walk.querySelector('.walk__progress')).toBe(null);
  });

  test('what the page shows no more is no proof', async () => {
    const { walk, props } = panel(walkWith(['waiting'], { stage: 'vanished' }));
    expect(words(walk)).toContain('Это ещё не доказательство');
    await userEvent.click(button(walk, 'Прочитать ещё раз'));
    expect(props.onWalkCheck).toHaveBeenCalledOnce();
  });

  test('while it is checked that is said, and a failure with its reason', async () => {
    expect(words(panel(walkWith(['waiting'], { stage: 'checking' })).walk)).toContain('Загружаем страницу');
    const failed = (reason: 'signed-out' | 'no-list' | 'challenge') =>
      panel(walkWith(['waiting'], { stage: 'checking', attempt: { reason, at: now } }));
    expect(words(failed('signed-out').walk)).toContain('Вы вышли из аккаунта и здесь. Войдите снова');
    expect(words(failed('no-list').walk)).toContain('на странице не нашлось списка сеансов');
    const { walk, props } = failed('challenge');
    expect(words(walk)).toContain('не робот');
    await userEvent.click(button(walk, 'Прочитать ещё раз'));
    expect(props.onWalkCheck).toHaveBeenCalledOnce();
  });

  test.each<[EndOutcome, string]>([
    ['gone', 'больше нет в списке'],
    ['still-there', 'всё ещё там'],
    ['alike', 'ушёл один из одинаковых; какой — не понять'],
    ['spared', 'остался один: похоже, это ваш'],
    ['could-not-tell', 'не смогли узнать'],
    ['skipped', 'пропущен'],
  ])('ends with the outcome %s', async (outcome, text) => {
    const { walk, props } = panel(walkWith([outcome], { stage: 'checked' }));
    expect(words(walk.querySelector('.outcome__what'))).toBe(text);
    expect(words(walk.querySelector('.names'))).toBe('Xiaomi Redmi Note 12');
    // What did not work can be tried again.
    const again = outcome === 'still-there' || outcome === 'could-not-tell';
    expect(hasButton(walk, 'Показать на сайте')).toBe(again);
    expect(words(walk.querySelector('.button--primary'))).toBe(again ? 'Показать на сайте' : 'Готово');
    expect(words(walk.querySelector('.walk__title'))).toBe('Что вышло');
    await userEvent.click(button(walk, 'Готово'));
    expect(props.onWalkStop).toHaveBeenCalledOnce();
  });

  test('goes on to the next one that waits', async () => {
    const { walk, props } = panel(walkWith(['gone', 'waiting'], { stage: 'checked' }));
    expect(hasButton(walk, 'Готово')).toBe(false);
    await userEvent.click(button(walk, 'Дальше'));
    expect(props.onWalkNext).toHaveBeenCalledOnce();
  });

  test('tells what became of many in numbers', () => {
    const outcomes: EndOutcome[] = ['gone', 'gone', 'still-there', 'gone', 'gone', 'gone'];
    const { walk } = panel(walkWith(outcomes, { way: 'all-others', stage: 'checked' }));
    expect([...walk.querySelectorAll('.outcome__what')].map(words)).toEqual(['всё ещё там', 'больше нет в списке: 5']);
  });

  test('says what went without being meant, and that it was this one', () => {
    const { walk } = panel(walkWith(['gone'], { stage: 'checked', alsoGone: [phone.session, laptop.session] }));
    expect(words(walk)).toContain('Исчезли и 2 сеанса, которых вы не выбирали: Мой телефон, Windows 11.');
    expect(words(walk)).toContain('Среди них был и тот, которым вы пользовались.');
  });

  test('another one cannot be begun meanwhile', () => {
    const { root } = panel(walkWith(['waiting']));
    expect(hasButton(root, 'Завершить…')).toBe(false);
    expect(hasButton(root, 'Завершить остальные…')).toBe(false);
  });

  test('a seller is told that their own session may end too', () => {
    const all = walkWith(['waiting', 'waiting'], { way: 'all-others' });
    const { walk } = panel(all, { cabinet: 'seller' });
    expect(words(walk)).toContain(
      'Нажмите на сайте «Завершить все сеансы». Завершится ли и тот, что открыт сейчас, неизвестно.',
    );
    expect(words(walk)).not.toContain('остальные');
  });

  test('signed out by it, the person is asked to sign in, and keeps the walk', async () => {
    const { walk, props } = panel(
      walkWith(['could-not-tell', 'could-not-tell'], {
        way: 'all-others',
        stage: 'checked',
        attempt: { reason: 'signed-out', at: now },
      }),
    );
    expect(words(walk)).toContain('Вы вышли из аккаунта и здесь. Войдите снова, и мы посмотрим ещё раз.');
    expect(words(walk)).not.toMatch(/Список прочитан|Что вышло|не смогли узнать/);
    expect([...walk.querySelectorAll('button')].map(words)).toEqual(['Прочитать ещё раз', 'Прекратить']);
    expect(words(walk.querySelector('.button--primary'))).toBe('Прочитать ещё раз');
    await userEvent.click(button(walk, 'Прочитать ещё раз'));
    expect(props.onWalkCheck).toHaveBeenCalledOnce();
    expect(props.onWalkStop).not.toHaveBeenCalled();
  });

  test('a list that could not be read is not said to have been read', () => {
    const { walk } = panel(walkWith(['could-not-tell'], { stage: 'checked', attempt: { reason: 'no-list', at: now } }));
    expect(words(walk)).toContain('Прочитать список не вышло');
    expect(words(walk)).not.toContain('Список прочитан');
    expect(words(walk)).toContain('не смогли узнать');
  });

  test('a button that goes with its press leaves the keyboard at the heading', async () => {
    const { walk, again } = panel(walkWith(['waiting', 'waiting']));
    await userEvent.click(button(walk, 'Пропустить'));
    again({ walk: walkWith(['skipped', 'waiting'], { position: 1 }) });
    await expect.poll(() => document.activeElement).toBe(walk.querySelector('.walk__title'));
    await userEvent.click(button(walk, 'Прочитать ещё раз'));
    again({ walk: walkWith(['skipped', 'waiting'], { position: 1, stage: 'checking' }) });
    await expect.poll(() => document.activeElement).toBe(walk.querySelector('.walk__title'));
  });

  test.each([
    ['Прекратить', walkWith(['waiting'])],
    ['Готово', walkWith(['gone'], { stage: 'checked' })],
  ])('«%s» hands the keyboard to the list', async (text, walk) => {
    const { root, again } = panel(walk);
    await userEvent.click(button(root, text));
    again({ walk: null });
    await expect.poll(() => document.activeElement?.className).toBe('group__toggle');
    const other = sessions({ walk, view: 'signed-out' });
    await userEvent.click(button(other.root, text));
    other.again({ walk: null });
    await expect.poll(() => document.activeElement?.className).toBe('audit');
  });

  test('the keyboard is not taken from who has gone elsewhere', async () => {
    const { root, again } = panel(walkWith(['waiting']));
    await userEvent.click(button(root, 'Прекратить'));
    toggle(root, 'phone').focus();
    again({ walk: null });
    await expect.poll(() => root.querySelector('.walk')).toBe(null);
    expect(document.activeElement).toBe(toggle(root, 'phone'));
  });
});

describe('a list that was not found', () => {
  const attempt = { reason: 'not-shown', page: 'details', at: now - 60_000 } as const;

  test('is said so, with the places known and their dates, and the way to type it in', async () => {
    const { root } = sessions({ view: null, attempt });
    const said = words(root.querySelector('.notice-card'));
    expect(said).toContain('Список сеансов не нашли');
    expect([...root.querySelectorAll('.notice-card li')].map(words)).toEqual([
      '«Личные данные», внизу страницы (16 марта 2023 г.)',
      'мобильный сайт, «Активные сеансы» (28 мая 2022 г.)',
      'профиль на сайте, внизу страницы (без даты)',
      'WB ID или приложение: есть ли список там, неизвестно (23 июня 2026 г.)',
    ]);
    await userEvent.click(button(root, 'Ввести вручную'));
    expect(onType).toHaveBeenCalled();
  });

  test('but was read before stands under it', () => {
    const { root } = sessions({ attempt });
    expect(words(root.querySelector('.notice-card'))).toContain('Ниже — то, что прочитали раньше.');
    expect(root.querySelectorAll('.session').length).toBe(5);
  });

  test('an older failure than the audit is of no interest', () => {
    const { root } = sessions({ attempt: { ...attempt, at: now - 86_400_000 } });
    expect(root.querySelector('.notice-card')).toBe(null);
  });

  test('for a reason that another place would not help sends nobody elsewhere', () => {
    const { root } = sessions({ view: null, attempt: { ...attempt, reason: 'signed-out' } });
    expect(words(root.querySelector('.notice-card'))).toContain('вы не вошли в аккаунт');
    expect(root.querySelector('.notice-card li')).toBe(null);
  });
});

describe('names that somebody chose', () => {
  test('are text, whatever they say', () => {
    const { root } = sessions({ view: hostileView });
    expect(root.querySelector('.session img, .session b')).toBe(null);
    expect(words(rowOfSession(root, 'bold').querySelector('.session__name bdi'))).toBe(
      '<img src=x onerror="document.title=1"><b>x',
    );
  });

  test('a long address of the network is shown whole, however long the device is', async () => {
    await page.viewport(320, 800);
    const ip = '2001:0db8:85a3:0000:0000:8a2e:0370:7334';
    const one = viewOf(rowOf('x', { device: 'Mozilla/5.0 '.repeat(30), ip }), { flags: [{ id: 'new-ip', ip }] });
    const { root } = sessions({ view: auditView({ 'to-check': [one] }) });
    const told = [...root.querySelectorAll<HTMLElement>('.flag__reason, .session__remark')].filter((at) =>
      words(at).includes(ip),
    );
    expect(told.length).toBe(2);
    for (const at of told) {
      expect(at.scrollHeight, words(at)).toBeLessThanOrEqual(at.clientHeight);
      expect(at.scrollWidth, words(at)).toBeLessThanOrEqual(at.clientWidth);
    }
    await page.viewport(414, 896);
  });

  test.each([320, 380])('fit into %i px', async (width) => {
    await page.viewport(width, 800);
    for (const view of [hostileView, usualView, manyView]) {
      const { root } = sessions({ view });
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const element of root.querySelectorAll<HTMLElement>('.session, .flag p, button'))
        expect(element.getBoundingClientRect().right, words(element).slice(0, 40)).toBeLessThanOrEqual(width);
    }
    await page.viewport(414, 896);
  });
});

const states: Record<string, Partial<SessionAuditProps>> = {
  usual: {},
  calm: { view: calmView, reminder: 'due' },
  hostile: { view: hostileView },
  many: { view: manyView },
  missing: { view: null, attempt: { reason: 'not-shown', page: 'details', at: now } },
  pointing: { walk: walkWith(['waiting', 'waiting']), cabinet: 'seller' },
  checking: { walk: walkWith(['waiting'], { stage: 'checking', attempt: { reason: 'partial', at: now } }) },
  checked: {
    walk: walkWith(['gone', 'still-there', 'alike', 'could-not-tell', 'skipped', 'waiting'], {
      stage: 'checked',
      alsoGone: [undated.session],
    }),
  },
  unreadable: { view: 'unreadable' },
  'signed out': {
    view: 'signed-out',
    walk: walkWith(['could-not-tell'], { stage: 'checked', attempt: { reason: 'signed-out', at: now } }),
  },
  odd: { view: { ...usualView, listFlags: [{ id: 'no-current' }] } },
};

describe.each(['ru', 'en'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)('axe finds nothing, and no target is small: %s', async (scheme) => {
    await preferColorScheme(scheme);
    for (const [name, state] of Object.entries(states)) {
      const { root } = sessions(state, language);
      expect(await violationsIn(root), name).toEqual([]);
      expect(words(root), name).not.toMatch(/\b(walk|end|flag|group|session|audit|outcome)_\w/);
      for (const target of root.querySelectorAll<HTMLElement>('button, input[type="search"]')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), `${name}: ${words(target)}`).toBeGreaterThanOrEqual(24);
      }
    }
    const { root } = sessions({}, language);
    await userEvent.click(root.querySelector('.session__body .row-actions .button:last-child') ?? root);
    expect(root.querySelector('.walk')).not.toBe(null);
    expect(await violationsIn(root)).toEqual([]);
    await preferColorScheme('light');
  });
});
