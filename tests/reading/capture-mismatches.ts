import { identityMask } from '@/tests/support/identity-mask';
import { addressOfCapture, captureOf, openCapture, parseCapture } from '@/utils/capture/capture';
import { printCapture } from '@/utils/capture/print-capture';
import type { WireScreen } from '@/utils/screen/wire';
import { capturePage, findings } from '@/utils/wildberries/capture-page';

/**
 * What is wrong with the capture of a screen: it must be read as the page is, say so, and lose nothing but what is masked.
 * @returns a sentence for each fault
 */
export function captureMismatches(wire: WireScreen, url: URL, now: Date): string[] {
  const wrong = isWhole(wire) ? [] : ['the form of a capture loses something'];
  const capture = parseCapture(printCapture(capturePage(wire, url, now, '0.1.0')));
  if (!capture) return [...wrong, 'the capture cannot be opened'];
  const page = findings(wire, url, now);
  const captured = findings(openCapture(capture), addressOfCapture(capture), now);
  if (captured !== page) wrong.push(`captured, ${page} became ${captured}`);
  if (capture.faithful !== 'yes') wrong.push('the capture is said not to be faithful');
  return wrong;
}

/** Whether a capture without a mask opens to the very screen, bit by bit. */
function isWhole(wire: WireScreen): boolean {
  const head = { extension: '', taken: '2026-11-23', host: 'x', path: '/', faithful: 'yes' } as const;
  const capture = parseCapture(printCapture(captureOf(wire, head, identityMask)));
  return capture !== null && JSON.stringify(openCapture(capture)) === JSON.stringify(wire);
}
