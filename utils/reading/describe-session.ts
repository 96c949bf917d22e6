import type { SessionRow } from './reading';
import type { DeviceKind, Product, SessionDescription } from './session-description';
import { findPhrase, normalise } from './words';

/**
 * What the words of a session mean: kind of device, system, browser, app. By the words alone and nothing else; makers that
 * build telephones, tablets and televisions alike («Samsung», «Android») do not tell the kind.
 */

/**
 * @param row the fields of a session that name things
 * @param appNames normalised names of the site's own apps
 * @returns `null` for all that the words do not tell
 */
export function describeSession(
  { device, os, app }: Pick<SessionRow, 'device' | 'os' | 'app'>,
  appNames: readonly string[] = [],
): SessionDescription {
  const deviceNorm = device === null ? null : normalise(device);
  const appNorm = app === null ? null : normalise(app);
  const isAppInDevice = app === null && deviceNorm !== null && findPhrase(deviceNorm, appNames) !== null;
  return {
    kind: first([device, os, app], (text) => kindOf(normalise(text))),
    os: bestOf([os, device, app].flatMap((text) => (text === null ? [] : (osIn(text, text === app, appNames) ?? [])))),
    browser:
      (appNorm === null ? null : browserIn(appNorm, 'app')) ??
      (deviceNorm === null ? null : browserIn(deviceNorm, 'device')),
    app: app !== null ? appIn(app, appNames) : isAppInDevice && device !== null ? appIn(device, appNames) : null,
  };
}

/**
 * @param text any text
 * @param isApp the page calls it an app or a browser
 * @returns the system that it names, also in Russian; `null` when it names none
 */
function osIn(text: string, isApp: boolean, appNames: readonly string[]): Product | null {
  const norm = normalise(text);
  const best = systems
    .map(({ name, pattern, versions }) => ({ name, versions, match: pattern.exec(norm) }))
    .find(({ match }) => match !== null);
  if (!best?.match) return null;
  const printed = best.match[1];
  // «Приложение для Android 6.4»: nobody can tell whose version that is.
  const head = norm.slice(0, best.match.index);
  const isPlatform =
    /(?:^|\s)(?:для|for)\s$/u.test(head) || isBehindApp(head, isApp && browserIn(norm, 'app') === null, appNames);
  const version = printed === undefined || isPlatform ? null : printed;
  return { name: best.name, version: version === null ? null : best.versions ? best.versions(version) : version };
}

/** «Wildberries Android 6.4.1»: behind an app's name that is the app's version; in brackets or behind a comma the system's. */
function isBehindApp(head: string, isApp: boolean, appNames: readonly string[]): boolean {
  if (head.trim() === '' || /[,;(·|/]\s*$/u.test(head)) return false;
  return isApp || saysApp.test(head) || findPhrase(head, appNames) !== null;
}

/** Whether a text names a system and nothing else: «Windows 10», «Android 13», «macOS». */
export function isOnlyOs(text: string): boolean {
  const norm = normalise(text);
  const match = systems.map(({ pattern, isDevice }) => (isDevice ? null : pattern.exec(norm))).find((at) => at);
  return match
    ? !/[\p{L}\d]/u.test(norm.replace(match[0], ' ').replace(/ (?:pro|home|x64|x86|64-bit)(?= |$)/gu, ''))
    : false;
}

function first<Result>(texts: readonly (string | null)[], find: (text: string) => Result | null): Result | null {
  for (const text of texts) {
    const found = text === null ? null : find(text);
    if (found !== null) return found;
  }
  return null;
}

/** The first, with its version where another text prints the same one with a version. */
function bestOf(products: readonly Product[]): Product | null {
  const [main] = products;
  if (!main) return null;
  return products.find(({ name, version }) => name === main.name && version !== null) ?? main;
}

const versionTail = '(?:[ /]?v?\\.?(\\d+(?:\\.\\d+){0,5}))?(?![\\d\\p{L}])';
const word = (names: string, tail = versionTail): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${names})${tail}`, 'u');
const noTail = '(?![\\p{L}])';

interface System {
  readonly name: string;
  readonly pattern: RegExp;
  /** What a printed version stands for, where it is no version of the name. */
  readonly versions?: (printed: string) => string | null;
  /** It is named by its device: what follows is the device's model. */
  readonly isDevice?: true;
}

/**
 * Numbers of the system's core, as browsers print them. 10.0 is Windows 10 and 11 alike.
 * https://learn.microsoft.com/windows/win32/sysinfo/operating-system-version
 */
const coreVersions: Readonly<Record<string, string>> = {
  '5.1': 'XP',
  '6.0': 'Vista',
  '6.1': '7',
  '6.2': '8',
  '6.3': '8.1',
};

/** In the order in which they are looked for: the special before the general. */
const systems: readonly System[] = [
  { name: 'Windows Phone', pattern: word('windows phone') },
  { name: 'Windows Server', pattern: word('windows server') },
  { name: 'Windows', pattern: word('windows nt'), versions: (printed) => coreVersions[printed] ?? null },
  {
    name: 'Windows',
    pattern: word('windows|виндоус|виндовс', '(?:[ /]?(xp|vista|\\d+(?:\\.\\d+){0,3}))?(?![\\d\\p{L}])'),
    versions: (printed) => ({ xp: 'XP', vista: 'Vista' })[printed] ?? printed,
  },
  { name: 'HarmonyOS', pattern: word('harmony ?os') },
  { name: 'Wear OS', pattern: word('wear ?os') },
  { name: 'Android', pattern: word('android(?: tv)?|андроид') },
  { name: 'iPadOS', pattern: word('ipad ?os') },
  { name: 'tvOS', pattern: word('tvos') },
  { name: 'watchOS', pattern: word('watch ?os') },
  { name: 'iOS', pattern: word('ios|iphone os') },
  {
    name: 'macOS',
    pattern: word('mac ?os(?: x)?|os x'),
    // Browsers print 10.15 for all that came after it: https://bugs.webkit.org/show_bug.cgi?id=216593
    versions: (printed) => (/^10(?:\.15(?:\.\d+)*)?$/u.test(printed) ? null : printed),
  },
  { name: 'ChromeOS', pattern: word('chrome ?os') },
  { name: 'Ubuntu', pattern: word('ubuntu') },
  { name: 'Debian', pattern: word('debian(?: gnu/linux)?') },
  { name: 'Fedora', pattern: word('fedora(?: linux)?') },
  { name: 'Astra Linux', pattern: word('astra linux') },
  { name: 'РЕД ОС', pattern: word('ред ос') },
  { name: 'Tizen', pattern: word('tizen') },
  { name: 'webOS', pattern: word('webos') },
  { name: 'Linux', pattern: word('linux', noTail) },
  { name: 'iOS', pattern: word('iphone|айфон|ipod', noTail), isDevice: true },
  { name: 'macOS', pattern: word('macbook|imac|mac mini|mac studio|mac pro|макбук', noTail), isDevice: true },
  { name: 'watchOS', pattern: word('apple watch', noTail), isDevice: true },
  { name: 'tvOS', pattern: word('apple tv', noTail), isDevice: true },
  { name: 'ChromeOS', pattern: word('chromebook', noTail), isDevice: true },
];

/** By the first that fits: «Телевизор Samsung», «Планшет Windows», «Redmi Pad» before «Redmi 9». */
const kinds: readonly (readonly [DeviceKind, RegExp])[] = [
  ['watch', word('apple watch|galaxy watch|wear ?os|watchos|watch|часы', noTail)],
  ['tv', word('(?:smart|apple|android|google|mi|xiaomi) ?tv|tv|тв|телевизор|tizen|webos|tvos|chromecast', noTail)],
  ['other', word('playstation|xbox|nintendo(?: switch)?|ipod|приставка|консоль', noTail)],
  [
    'tablet',
    word(
      'ipad|айпад|ipados|планшет|tablet|(?:galaxy|lenovo) tab|(?:redmi|mi|xiaomi|poco|honor|realme|oppo|oneplus|vivo) pad|mediapad|matepad|sm-[txp]\\d{2,4}\\p{L}{0,2}|pixel tablet',
      noTail,
    ),
  ],
  ['computer', word('(?:mate|magic|redmi|realme ?|galaxy ?|vivo|zen|chrome|mac|think)book|thinkpad|ideapad', noTail)],
  [
    'phone',
    word(
      'iphone|айфон|смартфон|android-смартфон|smartphone|телефон|phone|windows phone|мобильный телефон|galaxy (?:[sazjmn]\\d{1,3}|note|fold|flip|z)|sm-[agnsmfje]\\d{2,4}\\p{L}{0,2}|redmi (?:note )?\\d{1,2}|poco [xfmc]\\d|xiaomi (?:mi )?\\d{1,2}|mi \\d{1,2}|pixel \\d{1,2}|huawei (?:p|y|mate ?)\\d{1,2}|huawei nova|honor (?:x?\\d{1,3}|magic ?\\d)|realme (?:c?\\d{1,2}|gt|narzo)|oppo (?:a\\d{1,3}|reno|find)|vivo [yvxt]\\d{1,3}|oneplus (?:\\d{1,2}|nord)|nokia [gcx]?\\d{1,2}|tecno (?:spark|camon|pova|pop)|infinix (?:hot|note|smart|zero)|zte blade|motorola (?:edge|moto)|moto [geg]\\d{1,3}|xperia|zenfone|nothing phone',
      '\\p{L}?(?![\\p{L}])',
    ),
  ],
  [
    'computer',
    word(
      'windows(?: nt)?|виндоус|виндовс|imac|mac(?: mini| studio| pro)?|mac ?os(?: x)?|os x|макбук|linux|ubuntu|debian|fedora|ред ос|chrome ?os|компьютер|ноутбук|пк|pc|desktop|laptop|notebook',
      noTail,
    ),
  ],
];

function kindOf(norm: string): DeviceKind | null {
  return kinds.find(([, pattern]) => pattern.test(norm))?.[0] ?? null;
}

type BrowserPlace = 'app' | 'device';

/** What only looks like a browser: a system, a telephone, a page within an app. */
const noBrowser = /chrome ?os|chromebook|webview|(?:motorola|moto|galaxy s\d+|note) edge/u;

/** In the order in which they are looked for: many carry the name of another one too. */
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Яндекс Браузер', word('(?:яндекс|yandex)[ .]?(?:браузер|browser)(?: lite)?|yabrowser')],
  ['Samsung Internet', word('samsung (?:internet|browser)|samsungbrowser')],
  ['UC Browser', word('uc ?browser')],
  ['Mi Browser', word('(?:mi|miui|xiaomi) ?browser')],
  ['Huawei Browser', word('huawei ?browser')],
  ['Tor Browser', word('tor(?: browser)?')],
  ['Opera GX', word('opera gx')],
  ['Opera Mini', word('opera mini')],
  ['Opera', word('opera(?: mobile| touch)?|опера')],
  ['Vivaldi', word('vivaldi')],
  ['Brave', word('brave(?: browser)?')],
  ['DuckDuckGo', word('duckduckgo(?: browser)?')],
  ['Firefox', word('(?:mozilla )?firefox(?: (?:mobile|focus|for ios|ios))?|fxios')],
  ['Internet Explorer', word('(?:microsoft )?internet explorer|ie(?= ?\\d)|msie')],
  ['Microsoft Edge', word('microsoft edge|edge')],
  ['Chromium', word('chromium')],
  ['Chrome', word('(?:google )?(?:chrome|хром)(?: (?:mobile(?: ios)?|ios|android))?|crios')],
  ['Safari', word('(?:mobile )?(?:safari|сафари)')],
  ['Атом', word('атом')],
  ['Спутник', word('спутник')],
];

function browserIn(norm: string, place: BrowserPlace): Product | null {
  if (noBrowser.test(norm) || /wkwebview/u.test(norm)) return null;
  for (const [name, pattern] of browsers) {
    const match = pattern.exec(norm);
    // A device may be called by such a word: «Motorola Edge+», «Спутник».
    if (!match || (place === 'device' && /^(?:edge|атом|спутник|tor|ie)/u.test(match[0]))) continue;
    return { name, version: match[1] ?? bracketVersion(norm) };
  }
  return place === 'app' && /^яндекс(?: \d|$)/u.test(norm)
    ? { name: 'Яндекс Браузер', version: trailingVersion(norm) }
    : null;
}

/** «Chrome (версия 120.0)». */
function bracketVersion(norm: string): string | null {
  return /\((?:версия|version|v\.?)? ?(\d+(?:\.\d+){0,5})\)/u.exec(norm)?.[1] ?? null;
}

function trailingVersion(norm: string): string | null {
  return (
    /(?<=[\p{L}"]) ?\(?(?:версия |version |v\.? ?)?(\d+(?:\.\d+){0,5})\)?$/u.exec(norm)?.[1] ?? bracketVersion(norm)
  );
}

const platforms = 'ios|iphone|ipad|ipados|android|андроид|windows|mac ?os|айфон';
const forPlatform = new RegExp(`\\s+(?:для|на|for|on)\\s+(?:${platforms})(?!\\p{L}).*$`, 'iu');
const saysApp = /(?<!\p{L})(?:приложение|application|app)(?!\p{L})/u;
const otherApps =
  /(?<!\p{L})(?:telegram|телеграм|instagram|инстаграм|whatsapp|viber|вконтакте|vk|webview|wkwebview)(?!\p{L})/u;

function appIn(text: string, appNames: readonly string[]): Product | null {
  const norm = normalise(text);
  if (browserIn(norm, 'app')) return null;
  const isApp =
    findPhrase(norm, appNames) !== null || saysApp.test(norm) || otherApps.test(norm) || forPlatform.test(text);
  if (!isApp) return null;
  const named = text.replace(forPlatform, '').trim();
  const version = trailingVersion(normalise(named));
  const name = named
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/[\s/]+(?:v\.?\s?|версия\s|version\s)?\d+(?:\.\d+)*$/iu, '')
    .trim();
  return { name: name === '' ? text.trim() : name, version };
}
