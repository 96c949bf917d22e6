import { describe, expect, it } from 'vitest';
import { isReminderDue, type Reminder, reminderAt } from '@/utils/audit/reminder-due';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);

const monthly = (from: number): Reminder => ({ every: 30, from });

describe('the next reminder', () => {
  it.each<[string, Reminder, number | null, number | null]>([
    ['never, unless asked for', { every: 'never', from: 0 }, null, null],
    ['never, though they looked', { every: 'never', from: now - 99 * day }, now - 98 * day, null],
    ['counts from the asking', monthly(now - 10 * day), null, now + 20 * day],
    ['counts from the asking when the look was before', monthly(now - day), now - 9 * day, now + 29 * day],
    ['counts from the look when that was later', monthly(now - 9 * day), now - day, now + 29 * day],
    ['takes 60 days', { every: 60, from: now }, null, now + 60 * day],
    ['takes 90 days', { every: 90, from: now }, null, now + 90 * day],
    ['may be past', monthly(now - 31 * day), null, now - day],
    ['bears a clock that is a day fast', monthly(now - 9 * day), now + day, now + 31 * day],
    ['does not wait ten years for a clock that was wrong', monthly(now - 9 * day), now + 3650 * day, now + 21 * day],
    ['begins anew when the asking itself has a wrong time', monthly(now + 3650 * day), null, now + 30 * day],
  ])('%s', (_what, reminder, lastReviewAt, at) => {
    expect(reminderAt(reminder, lastReviewAt, now)).toBe(at);
  });
});

describe('whether it is time', () => {
  it.each([
    [30 * day - 1, false],
    [30 * day, true],
    [300 * day, true],
  ])('%d ms after the audit: %s', (age, due) => {
    expect(isReminderDue(monthly(0), now - age, now)).toBe(due);
  });

  it('not when nobody asked', () => {
    expect(isReminderDue({ every: 'never', from: 0 }, 0, now)).toBe(false);
  });
});
