import { columnsOf, type ListRow, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import { noButtons, type PortalPage } from '../portal-view';

/**
 * «Пользователи». Official (A-638, 2026-09): the title, «Пригласить пользователя», a pencil and a bin in the rows, that
 * invitations stand there until they are taken. Invented: the columns, «Владелец» as a role, the statuses. The owner
 * cannot be removed, so that the list is never empty.
 */

const words: Words<{
  title: string;
  invite: string;
  columns: readonly string[];
  empty: string;
  owner: string;
  member: string;
  invited: string;
}> = {
  ru: {
    title: 'Пользователи',
    invite: 'Пригласить пользователя',
    columns: ['Имя', 'Роль', 'Статус', ''],
    empty: 'Пользователей пока нет',
    owner: 'Владелец',
    member: 'Подключён',
    invited: 'Приглашение отправлено',
  },
  en: {
    title: 'Users',
    invite: 'Invite a user',
    columns: ['Name', 'Role', 'Status', ''],
    empty: 'No users yet',
    owner: 'Owner',
    member: 'Joined',
    invited: 'Invitation sent',
  },
};

export const shopUsers: PortalPage = {
  path: '/supplier-settings/supplier-users',
  facts: ['shop-users'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    return portalList(
      {
        fact: 'shop-users',
        title: text.title,
        columns: columnsOf(...text.columns),
        rows: shop.users.map(
          ({ name, role, owner, state }): ListRow => [
            name,
            owner ? text.owner : role,
            kit.chip(text[state]),
            owner ? null : kit.iconButton('remove-user'),
          ],
        ),
        empty: text.empty,
        buttons: kit.button(text.invite, 'invite'),
      },
      view,
    );
  },
  ...noButtons,
};
