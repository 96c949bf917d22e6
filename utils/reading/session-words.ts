import { findDates } from './date';
import { findPhrase, normalise } from './words';

/** What the pieces of text in a list of sessions are, whatever site prints it. */

export type SessionField = 'device' | 'app' | 'place' | 'ip' | 'lastSeen';
export type PieceKind = SessionField | 'current' | 'label' | 'other';

export interface Piece {
  readonly kind: PieceKind;
  /** The value as shown, its label cut off. */
  readonly text: string;
  /** The field that a label announces, for pieces of kind `label`. */
  readonly field?: SessionField;
  /** True when the page itself names the field («IP: …»). */
  readonly labelled: boolean;
}

const labels: Record<SessionField, readonly string[]> = {
  device: [
    'устройство',
    'тип устройства',
    'модель',
    'имя устройства',
    'название устройства',
    'система',
    'ос',
    'операционная система',
    'платформа',
    'device',
  ],
  app: [
    'приложение',
    'браузер',
    'программа',
    'клиент',
    'источник',
    'приложение/браузер',
    'браузер/приложение',
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
    'location',
    'place',
  ],
  ip: ['ip', 'ip-адрес', 'ip адрес', 'айпи', 'адрес ip', 'ip address'],
  lastSeen: [
    'последняя активность',
    'последнее посещение',
    'последний визит',
    'последний вход',
    'последний сеанс',
    'была активность',
    'активность',
    'дата входа',
    'время входа',
    'дата',
    'дата и время',
    'время',
    'вход',
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
];

const nowPhrases = [
  'сейчас',
  'онлайн',
  'в сети',
  'только что',
  'активен сейчас',
  'активна сейчас',
  'сейчас активен',
  'сейчас активна',
  'сейчас онлайн',
  'online',
  'now',
];

const deviceWords =
  /(?:^|[^\p{L}])(?:iphone|ipad|ipod|ios|ipados|android|андроид|samsung|galaxy|xiaomi|redmi|poco|huawei|honor|realme|oppo|vivo|oneplus|pixel|nokia|tecno|infinix|meizu|zte|motorola|lenovo|asus|acer|hp|dell|macbook|imac|mac os|macos|mac|windows|linux|ubuntu|debian|chrome ?os|harmonyos|aurora|компьютер|телефон|планшет|смартфон|ноутбук|неизвестное устройство|пк|pc)(?:[^\p{L}]|$)/u;
const appWords =
  /(?:^|[^\p{L}])(?:chrome|chromium|safari|firefox|opera|edge|яндекс ?браузер|яндекс\.?браузер|yandex|yabrowser|samsung internet|uc ?browser|mi browser|miui browser|brave|vivaldi|internet explorer|атом|спутник|приложение|мобильное приложение|веб-версия|веб версия|сайт|mobile app|webview)(?:[^\p{L}]|$)/u;

const ipv4 = /(?:^|[^\d.])((?:\d{1,3}|\*{1,3}|x{1,3})(?:\.(?:\d{1,3}|\*{1,3}|x{1,3})){3})(?![\d.])/u;
const ipv6 = /(?:^|[^\p{L}\d:])((?:[\da-f]{1,4}:){2,7}(?:[\da-f]{1,4}|:)?(?::[\da-f]{1,4})*)(?![\p{L}\d:])/u;

/** Words that a person presses to end one session. */
export const endOne =
  /^(?:завершить|завершить сеанс|завершить сессию|закрыть сеанс|удалить сеанс|удалить сессию|удалить|выйти|отключить|выйти с устройства|разлогинить|end session|log out|sign out)$/u;

/**
 * Takes a line of a session list apart.
 * @param text one visible line
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
  if (announced) {
    const known = classify(text, appNames, now);
    const marker = cutCurrent(text);
    if (known.kind === 'current') return [known];
    if (marker) return [{ kind: announced, text: marker.rest, labelled: true }, marker.piece];
    return [{ kind: announced, text: trimmedValue(announced, text, now), labelled: true }];
  }
  const label = labelOf(text);
  if (label?.rest === '') return [{ kind: 'label', text, field: label.field, labelled: true }];
  if (label && fits(label.field, label.rest, appNames, now)) {
    return [{ kind: label.field, text: trimmedValue(label.field, label.rest, now), labelled: true }];
  }
  const parts = text.split(/\s*[·•|;]\s*|\s+[—–-]\s+/u).filter((part) => part !== '');
  return parts.flatMap((part) => splitPart(part, appNames, now));
}

function splitPart(part: string, appNames: readonly string[], now: Date): Piece[] {
  const marker = cutCurrent(part);
  if (marker) return [...(marker.rest ? splitPart(marker.rest, appNames, now) : []), marker.piece];
  const label = labelOf(part);
  if (label && label.rest !== '' && fits(label.field, label.rest, appNames, now)) {
    return [{ kind: label.field, text: trimmedValue(label.field, label.rest, now), labelled: true }];
  }
  for (const separator of [/,\s+/u, /\s+на\s+/u, /\s+\((?=[^)]*\)$)/u]) {
    const bits = part.split(separator).map((bit) => bit.replace(/\)$/u, separator.source.includes('\\(') ? '' : ')'));
    if (bits.length < 2) continue;
    const pieces = bits.map((bit) => classify(bit, appNames, now));
    const kinds = new Set(pieces.map((piece) => piece.kind));
    if (kinds.size === pieces.length && !kinds.has('other')) return pieces;
  }
  return [classify(part, appNames, now)];
}

/** One piece that cannot be divided further. */
function classify(text: string, appNames: readonly string[], now: Date): Piece {
  const norm = normalise(text);
  const piece = (kind: PieceKind, value = text): Piece => ({ kind, text: value.trim(), labelled: false });
  if (currentPhrases.includes(norm.replace(/[.!]$/u, ''))) return piece('current');
  const ip = ipIn(norm);
  if (ip) return piece('ip', ip);
  if (nowPhrases.includes(norm)) return piece('lastSeen');
  if (findDates(norm, now, 'past').length > 0) return piece('lastSeen', trimmedValue('lastSeen', text, now));
  const isApp = appWords.test(norm) || findPhrase(norm, appNames) !== null;
  const isDevice = deviceWords.test(norm);
  if (isApp) return piece('app');
  if (isDevice) return piece('device');
  return piece(isPlace(text) ? 'place' : 'other');
}

const placeWord = '[А-ЯЁ][а-яё]+(?:-(?:на-)?[А-ЯЁа-яё][а-яё]+)*';
const placeName = `(?:г\\. ?)?${placeWord}(?: (?:${placeWord}|область|обл\\.|край|республика|район|автономный округ)){0,3}`;
const place = new RegExp(`^${placeName}(?:, ?${placeName}){0,2}(?: \\(?(?:примерно|приблизительно)\\)?)?$`, 'u');
const nowhere = ['неизвестно', 'не определено', 'не указано', 'нет данных', 'скрыто'];

/** «Москва», «Россия, Москва», «Московская область», «Минск (примерно)»: capitalised words and nothing else. */
function isPlace(text: string): boolean {
  return place.test(text.trim()) && !nowhere.includes(normalise(text));
}

/**
 * The IP address in a text, also a partly masked one («95.24.*.*»).
 * @param norm normalised text
 */
export function ipIn(norm: string): string | null {
  const four = ipv4.exec(norm)?.[1];
  if (four?.split('.').every((part) => !/^\d+$/.test(part) || Number(part) <= 255) && /\d/.test(four)) return four;
  const six = ipv6.exec(norm)?.[1];
  return six && six.split(':').length >= 4 ? six : null;
}

/** True when a text marks the session that the person is using now. */
export function isCurrentMarker(norm: string): boolean {
  return currentPhrases.includes(norm.replace(/[.!:]$/u, ''));
}

function cutCurrent(text: string): { piece: Piece; rest: string } | null {
  const norm = normalise(text);
  for (const phrase of currentPhrases) {
    const match = new RegExp(`^(.*?)[\\s(,·-]*${phrase}[\\s)]*$`, 'u').exec(norm);
    if (!match || match[1] === undefined || match[1] === '') continue;
    return { piece: { kind: 'current', text: phrase, labelled: false }, rest: text.slice(0, match[1].length).trim() };
  }
  return null;
}

function labelOf(text: string): { field: SessionField; rest: string } | null {
  const norm = normalise(text);
  let best: { field: SessionField; rest: string; length: number } | null = null;
  for (const [field, words] of Object.entries(labels) as [SessionField, readonly string[]][]) {
    for (const word of words) {
      if (!norm.startsWith(word) || word.length <= (best?.length ?? 0)) continue;
      const after = norm.slice(word.length);
      if (!/^(?:$|[:\s-])/u.test(after)) continue;
      best = { field, rest: text.slice(word.length).replace(/^[\s:—–-]+/u, ''), length: word.length };
    }
  }
  return best;
}

/** A label without a colon is one only if what follows is such a value: «Приложение Android» is a name, «IP 1.2.3.4» a pair. */
function fits(field: SessionField, rest: string, appNames: readonly string[], now: Date): boolean {
  const kind = classify(rest, appNames, now).kind;
  if (field === 'ip' || field === 'lastSeen') return kind === field;
  if (field === 'app') return kind === 'app';
  return kind === field || kind === 'other' || (field === 'device' && kind === 'app');
}

/** Cuts the words before a date («была активность 12 ноября» → «12 ноября») and trims. */
function trimmedValue(field: SessionField, text: string, now: Date): string {
  if (field === 'ip') return ipIn(normalise(text)) ?? text.trim();
  if (field !== 'lastSeen') return text.trim();
  const label = labelOf(text);
  const rest = label?.field === 'lastSeen' && label.rest !== '' ? label.rest : text;
  return findDates(normalise(rest), now, 'past').length > 0 ? rest.trim() : text.trim();
}
