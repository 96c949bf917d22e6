import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ChecklistItem } from '../utils/checklist/checklist';
import { amountText, itemTitle, reasonText } from '../utils/checklist/wording';
import type { GuardFinds } from '../utils/guard/guard-finds';
import type { MessageKey, Translate } from '../utils/i18n';
import { useTranslate } from './translate-context';

export interface GuardCardProps {
  finds: GuardFinds;
  /** ms since 1970. */
  now: number;
  onBack: () => void;
  /** «I understand, let me go on». */
  onLetGo: () => void;
  /** Switches the guard off for good. */
  onOff: () => void;
  onLastLook: () => void;
}

/** The press on the site's delete button was held: what would be lost, what is not known, and both ways on. */
export function GuardCard({ finds, now, onBack, onLetGo, onOff, onLastLook }: GuardCardProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = focusedOn(document);
    // What was found, which the arrows scroll, and no button: a key that is still down must not press one.
    body.current?.focus({ preventScroll: true });
    return () => before?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={card}
      class="guard"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
      onKeyDown={(event) => {
        if (event.key === 'Tab') keepInside(event, card.current);
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        // Or it would close a dialog of the site as well.
        event.preventDefault();
        onBack();
      }}
    >
      <div ref={body} class="guard__body" tabIndex={-1}>
        <h2 id={`${id}-title`} class="guard__title">
          {t.text('guard_title')}
        </h2>
        <p id={`${id}-what`} class="guard__what">
          {t.text('guard_what')}
        </p>
        {groups.map(({ part, title }) => (
          <Group key={part} part={part} title={title} items={finds[part]} now={now} onLastLook={onLastLook} />
        ))}
        <button type="button" class="button button--quiet guard__look" onClick={onLastLook}>
          {t.text('guard_lastLook')}
        </button>
      </div>
      <div class="guard__ways">
        <button type="button" class="button button--primary" onClick={onBack}>
          {t.text('guard_back')}
        </button>
        {/* The second press of a double press on the site's button is no answer to what was not read yet. */}
        <button type="button" class="button button--quiet" onClick={(event) => event.detail < 2 && onLetGo()}>
          {t.text('guard_letGo')}
        </button>
        <p class="guard__then">{t.text('guard_then')}</p>
        <button type="button" class="guard__off" onClick={(event) => event.detail < 2 && onOff()}>
          {t.text('guard_off')}
        </button>
      </div>
    </div>
  );
}

const groups = [
  { part: 'shop', title: 'guard_shop' },
  { part: 'blocks', title: 'guard_blocks' },
  { part: 'loses', title: 'guard_loses' },
  { part: 'unknown', title: 'guard_unknown' },
] as const satisfies readonly { part: keyof GuardFinds; title: MessageKey }[];

/** More than this is looked through on the page of the last look, and not under a press. */
const mostShown = 6;

interface GroupProps {
  part: keyof GuardFinds;
  title: MessageKey;
  items: readonly ChecklistItem[];
  now: number;
  onLastLook: () => void;
}

function Group({ part, title, items, now, onLastLook }: GroupProps): JSX.Element | null {
  const t = useTranslate();
  if (items.length === 0) return null;
  const more = items.length - mostShown;
  return (
    <section class={`guard__group guard__group--${part}`}>
      <h3 class="guard__subtitle">{t.text(title)}</h3>
      {part === 'shop' && <p class="guard__then">{t.text('guard_shopWhy')}</p>}
      <ul class="guard__items">
        {items.slice(0, mostShown).map((item) => (
          <li key={item.definition.id} class="guard__item">
            <span>{itemTitle(item, t)}</span>{' '}
            <span class="guard__said">
              {part === 'unknown' ? <Unknown item={item} now={now} /> : <Found item={item} now={now} />}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button button--quiet guard__more" onClick={onLastLook}>
          {t.plural('guard_more', more)}
        </button>
      )}
    </section>
  );
}

interface SaidProps {
  item: ChecklistItem;
  now: number;
}

/** How much, and how long ago that was read: here always, since there is no taking back. */
function Found({ item, now }: SaidProps): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <b class="guard__amount">{amountOf(item, t)}</b>{' '}
      {item.known && <span class="guard__age">{t.ago(item.known.at, now)}</span>}
    </>
  );
}

/** Why it is not known, and what was read before, if anything. */
function Unknown({ item, now }: SaidProps): JSX.Element {
  const t = useTranslate();
  const { attempt, known, status } = item;
  if (status === 'stale' && known)
    return <span class="guard__age">{t.text('guard_stale', amountOf(item, t), t.ago(known.at, now))}</span>;
  return <span class="guard__age">{attempt ? reasonText(attempt, t) : t.text('notChecked')}</span>;
}

function amountOf({ definition, known }: ChecklistItem, t: Translate): string {
  return definition.kind === 'fact' && known ? amountText(definition.fact, known, t) : '';
}

/** Where the focus is, also within the page's own open shadow roots. */
function focusedOn(root: Document | ShadowRoot): HTMLElement | null {
  const at = root.activeElement;
  const inner = at?.shadowRoot ? focusedOn(at.shadowRoot) : null;
  return inner ?? (at instanceof HTMLElement ? at : null);
}

/** Tab goes round within the card. */
function keepInside(event: KeyboardEvent, card: HTMLElement | null): void {
  const buttons = [...(card?.querySelectorAll('button') ?? [])];
  const at = buttons.find((button) => button.matches(':focus'));
  const [from, to] = event.shiftKey ? [buttons[0], buttons.at(-1)] : [buttons.at(-1), buttons[0]];
  if (at !== from && !(event.shiftKey && !at)) return;
  event.preventDefault();
  to?.focus();
}
