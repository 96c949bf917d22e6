import { findDates } from './date';
import { findPhrase, normalise } from './words';

/** What the pieces of text in a list of sessions are, whatever site prints it. */

export type SessionField = 'device' | 'os' | 'app' | 'place' | 'ip' | 'lastSeen';
/** `day`: one of something else than its use («Действует до 25.11.2026»); `year`: one that stands alone. */
export type PieceKind = SessionField | 'current' | 'label' | 'day' | 'year' | 'other';

export interface Piece {
  readonly kind: PieceKind;
  /** The value as shown, its label cut off. */
  readonly text: string;
  /** The field that a label announces, for pieces of kind `label`; `day` for one that we do not keep. */
  readonly field?: SessionField | 'day';
  /** A day under «Вход» or «Дата» may be that of the signing in: one under «Последняя активность» counts before it. */
  readonly isVague?: true;
  /** True when the page itself names the field («IP: …»). */
  readonly labelled: boolean;
  /** A "this device" right behind a name in one text with it: whoever names the device may have written it. */
  readonly inName?: true;
}

const labels: Record<SessionField, readonly string[]> = {
  device: ['устройство', 'тип устройства', 'модель', 'имя устройства', 'название устройства', 'device'],
  os: ['система', 'ос', 'операционная система', 'платформа', 'os', 'operating system', 'system', 'platform'],
  app: [
    'приложение',
    'браузер',
    'программа',
    'клиент',
    'источник',
    'приложение/браузер',
    'браузер/приложение',
    'браузер или приложение',
    'приложение или браузер',
    'браузер и приложение',
    'приложение и браузер',
    'app',
    'browser',
    'application',
  ],
  place: [
    'место',
    'местоположение',
    'место входа',
    'город',
    'регион',
    'страна',
    'геолокация',
    'локация',
    'расположение',
    'откуда',
    'location',
    'place',
  ],
  ip: ['ip', 'ip-адрес', 'ip адрес', 'айпи', 'адрес ip', 'ip address', 'адрес'],
  lastSeen: [
    'последняя активность',
    'последнее посещение',
    'последний визит',
    'последний вход',
    'последний сеанс',
    'последнее использование',
    'была активность',
    'активность',
    'дата входа',
    'время входа',
    'дата',
    'дата и время',
    'время',
    'вход',
    'вход выполнен',
    'выполнен вход',
    'когда',
    'был в сети',
    'была в сети',
    'был(а) в сети',
    'активен',
    'активна',
    'заходили',
    'last seen',
    'last visit',
    'last activity',
    'last active',
  ],
};

/** These labels may mean the day of the signing in as well as that of the last use. */
const vagueLabels = [
  'дата входа',
  'время входа',
  'дата',
  'дата и время',
  'время',
  'вход',
  'вход выполнен',
  'выполнен вход',
  'когда',
];

/** Labels of days that say nothing of the last use. */
const otherDayLabels = [
  'действует до',
  'действителен до',
  'истекает',
  'срок действия',
  'создан',
  'создано',
  'дата создания',
  'добавлен',
  'добавлена',
  'добавлено',
  'дата добавления',
  'привязан',
  'подключен',
  'дата подключения',
  'первый вход',
  'дата регистрации',
  'дата окончания',
  'последний заказ',
  'expires',
  'created',
  'added',
  'first seen',
  'valid until',
];

/** Labels of what we do not keep: their value is looked at for a "this device" only. */
const otherLabels = ['статус', 'состояние', 'сеанс', 'status'];

/** Labels of what is none of our fields, however much it looks like one: «Версия: 24.1.0.5» is no address. */
const mutedLabels = [
  'версия',
  'версия приложения',
  'версия браузера',
  'версия ос',
  'сборка',
  'version',
  'build',
  // The column of buttons.
  'действие',
  'действия',
  'управление',
  'action',
  'actions',
];

const currentPhrases = [
  'это устройство',
  'текущий сеанс',
  'текущая сессия',
  'текущее устройство',
  'этот сеанс',
  'эта сессия',
  'вы сейчас здесь',
  'вы здесь',
  'ваш текущий сеанс',
  'ваше текущее устройство',
  'активно сейчас на этом устройстве',
  'с этого устройства',
  'current session',
  'this device',
].sort((a, b) => b.length - a.length);

/** The same as a badge, where it stands alone. */
const currentBadges = ['текущий', 'текущая', 'текущее', 'сейчас используется', 'используется сейчас', 'current'];

/** When, in words that no calendar knows, or only roughly: «несколько дней назад», «в понедельник», «14:05». */
const vaguePhrases =
  /^(?:(?:очень |совсем )?(?:давно|недавно)|на (?:прошлой|этой) неделе|в (?:прошлом|этом) (?:месяце|году)|никогда|(?:во? )?(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|(?:[01]?\d|2[0-3]):[0-5]\d|(?:[\p{L}\d]+ ){0,3}(?:сек\p{L}{0,6}|мин\p{L}{0,3}|(?:пол)?час\p{L}{0,2}|д(?:ень|ня|ней|н)|сут\p{L}{2}|недел\p{L}|мес\p{L}{0,5}|(?:пол)?год\p{L}?|лет)\.? назад)$/u;

/** What is said of the moment of reading. */
export const nowPhrases =
  /^(?:сейчас|онлайн|в сети|только что|online|now|just now|active now|активен|активна)(?:[ ,-]+(?:сейчас|онлайн|в сети|активен|активна|активно))?$/u;

const deviceNames = [
  'iphone|ipad|ipod|ios|ipados|apple watch|macbook|imac|mac os|macos|mac|айфон|айпад|макбук',
  'android|андроид|samsung|самсунг|galaxy|sm-\\p{L}\\d+\\p{L}*|xiaomi|redmi|poco|huawei|honor|realme|oppo|vivo|oneplus|pixel|nokia',
  'tecno|infinix|itel|meizu|zte|motorola|moto|lenovo|asus|acer|hp|dell|sony|xperia|lg|htc|bq|alcatel|blackview|doogee',
  'oukitel|ulefone|cubot|fairphone|nothing phone|chromebook|chrome ?os|harmonyos|aurora|ред ос|smart ?tv|playstation|xbox',
  'windows|linux|ubuntu|debian|компьютер|телефон|планшет|смартфон|ноутбук|телевизор|(?:неизвестное|мобильное) устройство|пк|pc',
];
const deviceWords = new RegExp(`(?:^|[^\\p{L}])(?:${deviceNames.join('|')})(?:[^\\p{L}]|$)`, 'u');
const appNamesKnown = [
  '(?:chrome|хром)(?! ?os(?:[^\\p{L}]|$))|chromium|safari|firefox|mozilla|opera|brave|vivaldi|internet explorer|ie \\d+',
  // «Motorola Edge 30» and «Galaxy S7 edge» are telephones.
  '(?<!motorola |moto |s\\d |note )edge',
  '\\p{L}*browser|браузер|яндекс ?браузер|samsung internet|duckduckgo|telegram|instagram|webview|mobile app',
  'приложение|веб[- ]версия|(?:мобильная|полная) версия|сайт',
];
const appWords = new RegExp(`(?:^|[^\\p{L}])(?:${appNamesKnown.join('|')})(?:[^\\p{L}]|$)`, 'u');
/** Names that mean an app only where they stand alone: «Атом-Сити» and «Спутник» in an address are places. */
const loneAppWords = /^(?:яндекс|yandex|атом|спутник)(?: v?\d[\d.]*)?$/u;
const lonePhones = /^(?:mobile|desktop|mi \d+\p{L}?)$/u;

/** An address and nothing else, also a partly masked one: «120.0.1.2» behind a browser's name is its version. */
const ipPrefix = '(?:ip(?:v[46])?(?:-адрес| адрес)?(?:\\s*:(?!:))?\\s*)?';
const ipv4 = new RegExp(`^${ipPrefix}((?:\\d{1,3}|[*x]{1,3})(?:\\.(?:\\d{1,3}|[*x]{1,3})){3})(?::\\d{1,5})?$`, 'u');
const ipv6 = new RegExp(`^${ipPrefix}((?:[\\da-f]{0,4}|[*x]{1,4})(?::(?:[\\da-f]{0,4}|[*x]{1,4})){2,8})$`, 'u');

/** Words that a person presses to end one session. */
export const endOne =
  /^(?:завершить|завершить сеанс|завершить сессию|закрыть сеанс|удалить сеанс|удалить сессию|удалить|выйти|отключить|выйти с устройства|разлогинить|end session|log out|sign out)$/u;

/**
 * Takes a text of a session list apart.
 * @param text one visible line, or the part of one that an element holds
 * @param appNames normalised names of the site's own apps
 * @param now the moment of reading
 * @param announced the field that a column header or a `<dt>` promises for the whole text
 */
export function piecesOf(
  text: string,
  appNames: readonly string[],
  now: Date,
  announced: SessionField | null,
): Piece[] {
  // No field is that long: a review, an article.
  if (text.length > maxPieceLength) return [{ kind: 'other', text, labelled: false }];
  if (announced) return announcedPieces(text, appNames, now, announced);
  // Sentences, then what stands between dots and dashes; «г. Москва» and «ХМАО — Югра» are whole.
  const parts = text
    .split(
      /(?<=\p{Ll}{3}|[\d)])\.\s+(?=\p{Lu})|\s*[·•|;]\s*|\s+[—–-]\s+(?!(?<=(?:округ|Осетия|область)\s+[—–-]\s+)(?:Югра|Алания|Кузбасс)(?!\p{L}))/u,
    )
    .filter((part) => part.trim() !== '');
  const pieces = parts.flatMap((part) =>
    splitPart(part.trim().replace(/(?<=\p{Ll}{2})(?<!обл)\.$/u, ''), appNames, now),
  );
  return pieces.map((piece, at) => (piece.kind === 'current' && isNamePiece(pieces[at - 1]) ? inName(piece) : piece));
}

/** A device may call itself «iPhone 13 (это устройство)»; what stands behind a day, an address or a place is the page's. */
function isNamePiece(piece: Piece | undefined): boolean {
  return piece !== undefined && ['device', 'os', 'app', 'other'].includes(piece.kind);
}

function inName(piece: Piece): Piece {
  return { ...piece, inName: true };
}

const maxPieceLength = 300;

/** What may stand around a day and leave it that of the last use. */
const useWords =
  /(?<!\p{L})(?:последн(?:яя|ий|ее)|активность|активен|активна|активно|вход|входил[аи]?|вошли|визит|сеанс|сессия|посещение|использование|был|была|были|в сети|онлайн|заходил[аи]?|а|выполнен|дата|время|времени|по|московскому|мск|около|примерно|в|во|и|на|г|года|ч|мин|понедельник|вторник|среда|среду|четверг|пятница|пятницу|суббота|субботу|воскресенье|пн|вт|ср|чт|пт|сб|вс|last|seen|visit|activity|active|login|used|was|on|at|in|about|utc|gmt|msk|z|t|mon|tue|wed|thu|fri|sat|sun|am|pm)(?!\p{L})/gu;

/** A text with a day: is it of its last use, as far as its words say? «Создан 12.05.2026», «до завтра» are not. */
function isOfUse(norm: string, now: Date): boolean {
  const rest = findDates(norm, now, 'past').reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    norm,
  );
  return !/\p{L}/u.test(rest.replace(useWords, ' '));
}

function announcedPieces(text: string, appNames: readonly string[], now: Date, field: SessionField): Piece[] {
  const known = classify(text, appNames, now);
  if (known.kind === 'current') return [known];
  const marker = cutCurrent(text);
  const value = marker ? marker.rest : text;
  const isValue =
    !isNothing(value) &&
    (field !== 'ip' || ipIn(normalise(value)) !== null) &&
    // A header over two columns puts a version under the name of the next.
    (field !== 'lastSeen' || !/^v?\d+(?:\.\d+)+$/u.test(value) || known.kind === 'lastSeen');
  return [
    ...(isValue ? [{ kind: field, text: trimmedValue(field, value, now), labelled: true }] : []),
    ...(marker ? [field === 'device' || field === 'os' || field === 'app' ? inName(marker.piece) : marker.piece] : []),
  ];
}

function splitPart(part: string, appNames: readonly string[], now: Date): Piece[] {
  const marker = cutCurrent(part);
  if (marker) return [...(marker.rest ? splitPart(marker.rest, appNames, now) : []), marker.piece];
  const label = labelOf(part);
  if (label?.muted) return [];
  if (label?.isOther && (label.rest === '' || findDates(normalise(label.rest), now, 'past').length > 0))
    return [{ kind: label.rest === '' ? 'label' : 'day', text: part, field: 'day', labelled: true }];
  if (label?.rest === '')
    return label.field ? [{ kind: 'label', text: part, field: label.field, labelled: true, ...vagueness(label) }] : [];
  if (label && (label.hasColon || (label.field && fits(label.field, label.rest, appNames, now)))) {
    if (!label.field) return splitPart(label.rest, appNames, now);
    return announcedPieces(label.rest, appNames, now, label.field).map((piece) =>
      piece.kind === 'lastSeen' ? { ...piece, ...vagueness(label) } : piece,
    );
  }
  for (const bits of divisions(part)) {
    const pieces = bits.map((bit) => classify(bit, appNames, now));
    const kinds = new Set(pieces.map((piece) => piece.kind));
    if (kinds.size === pieces.length && !kinds.has('other') && !kinds.has('year')) return pieces;
  }
  return [classify(part, appNames, now)];
}

/** Ways in which one text may hold two things: «Chrome, Windows», «Chrome на Windows», «Chrome (Windows)». */
function divisions(part: string): string[][] {
  const bracket = /^(.+?)\s+\(([^()]+)\)$/u.exec(part);
  const last = part.lastIndexOf(', ');
  return [
    part.split(/,\s+/u),
    ...(last > 0 ? [[part.slice(0, last), part.slice(last + 2)]] : []),
    part.split(/\s+на\s+/u),
    ...(bracket?.[1] && bracket[2] ? [[bracket[1], bracket[2]]] : []),
  ].filter((bits) => bits.length > 1);
}

/** One piece that cannot be divided further. */
function classify(text: string, appNames: readonly string[], now: Date): Piece {
  const norm = normalise(text);
  const piece = (kind: PieceKind, value = text): Piece => ({ kind, text: value.trim(), labelled: false });
  if (isCurrentMarker(norm)) return piece('current');
  const ip = ipIn(norm);
  if (ip) return piece('ip', ip);
  if (nowPhrases.test(norm) || vaguePhrases.test(norm)) return piece('lastSeen');
  const named = norm.replace(/ \(?(?:версия |v\.? ?)?\d+(?:\.\d+)+\)?$/u, '');
  // «Магазинчик 6.4.2026» is the app's name with its version, and no day.
  if (named !== norm && isAppName(named, appNames)) return piece('app');
  if (findDates(norm, now, 'past').length > 0)
    return isOfUse(norm, now) ? piece('lastSeen', trimmedValue('lastSeen', text, now)) : piece('day');
  if (/^(?:19|20)\d{2}(?: ?(?:г\.?|год|года))?$/u.test(norm)) return piece('year');
  if (isAppName(norm, appNames)) return piece('app');
  if (deviceWords.test(norm) || lonePhones.test(norm)) return piece('device');
  return piece(isPlace(text) ? 'place' : 'other');
}

function isAppName(norm: string, appNames: readonly string[]): boolean {
  return appWords.test(norm) || loneAppWords.test(norm) || findPhrase(norm, appNames) !== null;
}

const placeWord = '[А-ЯЁ][а-яё]+(?:-(?:на-)?[А-ЯЁа-яё][а-яё]+)*';
const placeKind =
  'область|обл\\.?|край|республика|район|(?:автономный |административный |муниципальный |городской |федеральный )?округ|автономная область';
const placeLead = '(?:(?:г|пос|пгт|п|д|с|ст)\\. ?|(?:город|пос[её]лок|деревня|село|станица) )?';
const countryCode = 'США|ОАЭ|РФ|КНР|ЮАР';
const placeName = `(?:${countryCode}|${placeLead}${placeWord}(?: (?:${placeWord}|${placeKind})){0,3}(?: \\(${placeWord}\\)| [—–-] ${placeWord})?)`;
const place = new RegExp(`^${placeName}(?:, ?${placeName}){0,2}(?: \\(?(?:примерно|приблизительно)\\)?)?$`, 'u');
/** Databases of addresses name places in English. */
const country =
  'russia|russian federation|belarus|kazakhstan|armenia|kyrgyzstan|uzbekistan|georgia|azerbaijan|turkey|tajikistan|germany|poland|china|united states|usa|ru|by|kz|am|kg|uz';
const englishPlace = new RegExp(
  `^(?:moscow|(?:saint|st\\.?)[ -]petersburg|minsk|almaty|yerevan|tashkent|bishkek|${country}|\\p{L}[\\p{L} -]+, ?(?:${country})|(?:${country}), ?\\p{L}[\\p{L} -]+)$`,
  'u',
);
const nowhere = ['неизвестно', 'не определено', 'не указано', 'нет данных', 'скрыто'];

/** «Москва», «Россия, Москва», «Московская область», «Минск (примерно)»: capitalised words and nothing else. */
function isPlace(text: string): boolean {
  const norm = normalise(text);
  return (place.test(text.trim()) || englishPlace.test(norm)) && !nowhere.includes(norm);
}

/** «—», «нет данных»: a cell that is empty in words. */
function isNothing(text: string): boolean {
  return !/[\p{L}\d]/u.test(text) || nowhere.includes(normalise(text));
}

function ipIn(norm: string): string | null {
  const four = ipv4.exec(norm)?.[1];
  if (four && /\d/.test(four) && four.split('.').every((part) => !/^\d+$/.test(part) || Number(part) <= 255))
    return four;
  const six = ipv6.exec(norm)?.[1];
  return six && isIpv6(six) ? six : null;
}

/** «12:30:45» has the letters of an address and not its form: eight groups, a gap, or a mask for the rest. */
function isIpv6(text: string): boolean {
  const gaps = text.split('::').length - 1;
  const groups = text.split(':').filter((group) => group !== '');
  if (!/[\da-f]/u.test(text) || gaps > 1 || /^:[^:]|[^:]:$/u.test(text)) return false;
  return gaps === 1 ? groups.length < 8 : groups.length === 8 || (/[*x]/u.test(text) && groups.length > 2);
}

/** True when a text marks the session that the person is using now. */
export function isCurrentMarker(norm: string): boolean {
  const plain = norm.replace(/[.!:]$/u, '').replace(/^\((.*)\)$/u, '$1');
  return currentPhrases.includes(plain) || currentBadges.includes(plain);
}

const currentAtEnd = currentPhrases.map(
  (phrase) => [phrase, new RegExp(`[\\s(,·-]*(?<!\\p{L})${phrase}[\\s)]*$`, 'u')] as const,
);

function cutCurrent(text: string): { piece: Piece; rest: string } | null {
  const norm = normalise(text);
  if (isCurrentMarker(norm)) return null;
  for (const [phrase, atEnd] of currentAtEnd) {
    const head = norm.slice(0, atEnd.exec(norm)?.index ?? 0);
    // «Это не текущее устройство» is the opposite, «Выйти с этого устройства» an offer.
    if (head === '' || /(?<!\p{L})(?:не|кроме|выйти|завершить|закрыть|удалить|отключить)$|:$/u.test(head)) continue;
    // Some letters are longer small than capital: then what was shown cannot be cut at the same place.
    const rest = text.length === norm.length ? text.slice(0, head.length) : head;
    // «Это текущий сеанс.»
    return {
      piece: { kind: 'current', text: phrase, labelled: false },
      rest: head.trim() === 'это' ? '' : rest.trim(),
    };
  }
  return null;
}

interface Label {
  /** `null` for a label whose value we do not keep. */
  readonly field: SessionField | null;
  readonly rest: string;
  readonly hasColon: boolean;
  /** What it labels is left out altogether. */
  readonly muted: boolean;
  /** It labels a day that says nothing of the last use. */
  readonly isOther: boolean;
  /** See `Piece.isVague`. */
  readonly isVague: boolean;
}

function vagueness({ isVague }: Label): Pick<Piece, 'isVague'> {
  return isVague ? { isVague } : {};
}

const labelWords: readonly (readonly [SessionField | null, string])[] = [
  ...(Object.entries(labels) as [SessionField, readonly string[]][]).flatMap(([field, list]) =>
    list.map((word) => [field, word] as const),
  ),
  ...[...otherLabels, ...mutedLabels, ...otherDayLabels].map((word) => [null, word] as const),
].sort(([, a], [, b]) => b.length - a.length);

function labelOf(text: string): Label | null {
  const norm = normalise(text);
  const best = labelWords.find(
    ([, word]) => norm.startsWith(word) && /^(?:$|[:\s-])/u.test(norm.slice(word.length, word.length + 1)),
  );
  if (!best) return null;
  const [field, word] = best;
  const tail = text.slice(word.length);
  const hasColon = /^\s*:/.test(tail);
  const muted = mutedLabels.includes(word) && (hasColon || tail === '' || /^\s+[\d.]+$/u.test(tail));
  return {
    field,
    rest: tail.replace(/^\s*(?::(?!:)|[—–-])?\s*/u, ''),
    hasColon,
    muted,
    isOther: otherDayLabels.includes(word),
    isVague: vagueLabels.includes(word),
  };
}

/** A label without a colon is one only if what follows is such a value: «Приложение Android» is a name, «IP 1.2.3.4» a pair. */
function fits(field: SessionField, rest: string, appNames: readonly string[], now: Date): boolean {
  const { kind } = classify(rest, appNames, now);
  // «Приложение Android» is the name of an app, and «IP 1.2.3.4» a pair. What a system is called, a device may be too.
  return field === 'os' ? kind === 'device' : field !== 'app' && kind === field;
}

/** Cuts the words before a date («была активность 12 ноября» → «12 ноября») and trims. */
function trimmedValue(field: SessionField, text: string, now: Date): string {
  if (field === 'ip') return ipIn(normalise(text)) ?? text.trim();
  if (field !== 'lastSeen') return text.trim();
  const label = labelOf(text);
  const rest = label?.field === 'lastSeen' && label.rest !== '' ? label.rest : text;
  return findDates(normalise(rest), now, 'past').length > 0 ? rest.trim() : text.trim();
}
