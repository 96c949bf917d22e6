import { createSlices } from '@/utils/screen/slices';
import { takeScreen } from '@/utils/screen/take-screen';
import { privatePlaces } from '@/utils/wildberries/private-places';

/** Stands still: nobody waits for the page, so a slow machine sees all of it as well. */
const clock = (): number => 0;

/** What `page-reader.ts` puts into the page's isolated world: the extension's own eyes, and nothing else. */
(globalThis as unknown as { looseEndsScreen: () => Promise<string> }).looseEndsScreen = async () =>
  JSON.stringify((await takeScreen(document, privatePlaces, new AbortController().signal, createSlices(clock))).wire);
