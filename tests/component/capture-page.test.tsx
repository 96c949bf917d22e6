import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CaptureFile, CapturePage } from '@/components/CapturePage';
import styles from '@/components/capture-page.css?inline';
import capture from '../fixtures/captures/demo-deliveries-2026.json?raw';
import { show } from './show';
import { preferColorScheme, violationsIn } from './violations';

const file: CaptureFile = { text: capture, name: 'loose-ends-lk-2026-11-23.json', url: 'blob:demo', faithful: 'yes' };
const discarded = async (): Promise<'discarded'> => 'discarded';

describe('the viewer', () => {
  test('shows the whole file as it will be saved, and what to save it as', () => {
    const { root } = show(<CapturePage file={file} onDiscard={discarded} />, styles);
    expect(root.querySelector('pre')?.textContent).toBe(capture);
    const save = root.querySelector<HTMLAnchorElement>('a[download]');
    expect(save?.getAttribute('href')).toBe('blob:demo');
    expect(save?.download).toBe(file.name);
    expect(root.textContent).toContain('Он никуда не отправлен');
    expect(root.textContent).not.toContain('читается не совсем так');
  });

  test('colours every masked word and no other', async () => {
    const text = '{"text":"Жжжжж Доставки zzz жесть Zoo"}';
    show(<CapturePage file={{ ...file, text }} onDiscard={discarded} />, styles);
    const words = (): string[] =>
      [...(CSS.highlights.get('masked') ?? [])].map((range) => text.slice(range.startOffset, range.endOffset));
    await expect.poll(words).toEqual(['Жжжжж', 'zzz']);
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
    expect(root.textContent).toContain('Слепок выброшен');
    expect(root.querySelector('a[download]')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(root.querySelector('h1'));
    expect(onDiscard).toHaveBeenCalledTimes(1);
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

test('the page itself never scrolls sideways on a narrow window', () => {
  const { root } = show(<CapturePage file={file} onDiscard={discarded} />, styles);
  root.style.width = '320px';
  expect(root.scrollWidth).toBeLessThanOrEqual(320);
  // The file does, within its own region.
  const region = root.querySelector('.capture__file');
  expect(region?.scrollWidth).toBeGreaterThan(region?.clientWidth ?? 0);
});
