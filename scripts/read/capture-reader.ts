import { type Capture, openCapture } from '@/utils/capture/capture';
import { openScreen } from '@/utils/screen/open-screen';
import { readPage } from '@/utils/wildberries/read-page';
import type { PrintedReading } from './page-reader';

/**
 * Reads a capture as the page that it was taken of.
 * @param url its own address, or another one to try it at
 */
export function readCapture(capture: Capture, url: URL): PrintedReading {
  // Noon of the day on which it was taken: «вчера» is the day before that.
  const now = new Date(`${capture.taken}T12:00:00`);
  const {
    identity: _,
    places: __,
    sessionSpots: ___,
    ...printed
  } = readPage(openScreen(openCapture(capture)), url, now);
  return printed;
}
