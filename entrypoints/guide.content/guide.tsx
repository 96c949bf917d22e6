import { render } from 'preact';
import type { Companion, Places, Scene, Surroundings } from '@/components/companion-door';
import type { ItemLink } from '@/components/ItemLinks';
import type { Notice } from '@/components/notice';
import { Overlay, type PageState } from '@/components/Overlay';
import styles from '@/components/overlay.css?inline';
import { TranslateProvider } from '@/components/translate-context';
import type { WalkLook } from '@/utils/audit/walk-look';
import { browser } from '@/utils/browser';
import { type ChecklistItem, deriveChecklist } from '@/utils/checklist/checklist';
import { groupsOf } from '@/utils/checklist/item-groups';
import { type ItemId, itemsOf } from '@/utils/checklist/items';
import { wayOf } from '@/utils/checklist/way-of';
import { farewellDue } from '@/utils/guard/farewell-due';
import { createTranslate, rememberTexts, warmUp } from '@/utils/i18n';
import type { Answer, Look, Message, OwnPage, PlaceId, ScreenAnswer, ScreenRequest, Told } from '@/utils/messages';
import { mountOverlayHost, type OverlayHost } from '@/utils/overlay/overlay-host';
import { placeAt } from '@/utils/overlay/place-at';
import { isReplaced, report } from '@/utils/report';
import { isOpenAt, type RoundPress } from '@/utils/round/round';
import { encodeScreen } from '@/utils/screen/encode-screen';
import { ownElements } from '@/utils/screen/own-elements';
import { createSlices, inSlices, nextTask } from '@/utils/screen/slices';
import { type TakenScreen, takeScreen } from '@/utils/screen/take-screen';
import { type PageWatch, watchPage } from '@/utils/screen/watch-page';
import type { AccountKey } from '@/utils/storage/accounts';
import { writeFarewell } from '@/utils/storage/farewell';
import { writeGuardPass, writeGuardSetting } from '@/utils/storage/guard';
import { changedPages, standing } from '@/utils/storage/health';
import { writeHelperMode } from '@/utils/storage/helper-mode';
import { type OverlayState, writeOverlayRefused, writeOverlayState } from '@/utils/storage/overlay-state';
import { requestSpotlight, takeSpotlightRequest } from '@/utils/storage/spotlight-request';
import { type Stored, watchStore } from '@/utils/storage/store';
import { removeTick, writeTick } from '@/utils/storage/ticks';
import { watchWalkTurn } from '@/utils/storage/walk-turn';
import { writeWalkPosition } from '@/utils/storage/walkthrough';
import type { PageId } from '@/utils/vocabulary';
import { addressOf, cardsHash, urlOf } from '@/utils/wildberries/address';
import { cabinetOf, type Host } from '@/utils/wildberries/hosts';
import { privatePlaces } from '@/utils/wildberries/private-places';
import { CompanionLoader } from './companion-loader';
import { pageStateOf } from './page-state';
import { RoundFollower } from './round-follower';

export interface GuideOptions {
  readonly host: Host;
  readonly url: URL;
  /** Aborted when the person leaves this address, or the extension is replaced. */
  readonly signal: AbortSignal;
}

/** Shows the background what is on the page, and the person what is known, until the signal. */
export function startGuide(options: GuideOptions): void {
  new Guide(options).start();
}

/** A page that loads longer than this is said to have failed, in ms. */
const patience = 20_000;

/** How often a page is looked at again while a session is being ended, in ms. */
const proofEvery = 1_000;

/** Ages are renewed this often, in ms; so is what an unchanged page told. */
const renewAfter = 30_000;

function placesOf(look: Look, taken: TakenScreen): Places {
  const places: Places = {};
  for (const [id, box] of Object.entries(look.places) as [PlaceId, number][]) {
    const place = placeAt(taken, box);
    if (place) places[id] = place;
  }
  return places;
}

class Guide {
  readonly #host: Host;
  readonly #page: PageId | null;
  readonly #signal: AbortSignal;
  readonly #round: RoundFollower;
  readonly #translate = createTranslate(rememberTexts((key, values) => browser.i18n.getMessage(key, values)));
  readonly #startedAt = performance.now();
  #overlay: OverlayHost | 'refused' | null = null;
  #beside: CompanionLoader | null = null;
  /** Takes the overlay off the sign-in page, where it is only for a question. */
  #asking: AbortController | null = null;
  /** How many groups of the list are shown yet. */
  #groups = 0;
  #stored: Stored | null = null;
  #look: Look | null = null;
  #places: Places = {};
  /** What was sent last, and when: a page that stays as it is need not be read again for a while. */
  #sent = { screen: '', at: Number.NEGATIVE_INFINITY };
  /** What the page tells, and since when. */
  #told: Told | null = null;
  #watch: PageWatch | null = null;
  #lookingAgain: ReturnType<typeof setTimeout> | null = null;
  #notice: Notice | null = null;
  /** What the person wished for before the companion was there. */
  #wish: Wish | null = null;

  constructor({ host, url, signal }: GuideOptions) {
    this.#host = host;
    this.#page = addressOf(url)?.page ?? null;
    this.#signal = signal;
    this.#round = new RoundFollower(host, () => this.#lookAnew(), signal);
  }

  start(): void {
    // Asked for now: once the extension is replaced, no text can be had any more.
    this.#translate.text('notice_replaced');
    this.#watch = watchPage({
      look: () => this.#lookAtPage(),
      onError: (error) => this.#fail('background-silent', error),
      signal: this.#signal,
    });
    watchStore(
      (stored) => {
        this.#stored = stored;
        this.#round.update(stored.round, this.#look?.round ?? null);
        this.#clearNotice('storage-unreadable');
        this.#render();
        void this.#takeSpotlightRequest();
      },
      (error) => this.#fail('storage-unreadable', error),
      this.#signal,
    );
    // The sign-in page is watched, but it is no account page: no list is laid over it.
    if (!this.#page) return;
    void this.#mount(this.#signal);
    watchWalkTurn(() => this.#onEndingTurn(), this.#signal);
    // Answered by `reply`, so that no engine needs the polyfill for it: `true` says that the answer will come.
    const onMessage = (raw: unknown, _sender: unknown, reply: (answer: unknown) => void): true => {
      if ((raw as ScreenRequest | null)?.type === 'send-screen') {
        this.#screen().then(reply, (error: unknown) => {
          report('taking the screen', error);
          reply(null);
        });
      }
      return true;
    };
    browser.runtime.onMessage.addListener(onMessage);
    this.#signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
    addEventListener('visibilitychange', () => void this.#takeSpotlightRequest(), {
      capture: true,
      signal: this.#signal,
    });
    addEventListener('resize', () => this.#render(), { signal: this.#signal });
    const timer = setInterval(() => this.#render(), renewAfter);
    const lastLook = setTimeout(() => this.#watch?.lookSoon(), patience);
    this.#signal.addEventListener('abort', () => {
      clearInterval(timer);
      clearTimeout(lastLook);
      if (this.#lookingAgain !== null) clearTimeout(this.#lookingAgain);
      this.#unmount();
    });
  }

  /** Does whatever comes before the first view in tasks of its own: all at once would keep the page waiting. */
  async #mount(signal: AbortSignal): Promise<void> {
    await nextTask();
    for (const _formatter of warmUp(this.#translate)) await nextTask();
    if (signal.aborted) return;
    this.#overlay = mountOverlayHost({
      styles,
      language: this.#translate.language,
      onRefused: () => void this.#refuse(),
      signal,
    });
    this.#beside = new CompanionLoader(this.#surroundings(this.#overlay.beside, signal), async () => {
      await this.#ask({ type: 'load-companion' });
    });
    await nextTask();
    this.#render();
  }

  /** The first view is built group by group, each in a task of its own. */
  async #grow(): Promise<void> {
    await nextTask();
    this.#groups++;
    this.#render();
  }

  async #lookAtPage(): Promise<'new' | 'same'> {
    if (this.#overlay !== 'refused') this.#overlay?.settle();
    const path = location.pathname + location.search;
    const slices = createSlices();
    const taken = await takeScreen(document, privatePlaces, this.#signal, slices);
    const screen = await inSlices(encodeScreen(taken.wire), slices);
    const patience = this.#hasPatience() ? 'waiting' : 'gave-up';
    const now = performance.now();
    const isKnown = screen === this.#sent.screen && now - this.#sent.at < renewAfter;
    if (isKnown && !(patience === 'gave-up' && this.#look?.trouble === 'loading')) {
      // The page may have drawn the same anew: what was pointed at is another element now.
      if (this.#look) this.#setPlaces(this.#look, taken);
      return 'same';
    }
    // Sending a large one takes its own time.
    await nextTask();
    // What was seen at one address must not be told of another; who follows the route begins anew there.
    if (this.#signal.aborted || location.pathname + location.search !== path) return 'same';
    const { timeOrigin: loadedAt } = performance;
    const told = this.#told;
    const look = await this.#ask({ type: 'read-screen', url: location.href, screen, patience, told, loadedAt });
    if (this.#signal.aborted || !look) return 'same';
    this.#sent = { screen, at: now };
    const isNew = look.told.digest !== this.#told?.digest || look.told.list !== this.#told.list;
    this.#told = look.told;
    if (isNew) this.#lookAgain(standing);
    // What is to be proven must have stood for a while: it is looked at until it has.
    else if (look.walk && isOpen(look.walk) && !this.#isOld()) this.#lookAgain(proofEvery);
    this.#look = look;
    this.#setPlaces(look, taken);
    this.#round.update(this.#stored?.round ?? null, look.round);
    this.#clearNotice('background-silent');
    if (look.kept === 'failed') this.#setNotice('storage-failed');
    else this.#clearNotice('storage-failed');
    this.#render();
    return isNew ? 'new' : 'same';
  }

  /** What a page tells counts for more once it has stood for a while, and a page at rest asks for no look by itself. */
  #lookAgain(after: number): void {
    if (this.#lookingAgain !== null) clearTimeout(this.#lookingAgain);
    this.#lookingAgain = setTimeout(() => this.#lookAnew(), after);
  }

  /** By then what a page loads has come, or does not come. */
  #isOld(): boolean {
    return performance.now() - this.#startedAt > patience;
  }

  #lookAnew(): void {
    this.#sent = { screen: '', at: Number.NEGATIVE_INFINITY };
    this.#watch?.lookSoon();
  }

  #setPlaces(look: Look, taken: TakenScreen): void {
    this.#places = placesOf(look, taken);
    this.#beside?.companion?.onLook(look, this.#places);
  }

  /** What is meant may be another session now, or none: the light goes until the page has been looked at again. */
  #onEndingTurn(): void {
    delete this.#places['end-session'];
    this.#beside?.companion?.onEndingTurn();
    this.#lookAnew();
  }

  async #pressRound(press: RoundPress): Promise<void> {
    try {
      await this.#ask({ type: 'round', press });
      this.#lookAnew();
    } catch (error) {
      this.#fail('background-silent', error);
    }
  }

  /** Only what is loaded anew proves anything. */
  async #checkSessions(): Promise<void> {
    try {
      await this.#ask({ type: 'check-sessions' });
      location.reload();
    } catch (error) {
      this.#fail('background-silent', error);
    }
  }

  #hasPatience(): boolean {
    return !this.#isOld();
  }

  #fail(notice: Notice, error: unknown): void {
    if (this.#signal.aborted) return;
    const replaced = isReplaced(error);
    if (!replaced) report(notice, error);
    this.#setNotice(replaced ? 'replaced' : notice);
  }

  #setNotice(notice: Notice | null): void {
    this.#notice = notice;
    this.#render();
  }

  #clearNotice(notice: Notice): void {
    if (this.#notice === notice) this.#setNotice(null);
  }

  /** @throws when the background does not answer, or could not do it */
  async #ask(message: Message): Promise<Look | null> {
    const answer = (await browser.runtime.sendMessage(message)) as Answer | undefined;
    if (!answer?.ok) throw new Error(`${message.type}: ${answer?.error ?? 'no answer'}`);
    return answer.look;
  }

  async #takeSpotlightRequest(): Promise<void> {
    if (!this.#page || document.visibilityState !== 'visible') return;
    try {
      const target = await takeSpotlightRequest({ host: this.#host, page: this.#page }, Date.now());
      if (!target || this.#signal.aborted) return;
      // Which session is meant, this page may not have been told yet.
      this.#onEndingTurn();
      this.#wishFor({ kind: 'light', target });
    } catch (error) {
      this.#fail('storage-unreadable', error);
    }
  }

  /** Leads to a page and lights a place there; on the page itself, lights it at once. */
  async #pointAt(target: PlaceId, page: PageId): Promise<void> {
    if (page === this.#page) {
      this.#wishFor({ kind: 'light', target });
      return;
    }
    try {
      await requestSpotlight({ target, host: this.#host, page, at: Date.now() });
    } catch (error) {
      // Without the light the page itself is still worth going to.
      report('asking for the spotlight', error);
    }
    location.assign(urlOf(this.#host, page));
  }

  async #setTick(item: ItemId, to: 'ticked' | 'not-ticked'): Promise<void> {
    const account = this.#account();
    if (account === null) return;
    try {
      await (to === 'ticked'
        ? writeTick(this.#host, account, item, Date.now())
        : removeTick(this.#host, account, item));
    } catch (error) {
      this.#fail('storage-failed', error);
    }
  }

  #account(): AccountKey | null {
    return this.#stored?.hosts[this.#host].accounts?.current ?? null;
  }

  async #setOverlay(state: OverlayState): Promise<void> {
    // While it lights something, the overlay may be folded for that: whoever unfolds it wants the list.
    if (state === 'open') this.#beside?.companion?.unlight();
    try {
      await writeOverlayState(state);
    } catch (error) {
      this.#fail('storage-failed', error);
    }
  }

  async #openGuidePage(): Promise<void> {
    try {
      await this.#ask({ type: 'open-guide-page' });
    } catch (error) {
      this.#fail('background-silent', error);
    }
  }

  async #openPage(page: OwnPage): Promise<void> {
    try {
      await this.#ask({ type: 'open-own-page', page });
    } catch (error) {
      this.#fail('background-silent', error);
    }
  }

  async #screen(): Promise<ScreenAnswer> {
    const slices = createSlices();
    const { wire } = await takeScreen(document, privatePlaces, this.#signal, slices);
    return { url: location.href, screen: await inSlices(encodeScreen(wire), slices) };
  }

  async #capture(): Promise<void> {
    try {
      await this.#ask({ type: 'capture-page', ...(await this.#screen()) });
    } catch (error) {
      this.#fail('background-silent', error);
    }
  }

  #unmount(): void {
    if (this.#overlay && this.#overlay !== 'refused') render(null, this.#overlay.container);
  }

  /** The page refuses the overlay: it stays away, and the popup says so from now on. */
  async #refuse(): Promise<void> {
    this.#unmount();
    this.#overlay = 'refused';
    this.#render();
    try {
      await writeOverlayRefused(Date.now());
    } catch (error) {
      report('noting that the overlay was removed', error);
    }
  }

  #linkOf(item: ChecklistItem, shown: PageState): ItemLink | null {
    const way = wayOf(item);
    if (!way) return null;
    const { page, light } = way;
    const { id, page: own } = item.definition;
    const href = urlOf(this.#host, page);
    // An outdated page is opened anew, for which the address must be the page's alone.
    const isOutdated = page === this.#page && shown.trouble === 'outdated';
    const here = page === this.#page && !isOutdated;
    if (id === 'cards' && !isOutdated) return { href: `${href}${cardsHash}`, page, here };
    return {
      href,
      page,
      here,
      ...(light && { onPress: (event) => this.#onPress(event, light, page) }),
      ...(own && own !== page && { readOn: { page: own, href: urlOf(this.#host, own) } }),
      ...(id === 'shop-letter' && { onLetter: () => void this.#openPage('letter') }),
    };
  }

  #onPress(event: MouseEvent, target: PlaceId, page: PageId): void {
    // A press that opens a new tab or window is the browser's own affair.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#pointAt(target, page);
  }

  /** Over the sign-in page there is nothing but the question how the deletion went, while it is to be asked. */
  #renderQuestion(stored: Stored): void {
    const now = Date.now();
    const { farewell, hosts } = stored;
    const isAsked = farewellDue(farewell, hosts[this.#host].accounts, this.#host, now);
    if (isAsked && !this.#asking) {
      this.#asking = new AbortController();
      void this.#mount(AbortSignal.any([this.#signal, this.#asking.signal]));
    } else if (isAsked) {
      this.#renderBeside(this.#scene(stored, null, now));
    } else if (this.#asking) {
      this.#asking.abort();
      this.#asking = this.#overlay = this.#beside = null;
    }
  }

  #render(): void {
    const stored = this.#stored;
    if (!stored || this.#signal.aborted) return;
    if (!this.#page) {
      this.#renderQuestion(stored);
      return;
    }
    if (!this.#overlay) return;
    const now = Date.now();
    const pageState = this.#pageState(stored, this.#page, now);
    const scene = this.#scene(stored, pageState, now);
    const overlay = this.#overlay;
    const goOn = overlay === 'refused' ? null : focusKeeper(overlay);
    this.#renderBeside(scene);
    // The first part of it may have been refused meanwhile.
    if (overlay === 'refused' || this.#overlay === 'refused') return;
    if (this.#panelOf(scene) === 'step') render(null, overlay.container);
    else this.#renderList(scene, pageState, overlay.container);
    goOn?.();
  }

  #renderBeside(scene: Scene): void {
    if (this.#overlay !== 'refused' && this.#needsCompanion(scene))
      this.#beside?.call((here) => this.#onCompanion(here));
    this.#beside?.companion?.show(scene);
  }

  #renderList(scene: Scene, page: PageState, container: HTMLElement): void {
    const { now } = scene;
    render(
      <TranslateProvider value={this.#translate}>
        <Overlay
          checklist={scene.checklist}
          page={page}
          now={now}
          collapsed={this.#isFolded(scene.stored)}
          groups={this.#groups}
          notice={this.#notice}
          ticking={scene.ticking}
          linkOf={scene.linkOf}
          onCollapse={(collapsed) => void this.#setOverlay(collapsed ? 'collapsed' : 'open')}
          onTick={(item) => void this.#setTick(item, 'ticked')}
          onUntick={(item) => void this.#setTick(item, 'not-ticked')}
          onOpenGuide={() => void this.#openGuidePage()}
          onCapture={() => void this.#capture()}
          onCheckAll={this.#offersRound(now) ? () => void this.#pressRound('start') : null}
          onWalk={this.#offersWalk() ? () => this.#wishFor({ kind: 'walk' }) : null}
        />
      </TranslateProvider>,
      container,
    );
    if (this.#groups < groupsOf(scene.checklist).length) void this.#grow();
  }

  /** Where the walkthrough is to stand, there is no list for the moment until its script is there. */
  #panelOf({ stored, now, overlay }: Scene): 'list' | 'step' {
    const { companion, state } = this.#beside ?? {};
    if (overlay === 'folded' || state === 'failed') return 'list';
    if (companion) return companion.panelOf(stored, now);
    return isWalking(stored, this.#host) ? 'step' : 'list';
  }

  #needsCompanion({ stored, look, now }: Scene): boolean {
    const { farewell, hosts } = stored;
    return (
      this.#wish !== null ||
      isWalking(stored, this.#host) ||
      (look !== null && (look.walk !== null || look.round !== null)) ||
      // Before that is pressed, the guard must be there.
      this.#places['delete-account'] !== undefined ||
      farewellDue(farewell, hosts[this.#host].accounts, this.#host, now)
    );
  }

  #onCompanion(companion: Companion): void {
    if (this.#look) companion.onLook(this.#look, this.#places);
    this.#grantWish(companion);
    this.#render();
  }

  #wishFor(wish: Wish): void {
    this.#wish = wish;
    const companion = this.#beside?.companion;
    if (companion) this.#grantWish(companion);
    this.#render();
  }

  #grantWish(companion: Companion): void {
    const wish = this.#wish;
    this.#wish = null;
    if (wish?.kind === 'light') companion.light(wish.target);
    if (wish?.kind === 'walk' && this.#stored) companion.beginWalk(this.#stored);
  }

  #surroundings(container: HTMLElement, signal: AbortSignal): Surroundings {
    const host = this.#host;
    return {
      host,
      page: this.#page,
      container,
      translate: this.#translate,
      urlOf: (page) => urlOf(host, page),
      isOurs: (element) => ownElements.has(element),
      onChange: () => this.#render(),
      look: (how) => (how === 'anew' ? this.#lookAnew() : this.#watch?.lookSoon()),
      onFailed: (notice, error) => this.#fail(notice, error),
      act: {
        round: (press) => void this.#pressRound(press),
        checkSessions: () => void this.#checkSessions(),
        openPage: (page) => void this.#openPage(page),
        goTo: (event, target, page) => this.#onPress(event, target, page),
        setOverlay: (state) => void this.#setOverlay(state),
        tick: (item, to) => void this.#setTick(item, to),
      },
      keep: {
        farewell: writeFarewell,
        guardPass: writeGuardPass,
        guardSetting: writeGuardSetting,
        helperMode: writeHelperMode,
        walkPosition: async (position) => {
          const account = this.#account();
          if (account !== null) await writeWalkPosition(host, account, position);
        },
      },
      signal,
    };
  }

  #scene(stored: Stored, pageState: PageState | null, now: number): Scene {
    const { input, health } = stored.hosts[this.#host];
    return {
      stored,
      look: this.#look,
      checklist: deriveChecklist(input, now, changedPages(health), itemsOf[cabinetOf(this.#host)]),
      pageState,
      notice: this.#notice,
      sight: this.#overlay === 'refused' ? 'refused' : 'shown',
      overlay: this.#isFolded(stored) ? 'folded' : 'unfolded',
      panelWidth,
      narrowBelow: narrowWidth,
      ticking: this.#account() === null ? 'off' : 'on',
      linkOf: (item) => pageState && this.#linkOf(item, pageState),
      now,
    };
  }

  #pageState(stored: Stored, page: PageId, now: number): PageState {
    return pageStateOf(
      {
        page,
        look: this.#look,
        told: this.#told,
        health: stored.hosts[this.#host].health[page] ?? null,
        patience: this.#hasPatience() ? 'waiting' : 'gave-up',
      },
      now,
    );
  }

  /** Not while its bar is there. */
  #offersRound(now: number): boolean {
    return !isOpenAt(this.#host, this.#stored?.round ?? null, now);
  }

  /** Its position is an account's. */
  #offersWalk(): boolean {
    return this.#account() !== null;
  }

  /**
   * Folded by the person's wish; the list on a narrow window unless they wished otherwise, and where it would cover what it
   * lights. The walkthrough goes out of the way by itself.
   */
  #isFolded(stored: Stored): boolean {
    if (isWalking(stored, this.#host)) return stored.overlay === 'collapsed';
    const narrow = innerWidth < narrowWidth;
    const state = this.#beside?.companion?.lit?.state;
    if (state?.kind === 'lit' && (narrow || state.area.left + state.area.width > innerWidth - panelWidth)) return true;
    return (stored.overlay ?? (narrow ? 'collapsed' : 'open')) === 'collapsed';
  }
}

/** What the person asked for, from before the companion is there until it is. */
type Wish = { kind: 'light'; target: PlaceId } | { kind: 'walk' };

function isWalking(stored: Stored, host: Host): boolean {
  return stored.hosts[host].walkthrough?.state === 'on';
}

/**
 * Whoever was in a panel of ours that goes away goes on in the one that comes; nobody else's focus is touched.
 * @returns to be called once everything is drawn
 */
function focusKeeper({ container, beside }: OverlayHost): () => void {
  const parts = [container, beside];
  const isInside = (): boolean => parts.some((part) => part.matches(':focus-within'));
  if (!isInside()) return () => {};
  return () => {
    if (isInside()) return;
    const start = parts.map((part) => part.querySelector<HTMLElement>('[data-start]')).find(Boolean);
    start?.focus({ preventScroll: true });
  };
}

/** Whether the next looks may still tell what became of a session. */
function isOpen({ stage, outcome }: WalkLook): boolean {
  return stage !== 'checked' || outcome === 'could-not-tell';
}

/** As in overlay.css, in CSS pixels: below the first the panel is a sheet at the bottom; the second is the panel with its margins. */
const narrowWidth = 720;
const panelWidth = 376;
