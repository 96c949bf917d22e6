import type { Patience } from '@/utils/messages';
import { type Kept, keepReading } from '@/utils/storage/keep-reading';
import type { Host } from '@/utils/wildberries/hosts';
import type { PageReading } from '@/utils/wildberries/read-page';

/** Keeps what a page has told since one moment, its list of sessions included. */
export function keepTold(host: Host, look: PageReading, patience: Patience, at: number): Promise<Kept> {
  return keepReading(host, look, patience, { at, listAt: at });
}
