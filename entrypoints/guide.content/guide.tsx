import { render } from 'preact';
import type { ItemLink } from '@/components/ChecklistRow';
import { groups, type Notice, Overlay, type PageState } from '@/components/Overlay';
import styles from '@/components/overlay.css?inline';
import type { SpotlightProps, SpotlightState } from '@/components/Spotlight';
import { TranslateProvider } from '@/components/translate-context';
import type { WalkViewsProps } from '@/components/WalkViews';
import { walkViewsDoor } from '@/components/walk-views-door';
import { othersControlOf } from '@/utils/audit/others-control';
import type { WalkLook } from '@/utils/audit/walk-look';
import { browser } from '@/utils/browser';
import { type Checklist, type ChecklistItem, deriveChecklist } from '@/utils/checklist/checklist';
import { type ItemId, itemsOf } from '@/utils/checklist/items';
import { pageName } from '@/utils/checklist/wording';
import { createTranslate, rememberTexts, warmUp } from '@/utils/i18n';
import type { Answer, Look, Message, OwnPage, PlaceId, ScreenAnswer, ScreenRequest, Told } from '@/utils/messages';
import type { FollowPlace } from '@/utils/overlay/follow-place';
import { mountOverlayHost, type OverlayHost } from '@/utils/overlay/overlay-host';
import { placeAt } from '@/utils/overlay/place-at';
import type { Area } from '@/utils/overlay/place-sight';
import { isReplaced, report } from '@/utils/report';
import { isOpenAt, type RoundPress } from '@/utils/round/round';
import { scrollIntoView } from '@/utils/screen/dom';
import { encodeScreen } from '@/utils/screen/encode-screen';
import { createSlices, inSlices, nextTask } from '@/utils/screen/slices';
import { type TakenScreen, takeScreen } from '@/utils/screen/take-screen';
import { type PageWatch, watchPage } from '@/utils/screen/watch-page';
import type { AccountKey } from '@/utils/storage/accounts';
import { changedPages, standing } from '@/utils/storage/health';
import { type OverlayState, writeOverlayRefused, writeOverlayState } from '@/utils/storage/overlay-state';
import { requestSpotlight, takeSpotlightRequest } from '@/utils/storage/spotlight-request';
import { type Stored, watchStore } from '@/utils/storage/store';
import { removeTick, writeTick } from '@/utils/storage/ticks';
import { watchWalkTurn } from '@/utils/storage/walk-turn';
import type { PageId } from '@/utils/vocabulary';
import { addressOf, cardsHash, urlOf } from '@/utils/wildberries/address';
import { cabinetOf, type Host } from '@/utils/wildberries/hosts';
import { privatePlaces } from '@/utils/wildberries/private-places';
import { DeletionGuard } from './deletion-guard';
import { pageStateOf } from './page-state';
import { RoundFollower } from './round-follower';
import { type Places, SpotlightPointer } from './spotlight-pointer';
import { WalkViews } from './walk-views';

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
  readonly #pointer: SpotlightPointer;
  readonly #round: RoundFollower;
  readonly #guard: DeletionGuard;
  readonly #translate = createTranslate(rememberTexts((key, values) => browser.i18n.getMessage(key, values)));
  readonly #startedAt = performance.now();
  /** One function for all renders: another one would be followed anew. */
  readonly #followSpotlight: SpotlightProps['follow'] = (draw) => this.#pointer.drawnBy(draw);
  #overlay: OverlayHost | 'refused' | null = null;
  #beside: WalkViews | null = null;
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
  #spotlight: { target: PlaceId; state: SpotlightState } | null = null;
  /** Closed by the person: what is under way is not shown again on this page until they ask for it. */
  #walkCard: 'shown' | 'closed' = 'shown';
  /** The stage of the ending of sessions that this page has shown. */
  #shown: WalkLook['stage'] | null = null;

  constructor({ host, url, signal }: GuideOptions) {
    this.#host = host;
    this.#page = addressOf(url)?.page ?? null;
    this.#signal = signal;
    this.#pointer = new SpotlightPointer({
      onState: (target, state) => {
        this.#spotlight = target && state ? { target, state } : null;
        this.#render();
      },
      lookSoon: () => this.#watch?.lookSoon(),
      follower: () => this.#follower(),
      signal,
    });
    this.#round = new RoundFollower(host, () => this.#lookAnew(), signal);
    this.#guard = new DeletionGuard({
      host,
      stored: () => this.#stored,
      checklist: (stored, now) => this.#checklist(stored, now),
      // A guide whose extension was replaced no longer knows what the person wants.
      canShow: () => this.#beside !== null && this.#overlay !== 'refused' && this.#notice !== 'replaced',
      ready: async () => this.#beside?.ready(),
      onChange: () => this.#render(),
      onStorageFailed: (error) => this.#fail('storage-failed', error),
      openPage: (page) => void this.#openPage(page),
      signal,
    });
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
    if (this.#page === 'details') this.#guard.watchPresses();
    watchWalkTurn(() => this.#onWalkTurn(), this.#signal);
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
    this.#beside = new WalkViews(
      this.#overlay.beside,
      async () => void (await this.#ask({ type: 'load-walk' })),
      (error) => this.#fail('background-silent', error),
    );
    await nextTask();
    this.#render();
    this.#pointer.update(this.#places);
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
    this.#followWalk(look.walk);
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
    this.#pointer.update(this.#places);
    this.#guard.update(this.#places['delete-account']?.element ?? null);
  }

  /** What follows a lit place comes with the views beside the list. */
  async #follower(): Promise<FollowPlace | null> {
    try {
      await this.#beside?.ready();
    } catch (error) {
      this.#fail('background-silent', error);
    }
    return walkViewsDoor()?.followPlace ?? null;
  }

  /** Lights what the person is to press, while there is something; what came out is shown by a card. */
  #followWalk(walk: WalkLook | null): void {
    const lit = this.#spotlight?.target ?? null;
    const target = walk?.stage === 'pointing' && this.#walkCard === 'shown' ? this.#targetOf(walk) : null;
    if (target === null && lit !== null && endTargets.includes(lit)) this.#pointer.stop();
    if (target !== null && lit !== target) this.#pointer.start(target, this.#places);
    // What came out stands beside the list that shows it.
    const list = this.#places.sessions ?? this.#places['shop-sessions'];
    if (walk?.stage === 'checked' && this.#shown !== 'checked' && list)
      scrollIntoView(list.element, { block: 'center' });
    this.#shown = walk?.stage ?? null;
  }

  /** What is meant may be another session now, or none: the light goes until the page has been looked at again. */
  #onWalkTurn(): void {
    delete this.#places['end-session'];
    const lit = this.#spotlight?.target;
    if (lit && endTargets.includes(lit)) this.#pointer.stop();
    this.#lookAnew();
  }

  #targetOf({ way }: WalkLook): PlaceId {
    return way === 'one-by-one' ? 'end-session' : othersControlOf[cabinetOf(this.#host)];
  }

  async #pressRound(press: RoundPress): Promise<void> {
    try {
      await this.#ask({ type: 'round', press });
      this.#lookAnew();
    } catch (error) {
      this.#fail('background-silent', error);
    }
  }

  #closeSpotlight(): void {
    this.#walkCard = 'closed';
    this.#pointer.stop();
    this.#render();
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
      this.#walkCard = 'shown';
      // Which session is meant, this page may not have been told yet.
      if (endTargets.includes(target)) this.#onWalkTurn();
      this.#pointer.start(target, this.#places);
    } catch (error) {
      this.#fail('storage-unreadable', error);
    }
  }

  /** Leads to a page and lights a place there; on the page itself, lights it at once. */
  async #pointAt(target: PlaceId, page: PageId): Promise<void> {
    if (page === this.#page) {
      this.#pointer.start(target, this.#places);
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

  async #setTick(item: ItemId, ticked: boolean): Promise<void> {
    const account = this.#account();
    if (account === null) return;
    try {
      await (ticked ? writeTick(this.#host, account, item, Date.now()) : removeTick(this.#host, account, item));
    } catch (error) {
      this.#fail('storage-failed', error);
    }
  }

  #account(): AccountKey | null {
    return this.#stored?.hosts[this.#host].accounts?.current ?? null;
  }

  async #setOverlay(state: OverlayState): Promise<void> {
    // While it lights something, the overlay may be folded for that: whoever unfolds it wants the list.
    if (state === 'open') this.#pointer.stop();
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
    if (!this.#overlay || this.#overlay === 'refused') return;
    render(null, this.#overlay.container);
    this.#beside?.show({ translate: this.#translate, ...nothingBeside });
  }

  /** The page refuses the overlay: it stays away, and the popup says so from now on. */
  async #refuse(): Promise<void> {
    this.#unmount();
    this.#overlay = 'refused';
    try {
      await writeOverlayRefused(Date.now());
    } catch (error) {
      report('noting that the overlay was removed', error);
    }
  }

  #linkOf(item: ChecklistItem, shown: PageState): ItemLink | null {
    const { id, page } = item.definition;
    if (!page) return null;
    const href = urlOf(this.#host, page);
    // An outdated page is opened anew, for which the address must be the page's alone.
    const isOutdated = page === this.#page && shown.trouble === 'outdated';
    const here = page === this.#page && !isOutdated;
    if (id === 'cards' && !isOutdated) return { href: `${href}${cardsHash}`, here };
    const target = id === 'delete-account' || id === 'sessions' || id === 'shop-sessions' ? id : null;
    return target ? { href, here, onPress: (event) => this.#onPress(event, target, page) } : { href, here };
  }

  #onPress(event: MouseEvent, target: PlaceId, page: PageId): void {
    // A press that opens a new tab or window is the browser's own affair.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#pointAt(target, page);
  }

  #checklist(stored: Stored, now: number): Checklist {
    const { input, health } = stored.hosts[this.#host];
    return deriveChecklist(input, now, changedPages(health), itemsOf[cabinetOf(this.#host)]);
  }

  /** Over the sign-in page there is nothing but the question how the deletion went, while it is to be asked. */
  #renderQuestion(): void {
    const isAsked = this.#guard.question(Date.now()) !== null;
    if (isAsked && !this.#asking) {
      this.#asking = new AbortController();
      void this.#mount(AbortSignal.any([this.#signal, this.#asking.signal]));
    }
    if (this.#overlay !== 'refused') this.#beside?.show(this.#views());
    if (isAsked || !this.#asking) return;
    this.#asking.abort();
    this.#asking = this.#overlay = this.#beside = null;
  }

  #render(): void {
    if (!this.#stored || this.#signal.aborted) return;
    if (!this.#page) {
      this.#renderQuestion();
      return;
    }
    if (!this.#overlay || this.#overlay === 'refused') return;
    const now = Date.now();
    const { health } = this.#stored.hosts[this.#host];
    const sight = {
      page: this.#page,
      look: this.#look,
      told: this.#told,
      health: health[this.#page] ?? null,
      patience: this.#hasPatience() ? 'waiting' : 'gave-up',
    } as const;
    const page = pageStateOf(sight, now);
    render(
      <TranslateProvider value={this.#translate}>
        <Overlay
          checklist={this.#checklist(this.#stored, now)}
          page={page}
          now={now}
          collapsed={this.#isCollapsed(this.#stored)}
          groups={this.#groups}
          notice={this.#notice}
          ticking={this.#account() === null ? 'off' : 'on'}
          linkOf={(item) => this.#linkOf(item, page)}
          onCollapse={(collapsed) => void this.#setOverlay(collapsed ? 'collapsed' : 'open')}
          onTick={(item) => void this.#setTick(item, true)}
          onUntick={(item) => void this.#setTick(item, false)}
          onOpenGuide={() => void this.#openGuidePage()}
          onCapture={() => void this.#capture()}
          onCheckAll={this.#offersRound(now) ? () => void this.#pressRound('start') : null}
        />
      </TranslateProvider>,
      this.#overlay.container,
    );
    this.#beside?.show(this.#views());
    if (this.#groups < groups.length) void this.#grow();
  }

  /** What stands beside the list now. */
  #views(): WalkViewsProps {
    const walk = this.#look?.walk ?? null;
    const isTold = walk !== null && walk.stage !== 'pointing' && this.#walkCard === 'shown';
    const onCheck = (): void => void this.#checkSessions();
    const onClose = (): void => this.#closeSpotlight();
    const now = Date.now();
    return {
      translate: this.#translate,
      ...nothingBeside,
      round: this.#roundBar(),
      spotlight: this.#spotlight && {
        subject: this.#spotlight.target,
        state: this.#spotlight.state,
        elsewhere: this.#elsewhere(this.#spotlight.target),
        follow: this.#followSpotlight,
        card: 'shown',
        avoid: this.#panelArea(),
        onCheck: endTargets.includes(this.#spotlight.target) ? onCheck : null,
        onShow: () => this.#pointer.show(),
        onClose,
      },
      ending: isTold ? { walk, onCheck, onClose } : null,
      guard: this.#guard.card(now),
      farewell: this.#guard.question(now),
    };
  }

  /** Not while its bar is there, nor to a seller: of that cabinet only one page is read. */
  #offersRound(now: number): boolean {
    return cabinetOf(this.#host) === 'buyer' && !isOpenAt(this.#host, this.#stored?.round ?? null, now);
  }

  #roundBar(): WalkViewsProps['round'] {
    const round = this.#stored?.round;
    const look = this.#look?.round;
    return round && look
      ? {
          round,
          look,
          now: Date.now(),
          onPress: (press) => void this.#pressRound(press),
          onLastLook: () => void this.#openGuidePage(),
          onClose: () => void this.#pressRound('stop'),
        }
      : null;
  }

  /** Where the unfolded list stands, where it stands beside the page. */
  #panelArea(): Area | null {
    if (!this.#stored || this.#isCollapsed(this.#stored) || innerWidth < narrowWidth) return null;
    return { left: innerWidth - panelWidth, top: 0, width: panelWidth, height: innerHeight };
  }

  /** Folded by the person's wish; on a narrow window unless they wished otherwise; and where it would cover what it lights. */
  #isCollapsed(stored: Stored): boolean {
    const narrow = innerWidth < narrowWidth;
    const state = this.#spotlight?.state;
    if (state?.kind === 'lit' && (narrow || state.area.left + state.area.width > innerWidth - panelWidth)) return true;
    return (stored.overlay ?? (narrow ? 'collapsed' : 'open')) === 'collapsed';
  }

  #elsewhere(target: PlaceId): { name: string; href: string; onPress: (event: MouseEvent) => void } | null {
    // The portal's list was seen nowhere else.
    if (target === 'shop-sessions') return null;
    const page = target === 'sessions' && this.#page !== 'sessions' ? 'sessions' : 'details';
    // Sessions are ended where they were listed: a request for that leads to that page.
    if (page === this.#page || endTargets.includes(target)) return null;
    return {
      name: pageName(page, this.#translate),
      href: urlOf(this.#host, page),
      onPress: (event) => this.#onPress(event, target, page),
    };
  }
}

const nothingBeside = { step: null, round: null, spotlight: null, ending: null, guard: null, farewell: null } as const;

/** Whether the next looks may still tell what became of a session. */
function isOpen({ stage, outcome }: WalkLook): boolean {
  return stage !== 'checked' || outcome === 'could-not-tell';
}

/** What a walk points at. */
const endTargets: readonly PlaceId[] = ['end-session', ...Object.values(othersControlOf)];

/** As in overlay.css, in CSS pixels: below the first the panel is a sheet at the bottom; the second is the panel with its margins. */
const narrowWidth = 720;
const panelWidth = 376;
