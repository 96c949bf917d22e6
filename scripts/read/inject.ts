import { readPage } from '@/utils/wildberries/buyer/read-page';

/** What `page-reader.ts` puts into the page's isolated world: the extension's own readers, and nothing else. */
(globalThis as unknown as { looseEndsRead: (url: string, now: number) => string }).looseEndsRead = (url, now) => {
  const { page, obstacle, readings, controls } = readPage(document, new URL(url), new Date(now));
  return JSON.stringify({ page, obstacle, readings, controls });
};
