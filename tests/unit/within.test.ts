import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { within } from '@/utils/within';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const answerAfter = <T>(ms: number, value: T): Promise<T> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), ms);
  });

describe('an answer within five seconds', () => {
  it('is the answer, and leaves no timer', async () => {
    const answer = within(5_000, answerAfter(4_999, 'screen'));
    await vi.advanceTimersByTimeAsync(4_999);
    expect(await answer).toBe('screen');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is none when it comes later, or never', async () => {
    const settled = vi.fn();
    void within(5_000, answerAfter(5_001, 'screen')).then(settled);
    void within(5_000, new Promise<string>(() => {})).then(settled);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled.mock.calls).toEqual([['late'], ['late']]);
  });

  it('fails as it fails', async () => {
    const answer = within(5_000, Promise.reject(new Error('gone')));
    await expect(answer).rejects.toThrow('gone');
    expect(vi.getTimerCount()).toBe(0);
  });
});
