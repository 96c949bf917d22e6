import { isBusy } from '../../reading/busy';
import { type Button, findButtons, onlyButton } from '../../reading/buttons';
import type { Content } from '../../reading/content';
import { findDates, isoDay } from '../../reading/date';
import { doubtOn } from '../../reading/doubt';
import { type EmptyWords, findEmptyState } from '../../reading/empty-state';
import { type Finding, nameIn, passageOf } from '../../reading/finding';
import { findPairs } from '../../reading/pairs';
import type { ControlReason, UnknownReading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { findTitles } from '../../reading/titles';
import { normalise } from '../../reading/words';
import type { Line } from '../../screen/screen';
import type { AccountPage, PageView } from '../account-page';

/**
 * «Рост продаж → Подписка «Джем»»: «Управлять подпиской», «Отписаться»; it renews itself every 30 or 180 days from the
 * balance, and works to the end of what is paid: official article A-968 (2026). The other words are guesses.
 */
const name = '(?:"?джем"?|"?jam"?)';
const titles = [
  'джем',
  '"джем"',
  'подписка джем',
  'подписка "джем"',
  'ваша подписка',
  'моя подписка',
  'подписка',
  'jam',
  '"jam"',
  'jam subscription',
  '"jam" subscription',
  'your subscription',
  'subscription',
];

const subject = `(?:(?:ваша |моя )?подписка(?: ${name})?|${name}(?: subscription)?|(?:your |the )?(?:jam )?subscription(?: is)?|статус(?: подписки)?|status)[\\s:·-]*`;
const isOn = '(?:активна|активен|подключена|подключен|оформлена|оформлен|действует|active|connected)';
const isOff =
  '(?:не активна|неактивна|не активен|не подключена|не подключен|не оформлена|не оформлен|отключена|отключен|закончилась|истекла|inactive|not active|not connected|disabled|expired)';
const on = new RegExp(`^(?:${subject})?${isOn}[.!]?$`, 'u');
const until = new RegExp(
  `^(?:(?:${subject})?(?:${isOn}|оплачена|продлится|закончится|истекает|действительна|paid|valid|expires|ends)(?: до| по| until| till| on)|вы подписаны (?:до|по)|следующее списание|следующее продление|дата продления|автопродление|продлится|next charge|next payment|renews(?: on)?)[\\s:-]`,
  'u',
);
const bare = new RegExp(`^${isOn}[.!]?$`, 'u');
const offering = /^(?:подключить|оформить(?: подписку)?|подписаться|connect|subscribe)$/u;
/** «Управлять подпиской»: official. Who has none has nothing to manage. */
const managing =
  /^(?:управлять подпиской|отписаться|отменить подписку|manage subscription|unsubscribe|cancel subscription)$/u;

const empty: EmptyWords = {
  genitive: ['подписки', 'подписки джем', 'подписки "джем"', 'активной подписки', 'активной подписки "джем"'],
  nominative: ['подписка', 'подписка "джем"'],
  undone: [
    'подписаны на "джем"',
    'подписаны на джем',
    'оформили подписку',
    'подключили подписку',
    'подписаны',
    'подключили "джем"',
    'подключили джем',
  ],
  finished: [],
  sentences: [
    `(?:${subject})?${isOff}`,
    '(?:you have |there is )?no (?:active )?subscription(?: yet)?',
    'you are not subscribed(?: yet)?',
  ],
};

export const jamWords = { titles, empty };

/** Whether the paid subscription runs. An offer to subscribe proves nothing. */
function readJam({ content, screen, now }: PageView): Finding {
  const fact = 'shop-jam';
  const named = findTitles(content, titles, []);
  const from = nameIn(content, named);
  const unknown = (reason: UnknownReading['reason'], detail?: string): Finding => ({
    reading: { fact, state: 'unknown', reason, ...(detail ? { detail: asEvidence(detail) } : {}) },
    from,
  });
  const [paired] = findPairs(content, ['статус', 'статус подписки', 'подписка', 'status'], [], stateIn);
  // «Активен» alone may be of anything; beside an offer it is not believed.
  const isOffered = content.lines.some(({ norm }) => offering.test(norm));
  const isOn = ({ norm }: Line): boolean => on.test(norm) && !(isOffered && bare.test(norm));
  const running = content.lines.find((line) => isOn(line) || untilDay(line, now) !== null);
  const managed = content.lines.find((line) => managing.test(line.norm));
  const sentence = findEmptyState(content, empty, named, now);
  const off = sentence ?? (paired?.value === 'off' ? paired.line : undefined);
  const run = running ?? (paired?.value === 'on' ? paired.line : undefined) ?? managed;
  if (run && off) return unknown('disagree', `${run.text} / ${off.text}`);
  if (run) {
    const day = paidUntil(content, now);
    return {
      reading: { fact, state: 'some', ...(day ? { until: day } : {}), evidence: asEvidence(run.text) },
      from: [passageOf(run), ...from],
    };
  }
  if (isBusy(content)) return unknown('loading');
  const doubt = doubtOn(content);
  if (off && screen.complete && !doubt)
    return { reading: { fact, state: 'none', evidence: asEvidence(off.text) }, from: [passageOf(off), ...from] };
  return unknown(named.length > 0 ? 'unclear' : 'not-shown', doubt ?? undefined);
}

/** The one day that the page names as the last; `null` when it names several. */
function paidUntil(content: Content, now: Date): string | null {
  const said = content.lines.flatMap((line) => untilDay(line, now) ?? []);
  const labels = [
    'действует до',
    'оплачена до',
    'следующее списание',
    'дата продления',
    'дата окончания',
    'end date',
    'paid until',
    'next charge',
    'valid until',
  ];
  const pairs = findPairs(content, labels, [], (text) => onlyDay(text, now)).map(({ value }) => value);
  const days = new Set([...said, ...pairs]);
  const [day] = days;
  return days.size === 1 && day ? day : null;
}

function untilDay({ norm }: Line, now: Date): string | null {
  if (!until.test(norm)) return null;
  const [date, ...rest] = findDates(norm, now, 'near');
  return date && rest.length === 0 ? isoDay(date.day) : null;
}

function onlyDay(text: string, now: Date): string | null {
  const [date] = findDates(normalise(text), now, 'near');
  return date?.start === 0 ? isoDay(date.day) : null;
}

function stateIn(text: string): 'on' | 'off' | null {
  const norm = normalise(text);
  if (new RegExp(`^${isOff}$`, 'u').test(norm)) return 'off';
  return new RegExp(`^${isOn}$`, 'u').test(norm) ? 'on' : null;
}

/** «Отписаться»: official; it may show only behind «Управлять подпиской». */
function findUnsubscribe(view: PageView): Button | ControlReason {
  const { screen, content } = view;
  // Who has no subscription may leave a mailing list.
  if (readJam(view).reading.state !== 'some') return 'unclear';
  const named = findButtons(screen, (norm) => /^(?:отписаться|unsubscribe)$/u.test(norm));
  return onlyButton(named.filter(({ box }) => content.has.has(box.from) || box.region === 'dialog'));
}

export const jam: AccountPage = {
  id: 'shop-jam',
  titles,
  marks: [],
  facts: ['shop-jam'],
  read: (view) => [readJam(view)],
  controls: { 'shop-unsubscribe-jam': findUnsubscribe },
};
