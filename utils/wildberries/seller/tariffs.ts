import { type Content, withoutCounter } from '../../reading/content';
import { findDates, isoDay } from '../../reading/date';
import { type Finding, nameIn, passageOfRow, passagesOfList } from '../../reading/finding';
import { findList, judgeList, type ListWords, listPassages } from '../../reading/list-reading';
import type { Row } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';
import type { Line } from '../../screen/screen';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
import { statusPlace } from './status-list';

/**
 * «Рост продаж → Конструктор тарифов»: the widget «Подключено», «Замена», «Отключить» (inactive until its date); options
 * run 14, 30 or 90 days at least and cost a minimum each month: official article A-803 (2026). The other words are guesses.
 */
const leaving = /^(?:отключить|отключить опцию|disable|turn off|disconnect)$/u;
/** «Замена»: official; it stands beside the widget's name, which is no option. */
const replacing = /^(?:замена|заменить|replacement|replace)$/u;
const joining = /^(?:подключить|подключить опцию|enable|turn on|connect)$/u;
export const tariffStates = {
  on: ['подключено', 'подключена', 'активна', 'активно', 'действует', 'connected', 'active', 'enabled'],
  off: [
    'не подключено',
    'не подключена',
    'отключено',
    'отключена',
    'доступно',
    'not connected',
    'disabled',
    'available',
  ],
};
const { on, off } = tariffStates;

/** Buttons tell most: «Подключено» is also the name of the widget. Words count where no option has a button. */
function markOf(segment: string, buttons: 'seen' | 'none'): 'state' | null {
  if (leaving.test(segment) || joining.test(segment) || replacing.test(segment)) return 'state';
  const text = segment.replace(/^(?:статус|состояние|status)[\s:]+/u, '');
  return buttons === 'none' && (on.includes(text) || off.includes(text)) ? 'state' : null;
}

/** Of the whole page, and not of the options that run. */
const pageTitles = ['конструктор тарифов', 'tariff constructor'];

export const tariffNames = {
  fact: 'shop-tariffs' as const,
  titles: [
    ...pageTitles,
    'подключено',
    'подключенные опции',
    'мои опции',
    'connected',
    'connected options',
    'my options',
  ],
  units: ['опци', 'option'],
  empty: {
    genitive: ['подключенных опций', 'опций', 'активных опций', 'подключенных тарифных опций'],
    nominative: ['подключенные опции', 'опции'],
    undone: ['подключили ни одной опции', 'подключали опций', 'подключали опции', 'подключили опции'],
    finished: ['отключены'],
    sentences: ['ничего не подключено', englishEmpty('options|connected options|active options')],
  },
  wholeTabs: ['подключено', 'подключенные', 'подключенные опции', 'мои опции', 'connected', 'connected options'],
  // «Подключено» over the options that run has no end that could be told: each says for itself what can be done with it.
  groups: null,
  // Offers alone do not say that nothing is connected.
  settledMeansNone: false,
  unmarked: 'unknown',
} satisfies Partial<ListWords>;

function wordsOn(content: Content): ListWords {
  const { lines } = content;
  // «Подключено» anywhere may be the widget's name: without buttons it counts in a column of statuses or on a chip alone.
  const place = statusPlace(content, { open: on, over: off, numbered: /^(?!)$/u });
  const isPlaced = (line: Line): boolean => place.kind !== 'anywhere' && place.holds(line);
  const buttons = lines.some(({ norm }) => leaving.test(norm) || joining.test(norm)) ? 'seen' : 'none';
  return {
    ...tariffNames,
    row: {
      markOf: (segment, line) => (buttons === 'seen' || isPlaced(line) ? markOf(segment, buttons) : null),
      isAside: (segment) => markOf(segment, 'none') !== null,
      onControls: 'state',
    },
    classify: (row) => {
      const texts = row.lines.flatMap(segmentsOf);
      const isOn = texts.some((text) => leaving.test(text) || (buttons === 'none' && on.includes(text)));
      const isOff = texts.some((text) => joining.test(text) || (buttons === 'none' && off.includes(text)));
      if (!isOn && !isOff && texts.some((text) => replacing.test(text))) return 'over';
      return isOn === isOff ? 'unknown' : isOn ? 'counts' : 'over';
    },
    isSingle: (row) => row.lines.filter(({ norm }) => leaving.test(norm)).length <= 1,
  };
}

/** «Можно отключить с 14 декабря», «Доступно после 14.12.2026»: the first day on which an option can be left. */
const whenLeaving = /отключ|минимальн|disable|disconnect|turn off|minimum/u;

function leavableFrom(row: Row, now: Date): string | null {
  const days = row.lines
    .filter(({ norm }) => whenLeaving.test(norm))
    .flatMap(({ norm }) => findDates(norm, now, 'near').map(({ day }) => isoDay(day)));
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** Options that run, and the earliest day on which one can be left, where each of them says its own. */
function readTariffs({ content, screen, now }: PageView): Finding {
  const finds = findList(content, wordsOn(content), now);
  const reading = judgeList(finds, 'shop-tariffs', screen.complete);
  const name = nameIn(
    content,
    finds.titles.filter(({ line }) => !pageTitles.includes(withoutCounter(line.norm))),
  );
  const from =
    reading.state === 'some'
      ? passagesOfList(name, finds.counted.map(passageOfRow))
      : listPassages(content, { ...finds, titles: [] }, reading);
  if (reading.state !== 'some' || reading.atLeast || reading.count !== finds.counted.length) return { reading, from };
  const days = finds.counted.map((row) => leavableFrom(row, now));
  const [until] = days.every((day) => day !== null) ? [...days].sort() : [];
  return { reading: { ...reading, ...(until ? { until } : {}) }, from };
}

export const tariffs: AccountPage = {
  id: 'shop-tariffs',
  titles: [...pageTitles, 'подключенные опции', 'connected options'],
  marks: [],
  facts: ['shop-tariffs'],
  read: (view) => [readTariffs(view)],
};
