import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAudits, reviewSessions } from '@/utils/audit/audit-store';
import type { ReminderChoice } from '@/utils/audit/reminder-due';
import { keepReminding, showReminder } from '@/utils/reminder-badge';
import { writeReminder } from '@/utils/storage/reminder';

const day = 86_400_000;
const now = new Date('2026-11-23T12:00:00').getTime();

/** The extension's button. */
const button = { text: '', title: '' };
const action = {
  setBadgeText: async ({ text }: { text: string }) => {
    button.text = text;
  },
  setTitle: async ({ title }: { title: string }) => {
    button.title = title;
  },
  setBadgeBackgroundColor: async () => {},
};
const plain = { text: '', title: 'extName' };
const dotted = { text: '•', title: 'reminderDue' };

let watch: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { action });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
  Object.assign(button, { text: 'none yet', title: 'none yet' });
  watch = new AbortController();
});

afterEach(async () => {
  watch.abort();
  vi.useRealTimers();
  await eraseAudits();
});

const ask = (every: ReminderChoice, from: number): Promise<void> => writeReminder({ every, from });
const alarms = async (): Promise<[string, number][]> =>
  (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);

const review = (at: number): Promise<void> => reviewSessions({ host: 'www.wildberries.ru', account: 'anna' }, at);

describe('the button', () => {
  it('is plain, and no alarm is set, when nobody asked', async () => {
    await review(now - 300 * day);
    await showReminder();
    expect(button).toEqual(plain);
    expect(await alarms()).toEqual([]);
  });

  it('waits until it is due', async () => {
    await ask(30, now - 20 * day);
    await showReminder();
    expect(button).toEqual(plain);
    expect(await alarms()).toEqual([['reminder', now + 10 * day]]);
  });

  it('has a dot when it is due, and a look again is set for later', async () => {
    await ask(30, now - 30 * day);
    await showReminder();
    expect(button).toEqual(dotted);
    expect(await alarms()).toEqual([['reminder', now + day]]);
  });

  it('has none any more after an audit of any account, and waits anew', async () => {
    await ask(60, now - 90 * day);
    await showReminder();
    expect(button).toEqual(dotted);
    await review(now);
    await showReminder();
    expect(button).toEqual(plain);
    expect(await alarms()).toEqual([['reminder', now + 60 * day]]);
  });

  it('has none any more when nobody wants it', async () => {
    await ask(30, now - 90 * day);
    await showReminder();
    await ask('never', now);
    await showReminder();
    expect(button).toEqual(plain);
    expect(await alarms()).toEqual([]);
  });

  it('shows what holds last, however often it is asked at once', async () => {
    await ask(30, now - 90 * day);
    const shown = [showReminder(), showReminder()];
    await ask('never', now);
    await Promise.all([...shown, showReminder()]);
    expect(button).toEqual(plain);
    expect(await alarms()).toEqual([]);
  });
});

describe('the background', () => {
  /** As often as something changes the button, until it looks so. */
  const becomes = (look: object): Promise<void> => vi.waitFor(() => expect(button).toEqual(look), { timeout: 5_000 });

  it('shows it when it starts', async () => {
    await ask(30, now - 30 * day);
    keepReminding(watch.signal);
    await becomes(dotted);
  });

  it('hears of the asking, of an audit, and of the alarm', async () => {
    keepReminding(watch.signal);
    await becomes(plain);
    await ask(30, now - 30 * day);
    await becomes(dotted);
    await review(now);
    await becomes(plain);
    vi.setSystemTime(now + 30 * day);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'reminder', scheduledTime: now + 30 * day });
    await becomes(dotted);
  });

  it('finds its alarm again after the browser lost it', async () => {
    await ask(30, now);
    keepReminding(watch.signal);
    await becomes(plain);
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await alarms()).toEqual([['reminder', now + 30 * day]]), { timeout: 5_000 });
  });
});
