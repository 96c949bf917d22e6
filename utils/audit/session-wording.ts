import type { MessageKey, Translate } from '../i18n';
import { periodText } from '../iso-period';
import type { LastSeen } from '../reading/last-seen';
import type { SessionRow } from '../reading/reading';
import type { DeviceKind } from '../reading/session-description';
import type { SessionView } from './audit-view';
import type { AttemptReason, EndOutcome } from './end-walk';
import type { Flag, ListFlag } from './flag';
import type { KnownSession, Mark } from './known-session';

/** The session audit in words of the person's language. Pure. */

/** How a session is called: by the person, else by its device, app or OS. */
export function sessionName(session: SessionRow, known: KnownSession | null, t: Translate): string {
  return known?.name ?? session.device ?? session.app ?? session.os ?? t.text('unknownDevice');
}

/** What else there is to say of a session beside its name: device, OS, app, place; empty when nothing is known. */
export function sessionLine({ session, known }: SessionView, t: Translate): string {
  const name = sessionName(session, known, t);
  const parts = [session.device, session.os, session.app, session.place];
  // A page that names the OS within the device, or the device as its app, need not be repeated.
  return parts.filter((part, index) => part !== null && part !== name && parts.indexOf(part) === index).join(' · ');
}

/** So many names are told of a list; of the rest the number. */
const maxNamed = 5;

/**
 * «iPhone 13, Мамин планшет и ещё 2».
 * @param names at least one
 * @param total how many there are, those without a name among them
 */
export function namesText(names: readonly string[], t: Translate, total = names.length): string {
  const told = names.slice(0, maxNamed);
  const more = total - told.length;
  return more > 0 ? `${told.join(', ')} ${t.text('andMore', t.number(more))}` : told.join(', ');
}

/** The page's own words of a session that {@link sessionLine} and {@link lastSeenText} do not show as they are. */
export function sessionWords({ device, lastSeen }: SessionRow): string | null {
  const words = [device, lastSeen].filter((word) => word !== null);
  return words.length === 0 ? null : words.join(' · ');
}

/** «был вчера в 14:05», «последний раз 12 ноября, 11 дней назад». */
export function lastSeenText(lastSeen: LastSeen, now: number, t: Translate): string {
  if (lastSeen.kind === 'now') return t.text('lastSeen_now');
  if (lastSeen.kind === 'unknown') return t.text('unknownDate');
  const { day, time, daysAgo } = lastSeen;
  if (daysAgo === 0) return time === null ? t.text('lastSeen_today') : t.text('lastSeen_todayAt', time);
  if (daysAgo === 1) return time === null ? t.text('lastSeen_yesterday') : t.text('lastSeen_yesterdayAt', time);
  const date = dayText(day, now, t);
  return daysAgo > 1 ? t.plural('lastSeen_daysAgo', daysAgo, date) : t.text('lastSeen_day', date);
}

/** A day, with its year when that is not the present one. */
function dayText(day: string, now: number, t: Translate): string {
  return day.startsWith(`${new Date(now).getFullYear()}-`) ? t.day(day) : periodText(day, t.language);
}

const kindKeys = {
  phone: 'kind_phone',
  tablet: 'kind_tablet',
  computer: 'kind_computer',
  tv: 'kind_tv',
  watch: 'kind_watch',
  other: 'kind_other',
} as const satisfies Record<DeviceKind, MessageKey>;

export function kindText(kind: DeviceKind, t: Translate): string {
  return t.text(kindKeys[kind]);
}

const flagKeys = {
  'not-mine': 'flag_notMine',
  new: 'flag_new',
  idle: 'flag_idle',
  'kind-not-owned': 'flag_kindNotOwned',
  'old-os': 'flag_oldOs',
  'old-browser': 'flag_oldBrowser',
  'new-place': 'flag_newPlace',
  'new-ip': 'flag_newIp',
} as const satisfies Record<Flag['id'], string>;

/** The reason, in one sentence. */
export function flagText(flag: Flag, now: number, t: Translate): string {
  switch (flag.id) {
    case 'not-mine':
      return t.text('flag_notMine');
    case 'new':
      return t.text(flag.baseline === 'review' ? 'flag_new' : 'flag_newSinceFirst', t.ago(flag.since, now));
    case 'idle':
      return t.plural('flag_idle', flag.days, t.number(flag.threshold));
    case 'kind-not-owned':
      return t.text('flag_kindNotOwned', kindText(flag.kind, t));
    case 'old-os':
      return t.text('flag_oldOs', flag.name, periodText(flag.ended, t.language));
    case 'old-browser':
      return t.text('flag_oldBrowser', flag.name, periodText(flag.ended, t.language));
    case 'new-place':
      return t.text('flag_newPlace', flag.place);
    case 'new-ip':
      return t.text('flag_newIp', flag.ip);
  }
}

/** The innocent explanation that stands beside the reason. */
export function innocentText(flag: Flag, t: Translate): string {
  return t.text(`${flagKeys[flag.id]}_innocent`);
}

/** What is odd about the whole list, and what it may mean. */
export function listFlagTexts(flag: ListFlag, t: Translate): { reason: string; innocent: string } {
  return flag.id === 'several-current'
    ? {
        reason: t.plural('listFlag_severalCurrent', flag.count),
        innocent: t.text('listFlag_severalCurrent_innocent'),
      }
    : { reason: t.text('listFlag_noCurrent'), innocent: t.text('listFlag_noCurrent_innocent') };
}

const markKeys = {
  mine: 'mark_mine',
  'not-mine': 'mark_notMine',
  shared: 'mark_shared',
} as const satisfies Record<Mark, MessageKey>;

/** On a button. */
export function markText(mark: Mark, t: Translate): string {
  return t.text(markKeys[mark]);
}

/** Beside a name, where it must be clear whose word it is. */
export function markSaid(mark: Mark, t: Translate): string {
  return t.text(`${markKeys[mark]}_said`);
}

const outcomeKeys = {
  waiting: 'outcome_waiting',
  gone: 'outcome_gone',
  'still-there': 'outcome_stillThere',
  alike: 'outcome_alike',
  spared: 'outcome_spared',
  'could-not-tell': 'outcome_couldNotTell',
  skipped: 'outcome_skipped',
} as const satisfies Record<EndOutcome, MessageKey>;

export function outcomeText(outcome: EndOutcome, t: Translate): string {
  return t.text(outcomeKeys[outcome]);
}

const attemptKeys = {
  loading: 'reason_loading',
  'signed-out': 'reason_signedOut',
  challenge: 'reason_challenge',
  locked: 'reason_locked',
  unrecognised: 'reason_unrecognised',
  'no-list': 'walk_noList',
  partial: 'reason_partial',
} as const satisfies Record<AttemptReason, MessageKey>;

/** Why the list could not be read again. Signed out is more than a reason: it says what to do. */
export function endAttemptText(reason: AttemptReason, t: Translate): string {
  return reason === 'signed-out'
    ? t.text('walk_attemptSignedOut')
    : t.text('walk_attempt', t.text(attemptKeys[reason]));
}
