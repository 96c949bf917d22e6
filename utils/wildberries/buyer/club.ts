import { isBusy } from '../../reading/busy';
import type { Content } from '../../reading/content';
import { findDates, isoDay } from '../../reading/date';
import { doubtOn } from '../../reading/doubt';
import { type EmptyWords, findEmptyState, saysEmpty } from '../../reading/empty-state';
import { type Finding, nameIn, passageOf } from '../../reading/finding';
import { findPairs } from '../../reading/pairs';
import type { UnknownReading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { findTitles } from '../../reading/titles';
import { normalise } from '../../reading/words';
import type { Line } from '../../screen/screen';
import type { AccountPage, PageView } from '../account-page';

const clubName = '(?:wb клуб|вб клуб|wb club|wildberries клуб|клуб wb|клуб)';

/** «WB Клуб» names the page in guides of 2024–25; the other names are guesses. */
export const clubTitles = [
  'wb клуб',
  'вб клуб',
  'wb club',
  'клуб wb',
  'wildberries клуб',
  'подписка wb клуб',
  'подписка "wb клуб"',
  'моя подписка',
  'подписка',
  'ваша подписка',
  'статус подписки',
  'статус',
];

/** «Управление подпиской»: guides of 2024–25. The other words are guesses. */
const endings =
  /^(?:управление подпиской|управлять подпиской|отменить подписку|отключить подписку|отказаться от подписки|отменить автопродление|отключить автопродление)$/u;

const isOn = '(?:активна|активен|подключена|подключен|оформлена|оформлен)';
const subject = `(?:(?:ваша )?подписка(?: на)?(?: ${clubName}| "${clubName}")?|${clubName}|статус(?: подписки)?)[\\s:·-]*`;
const on = [
  new RegExp(`^(?:${subject})?${isOn}[.!]?$`, 'u'),
  new RegExp(`^вы (?:уже )?(?:участник|участница|в|состоите в) ${clubName}[ае]?[.!]?$`, 'u'),
  new RegExp(`^вы (?:подписаны на|участник) ${clubName}[а]?[.!]?$`, 'u'),
  new RegExp(`^вы в ${clubName}е? (?:с|до) .{3,20}$`, 'u'),
];
const until = new RegExp(
  `^(?:${subject})?(?:${isOn}|действует|действительна|оплачена|продлевается|отменена,? действует|продлится|закончится|заканчивается|истекает)(?: еще)?(?: до| по)? `,
  'u',
);
const chargeLabels = [
  'следующее списание',
  'дата следующего списания',
  'следующая оплата',
  'дата продления',
  'следующее продление',
];
/** A trial and an announced payment are a subscription that runs: it goes on until somebody ends it. */
const charge = new RegExp(
  `^(?:подписка до|пробный период (?:действует )?до|бесплатный период (?:действует )?до|спишем .{1,14}₽|${chargeLabels.join('|')})`,
  'u',
);
/** A plan with a day, whatever it is called: it speaks against «no subscription». */
const plan = /тариф|пробн|спишем|спис(?:ание|ываем)|продл|следующ|действует до|оплачен|годовая|годовой|месячн/u;

const isOff =
  '(?:не активна|неактивна|не активен|не подключена|не подключен|не оформлена|не оформлен|отключена|отключен|закончилась|истекла)';

const empty: EmptyWords = {
  genitive: ['подписки', 'подписок', 'подписки wb клуб', 'подписки на wb клуб', 'подписки вб клуб'],
  nominative: ['подписка', 'подписки'],
  undone: [
    'оформили подписку',
    'оформляли подписку',
    'подключили подписку',
    'подключали подписку',
    `состоите в ${clubName}е?`,
    `участник ${clubName}а?`,
    `участвуете в ${clubName}е?`,
    `в ${clubName}е?`,
    'подписаны',
    `подписаны на ${clubName}`,
  ],
  finished: [],
  sentences: [`(?:${subject})?${isOff}`],
};

/** Whether a paid subscription runs. An offer to subscribe proves nothing: members see offers too. */
function readClub({ content, screen, now }: PageView): Finding {
  const fact = 'club';
  const named = findTitles(content, clubTitles, []);
  const unknown = (reason: UnknownReading['reason'], detail?: string): Finding => ({
    reading: { fact, state: 'unknown', reason, ...(detail === undefined ? {} : { detail: asEvidence(detail) }) },
    from: nameIn(
      content,
      named.filter(({ line }) => club.titles.includes(line.norm)),
    ),
  });
  const running = content.lines.find((line) => isRunning(line, now));
  const managed = content.lines.find((line) => endings.test(line.norm));
  const paired = findPairs(content, ['статус', 'статус подписки', 'подписка', 'состояние'], [], stateIn)[0];
  const said = paired && {
    text: paired.label === paired.line ? paired.line.text : `${paired.label.text} ${paired.line.text}`,
    from: [passageOf(paired.label, paired.line), passageOf(paired.line)],
  };
  const sentence = named.length > 0 ? findEmptyState(content, empty, named, now) : null;
  const off = sentence ? inOneLine(sentence) : paired?.value === 'off' ? said : undefined;
  const run = running ? inOneLine(running) : paired?.value === 'on' ? said : managed && inOneLine(managed);
  if (run && off) return unknown('disagree', `${run.text} / ${off.text}`);
  if (run) {
    const [charged] = findPairs(content, chargeLabels, [], (text) => onlyDay(text, now));
    const day = content.lines.flatMap((line) => dayIn(line.norm, now) ?? [])[0] ?? charged?.value;
    const until = day ? { until: day } : {};
    return { reading: { fact, state: 'some', ...until, evidence: asEvidence(run.text) }, from: run.from };
  }
  if (isBusy(content)) return unknown('loading');
  const planned = content.lines.find((line) => plan.test(line.norm) && findDates(line.norm, now, 'near').length > 0);
  const dated = planned ?? (hasPlanName(content) ? content.lines.find((line) => untilDay(line.norm, now)) : undefined);
  if (off && dated) return unknown('disagree', `${off.text} / ${dated.text}`);
  if (off && screen.complete && !doubtOn(content))
    return { reading: { fact, state: 'none', evidence: asEvidence(off.text) }, from: off.from };
  return unknown(named.length > 0 ? 'unclear' : 'not-shown');
}

function inOneLine(line: Line): Pick<Finding, 'from'> & { readonly text: string } {
  return { text: line.text, from: [passageOf(line)] };
}

/** «Ваш тариф» over «Годовой, до 1 мая 2027». */
function hasPlanName(content: Content): boolean {
  return content.lines.some((line) => /^(?:ваш |мой |текущий )?тариф(?:ный план)?:?$/u.test(line.norm));
}

function untilDay(norm: string, now: Date): boolean {
  return findDates(norm, now, 'near').some((date) => /(?:^|\s)до $/u.test(norm.slice(0, date.start)));
}

/**
 * What some texts beside the club's name say.
 * @param texts normalised
 * @returns `null` when they say nothing of whether the subscription runs
 */
export function clubStateIn(
  texts: readonly string[],
  now: Date,
): { kind: 'on'; until: string | null } | { kind: 'off' } | null {
  for (const text of texts) {
    if (saysEmpty(text, empty)) return { kind: 'off' };
    const day = dayIn(text, now);
    if (day || on.some((pattern) => pattern.test(text))) return { kind: 'on', until: day };
  }
  return null;
}

function isRunning(line: Line, now: Date): boolean {
  return on.some((pattern) => pattern.test(line.norm)) || dayIn(line.norm, now) !== null;
}

/** «Подписка активна до 12 декабря», «Следующее списание 12 декабря»: the day, as `YYYY-MM-DD`. */
function dayIn(norm: string, now: Date): string | null {
  if (!until.test(norm) && !charge.test(norm)) return null;
  const [date] = findDates(norm, now, 'near');
  return date ? isoDay(date.day) : null;
}

/** A text that begins with a day: «12 декабря 2026», «12 декабря, 199 ₽». */
function onlyDay(text: string, now: Date): string | null {
  const [date] = findDates(normalise(text), now, 'near');
  return date?.start === 0 ? isoDay(date.day) : null;
}

function stateIn(text: string): 'on' | 'off' | null {
  const norm = normalise(text);
  if (new RegExp(`^${isOff}$`, 'u').test(norm)) return 'off';
  return new RegExp(`^${isOn}$`, 'u').test(norm) ? 'on' : null;
}

export const club: AccountPage = {
  id: 'club',
  titles: clubTitles.filter((title) => !title.startsWith('статус')),
  marks: [],
  facts: ['club'],
  read: (view) => [readClub(view)],
};
