import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import { useTranslate } from './translate-context';

export interface SpotCardProps {
  /** `lit` stands beside the place that is lit, the others at the edge of the window. */
  kind: 'lit' | 'away' | 'covered' | 'not-found' | 'told';
  /** Given the card, to place it. */
  card?: RefObject<HTMLDivElement | null>;
  children: ComponentChildren;
  onClose: () => void;
}

/** A small card over the page, announced when it comes. Escape closes it. */
export function SpotCard({ kind, card, children, onClose }: SpotCardProps): JSX.Element {
  const t = useTranslate();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Announced by the live region; focus stays where the person has it.
    if (kind !== 'lit') close.current?.scrollIntoView({ block: 'nearest' });
  }, [kind]);
  return (
    <div
      ref={card ?? null}
      class={`spot-card spot-card--${kind}`}
      role="status"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <button
        ref={close}
        type="button"
        class="icon-button spot-card__close"
        aria-label={t.text('closeSpotlight')}
        onClick={onClose}
      >
        <Icon name="close" size={16} />
      </button>
      {children}
    </div>
  );
}
