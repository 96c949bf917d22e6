import { render } from 'preact';
import overlayStyles from '@/components/overlay.css?inline';
import { Spotlight, type SpotlightProps, type SpotlightState } from '@/components/Spotlight';
import spotlightStyles from '@/components/spotlight.css?inline';
import { TranslateProvider } from '@/components/translate-context';
import { SpotlightPointer } from '@/entrypoints/companion.content/spotlight-pointer';
import type { PlaceId } from '@/utils/messages';
import { type FollowPlace, followPlace } from '@/utils/overlay/follow-place';
import { mountOverlayHost } from '@/utils/overlay/overlay-host';
import { placeAt } from '@/utils/overlay/place-at';
import type { Area } from '@/utils/overlay/place-sight';
import { openScreen } from '@/utils/screen/open-screen';
import { ownElements } from '@/utils/screen/own-elements';
import { takeScreen } from '@/utils/screen/take-screen';
import { readPage } from '@/utils/wildberries/read-page';
import { translateFor } from '../support/translate';

/**
 * A guide in small: the true pointer, follower, view and overlay element over a page of the test's own, read by the true
 * reader. Looks come when the test says so, and so do frames if it likes.
 */
export interface Stage {
  readonly pointer: SpotlightPointer;
  /** Everything of ours on the page. */
  readonly root: ShadowRoot;
  /** What was said, one after another. */
  readonly said: SpotlightState['kind'][];
  /** How often everything was rendered, and how often only the light was drawn. */
  readonly counts: { renders: number; draws: number; looksAskedFor: number };
  /** Looks at the page; what it found counts when `answer` is called. */
  readonly look: () => Promise<() => void>;
  /** The ring, as far as it is seen. */
  readonly ring: () => DOMRect | null;
  readonly card: () => HTMLElement | null;
  readonly text: () => string;
  readonly show: (props: Partial<SpotlightProps>) => void;
  readonly end: () => void;
}

const address = new URL('https://www.wildberries.ru/lk/details');

/**
 * @param html of the body
 * @param follow another follower than the true one, to see that a test can fail
 * @param free what a panel would leave of the window
 */
export function openStage(
  html: string,
  {
    target = 'delete-account',
    follow = followPlace,
    free = null,
  }: { target?: PlaceId; follow?: FollowPlace; free?: Area | null } = {},
): Stage {
  (globalThis as { __SHADOW_ROOT_MODE__?: ShadowRootMode }).__SHADOW_ROOT_MODE__ = 'open';
  document.body.innerHTML = html;
  const end = new AbortController();
  const before = new Set(document.documentElement.children);
  const host = mountOverlayHost({
    // Where the ring will be, and not how it comes there.
    styles: `${overlayStyles}${spotlightStyles}.ring { animation: none !important }`,
    language: 'ru',
    onRefused: () => {
      throw new Error('The page refuses the overlay');
    },
    signal: end.signal,
  });
  const element = [...document.documentElement.children].find((child) => !before.has(child));
  const root = element?.shadowRoot;
  if (!root) throw new Error('No overlay');
  const said: Stage['said'] = [];
  const counts = { renders: 0, draws: 0, looksAskedFor: 0 };
  let state: SpotlightState | null = null;
  let changed: Partial<SpotlightProps> = {};
  const onFollow: SpotlightProps['follow'] = (draw) =>
    pointer.drawnBy((sight) => {
      counts.draws++;
      draw(sight);
    });
  const draw = (): void => {
    counts.renders++;
    render(
      <TranslateProvider value={translateFor('ru')}>
        {state && (
          <Spotlight
            subject={target}
            state={state}
            follow={onFollow}
            card="shown"
            avoid={null}
            elsewhere={null}
            onCheck={null}
            onShow={() => pointer.show()}
            onClose={() => pointer.stop()}
            {...changed}
          />
        )}
      </TranslateProvider>,
      host.beside,
    );
  };
  const pointer = new SpotlightPointer({
    onState: (_target, next) => {
      state = next;
      if (next) said.push(next.kind);
      draw();
    },
    lookSoon: () => {
      counts.looksAskedFor++;
    },
    follow,
    free: () => free,
    isOurs: (element) => ownElements.has(element),
    signal: end.signal,
  });
  const look: Stage['look'] = async () => {
    const taken = await takeScreen(document, '.private', end.signal);
    return () => {
      const box = readPage(openScreen(taken.wire), address, new Date(0)).places[target];
      const place = box === undefined ? null : placeAt(taken, box);
      pointer.update(place ? { [target]: place } : {});
    };
  };
  return {
    pointer,
    root,
    said,
    counts,
    look,
    ring: () => {
      const ring = root.querySelector('.ring');
      // In a dialog of the page that has just closed, nothing of ours is drawn until we are out of it.
      return ring?.checkVisibility({ visibilityProperty: true }) ? ring.getBoundingClientRect() : null;
    },
    card: () => root.querySelector<HTMLElement>('.spot-card'),
    text: () => host.beside.textContent ?? '',
    show: (props) => {
      changed = props;
      draw();
    },
    end: () => {
      end.abort();
      render(null, host.beside);
      document.body.replaceChildren();
      scrollTo(0, 0);
    },
  };
}

/** Waits for so many frames to be drawn. */
export async function frames(count = 2): Promise<void> {
  for (let index = 0; index < count; index++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** A page of personal data with a delete button. */
export const detailsPage = (button: string, before = '', after = ''): string =>
  `<main id="main"><h1>Личные данные</h1>${before}<section id="own"><h2>Настройки профиля</h2>
  <p>Язык: русский</p>${button}</section>${after}</main>`;

export const deleteButton = '<button id="right" type="button">Удалить аккаунт</button>';
