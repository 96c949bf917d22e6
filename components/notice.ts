/** Something that went wrong on our side, told in one sentence. */
export const notices = ['storage-failed', 'storage-unreadable', 'background-silent', 'replaced'] as const;
export type Notice = (typeof notices)[number];
