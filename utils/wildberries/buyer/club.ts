import { isBusy } from '../../reading/busy';
import { findDates, isoDay } from '../../reading/date';
import { doubtOn } from '../../reading/doubt';
import { type EmptyWords, findEmptyState } from '../../reading/empty-state';
import { findPairs } from '../../reading/pairs';
import type { Reading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { findTitles } from '../../reading/titles';
import { normalise } from '../../reading/words';
import type { Line } from '../../screen/screen';
import type { AccountPage, PageView } from './account-page';

const club = '(?:wb клуб|вб клуб|wb club|wildberries клуб|клуб wb|клуб)';

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
  /^(?:управление подпиской|управлять подпиской|отменить подписку|отключить подписку|отказаться от подписки|отменить автопродление)$/u;

const isOn = '(?:активна|активен|подключена|подключен|оформлена|оформлен)';
const subject = `(?:(?:ваша )?подписка(?: на)?(?: ${club}| "${club}")?|${club}|статус(?: подписки)?)[\\s:·-]*`;
const on = [
  new RegExp(`^(?:${subject})?${isOn}[.!]?$`, 'u'),
  new RegExp(`^вы (?:уже )?(?:участник|участница|в|состоите в) ${club}[а]?[.!]?$`, 'u'),
  new RegExp(`^вы (?:подписаны на|участник) ${club}[а]?[.!]?$`, 'u'),
];
const until = new RegExp(
  `^(?:${subject})?(?:${isOn}|действует|действительна|оплачена|отменена,? действует|продлится|закончится|заканчивается|истекает)(?: еще)?(?: до| по)? `,
  'u',
);
const charge = /^(?:следующее списание|дата следующего списания|следующая оплата|дата продления|следующее продление)/u;

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
    `состоите в ${club}е?`,
    `участник ${club}а?`,
    `участвуете в ${club}е?`,
    `в ${club}е?`,
    'подписаны',
    `подписаны на ${club}`,
  ],
  finished: [],
  sentences: [`(?:${subject})?${isOff}`],
};

/** Whether a paid subscription runs. An offer to subscribe proves nothing: members see offers too. */
export function readClub({ content, screen, now }: PageView): Reading {
  const fact = 'club';
  const named = findTitles(content, clubTitles, []);
  const running = content.lines.find((line) => isRunning(line, now));
  const managed = content.lines.find((line) => endings.test(line.norm));
  const paired = findPairs(content, ['статус', 'статус подписки', 'подписка', 'состояние'], [], stateIn)[0];
  const off = named.length > 0 ? findEmptyState(content, empty, named, now) : null;
  const offText = off?.text ?? (paired?.value === 'off' ? `${paired.label.text} ${paired.line.text}` : null);
  const onText = running?.text ?? (paired?.value === 'on' ? `${paired.label.text} ${paired.line.text}` : managed?.text);
  if (onText !== undefined && offText !== null) {
    return { fact, state: 'unknown', reason: 'disagree', detail: asEvidence(`${onText} / ${offText}`) };
  }
  if (onText !== undefined) {
    const day = content.lines.flatMap((line) => lastDay(line, now))[0];
    return { fact, state: 'some', ...(day ? { until: day } : {}), evidence: asEvidence(onText) };
  }
  if (isBusy(content)) return { fact, state: 'unknown', reason: 'loading' };
  if (offText !== null && screen.complete && !doubtOn(content))
    return { fact, state: 'none', evidence: asEvidence(offText) };
  return { fact, state: 'unknown', reason: named.length > 0 ? 'unclear' : 'not-shown' };
}

function isRunning(line: Line, now: Date): boolean {
  return on.some((pattern) => pattern.test(line.norm)) || lastDay(line, now).length > 0;
}

function lastDay(line: Line, now: Date): string[] {
  if (!until.test(line.norm) && !charge.test(line.norm)) return [];
  return findDates(line.norm, now, 'near').map((date) => isoDay(date.day));
}

function stateIn(text: string): 'on' | 'off' | null {
  const norm = normalise(text);
  if (new RegExp(`^${isOff}$`, 'u').test(norm)) return 'off';
  return new RegExp(`^${isOn}$`, 'u').test(norm) ? 'on' : null;
}

export const clubPage: AccountPage = {
  id: 'club',
  titles: clubTitles.filter((title) => !title.startsWith('статус')),
  marks: [],
  facts: ['club'],
  read: (view) => [readClub(view)],
};
