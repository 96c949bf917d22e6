import { type Reminder, reminderChoices } from '../audit/reminder-due';
import { browser } from '../browser';
import { type ItemType, isNumber, isRecord, readItem, writeItem } from './item';

/** The reminder as it is kept. It says nothing of any session, so it may lie where content scripts can read it. */

const reminderType: ItemType<Reminder> = {
  version: 1,
  fits: (data): data is Reminder =>
    isRecord(data) && reminderChoices.some((choice) => choice === data.every) && isNumber(data.from),
  migrations: {},
};

export const reminderKey = 'reminder';

/** @returns one that never comes, until the person asks for another */
export async function readReminder(): Promise<Reminder> {
  return (await readItem(reminderType, reminderKey)) ?? { every: 'never', from: 0 };
}

/** @throws when the storage is full */
export async function writeReminder(reminder: Reminder): Promise<void> {
  await writeItem(reminderType, reminderKey, reminder);
}

/**
 * Tells of every change of the reminder, whichever context made it.
 * @param signal ends the watch
 */
export function watchReminder(onChange: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, reminderKey)) onChange();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
