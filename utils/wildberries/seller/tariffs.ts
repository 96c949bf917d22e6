import { findDates, isoDay } from '../../reading/date';
import type { Finding } from '../../reading/finding';
import { findList, judgeList, type ListWords, listPassages } from '../../reading/list-reading';
import type { Row } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';

/**
 * «Рост продаж → Конструктор тарифов»: the widget «Подключено», «Замена», «Отключить» (inactive until its date); options
 * run 14, 30 or 90 days at least and cost a minimum each month: official article A-803 (2026). The other words are guesses.
 */
const leaving = /^(?:отключить|отключить опцию|disable|turn off|disconnect)$/u;
const joining = /^(?:подключить|подключить опцию|enable|turn on|connect)$/u;
const on = ['подключено', 'подключена', 'активна', 'активно', 'действует', 'connected', 'active', 'enabled'];
const off = [
  'не подключено',
  'не подключена',
  'отключено',
  'отключена',
  'доступно',
  'not connected',
  'disabled',
  'available',
];

function markOf(segment: string): 'state' | null {
  const text = segment.replace(/^(?:статус|состояние|status)[\s:]+/u, '');
  return leaving.test(text) || joining.test(text) || on.includes(text) || off.includes(text) ? 'state' : null;
}

export const tariffWords: ListWords = {
  fact: 'shop-tariffs',
  titles: [
    'конструктор тарифов',
    'подключенные опции',
    'мои опции',
    'подключено',
    'tariff constructor',
    'connected options',
    'my options',
    'connected',
  ],
  units: ['опци', 'option'],
  empty: {
    genitive: ['подключенных опций', 'опций', 'активных опций', 'подключенных тарифных опций'],
    nominative: ['подключенные опции', 'опции'],
    undone: ['подключили ни одной опции', 'подключали опций', 'подключали опции', 'подключили опции'],
    finished: ['отключены'],
    sentences: [englishEmpty('options|connected options|active options')],
  },
  wholeTabs: ['подключено', 'подключенные', 'подключенные опции', 'мои опции', 'connected', 'connected options'],
  groups: {
    open: ['подключено', 'подключенные опции', 'мои опции', 'connected', 'connected options'],
    closed: ['доступные опции', 'можно подключить', 'другие опции', 'available options', 'other options'],
  },
  row: { markOf, isAside: (segment) => markOf(segment) !== null, onControls: 'state' },
  classify: (row) => {
    const texts = row.lines.flatMap(segmentsOf);
    const isOn = texts.some((text) => leaving.test(text) || on.includes(text));
    const isOff = texts.some((text) => joining.test(text) || off.includes(text));
    return isOn === isOff ? 'unknown' : isOn ? 'counts' : 'over';
  },
  isSingle: (row) => row.lines.filter(({ norm }) => leaving.test(norm)).length <= 1,
  // Offers alone do not say that nothing is connected.
  settledMeansNone: false,
  unmarked: 'unknown',
};

/** «Можно отключить с 14 декабря», «Доступно после 14.12.2026»: the first day on which an option can be left. */
const whenLeaving = /отключ|минимальн|можно|доступн|disable|turn off|minimum|available/u;

function leavableFrom(row: Row, now: Date): string | null {
  const days = row.lines
    .filter(({ norm }) => whenLeaving.test(norm))
    .flatMap(({ norm }) => findDates(norm, now, 'near').map(({ day }) => isoDay(day)));
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** Options that run, and the earliest day on which one can be left, where each of them says its own. */
function readTariffs({ content, screen, now }: PageView): Finding {
  const finds = findList(content, tariffWords, now);
  const reading = judgeList(finds, 'shop-tariffs', screen.complete);
  const from = listPassages(content, finds, reading);
  if (reading.state !== 'some' || reading.atLeast || reading.count !== finds.counted.length) return { reading, from };
  const days = finds.counted.map((row) => leavableFrom(row, now));
  const [until] = days.every((day) => day !== null) ? [...days].sort() : [];
  return { reading: { ...reading, ...(until ? { until } : {}) }, from };
}

export const tariffs: AccountPage = {
  id: 'shop-tariffs',
  titles: tariffWords.titles.filter((title) => title !== 'подключено' && title !== 'connected'),
  marks: [],
  facts: ['shop-tariffs'],
  read: (view) => [readTariffs(view)],
};
