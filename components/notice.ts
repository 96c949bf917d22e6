import type { MessageKey } from '../utils/i18n';

/** Something that went wrong on our side, told in one sentence. */
export type Notice = 'storage-failed' | 'storage-unreadable' | 'background-silent' | 'replaced';

export const noticeKeys = {
  'storage-failed': 'notice_storageFailed',
  'storage-unreadable': 'notice_storageUnreadable',
  'background-silent': 'notice_backgroundSilent',
  replaced: 'notice_replaced',
} as const satisfies Record<Notice, MessageKey>;
