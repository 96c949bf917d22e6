import type { Account, Session } from '../account';
import { busy } from './busy';

const devices = ['iPhone 13', 'Samsung Galaxy S21', 'Xiaomi Redmi Note 11', 'Windows 10', 'iPad Air', 'HONOR 90'];
const systems = ['iOS 18.7', 'Android 13', null, null, 'iPadOS 18.1', 'Android 14'];
const apps = ['Wildberries для iOS', 'Wildberries для Android', 'Chrome 139', 'Safari 18', 'Firefox 140'];
const places = ['Москва, Россия', 'Казань, Россия', 'Минск, Беларусь', 'Омск, Россия'];

/** Four hundred sessions, each with an address of its own. */
export const manySessions: Account = { ...busy, sessions: Array.from({ length: 400 }, (_, index) => session(index)) };

function session(index: number): Session {
  return {
    device: devices[index % devices.length] ?? 'iPhone 13',
    os: systems[index % systems.length] ?? null,
    app: apps[index % apps.length] ?? null,
    place: places[index % places.length] ?? null,
    ip: `198.51.${100 + Math.trunc(index / 200)}.${1 + (index % 200)}`,
    lastSeen: index === 0 ? 'сегодня в 10:05' : `${1 + (index % 28)} октября 2026 в ${10 + (index % 12)}:15`,
    current: index === 0,
  };
}
