import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CaptureFile, CapturePage } from '@/components/CapturePage';
import styles from '@/components/capture-page.css?inline';
import capture from '../fixtures/captures/demo-deliveries-2026.json?raw';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const file: CaptureFile = {
  text: capture,
  name: 'loose-ends-lk-2026-11-23.json',
  url: '#blob',
  faithful: 'yes',
  maskedNumbers: [],
};
const discarded = async (): Promise<'discarded'> => 'discarded';

describe('the viewer', () => {
  test('shows the whole file as it will be saved, and what to save it as', () => {
    const { root } = show(<CapturePage file={file} onDiscard={discarded} />, styles);
    expect(root.querySelector('pre')?.textContent).toBe(capture);
    const save = root.querySelector<HTMLAnchorElement>('a[download]');
    expect(save?.getAttribute('href')).toBe('#blob');
    expect(save?.download).toBe(file.name);
    expect(root.textContent).toContain('Ничего не отправлено');
    expect(root.textContent).not.toContain('читается не совсем так');
  });

  test('says first what it is, that nothing was sent, and what to do', () => {
    const { root } = show(<CapturePage file={file} onDiscard={discarded} />, styles, 'en');
    const [what, safe, todo] = [...root.querySelectorAll('.capture__lead')].map((at) => at.textContent);
    expect(what).toMatch(/^This is a copy/);
    expect(safe).toMatch(/^Nothing has been sent/);
    expect(todo).toMatch(/save the file and send it on/);
    // Nobody knows an address of the repository yet: better none than a dead one.
    expect([...root.querySelectorAll('a')].map((at) => at.getAttribute('href'))).toEqual(['#blob']);
  });

  test('colours every masked word and number and no other', async () => {
    const text = '{"text":"Жжжжж Доставки 2 zzz жесть Zoo 1112"}';
    const at = text.indexOf('1112');
    show(<CapturePage file={{ ...file, text, maskedNumbers: [[at, at + 4]] }} onDiscard={discarded} />, styles);
    const words = (): string[] =>
      [...(CSS.highlights.get('masked') ?? [])].map((range) => text.slice(range.startOffset, range.endOffset));
    await expect.poll(words).toEqual(['Жжжжж', 'zzz', '1112']);
  });

  test('says when the capture is not read like the page', () => {
    const { root } = show(<CapturePage file={{ ...file, faithful: 'no' }} onDiscard={discarded} />, styles);
    expect(root.textContent).toContain('читается не совсем так');
  });

  test('discards, and goes on from the heading', async () => {
    const onDiscard = vi.fn(discarded);
    const { root } = show(<CapturePage file={file} onDiscard={onDiscard} />, styles);
    const [button] = root.querySelectorAll('button');
    if (!button) throw new Error('No button');
    await userEvent.click(button);
    await vi.waitFor(() => expect(root.querySelector('pre')).toBeNull());
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Слепок выброшен. Ничего не отправлено.');
    expect(root.querySelector('a[download]')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(root.querySelector('h1'));
    expect(onDiscard).toHaveBeenCalledTimes(1);
  });

  test('says after saving where the file is and what is next, and after discarding that the file stays', async () => {
    const { root } = show(<CapturePage file={file} onDiscard={discarded} />, styles);
    const status = (): string => root.querySelector('[role="status"]')?.textContent ?? '';
    expect(status()).toBe('');
    const link = root.querySelector('a[download]');
    // What the browser saves is its own affair.
    link?.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link as Element);
    await vi.waitFor(() => expect(status()).toContain(file.name));
    expect(status()).toContain('Теперь перешлите его');
    await userEvent.click(root.querySelector('button') as Element);
    await vi.waitFor(() => expect(status()).toMatch(/^Слепок в браузере выброшен\. Сохранённый файл остался/));
    expect(status()).toContain('Расширение ничего не отправило');
  });

  test('says that discarding failed, and keeps showing the file', async () => {
    const { root } = show(<CapturePage file={file} onDiscard={async () => 'failed' as const} />, styles);
    const [button] = root.querySelectorAll('button');
    if (!button) throw new Error('No button');
    await userEvent.click(button);
    await vi.waitFor(() => expect(root.querySelector('[role="alert"]')).not.toBeNull());
    expect(root.querySelector('pre')?.textContent).toBe(capture);
  });

  test('says when there is none', () => {
    const { root } = show(<CapturePage file={null} onDiscard={discarded} />, styles, 'en');
    expect(root.querySelector('[role="status"]')?.textContent).toMatch(/^There is no copy/);
    expect(root.querySelector('button, a')).toBeNull();
  });
});

describe('axe finds nothing', () => {
  test.each(['light', 'dark'] as const)('in %s', async (scheme) => {
    await preferColorScheme(scheme);
    for (const language of ['ru', 'en'] as const) {
      const { root } = show(<CapturePage file={{ ...file, faithful: 'no' }} onDiscard={discarded} />, styles, language);
      expect(await violationsIn(root)).toEqual([]);
    }
    await preferColorScheme('light');
  });
});

test('nothing is cut off on a narrow window', () => {
  const { root } = show(<CapturePage file={file} onDiscard={discarded} />, styles);
  root.style.width = '320px';
  expect(root.scrollWidth).toBeLessThanOrEqual(320);
  const region = root.querySelector('.capture__file');
  expect(region?.scrollWidth).toBe(region?.clientWidth);
});
