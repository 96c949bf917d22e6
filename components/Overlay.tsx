import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { camel } from '../utils/checklist/camel';
import { type Checklist, type ChecklistItem, oldestRead } from '../utils/checklist/checklist';
import { groupsOf } from '../utils/checklist/item-groups';
import type { ItemId } from '../utils/checklist/items';
import { ageText, itemReason, nextStepText, pageName, tickText, valueText } from '../utils/checklist/wording';
import type { Cause, Obstacle, PageId } from '../utils/vocabulary';
import { ChecklistRow } from './ChecklistRow';
import { Icon } from './Icon';
import { type ItemLink, ItemLinks } from './ItemLinks';
import type { Notice } from './notice';
import { SummaryTiles } from './SummaryTiles';
import { useTranslate } from './translate-context';

/** What is the matter with the page that is open now. */
export type PageState =
  | {
      page: PageId;
      /**
       * An obstacle, or the cause of an unrecognised page. `gave-up`: still loading after a long while. `outdated`: it was
       * read, and since then another tab has seen it changed. `null`: it was read.
       */
      trouble: Obstacle | Exclude<Cause, 'other'> | 'gave-up' | 'outdated' | null;
    }
  /** It used to be understood, last at a time in ms since 1970, and is not any more. */
  | { page: PageId; trouble: 'changed'; understoodAt: number };

export interface OverlayProps {
  checklist: Checklist;
  page: PageState;
  now: number;
  collapsed: boolean;
  /** How many groups of items there are yet. The first view is built group by group; all when left out. */
  groups?: number;
  notice: Notice | null;
  /** Off while nobody is signed in. */
  ticking: 'on' | 'off';
  linkOf: (item: ChecklistItem) => ItemLink | null;
  onCollapse: (collapsed: boolean) => void;
  onTick: (item: ItemId) => void;
  onUntick: (item: ItemId) => void;
  onOpenGuide: () => void;
  onCapture: () => void;
  /** Begins a round through all pages; `null`: one is under way, or there is none for this cabinet. */
  onCheckAll: (() => void) | null;
  /** Begins the walkthrough, or goes on with it; `null`: there is no account to keep its position for, or none for this cabinet. */
  onWalk: (() => void) | null;
}

/** The checklist over an account page: docked at the side, or folded to a tab. */
export function Overlay(props: OverlayProps): JSX.Element {
  const toggle = useRef<HTMLButtonElement>(null);
  /** Set from the person's press until the overlay is folded or unfolded. */
  const pressed = useRef<'pressed' | null>(null);
  useEffect(() => {
    // Whoever folded it goes on from the same button; where it folds by itself, nobody's focus is touched.
    if (pressed.current) toggle.current?.focus({ preventScroll: true });
    pressed.current = null;
  }, [props.collapsed]);
  const onCollapse = (collapsed: boolean): void => {
    pressed.current = 'pressed';
    props.onCollapse(collapsed);
  };
  const parts = { ...props, onCollapse, toggle };
  return props.collapsed ? <Tab {...parts} /> : <Panel {...parts} />;
}

type PartProps = OverlayProps & { toggle: RefObject<HTMLButtonElement | null> };

function Tab({ checklist, page, now, onCollapse, toggle }: PartProps): JSX.Element {
  const t = useTranslate();
  const { blocks, verdict } = checklist.summary;
  const oldest = oldestRead(checklist.items.filter(isBlocking));
  return (
    <button
      ref={toggle}
      data-start
      type="button"
      class={`tab tab--${verdict}`}
      aria-expanded={false}
      onClick={() => onCollapse(false)}
    >
      <Icon name="mark" />
      <span class="tab__name">{t.text('name')}</span>
      {blocks > 0 && <span class="tab__count">{t.number(blocks)}</span>}
      <span class="visually-hidden">
        {blocks > 0 ? t.plural('blockClosing', blocks) : ''} {t.text('expand')}
      </span>
      {page.trouble === 'changed' && <span class="tab__changed">{t.text('tab_changed')}</span>}
      {oldest !== null && <span class="tab__age">{t.ago(oldest, now)}</span>}
    </button>
  );
}

/** One of those that the tab counts. */
function isBlocking({ definition, status }: ChecklistItem): boolean {
  return definition.severity === 'blocks' && status === 'open';
}

function Panel(props: PartProps): JSX.Element {
  const {
    checklist,
    page,
    now,
    notice,
    ticking,
    linkOf,
    onCollapse,
    onTick,
    onUntick,
    onOpenGuide,
    onCapture,
    toggle,
  } = props;
  const t = useTranslate();
  // Where nothing was ever read, there is nothing better to begin with.
  const isFirst = props.onCheckAll !== null && checklist.items.every(({ read }) => read === 'never');
  return (
    // Escape is a shortcut for the fold button, which is there for everybody.
    <section
      class="panel"
      aria-label={t.text(checklist.subject === 'shop' ? 'overlayLabelShop' : 'overlayLabel')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        // Or it would close a dialog of the site as well.
        event.preventDefault();
        onCollapse(true);
      }}
    >
      <header class="panel__head">
        <span class="panel__mark">
          <Icon name="mark" size={22} />
        </span>
        <h2 class="panel__name">{t.text('name')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t.text('openGuide')}
          title={t.text('openGuide')}
          onClick={onOpenGuide}
        >
          <Icon name="book" />
        </button>
        <button
          ref={toggle}
          data-start
          type="button"
          class="icon-button"
          aria-expanded={true}
          aria-label={t.text('collapse')}
          title={t.text('collapse')}
          onClick={() => onCollapse(true)}
        >
          <Icon name="minus" />
        </button>
      </header>
      <div class="panel__body">
        <p class={`here here--${page.trouble ?? 'read'}`} role="status">
          {hereText(page, t, now)}
        </p>
        {page.trouble !== null && capturable.includes(page.trouble) && (
          <div class="offer">
            <p class="offer__what">{t.text('capture_offer')}</p>
            <button type="button" class="button" onClick={onCapture}>
              {t.text('capture_take')}
            </button>
          </div>
        )}
        {notice && (
          <p class="notice" role="alert">
            {t.text(`notice_${camel(notice)}`)}
          </p>
        )}
        <SummaryTiles checklist={checklist} now={now} />
        {isFirst && <CheckAll weight="primary" {...props} />}
        <NextStep {...props} weight={isFirst ? 'plain' : 'primary'} />
        {!isFirst && <CheckAll weight="plain" {...props} />}
        <StepByStep {...props} />
        {groupsOf(checklist)
          .slice(0, props.groups)
          .map(({ title, items }) => (
            <div key={title} class="group">
              <h3 class="group__title">{t.text(title)}</h3>
              <ul class="group__rows">
                {items.map((item) => (
                  <ChecklistRow
                    key={item.definition.id}
                    item={item}
                    now={now}
                    link={linkOf(item)}
                    ticking={ticking}
                    onTick={onTick}
                    onUntick={onUntick}
                  />
                ))}
              </ul>
            </div>
          ))}
        <p class="panel__foot">{t.text('panelFoot')}</p>
      </div>
    </section>
  );
}

/** Where nobody can say what is the matter, a capture may. */
const capturable: readonly NonNullable<PageState['trouble']>[] = ['unrecognised', 'changed', 'gave-up'];

interface Weight {
  /** Of its button: one on the panel is `primary`. */
  weight: 'primary' | 'plain';
}

const weights = { primary: 'button button--primary', plain: 'button' } as const;

/** The way to have all pages read, while something is not. */
function CheckAll({ checklist, weight, onCheckAll }: OverlayProps & Weight): JSX.Element | null {
  const t = useTranslate();
  if (!onCheckAll || checklist.summary.unchecked === 0) return null;
  return (
    <div class="check-all">
      <button type="button" class={weights[weight]} onClick={onCheckAll}>
        {t.text('round_checkAll')}
      </button>
      <p class="check-all__how">{t.text(checklist.subject === 'shop' ? 'round_howShop' : 'round_how')}</p>
    </div>
  );
}

/** The way to have the items one at a time. */
function StepByStep({ onWalk }: OverlayProps): JSX.Element | null {
  const t = useTranslate();
  if (!onWalk) return null;
  return (
    <div class="check-all">
      <button type="button" class="button" onClick={onWalk}>
        {t.text('through_begin')}
      </button>
      <p class="check-all__how">{t.text('through_beginHow')}</p>
    </div>
  );
}

function NextStep({ checklist, now, linkOf, ticking, onTick, weight }: OverlayProps & Weight): JSX.Element | null {
  const t = useTranslate();
  const item = checklist.next;
  if (!item) return null;
  const link = linkOf(item);
  const age = ageText(item, t, now);
  const { definition } = item;
  return (
    <div class="next">
      <h3 class="next__label">{t.text('next')}</h3>
      <p class="next__title">{nextStepText(item, t)}</p>
      {item.status === 'open' && item.known && (
        <p class="next__value">
          {valueText(item, t)}
          {age && <span class="next__age">{` · ${age}`}</span>}
        </p>
      )}
      {link && <ItemLinks item={item} link={link} look={weights[weight]} />}
      {(!link || definition.kind === 'deed') && (
        <>
          <p class="row__here">{itemReason(item, t)}</p>
          {ticking === 'on' && (
            <button type="button" class={weights[link ? 'plain' : weight]} onClick={() => onTick(definition.id)}>
              {tickText(definition, t)}
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** What it says in one sentence; a changed page says when, too. */
function hereText(state: PageState, t: ReturnType<typeof useTranslate>, now: number): string {
  const name = pageName(state.page, t);
  if (state.trouble === 'changed') return t.text('here_changed', name, t.ago(state.understoodAt, now));
  return t.text(state.trouble ? `here_${camel(state.trouble)}` : 'here_read', name);
}
