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

/** Labels of what we do not keep: their value is looked at for a "this device" only. */
const otherLabels = ['статус', 'состояние', 'сеанс', 'status'];

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

/** When, in words that no calendar knows. */
const vaguePhrases =
  /^(?:давно|очень давно|недавно|на прошлой неделе|на этой неделе|в прошлом месяце|в этом месяце|более? (?:недели|месяца|года) назад|больше (?:недели|месяца|года) назад|никогда)$/u;

const nowPhrases =
  /^(?:сейчас|онлайн|в сети|только что|online|now|just now|активен|активна)(?:[ ,-]+(?:сейчас|онлайн|в сети|активен|активна|активно))?$/u;

const deviceWords =
  /(?:^|[^\p{L}])(?:iphone|ipad|ipod|ios|ipados|android|андроид|samsung|galaxy|xiaomi|redmi|poco|huawei|honor|realme|oppo|vivo|oneplus|pixel|nokia|tecno|infinix|meizu|zte|motorola|lenovo|asus|acer|hp|dell|macbook|imac|mac os|macos|mac|windows|linux|ubuntu|debian|chrome ?os|harmonyos|aurora|компьютер|телефон|планшет|смартфон|ноутбук|неизвестное устройство|пк|pc)(?:[^\p{L}]|$)/u;
const appWords =
  /(?:^|[^\p{L}])(?:chrome|chromium|safari|firefox|opera|edge|яндекс ?браузер|яндекс\.?браузер|yandex|yabrowser|samsung internet|uc ?browser|mi browser|miui browser|brave|vivaldi|internet explorer|атом|спутник|приложение|мобильное приложение|веб-версия|веб версия|сайт|mobile app|webview)(?:[^\p{L}]|$)/u;

/** An address and nothing else, also a partly masked one: «120.0.1.2» behind a browser's name is its version. */
const ipv4 = /^(?:ip(?:-адрес| адрес)?[\s:]*)?((?:\d{1,3}|\*{1,3}|x{1,3})(?:\.(?:\d{1,3}|\*{1,3}|x{1,3})){3})$/u;
const ipv6 = /^(?:ip(?:v6)?(?:-адрес| адрес)?[\s:]*)?((?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/u;

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
  if (announced) return announcedPieces(text, appNames, now, announced);
  // Sentences, then what stands between dots and dashes.
  const parts = text
    .split(/(?<=[\p{Ll}\d)])\.\s+(?=\p{Lu})|\s*[·•|;]\s*|\s+[—–-]\s+/u)
    .filter((part) => part.trim() !== '');
  return parts.flatMap((part) => splitPart(part.trim().replace(/(?<=\p{Ll}{2})\.$/u, ''), appNames, now));
}

function announcedPieces(text: string, appNames: readonly string[], now: Date, field: SessionField): Piece[] {
  const known = classify(text, appNames, now);
  if (known.kind === 'current') return [known];
  const marker = cutCurrent(text);
  if (marker) return [{ kind: field, text: trimmedValue(field, marker.rest, now), labelled: true }, marker.piece];
  return isNothing(text) ? [] : [{ kind: field, text: trimmedValue(field, text, now), labelled: true }];
}

function splitPart(part: string, appNames: readonly string[], now: Date): Piece[] {
  const marker = cutCurrent(part);
  if (marker) return [...(marker.rest ? splitPart(marker.rest, appNames, now) : []), marker.piece];
  const label = labelOf(part);
  if (label?.rest === '') return label.field ? [{ kind: 'label', text: part, field: label.field, labelled: true }] : [];
  if (label && (label.hasColon || (label.field && fits(label.field, label.rest, appNames, now)))) {
    if (!label.field) return splitPart(label.rest, appNames, now);
    return announcedPieces(label.rest, appNames, now, label.field);
  }
  for (const bits of divisions(part)) {
    const pieces = bits.map((bit) => classify(bit, appNames, now));
    const kinds = new Set(pieces.map((piece) => piece.kind));
    if (kinds.size === pieces.length && !kinds.has('other')) return pieces;
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
  if (findDates(norm, now, 'past').length > 0) return piece('lastSeen', trimmedValue('lastSeen', text, now));
  if (appWords.test(norm) || findPhrase(norm, appNames) !== null) return piece('app');
  if (deviceWords.test(norm)) return piece('device');
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

/** «—», «нет данных»: a cell that is empty in words. */
function isNothing(text: string): boolean {
  return !/[\p{L}\d]/u.test(text) || nowhere.includes(normalise(text));
}

function ipIn(norm: string): string | null {
  const four = ipv4.exec(norm)?.[1];
  if (four && /\d/.test(four) && four.split('.').every((part) => !/^\d+$/.test(part) || Number(part) <= 255))
    return four;
  const six = ipv6.exec(norm)?.[1];
  return six && six.split(':').length >= 4 ? six : null;
}

/** True when a text marks the session that the person is using now. */
export function isCurrentMarker(norm: string): boolean {
  return currentPhrases.includes(norm.replace(/[.!:]$/u, '').replace(/^\((.*)\)$/u, '$1'));
}

function cutCurrent(text: string): { piece: Piece; rest: string } | null {
  const norm = normalise(text);
  for (const phrase of currentPhrases) {
    const match = new RegExp(`^(.*?)[\\s(,·-]*${phrase}[\\s)]*$`, 'u').exec(norm);
    const head = match?.[1];
    // «Это не текущее устройство» is the opposite.
    if (!head || /(?:^|\s)не$/u.test(head) || /[:]$/u.test(head)) continue;
    return { piece: { kind: 'current', text: phrase, labelled: false }, rest: text.slice(0, head.length).trim() };
  }
  return null;
}

interface Label {
  /** `null` for a label whose value we do not keep. */
  readonly field: SessionField | null;
  readonly rest: string;
  readonly hasColon: boolean;
}

function labelOf(text: string): Label | null {
  const norm = normalise(text);
  const words: [SessionField | null, string][] = [
    ...(Object.entries(labels) as [SessionField, readonly string[]][]).flatMap(([field, list]) =>
      list.map((word): [SessionField, string] => [field, word]),
    ),
    ...otherLabels.map((word): [null, string] => [null, word]),
  ];
  const fitting = words.filter(([, word]) => norm.startsWith(word) && /^(?:$|[:\s-])/u.test(norm.slice(word.length)));
  const [best] = fitting.sort(([, a], [, b]) => b.length - a.length);
  if (!best) return null;
  const tail = text.slice(best[1].length);
  return { field: best[0], rest: tail.replace(/^[\s:—–-]+/u, ''), hasColon: /^\s*:/.test(tail) };
}

/** A label without a colon is one only if what follows is such a value: «Приложение Android» is a name, «IP 1.2.3.4» a pair. */
function fits(field: SessionField, rest: string, appNames: readonly string[], now: Date): boolean {
  // «Приложение Android» is the name of an app, and «IP 1.2.3.4» a pair.
  return field !== 'app' && classify(rest, appNames, now).kind === field;
}

/** Cuts the words before a date («была активность 12 ноября» → «12 ноября») and trims. */
function trimmedValue(field: SessionField, text: string, now: Date): string {
  if (field === 'ip') return ipIn(normalise(text)) ?? text.trim();
  if (field !== 'lastSeen') return text.trim();
  const label = labelOf(text);
  const rest = label?.field === 'lastSeen' && label.rest !== '' ? label.rest : text;
  return findDates(normalise(rest), now, 'past').length > 0 ? rest.trim() : text.trim();
}
