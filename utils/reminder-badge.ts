import { lastReviewAt, watchAudits } from './audit/audit-store';
import { isReminderDue, type Reminder, reminderAt } from './audit/reminder-due';
import { browser } from './browser';
import { report } from './report';
import { readReminder, watchReminder } from './storage/reminder';

/** The reminder on the extension's button: a dot, and a title that says what it means. Nothing pops up, nothing sounds. */

const alarmName = 'reminder';

/** While the dot is shown, it is looked at again after this long, in ms: they may have looked while nobody watched. */
const lookAgain = 24 * 60 * 60 * 1000;

/**
 * Shows the dot when it is due, and takes it away once they have looked or when the person wants none: at once, at every start of
 * the background, and with every change. The browser may lose alarms with its end; each start sets them anew.
 * @param signal ends the watch of storage and audits
 */
export function keepReminding(signal: AbortSignal): void {
  const show = (): void => void showReminder();
  // Starts the background with the browser, even if no alarm is left.
  browser.runtime.onStartup.addListener(show);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) show();
  });
  watchReminder(show, signal);
  watchAudits(show, signal);
  show();
}

let queue: Promise<void> = Promise.resolve();

/**
 * Brings alarm, dot and title to what they should be now; one after another, so that the last one asked for stands. A page
 * of ours may call it, too: the background does not hear of a review while it sleeps.
 */
export function showReminder(): Promise<void> {
  queue = queue.then(update).catch((error: unknown) => report('showing the reminder', error));
  return queue;
}

async function update(): Promise<void> {
  const reminder = await readReminder();
  const now = Date.now();
  const reviewedAt = reminder.every === 'never' ? null : await lastReviewAt();
  await setAlarm(reminder, reviewedAt, now);
  const due = isReminderDue(reminder, reviewedAt, now);
  await browser.action.setBadgeText({ text: due ? '•' : '' });
  await browser.action.setTitle({ title: browser.i18n.getMessage(due ? 'reminderDue' : 'extName') });
  // As --ink-soft and --paper in tokens.css: on both kinds of toolbar readable, and on neither loud.
  if (due) await browser.action.setBadgeBackgroundColor({ color: '#505d6a' });
}

async function setAlarm(reminder: Reminder, reviewedAt: number | null, now: number): Promise<void> {
  const at = reminderAt(reminder, reviewedAt, now);
  if (at === null) await browser.alarms.clear(alarmName);
  // An alarm of the past rings at once, and for ever.
  else browser.alarms.create(alarmName, { when: at > now ? at : now + lookAgain });
}
