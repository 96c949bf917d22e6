import { browser } from '../browser';
import type { ChecklistInput } from '../checklist/checklist';
import type { Round } from '../round/round';
import { type Host, hosts } from '../wildberries/hosts';
import { type AccountKey, type Accounts, accountsKey, accountsType } from './accounts';
import { type Farewell, farewellKey, farewellType } from './farewell';
import {
  type GuardPass,
  type GuardSetting,
  guardPassKey,
  guardPassType,
  guardSettingKey,
  guardSettingType,
} from './guard';
import { healthType, parseHealthKey, type SiteHealth } from './health';
import { type HelperMode, helperModeKey, helperModeType, usualMode } from './helper-mode';
import { type ItemType, type Opened, openItem } from './item';
import {
  type OverlayState,
  overlayRefusedKey,
  overlayRefusedType,
  overlayStateKey,
  overlayStateType,
} from './overlay-state';
import { factType, parseFactKey } from './readings';
import { roundKey, roundType } from './round';
import { parseTickKey, tickType } from './ticks';
import { type WalkPosition, walkthroughKey, walkthroughType } from './walkthrough';

/** Everything that views show, as it stands in the storage now. */
export interface Stored {
  readonly hosts: Readonly<Record<Host, HostState>>;
  /** `null`: the person has not said. */
  readonly overlay: OverlayState | null;
  /** When a page last kept removing the overlay, in ms since 1970. */
  readonly overlayRefusedAt: number | null;
  readonly round: Round | null;
  readonly guard: { readonly setting: GuardSetting; readonly pass: GuardPass | null };
  readonly farewell: Farewell | null;
  readonly helper: HelperMode;
}

export interface HostState {
  readonly accounts: Accounts | null;
  /** The current account's, or empty when nobody is signed in. */
  readonly input: ChecklistInput;
  /** Of the site's pages, whoever is signed in. */
  readonly health: SiteHealth;
  /** The current account's; `null`: it never began. */
  readonly walkthrough: WalkPosition | null;
}

/** Builds the state from the storage's raw contents. Pure; what does not fit its schema reads as absent. */
export function openStore(raw: Readonly<Record<string, unknown>>): Stored {
  const open = <Value>(type: ItemType<Value>, key: string): Value | null => valueIn(openItem(type, raw[key]));
  return {
    hosts: Object.fromEntries(hosts.map((host) => [host, openHost(raw, host)])) as Record<Host, HostState>,
    overlay: open(overlayStateType, overlayStateKey),
    overlayRefusedAt: open(overlayRefusedType, overlayRefusedKey),
    round: open(roundType, roundKey),
    guard: { setting: open(guardSettingType, guardSettingKey) ?? 'on', pass: open(guardPassType, guardPassKey) },
    farewell: open(farewellType, farewellKey),
    helper: open(helperModeType, helperModeKey) ?? usualMode,
  };
}

function openHost(raw: Readonly<Record<string, unknown>>, host: Host): HostState {
  const accounts = valueIn(openItem(accountsType, raw[accountsKey(host)]));
  const account = accounts?.current ?? null;
  const walkthrough = account === null ? null : valueIn(openItem(walkthroughType, raw[walkthroughKey(host, account)]));
  return { accounts, input: inputOf(raw, host, account), health: healthOf(raw, host), walkthrough };
}

function valueIn<Value>(opened: Opened<Value>): Value | null {
  return opened.kind === 'value' ? opened.value : null;
}

function healthOf(raw: Readonly<Record<string, unknown>>, host: Host): SiteHealth {
  const health: SiteHealth = {};
  for (const [key, value] of Object.entries(raw)) {
    const parts = parseHealthKey(key);
    const opened = parts?.host === host ? openItem(healthType, value) : null;
    if (parts && opened?.kind === 'value') health[parts.page] = opened.value;
  }
  return health;
}

function inputOf(raw: Readonly<Record<string, unknown>>, host: Host, account: AccountKey | null): ChecklistInput {
  const input: { facts: ChecklistInput['facts']; ticks: ChecklistInput['ticks'] } = { facts: {}, ticks: {} };
  if (account === null) return input;
  for (const [key, value] of Object.entries(raw)) {
    const fact = parseFactKey(key);
    if (fact?.host === host && fact.account === account) {
      const opened = openItem(factType, value);
      if (opened.kind === 'value') input.facts[fact.fact] = opened.value;
      continue;
    }
    const tick = parseTickKey(key);
    if (tick?.host === host && tick.account === account) {
      const opened = openItem(tickType, value);
      if (opened.kind === 'value') input.ticks[tick.item] = opened.value;
    }
  }
  return input;
}

export async function readStore(): Promise<Stored> {
  return openStore(await browser.storage.local.get(null));
}

/**
 * Tells of every change of the storage, whichever tab or context made it.
 * @param listener gets the whole state; the first time at once
 * @param signal ends the watch
 */
export function watchStore(
  listener: (stored: Stored) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let reading = false;
  let again = false;
  const update = async (): Promise<void> => {
    again = true;
    if (reading) return;
    reading = true;
    try {
      // A change while reading asks for another round, so that the last state told is the last one stored.
      while (again && !signal.aborted) {
        again = false;
        const stored = await readStore();
        if (!signal.aborted) listener(stored);
      }
    } catch (error) {
      if (!signal.aborted) onError(error);
    } finally {
      reading = false;
    }
  };
  const onChanged = (_changes: unknown, area: string): void => {
    if (area === 'local') void update();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  void update();
}

/** When a page of any account of a host was last read; 0 for never. */
export function lastSeen(state: HostState): number {
  return Math.max(0, ...(state.accounts?.known ?? []).map((account) => account.seenAt));
}
