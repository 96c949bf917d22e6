import { takeScreen } from '@/utils/screen/take-screen';

/** What `page-reader.ts` puts into the page's isolated world: the extension's own eyes, and nothing else. */
(globalThis as unknown as { looseEndsScreen: () => string }).looseEndsScreen = () =>
  JSON.stringify(takeScreen(document).wire);
