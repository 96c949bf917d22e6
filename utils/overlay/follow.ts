import { boundsOf, isConnectedOf } from '../screen/dom';

/** Where a followed element is in the window, in CSS pixels; `null` while it is not drawn. */
export interface Bounds {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Follows an element through scrolling, resizing and layout changes, once a frame.
 * @param element any element of the page; it is only measured
 * @param onMove told at once, and then whenever the bounds change
 * @param signal ends it
 */
export function followElement(element: Element, onMove: (bounds: Bounds | null) => void, signal: AbortSignal): void {
  let last = '';
  const step = (): void => {
    if (signal.aborted) return;
    const bounds = isConnectedOf(element) ? boundsOf(element) : null;
    const drawn = bounds && bounds.width > 0 && bounds.height > 0 ? bounds : null;
    const next = drawn ? `${drawn.left} ${drawn.top} ${drawn.width} ${drawn.height}` : '';
    if (next !== last) {
      last = next;
      onMove(drawn && { left: drawn.left, top: drawn.top, width: drawn.width, height: drawn.height });
    }
    requestAnimationFrame(step);
  };
  step();
}
