import type { IsoDay } from '../account';
import { dottedDay, longDay, money } from '../format';
import type { PortalForms } from './portal-forms';

/** A text of the portal in both its languages. The Russian one is official where the page's file says so; English never is. */
export type Words<Text> = Readonly<Record<PortalForms['language'], Text>>;

/** «−12 480,50 ₽»: a debt has a minus before it. */
export function signedMoney(sum: number): string {
  return `${sum < 0 ? '−' : ''}${money(Math.abs(sum), 'RUB')}`;
}

/** A day in a sentence: «28 ноября 2026 г.», «28.11.2026». */
export function dayIn({ language }: PortalForms, day: IsoDay): string {
  return language === 'ru' ? `${longDay(day)} г.` : dottedDay(day);
}
