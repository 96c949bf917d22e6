import { describe, expect, it } from 'vitest';
import type { Audit, AuditedSession } from '@/utils/audit/audit';
import type { AuditView, SessionView } from '@/utils/audit/audit-view';
import type { KnownSession } from '@/utils/audit/known-session';
import { auditCsv } from '@/utils/audit/report-csv';
import { auditJson } from '@/utils/audit/report-json';
import type { ReportWords } from '@/utils/audit/report-words';
import { localIso } from '@/utils/local-iso';
import { parseCsv } from '../../support/parse-csv';
import { translateFor } from '../../support/translate';

const place = { host: 'www.wildberries.ru', account: 'a1a1-account-key' } as const;
const local = (text: string): number => new Date(text).getTime();
const at = local('2026-11-23T15:04:05');
const before = local('2026-10-23T12:00:00');

const row = { os: null, app: null, place: null, ip: null, lastSeen: null, current: false, ending: 'not-seen' } as const;
const phone: AuditedSession = {
  ...row,
  id: 'id-phone',
  device: 'iPhone 13',
  os: 'iOS 17',
  app: 'Safari',
  place: 'Москва',
  ip: '203.0.113.7',
  lastSeen: 'сейчас',
  current: true,
};
const stranger: AuditedSession = {
  ...row,
  id: 'id-stranger',
  device: '=HYPERLINK("https://a.example";"Windows")',
  lastSeen: '12 ноября в 08:15',
  ending: 'offered',
};
const silent: AuditedSession = { ...row, id: 'id-silent', device: null, ending: 'disabled' };
const gone: AuditedSession = { ...row, id: 'id-gone', device: 'Samsung TV', place: 'Тверь', lastSeen: 'вчера' };

function knownOf({ id }: AuditedSession, more: Partial<KnownSession> = {}): KnownSession {
  const times = {
    source: 'page' as const,
    firstAt: before,
    presentSince: before,
    missingSince: null,
    lastAt: at,
    markedAt: null,
  };
  return { ...place, id, print: 'the print', ...times, places: [], ips: [], name: null, mark: null, ...more };
}

const description = { kind: null, os: null, browser: null, app: null };
function viewOf(session: AuditedSession, more: Partial<SessionView> = {}): SessionView {
  return { session, description, lastSeen: { kind: 'unknown' }, known: knownOf(session), flags: [], alike: 0, ...more };
}

function auditOf(sessions: readonly AuditedSession[], when: number): Audit {
  const source = { kind: 'page', page: 'details' } as const;
  return { ...place, id: `id-audit-${when}`, source, since: when, at: when, extent: 'whole', sessions };
}

const audit = auditOf([phone, stranger, silent], at);
const audits = [
  audit,
  auditOf([{ ...gone, place: 'Тверь' }], before),
  auditOf([{ ...gone, place: 'Клин' }], before - 1),
];

const view: AuditView = {
  audit,
  listFlags: [],
  reviewedAt: before,
  groups: [
    {
      id: 'current',
      sessions: [viewOf(phone, { lastSeen: { kind: 'now' }, known: knownOf(phone, { name: 'мой; старый' }) })],
    },
    {
      id: 'to-check',
      sessions: [
        viewOf(stranger, {
          known: knownOf(stranger, { mark: 'not-mine', firstAt: at, presentSince: at }),
          lastSeen: { kind: 'day', day: '2026-11-12', time: '08:15', daysAgo: 11 },
          flags: [{ id: 'not-mine' }, { id: 'new', since: before, baseline: 'review' }],
          alike: 1,
        }),
      ],
    },
    { id: 'undated', sessions: [viewOf(silent, { known: null })] },
  ],
  goneSinceReview: [knownOf(gone, { name: 'телевизор', mark: 'shared', lastAt: before })],
};

const words: ReportWords = {
  flag: ({ id }) => `Повод ${id}.`,
  listFlag: ({ id }) => `Список ${id}.`,
  mark: (mark) => `отметка ${mark}`,
};
const russian = translateFor('ru');

/** The table by the names of its columns. */
function tableOf(shown: AuditView, language: 'ru' | 'en' = 'ru'): Record<string, string>[] {
  const file = auditCsv(shown, audits, words, translateFor(language));
  const [head, ...lines] = parseCsv(file, language === 'ru' ? ';' : ',');
  for (const line of lines) expect(line).toHaveLength(head?.length ?? 0);
  return lines.map((line) => Object.fromEntries(line.map((cell, index) => [head?.[index] ?? '', cell])));
}

describe('the audit as a table', () => {
  it('has a line for each session, then for what is gone, in the page’s own words', () => {
    const read = { 'Список прочитан': localIso(at), 'О всём списке': 'Прочитан целиком.' };
    const nothing = {
      'Ваше имя для сеанса': '',
      'Ваша отметка': '',
      Устройство: '',
      'Операционная система': '',
      'Браузер или приложение': '',
      Место: '',
      'IP-адрес': '',
      'Последняя активность, как на странице': '',
      'Последняя активность, дата': '',
      'Почему проверить': '',
      'Можно ли завершить отдельно': '',
      'Ещё таких же на вид': '0',
      'Впервые найден': '',
      'Есть в списке с': '',
      'В последний раз найден': '',
      ...read,
    };
    expect(tableOf(view)).toEqual([
      {
        ...nothing,
        'Ваше имя для сеанса': 'мой; старый',
        Состояние: 'это устройство',
        Устройство: 'iPhone 13',
        'Операционная система': 'iOS 17',
        'Браузер или приложение': 'Safari',
        Место: 'Москва',
        'IP-адрес': '203.0.113.7',
        'Последняя активность, как на странице': 'сейчас',
        'Последняя активность, дата': '2026-11-23',
        'Можно ли завершить отдельно': 'кнопка не найдена',
        'Впервые найден': localIso(before),
        'Есть в списке с': localIso(before),
        'В последний раз найден': localIso(at),
      },
      {
        ...nothing,
        'Ваша отметка': 'отметка not-mine',
        Состояние: 'в списке',
        Устройство: '\'=HYPERLINK("https://a.example";"Windows")',
        'Последняя активность, как на странице': '12 ноября в 08:15',
        'Последняя активность, дата': '2026-11-12 08:15',
        'Почему проверить': 'Повод not-mine. Повод new.',
        'Можно ли завершить отдельно': 'да, кнопка есть',
        'Ещё таких же на вид': '1',
        'Впервые найден': localIso(at),
        'Есть в списке с': localIso(at),
        'В последний раз найден': localIso(at),
      },
      { ...nothing, Состояние: 'в списке', 'Можно ли завершить отдельно': 'кнопка неактивна' },
      {
        ...nothing,
        'Ваше имя для сеанса': 'телевизор',
        'Ваша отметка': 'отметка shared',
        Состояние: 'пропал с прошлого просмотра',
        Устройство: 'Samsung TV',
        Место: 'Тверь',
        'Последняя активность, как на странице': 'вчера',
        'Ещё таких же на вид': '',
        'Впервые найден': localIso(before),
        'Есть в списке с': localIso(before),
        'В последний раз найден': localIso(before),
      },
    ]);
  });

  it('says what holds of the whole list', () => {
    const remarks = (shown: Partial<AuditView>): (string | undefined)[] => [
      ...new Set(tableOf({ ...view, ...shown }).map((line) => line['О всём списке'])),
    ];
    expect(remarks({ audit: { ...audit, extent: 'partial' } })).toEqual(['Прочитан не целиком.']);
    expect(remarks({ audit: { ...audit, source: { kind: 'typed' } } })).toEqual(['Введён вручную.']);
    expect(remarks({ listFlags: [{ id: 'no-current' }] })).toEqual(['Прочитан целиком. Список no-current.']);
  });

  it('is in the person’s language, and divided as their spreadsheet does', () => {
    expect(tableOf(view, 'en')[0]).toMatchObject({ Device: 'iPhone 13', State: 'this device' });
    expect(auditCsv(view, audits, words, russian).startsWith('\uFEFF"Ваше имя для сеанса";"Ваша отметка";')).toBe(true);
  });

  it('has its head when there is nothing else', () => {
    expect(tableOf({ ...view, groups: [], goneSinceReview: [] })).toEqual([]);
  });
});

describe('the audit for programs', () => {
  it('says all that the view does, in names that say what they are', () => {
    const { about, ...report } = JSON.parse(auditJson(view, audits, words));
    expect(about).toContain('no verdicts');
    const times = { firstFoundAt: localIso(before), presentSince: localIso(before), lastFoundAt: localIso(at) };
    const noWords = { device: null, os: null, app: null, place: null, ip: null, lastSeen: null };
    const plain = { current: false, description, alike: 0, flags: [] };
    expect(report).toEqual({
      format: 'loose-ends-session-audit',
      version: 1,
      host: 'www.wildberries.ru',
      source: { kind: 'page', page: 'details' },
      readAt: localIso(at),
      foundSince: localIso(at),
      extent: 'whole',
      reviewedAt: localIso(before),
      flags: [],
      sessions: [
        {
          ...plain,
          ...times,
          group: 'current',
          name: 'мой; старый',
          mark: null,
          words: {
            device: 'iPhone 13',
            os: 'iOS 17',
            app: 'Safari',
            place: 'Москва',
            ip: '203.0.113.7',
            lastSeen: 'сейчас',
          },
          current: true,
          ending: 'not-seen',
          lastSeen: { kind: 'now' },
        },
        {
          ...plain,
          group: 'to-check',
          name: null,
          mark: 'not-mine',
          firstFoundAt: localIso(at),
          presentSince: localIso(at),
          lastFoundAt: localIso(at),
          words: { ...noWords, device: stranger.device, lastSeen: '12 ноября в 08:15' },
          ending: 'offered',
          lastSeen: { kind: 'day', day: '2026-11-12', time: '08:15' },
          alike: 1,
          flags: [
            { id: 'not-mine', reason: 'Повод not-mine.' },
            { id: 'new', since: localIso(before), baseline: 'review', reason: 'Повод new.' },
          ],
        },
        {
          ...plain,
          group: 'undated',
          name: null,
          mark: null,
          firstFoundAt: null,
          presentSince: null,
          lastFoundAt: null,
          words: noWords,
          ending: 'disabled',
          lastSeen: { kind: 'unknown' },
        },
      ],
      goneSinceReview: [
        {
          ...times,
          lastFoundAt: localIso(before),
          name: 'телевизор',
          mark: 'shared',
          words: { ...noWords, device: 'Samsung TV', place: 'Тверь', lastSeen: 'вчера' },
        },
      ],
    });
  });

  it('tells what is odd about the list, and where it was typed', () => {
    const odd = { ...view, reviewedAt: null, listFlags: [{ id: 'several-current', count: 2 }] as const };
    expect(JSON.parse(auditJson({ ...odd, audit: { ...audit, source: { kind: 'typed' } } }, [], words))).toMatchObject({
      reviewedAt: null,
      source: { kind: 'typed' },
      flags: [{ id: 'several-current', count: 2, reason: 'Список several-current.' }],
      // No audit that is kept has it any more.
      goneSinceReview: [{ name: 'телевизор', words: null }],
    });
  });
});

it('no report has a key or an identity in it', () => {
  for (const file of [auditCsv(view, audits, words, russian), auditJson(view, audits, words)])
    for (const secret of ['a1a1', 'id-', 'the print']) expect(file).not.toContain(secret);
});
