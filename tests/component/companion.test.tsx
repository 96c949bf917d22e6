import { expect, test, vi } from 'vitest';
import type { CompanionViewsProps } from '@/components/CompanionViews';
import type { Companion, Scene } from '@/components/companion-door';
import { createCompanion } from '@/entrypoints/companion.content/companion';
import type { ItemId } from '@/utils/checklist/items';
import { openStore } from '@/utils/storage/store';
import type { WalkPosition } from '@/utils/storage/walkthrough';
import { sellerHost } from '@/utils/wildberries/hosts';
import { translateFor } from '../support/translate';
import { now, shopOf } from './checklists';

/** What is lit while the walkthrough goes on, on the portal's first page. */

interface Walker {
  readonly companion: Companion;
  readonly show: () => void;
  /** What was drawn last. */
  readonly drawn: () => CompanionViewsProps;
  readonly lit: () => string | null;
}

function walkFrom(at: ItemId): Walker {
  let position: WalkPosition = { state: 'on', at, arrived: 'open', settled: null, skipped: [] };
  let drawn: CompanionViewsProps | null = null;
  const checklist = shopOf({
    facts: {
      'shop-balance': {
        known: { state: 'some', amount: 5, currency: 'RUB', evidence: 'Баланс 5 ₽', page: 'shop-home', at: now },
        attempt: null,
      },
    },
    ticks: {},
  });
  const scene = (): Scene => {
    const stored = openStore({});
    const seller = { ...stored.hosts[sellerHost], accounts: { current: 'a', known: [] }, walkthrough: position };
    return {
      stored: { ...stored, hosts: { ...stored.hosts, [sellerHost]: seller } },
      look: null,
      checklist,
      pageState: { page: 'shop-home', trouble: null },
      notice: null,
      sight: 'shown',
      overlay: 'unfolded',
      panelWidth: 376,
      narrowBelow: 720,
      ticking: 'on',
      linkOf: ({ definition: { page } }) => page && { href: '#', page, here: page === 'shop-home' },
      now,
    };
  };
  const companion = createCompanion({
    host: sellerHost,
    page: 'shop-home',
    container: document.body,
    translate: translateFor('ru'),
    urlOf: (page) => `#${page}`,
    isOurs: () => false,
    onChange: () => companion.show(scene()),
    look: vi.fn(),
    onFailed: (_notice, error) => {
      throw error;
    },
    act: {
      round: vi.fn(),
      checkSessions: vi.fn(),
      openPage: vi.fn(),
      goTo: vi.fn(),
      setOverlay: vi.fn(),
      tick: vi.fn(),
    },
    keep: {
      farewell: vi.fn(async () => {}),
      guardPass: vi.fn(async () => {}),
      guardSetting: vi.fn(async () => {}),
      helperMode: vi.fn(async () => {}),
      walkPosition: async (next) => {
        position = next;
      },
    },
    signal: new AbortController().signal,
    draw: (props) => {
      drawn = props;
    },
  });
  const last = (): CompanionViewsProps => {
    if (!drawn) throw new Error('Nothing was drawn');
    return drawn;
  };
  return {
    companion,
    show: () => companion.show(scene()),
    drawn: last,
    lit: () => last().spotlight?.subject ?? null,
  };
}

test('what was wished for at a step is lit there, and not at the next one', async () => {
  const { companion, show, drawn, lit } = walkFrom('shop-balance');
  companion.light('shop-withdraw');
  show();
  expect(lit()).toBe('shop-withdraw');
  drawn().step?.onSkip();
  await expect.poll(() => drawn().step?.walkthrough.step.definition.id).not.toBe('shop-balance');
  expect(lit()).toBeNull();
});

test('a wish from before the walkthrough ends when that begins', () => {
  const { companion, show, lit } = walkFrom('shop-owner');
  companion.light('shop-withdraw');
  companion.beginWalk(openStore({}));
  show();
  expect(lit()).toBeNull();
});

test('while the step stays, so does what was wished for', () => {
  const { companion, show, lit } = walkFrom('shop-owner');
  show();
  companion.light('shop-balance');
  show();
  show();
  expect(lit()).toBe('shop-balance');
});
