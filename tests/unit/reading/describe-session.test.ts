import { describe, expect, it } from 'vitest';
import { appNames, deviceNames, placeNames, strangeDeviceNames } from '@/tests/support/session-names';
import { describeSession } from '@/utils/reading/describe-session';
import type { DeviceKind } from '@/utils/reading/session-description';

const shop = ['магазинчик'];
const ofDevice = (device: string): ReturnType<typeof describeSession> =>
  describeSession({ device, os: null, app: null }, shop);
const ofApp = (app: string): ReturnType<typeof describeSession> =>
  describeSession({ device: null, os: null, app }, shop);

describe('the kind of device', () => {
  it.each<[DeviceKind | null, readonly string[]]>([
    ['phone', ['iPhone 13', 'айфон', 'Айфон мамы', 'Samsung Galaxy A52', 'Samsung SM-A525F', 'Redmi Note 12 Pro+']],
    ['phone', ['HONOR 90', 'Смартфон', 'Телефон мамы', 'Motorola Edge 30', 'Windows Phone 8.1', 'Xiaomi 13T']],
    ['tablet', ['iPad Air', 'Планшет', 'Galaxy Tab S7', 'Samsung SM-T870', 'Redmi Pad', 'HUAWEI MatePad 11']],
    ['computer', ['Windows 10', 'macOS', 'MacBook Pro', 'Компьютер', 'мой ноутбук', 'Chromebook', 'Ubuntu 22.04']],
    ['computer', ['HUAWEI MateBook D', 'Honor MagicBook', 'ПК', 'Chrome OS', 'Desktop']],
    ['tv', ['Smart TV', 'Телевизор Samsung', 'Android TV', 'Яндекс ТВ Станция', 'Xiaomi Mi TV']],
    ['watch', ['Apple Watch Series 9', 'Часы']],
    ['other', ['PlayStation 5', 'Xbox', 'iPod touch']],
    // Makers that make several kinds, systems that run on several, and words of which nobody knows.
    [null, ['Samsung', 'Android 14', 'Xiaomi', 'HUAWEI', 'iOS', 'Mobile', 'Мобильное устройство', 'Nokia']],
    [null, ['Неизвестное устройство', 'Tesla Model 3', 'Vertex Impress', 'RMX3085', 'Москва', '']],
  ])('%s', (kind, names) => {
    for (const name of names) expect(ofDevice(name).kind, name).toBe(kind);
  });

  it('is told by the device rather than by the app', () => {
    // An iPad calls itself a Mac in its browser.
    expect(describeSession({ device: 'iPad', os: 'macOS', app: 'Safari 18' }).kind).toBe('tablet');
    expect(describeSession({ device: null, os: null, app: 'Chrome 139 на Windows' }).kind).toBe('computer');
  });
});

describe('the system', () => {
  it.each<[string, string, string | null]>([
    ['Windows 10', 'Windows', '10'],
    ['Windows 10 Pro x64', 'Windows', '10'],
    ['Windows 8.1', 'Windows', '8.1'],
    ['Windows XP', 'Windows', 'XP'],
    ['Windows NT 6.1', 'Windows', '7'],
    // Of 10 and 11 alike.
    ['Windows NT 10.0', 'Windows', null],
    ['Windows', 'Windows', null],
    ['iPhone', 'iOS', null],
    ['iPhone 13', 'iOS', null],
    ['iPhone17,2', 'iOS', null],
    ['Айфон 13', 'iOS', null],
    ['iOS 17.6.1', 'iOS', '17.6.1'],
    ['iPadOS 18', 'iPadOS', '18'],
    ['MacBook Pro', 'macOS', null],
    ['iMac 24', 'macOS', null],
    // What browsers print for every macOS since.
    ['Mac OS X 10.15.7', 'macOS', null],
    ['Mac OS X 10_15_7', 'macOS', null],
    ['macOS 10', 'macOS', null],
    ['macOS 10.14', 'macOS', '10.14'],
    ['macOS 14.5', 'macOS', '14.5'],
    ['Android 13', 'Android', '13'],
    ['Андроид 13', 'Android', '13'],
    ['Samsung SM-A525F (Android 13)', 'Android', '13'],
    ['Chrome OS', 'ChromeOS', null],
    ['Ubuntu 22.04', 'Ubuntu', '22.04'],
  ])('of %j is %s %s', (name, os, version) => {
    expect(ofDevice(name).os).toEqual({ name: os, version });
  });

  it('is found with its version wherever that stands', () => {
    const described = describeSession({ device: 'iPhone 13', os: 'iOS 18.1', app: 'Магазинчик для iOS' }, shop);
    expect(described.os).toEqual({ name: 'iOS', version: '18.1' });
    for (const [app, name] of [
      ['Магазинчик Android 6.4.1', 'Android'],
      ['Магазинчик iOS 7.1.2', 'iOS'],
      ['Приложение Android 7.0.5000', 'Android'],
    ] as const)
      expect(describeSession({ device: null, os: null, app }, shop).os, app).toEqual({ name, version: null });
    expect(describeSession({ device: null, os: null, app: 'Магазинчик 6.4.1 (Android 14)' }, shop).os).toEqual({
      name: 'Android',
      version: '14',
    });
    expect(describeSession({ device: 'Windows', os: null, app: 'Chrome 139 на Windows 10' }).os).toEqual({
      name: 'Windows',
      version: '10',
    });
  });

  it('has not the version of the app that is made for it', () => {
    expect(ofApp('Магазинчик для Android 6.4.2').os).toEqual({ name: 'Android', version: null });
  });

  it.each(['iPad', 'Samsung Galaxy S21', 'Компьютер', 'Телевизор', 'Xiaomi'])('of %j is not known', (name) => {
    expect(ofDevice(name).os).toBeNull();
  });
});

describe('the browser and the app', () => {
  it.each<[string, string, string | null]>([
    ['Chrome', 'Chrome', null],
    ['Chrome 139 на Windows', 'Chrome', '139'],
    ['Google Chrome 119', 'Chrome', '119'],
    ['Chrome (версия 120.0.1)', 'Chrome', '120.0.1'],
    ['Яндекс Браузер 24.1', 'Яндекс Браузер', '24.1'],
    ['Яндекс.Браузер', 'Яндекс Браузер', null],
    ['YaBrowser/24.1.0', 'Яндекс Браузер', '24.1.0'],
    ['Safari 18', 'Safari', '18'],
    ['Mobile Safari', 'Safari', null],
    ['IE 11', 'Internet Explorer', '11'],
    ['Edge 119', 'Microsoft Edge', '119'],
    ['Samsung Internet 23.0.1.1', 'Samsung Internet', '23.0.1.1'],
    ['Mozilla Firefox 140', 'Firefox', '140'],
    ['Opera Mini', 'Opera Mini', null],
  ])('%j is the browser %s %s', (app, name, version) => {
    expect(ofApp(app)).toMatchObject({ browser: { name, version }, app: null });
  });

  it.each<[string, string, string | null]>([
    ['Магазинчик', 'Магазинчик', null],
    ['Магазинчик 6.4.2', 'Магазинчик', '6.4.2'],
    ['Магазинчик для Android', 'Магазинчик', null],
    ['Другой для iOS', 'Другой', null],
    ['Мобильное приложение', 'Мобильное приложение', null],
    ['Telegram', 'Telegram', null],
    // A page within an app.
    ['Android WebView', 'Android WebView', null],
  ])('%j is the app %s %s', (app, name, version) => {
    expect(ofApp(app)).toMatchObject({ browser: null, app: { name, version } });
  });

  it.each(['Веб-версия', 'Сайт', 'Неведомое 3', 'Motorola Edge 30'])('%j is neither', (app) => {
    expect(ofApp(app)).toMatchObject({ browser: null, app: null });
  });

  it('is not in the name of a device', () => {
    for (const name of deviceNames) expect(ofDevice(name), name).toMatchObject({ browser: null, app: null });
  });

  it('is told by every name of a browser or an app but for the site itself', () => {
    const untold = appNames.filter((name) => {
      const { browser, app } = ofApp(name);
      return browser === null && app === null;
    });
    expect(untold).toEqual(['Mail.ru Браузер', 'Веб-версия', 'Сайт', 'Мобильный сайт', 'Мобильная версия']);
    for (const name of appNames) expect([ofApp(name).browser, ofApp(name).app], name).toContain(null);
  });
});

it('tells nothing of a place', () => {
  for (const name of placeNames) {
    expect(ofDevice(name), name).toEqual({ kind: null, os: null, browser: null, app: null });
  }
});

it('tells nothing of names that no list of words can hold, but what they say', () => {
  const told = strangeDeviceNames.filter((name) => ofDevice(name).kind !== null);
  expect(told).toEqual(['DESKTOP-AB12CD3', 'Яндекс ТВ Станция']);
});
