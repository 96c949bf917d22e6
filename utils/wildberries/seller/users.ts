import { closest } from '../../reading/boxes';
import type { Content } from '../../reading/content';
import type { Finding } from '../../reading/finding';
import { type ListWords, readList } from '../../reading/list-reading';
import { segmentsOf } from '../../reading/segments';
import { columnOf, findTables } from '../../reading/table';
import type { Line } from '../../screen/screen';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
import { besideTab } from './other-tab';
import { isOffered } from './status-list';
import { withoutRowNames } from './unnamed';

/**
 * «Настройки → Пользователи»: «Пригласить пользователя», a bin to remove one, a sign to revoke a pending invitation:
 * official article A-638 (2026-09-22). The names of roles are guesses.
 */
const owners = ['владелец', 'владелец аккаунта', 'владелец кабинета', 'главный пользователь', 'owner', 'account owner'];
const others = [
  'администратор',
  'полный доступ',
  'ограниченный доступ',
  'full access',
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

/** Also for the lexicon of captures. */
export const roleNames = [...owners, ...others];

const plain = (segment: string): string => segment.replace(/^(?:роль|доступ|статус|role|access|status)[\s:]+/u, '');
const isRole = (segment: string): boolean => roleNames.includes(plain(segment));

export const userWords: ListWords = {
  fact: 'shop-users',
  titles: ['пользователи', 'пользователи кабинета', 'управление пользователями', 'users', 'user management'],
  units: [],
  empty: {
    genitive: ['пользователей', 'других пользователей', 'пользователей кроме вас'],
    nominative: ['пользователи', 'другие пользователи'],
    undone: ['пригласили ни одного пользователя', 'приглашали пользователей'],
    finished: [],
    sentences: [
      englishEmpty('users|other users'),
      'вы единственный пользователь',
      'кроме вас,? пользователей нет',
      'только вы',
      'you are the only user',
    ],
  },
  wholeTabs: ['все', 'пользователи', 'all', 'users'],
  groups: null,
  row: {
    markOf: (segment, line) => (isRole(segment) && !isOffered(line) ? 'role' : /^\+\d/u.test(segment) ? 'phone' : null),
    isAside: isRole,
    // An invitation may show nothing but the number that it went to.
    identifying: 'phone',
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

/** Columns that hold what a user may do. Guesses. */
const roleColumns = ['роль', 'доступ', 'права', 'role', 'access'];

/** Where a table has a column of roles, a word in another is none: «Кем приглашён: Владелец». */
function wordsOn(content: Content): ListWords {
  const [table, ...others] = findTables(content, roleColumns);
  const column = table && others.length === 0 ? columnOf(table, roleColumns) : null;
  if (!table || column === null) return userWords;
  const cells = new Set(table.rows.flatMap(({ box }) => box.children[column] ?? []));
  const own = new Set(table.rows.flatMap(({ lines }) => lines));
  const isOthers = (line: Line): boolean => own.has(line) && closest(line.box, (at) => cells.has(at)) === null;
  return {
    ...userWords,
    classify: (row) =>
      userWords.classify({
        ...row,
        lines: row.lines.filter((line, at) => at === 0 || !isOthers(line) || !owners.includes(plain(line.norm))),
      }),
  };
}

/** «Приглашения» in another tab, or behind a button or a link. */
const invitations = /приглаш|invit(?:ations|ed)/u;

/** Users besides the owner. Their names are looked at and kept nowhere. */
function readUsers({ content, now }: PageView): Finding {
  const finding = besideTab(readList(content, wordsOn(content), now), content, invitations);
  return withoutRowNames(finding, content, userWords);
}

export const users: AccountPage = {
  id: 'shop-users',
  titles: userWords.titles,
  marks: [],
  facts: ['shop-users'],
  read: (view) => [readUsers(view)],
};
