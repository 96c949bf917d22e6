import { isBusy } from '../../reading/busy';
import { findDates, isoDay } from '../../reading/date';
import { type EmptyWords, findEmptyState } from '../../reading/empty-state';
import type { Reading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { findTitles } from '../../reading/titles';
import type { AccountPage, PageView } from './account-page';

const titles = [
  'wb клуб',
  'вб клуб',
  'wb club',
  'клуб wb',
  'wildberries клуб',
  'подписка wb клуб',
  'подписка «wb клуб»',
  'подписка "wb клуб"',
  'моя подписка',
  'подписка',
  'ваша подписка',
];

/** «Управление подпиской»: guides of 2024–25. The other words are guesses. */
const active =
  /^(?:(?:ваша )?(?:подписка|wb клуб|вб клуб|статус(?: подписки)?)[\s:·-]*)?(?:активна|активен|подключена|подключен|оформлена|оформлен|вы участник клуба|вы в клубе|вы состоите в клубе)[.!]?$/u;
const activeUntil =
  /^(?:(?:ваша )?(?:подписка|wb клуб|вб клуб)[\s:·-]*)?(?:(?:активна|активен|действует|оплачена|оформлена|подключена|отменена,? действует|продлится|закончится|заканчивается|истекает) (?:до |по )?|следующее списание|дата следующего списания|следующая оплата|следующий платеж|списание|продление)/u;
const ending =
  /^(?:управление подпиской|управлять подпиской|отменить подписку|отключить подписку|отказаться от подписки|отменить автопродление)$/u;

const empty: EmptyWords = {
  genitive: ['подписки', 'подписок', 'подписки wb клуб', 'подписки на wb клуб'],
  nominative: ['подписка', 'подписки'],
  undone: [
    'оформили подписку',
    'оформляли подписку',
    'подключили подписку',
    'подключали подписку',
    'состоите в клубе',
    'участник клуба',
    'подписаны',
    'участвуете в клубе',
  ],
  finished: [],
  sentences: [
    'подписка не оформлена',
    'подписка не активна',
    'подписка неактивна',
    'подписка не подключена',
    'подписка отключена',
    'подписка закончилась',
    'подписка истекла',
    'wb клуб не подключен',
    'wb клуб не оформлен',
    'wb клуб: не подключен',
    'вб клуб не подключен',
    'статус: не активна',
    'статус не активна',
    'не подключен',
    'не подключена',
    'не оформлена',
  ],
};

/** Whether a paid subscription runs. An offer to subscribe proves nothing: members see offers too. */
export function readClub({ content, screen, now }: PageView): Reading {
  const named = findTitles(content, titles, []);
  const on = content.lines.find(
    (line) => active.test(line.norm) || (activeUntil.test(line.norm) && hasDay(line.norm, now)),
  );
  const end = content.lines.find((line) => ending.test(line.norm));
  const off = named.length > 0 ? findEmptyState(content, empty, named, now) : null;
  const seen = on ?? end;
  if (seen && off) {
    return { fact: 'club', state: 'unknown', reason: 'disagree', detail: asEvidence(`${seen.text} / ${off.text}`) };
  }
  if (seen) {
    const until = content.lines
      .filter((line) => activeUntil.test(line.norm))
      .flatMap((line) => findDates(line.norm, now, 'near').map((date) => isoDay(date.day)))[0];
    return { fact: 'club', state: 'some', ...(until ? { until } : {}), evidence: asEvidence(seen.text) };
  }
  if (isBusy(content)) return { fact: 'club', state: 'unknown', reason: 'loading' };
  if (off && screen.complete) return { fact: 'club', state: 'none', evidence: asEvidence(off.text) };
  return { fact: 'club', state: 'unknown', reason: named.length > 0 ? 'unclear' : 'not-shown' };
}

function hasDay(norm: string, now: Date): boolean {
  return findDates(norm, now, 'near').length > 0;
}

export const club: AccountPage = {
  id: 'club',
  titles,
  marks: [],
  facts: ['club'],
  read: (view) => [readClub(view)],
};
