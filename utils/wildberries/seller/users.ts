import type { Finding } from '../../reading/finding';
import { type ListWords, readList } from '../../reading/list-reading';
import { segmentsOf } from '../../reading/segments';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
import { besideTab } from './other-tab';
import { isOffered } from './status-list';
import { withoutRowNames } from './unnamed';

/**
 * «Настройки → Пользователи»: «Пригласить пользователя», a bin to remove one, a sign to revoke a pending invitation:
 * official article A-638 (2026-09-22). The names of roles are guesses.
 */
const owners = [
  'владелец',
  'владелец аккаунта',
  'владелец кабинета',
  'главный пользователь',
  'вы',
  'это вы',
  'owner',
  'account owner',
  'you',
];
const others = [
  'администратор',
  'админ',
  'менеджер',
  'сотрудник',
  'пользователь',
  'бухгалтер',
  'аналитик',
  'маркетолог',
  'оператор',
  'кладовщик',
  'наблюдатель',
  'приглашен',
  'подключен',
  'подключена',
  'активен',
  'активна',
  'приглашена',
  'приглашение отправлено',
  'приглашение',
  'ожидает подтверждения',
  'ожидает принятия',
  'ожидает регистрации',
  'не подтвержден',
  'admin',
  'administrator',
  'manager',
  'employee',
  'user',
  'accountant',
  'analyst',
  'marketer',
  'viewer',
  'invited',
  'joined',
  'active',
  'invitation',
  'invitation sent',
  'pending',
  'pending invitation',
];

const plain = (segment: string): string => segment.replace(/^(?:роль|доступ|статус|role|access|status)[\s:]+/u, '');
const isRole = (segment: string): boolean => [...owners, ...others].includes(plain(segment));

export const userWords: ListWords = {
  fact: 'shop-users',
  titles: ['пользователи', 'пользователи кабинета', 'управление пользователями', 'users', 'user management'],
  units: [],
  empty: {
    genitive: ['пользователей', 'других пользователей', 'приглашенных пользователей', 'пользователей кроме вас'],
    nominative: ['пользователи', 'другие пользователи'],
    undone: ['пригласили ни одного пользователя', 'приглашали пользователей'],
    finished: [],
    sentences: [
      englishEmpty('users|other users|invited users'),
      'вы единственный пользователь',
      'you are the only user',
    ],
  },
  wholeTabs: ['все', 'пользователи', 'all', 'users'],
  groups: null,
  row: {
    markOf: (segment, line) => (isRole(segment) && !isOffered(line) ? 'role' : null),
    isAside: isRole,
    onControls: 'role',
  },
  classify: (row) => {
    const roles = row.lines.flatMap(segmentsOf).map(plain);
    // Names come first, and anybody may call themselves so.
    const told = row.lines.slice(1).flatMap(segmentsOf).map(plain);
    if (told.some((role) => owners.includes(role))) return 'over';
    return roles.some((role) => others.includes(role)) ? 'counts' : 'unknown';
  },
  isSingle: () => true,
  settledMeansNone: true,
  unmarked: 'unknown',
};

/** Users besides the owner. Their names are looked at and kept nowhere. */
function readUsers({ content, now }: PageView): Finding {
  const finding = besideTab(readList(content, userWords, now), content, /приглаш|invit/u);
  return withoutRowNames(finding, content, userWords.titles);
}

export const users: AccountPage = {
  id: 'shop-users',
  titles: userWords.titles,
  marks: [],
  facts: ['shop-users'],
  read: (view) => [readUsers(view)],
};
