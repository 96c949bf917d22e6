/**
 * What lists of sessions call devices, apps and places: names of products, of browsers and of systems as their makers
 * print them, and of towns and regions as databases of addresses do. None was copied from a live account page.
 */

/** Names that say what they are. */
export const deviceNames: readonly string[] = [
  ...[
    'iPhone',
    'iPhone 6s',
    'iPhone SE (2nd generation)',
    'iPhone 11 Pro Max',
    'iPhone 13',
    'iPhone 16e',
    'iPhone17,2',
  ],
  ...[
    'Apple iPhone',
    'iPhone Анны',
    'Айфон 13',
    'iPad',
    'iPad Air',
    'iPad Pro 12.9',
    'iPad (9-го поколения)',
    'iPod touch',
  ],
  ...['Apple Watch Series 9', 'MacBook Pro', 'MacBook Air M2', 'iMac 24', 'Mac mini', 'macOS', 'macOS 14.5'],
  ...['Mac OS X 10.15.7', 'Windows', 'Windows 7', 'Windows 10', 'Windows 11', 'Windows NT 10.0', 'Windows 10 Pro x64'],
  ...[
    'Linux',
    'Linux x86_64',
    'Ubuntu 22.04',
    'Debian GNU/Linux 12',
    'Astra Linux',
    'РЕД ОС',
    'Chrome OS',
    'Chromebook',
  ],
  ...['Android', 'Android 14', 'Android-смартфон', 'Андроид', 'HarmonyOS 4.0', 'Samsung Galaxy S21', 'Самсунг А52'],
  ...[
    'Samsung Galaxy A52',
    'Samsung SM-G991B',
    'SM-A525F',
    'Galaxy Tab S7',
    'Galaxy Z Flip5',
    'Samsung Galaxy S7 edge',
  ],
  ...['Xiaomi Redmi Note 10', 'Redmi Note 12 Pro+', 'Redmi 9A', 'POCO X3 Pro', 'Xiaomi 13T', 'Xiaomi Mi 9', 'Mi 9T'],
  ...[
    'Huawei P30 Lite',
    'HUAWEI nova 11',
    'Honor 50',
    'HONOR X8',
    'Honor 10i',
    'realme C55',
    'realme 8 Pro',
    'OPPO A74',
  ],
  ...['OPPO Reno8', 'vivo Y36', 'vivo V21e', 'OnePlus 9', 'OnePlus Nord 2', 'Google Pixel 7', 'Pixel 6a', 'Nokia G21'],
  ...[
    'TECNO Spark 10',
    'TECNO CAMON 20',
    'Infinix HOT 30',
    'itel A60',
    'Meizu 16',
    'ZTE Blade V40',
    'Motorola Edge 30',
  ],
  ...['Moto G60', 'Lenovo Tab M10', 'ASUS Zenfone 8', 'Acer Aspire 5', 'HP Pavilion', 'Dell XPS 13', 'Sony Xperia 1'],
  ...['LG G8', 'BQ 6630L', 'DOOGEE S98', 'Blackview BV9900', 'HTC U11', 'Smart TV', 'Телевизор Samsung', 'Android TV'],
  ...[
    'Компьютер',
    'Мой компьютер',
    'Ноутбук',
    'Телефон',
    'Телефон мамы',
    'Мобильное устройство',
    'Смартфон',
    'Планшет',
  ],
  ...['Неизвестное устройство', 'ПК', 'ПК Windows', 'Desktop', 'Mobile'],
];

/** Names of devices that no list of words can hold. */
export const strangeDeviceNames: readonly string[] = [
  ...['2201117TG', 'RMX3085', 'CPH2127', 'DESKTOP-AB12CD3', 'WIN-8Q2K', 'Vertex Impress', 'Kindle Fire'],
  ...['Яндекс ТВ Станция', 'Irbis TZ', 'Teclast T40', 'BlackBerry', 'Tesla Model 3'],
];

/** Too little of a word for a row to be told by. */
export const bareModelNumbers: readonly string[] = ['M2101K6G', 'V2110', 'X3'];

export const appNames: readonly string[] = [
  ...['Chrome', 'Chrome 120', 'Chrome 120.0.1.2', 'Chrome 120.0.6099.109', 'Google Chrome', 'Google Chrome 119'],
  ...[
    'Chrome Mobile',
    'Chrome Mobile iOS',
    'Chrome Mobile WebView 96',
    'Chromium',
    'Safari',
    'Safari 17.1',
    'Safari 17.1.2',
  ],
  ...[
    'Mobile Safari',
    'Mobile Safari UI/WKWebView',
    'Firefox',
    'Mozilla Firefox',
    'Firefox 115.9.1',
    'Opera',
    'Opera GX',
  ],
  ...['Opera Mini', 'Microsoft Edge', 'Edge 119', 'Edge 12.11.26', 'Internet Explorer 11', 'IE 11', 'Яндекс.Браузер'],
  ...['Яндекс Браузер', 'Яндекс Браузер 23.9.1', 'Яндекс', 'Yandex Browser', 'YaBrowser', 'Samsung Internet'],
  ...[
    'Samsung Internet 23.0.1.1',
    'Samsung Browser 20',
    'UC Browser',
    'Mi Browser',
    'MiuiBrowser',
    'Huawei Browser',
    'Vivaldi',
  ],
  ...['Brave', 'DuckDuckGo', 'Tor Browser', 'Атом', 'Спутник', 'Mail.ru Браузер', 'Telegram', 'Instagram', 'WebView'],
  ...['Android WebView', 'Мобильное приложение', 'Приложение iOS', 'Приложение Android', 'Приложение для Android'],
  ...[
    'Веб-версия',
    'Сайт',
    'Мобильный сайт',
    'Мобильная версия',
    'Магазинчик',
    'Магазинчик 6.4.2',
    'Магазинчик 5.9.10',
  ],
  ...['Магазинчик 6.4.2000', 'Магазинчик для iOS', 'Приложение Магазинчик', 'Mobile App'],
];

export const placeNames: readonly string[] = [
  ...[
    'Москва',
    'Санкт-Петербург',
    'г. Москва',
    'г.Тверь',
    'Москва, Россия',
    'Россия',
    'Россия, Москва',
    'Московская область',
  ],
  ...['Россия, Московская область, Химки', 'Нижний Новгород', 'Ростов-на-Дону', 'Россия, Ростов-на-Дону', 'Йошкар-Ола'],
  ...['Комсомольск-на-Амуре', 'Набережные Челны', 'Петропавловск-Камчатский', 'Ханты-Мансийск', 'Республика Татарстан'],
  ...[
    'Ханты-Мансийский автономный округ — Югра',
    'Ямало-Ненецкий автономный округ',
    'Республика Саха (Якутия)',
    'Чувашия',
  ],
  ...['Краснодарский край', 'Красноярский край, Красноярск', 'Минск', 'Минск, Беларусь', 'Беларусь, Минск', 'Гомель'],
  ...[
    'Республика Беларусь',
    'Брестская область',
    'Алматы',
    'Казахстан, Алматы',
    'Ереван',
    'Бишкек',
    'Ташкент, Узбекистан',
  ],
  ...[
    'Тбилиси',
    'Стамбул, Турция',
    'Дубай, ОАЭ',
    'США',
    'Казань',
    'Новосибирск (примерно)',
    'Старый Оскол',
    'Сергиев Посад',
  ],
  ...['Переславль-Залесский', 'Усть-Каменогорск', 'Южно-Сахалинск', 'Северо-Восточный административный округ'],
  ...[
    'посёлок Рыбачий',
    'Ленинградская обл.',
    'Moscow',
    'Moscow, Russia',
    'Saint Petersburg, Russia',
    'Minsk, Belarus',
  ],
  ...['RU, Moscow', 'Атом-Сити', 'Орёл', 'Владивосток', 'Мирный', 'Каменск-Уральский'],
  'Республика Северная Осетия — Алания',
];

/** Names of systems. Some are devices' names too; two are none that a reader would know. */
export const systemNames: readonly string[] = [
  ...['Windows 11', 'Windows 10 Pro', 'macOS 15.1', 'iOS 17.6.1', 'iPadOS 18', 'Android 14', 'Android', 'Linux'],
  ...['Ubuntu 24.04', 'HarmonyOS 4.0', 'Chrome OS 126', 'РЕД ОС 8', 'Tizen 7', 'Альт Линукс'],
];
