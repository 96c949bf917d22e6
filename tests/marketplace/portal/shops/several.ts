import type { Shop } from '../shop';

/** Four sessions, one of them old and nameless. */
export const several: Shop = {
  condition: 'normal',
  name: 'ИП Соколова А. В.',
  sessions: [
    {
      device: 'Windows 11',
      os: null,
      app: 'Chrome 142',
      place: 'Москва, Россия',
      ip: '203.0.113.24',
      lastSeen: '23.11.2026 в 14:02',
      current: true,
    },
    {
      device: 'iPhone 14',
      os: null,
      app: 'WB Partners для iOS',
      place: 'Москва, Россия',
      ip: '198.51.100.7',
      lastSeen: '22 нояб. 2026 г. в 21:40',
      current: false,
    },
    {
      device: 'MacBook Pro',
      os: null,
      app: 'Safari 26',
      place: 'Тверь, Россия',
      ip: '192.0.2.118',
      lastSeen: '3 нояб. 2026 г. в 08:15',
      current: false,
    },
    {
      device: 'Windows 7',
      os: null,
      app: 'Яндекс Браузер',
      place: null,
      ip: '198.51.100.203',
      lastSeen: '17.03.2025 в 10:00',
      current: false,
    },
  ],
};
