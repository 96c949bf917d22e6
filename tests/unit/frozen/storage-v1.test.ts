import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accountSeen, hashIdentity, readAccounts } from '@/utils/storage/accounts';
import { quarantinePrefix } from '@/utils/storage/item';
import { takeSpotlightRequest } from '@/utils/storage/spotlight-request';
import { readStore } from '@/utils/storage/store';
import frozen from './storage-v1.json';

/**
 * What version 1 of every stored item looked like. People have this on their disks: it must open for ever, through
 * migrations if need be. The JSON file is never edited; a new version gets a file of its own.
 */

const host = 'www.wildberries.ru';
const account = 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1';
const at = 1_795_435_200_000;

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(structuredClone(frozen));
});

describe('a storage of version 1', () => {
  it('opens whole', async () => {
    const placed = { page: 'wallet', at };
    expect(await readStore()).toEqual({
      overlay: 'collapsed',
      overlayRefusedAt: at,
      // Came later, and have frozen examples of their own.
      round: null,
      guard: { setting: 'on', pass: null },
      farewell: null,
      helper: { size: 'usual', voice: 'silent' },
      hosts: {
        // Came later.
        'seller.wildberries.ru': { accounts: null, input: { facts: {}, ticks: {} }, health: {}, walkthrough: null },
        'www.wildberries.by': {
          accounts: { current: null, known: [] },
          input: { facts: {}, ticks: {} },
          health: {},
          walkthrough: null,
        },
        'www.wildberries.ru': {
          health: {},
          walkthrough: null,
          accounts: {
            current: account,
            known: [
              {
                key: account,
                phone: 'b17485085dc09212f214193b4943a04c',
                name: '99a5496d174dc8ef0a68d7309c32ae36',
                seenAt: at,
              },
              { key: 'b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2', seenAt: at - 86_400_000 },
            ],
          },
          input: {
            ticks: { 'sells-here': at },
            facts: {
              parcels: {
                known: {
                  state: 'some',
                  count: 3,
                  atLeast: true,
                  ready: 1,
                  storedUntil: '2026-11-28',
                  evidence: 'Доставки (3)',
                  page: 'deliveries',
                  at,
                },
                attempt: null,
              },
              returns: { known: { state: 'none', evidence: 'Возвратов нет', page: 'returns', at }, attempt: null },
              wallet: {
                known: {
                  state: 'some',
                  amount: 1250.5,
                  currency: 'RUB',
                  approximate: true,
                  evidence: 'Баланс ≈ 1 250,50 ₽',
                  page: 'wallet',
                  at: at - 3_600_000,
                },
                attempt: { reason: 'locked', ...placed },
              },
              bonuses: {
                known: {
                  state: 'some',
                  amount: 350,
                  count: 350,
                  unit: 'points',
                  evidence: '350 бонусов',
                  page: 'home',
                  at,
                },
                attempt: null,
              },
              club: {
                known: { state: 'some', until: '2026-12-28', evidence: 'Подписка до 28 декабря', page: 'club', at },
                attempt: null,
              },
              debts: { known: null, attempt: { reason: 'disagree', detail: '3 / 2', ...placed } },
            },
          },
        },
      },
    });
  });

  it('still knows its people: salt and hashing are as they were', async () => {
    // SHA-256 of the salt, the kind and the text on three lines, the first 32 hex digits; worked out with sha256sum.
    const hashes = await hashIdentity({ phone: '79001234567', name: 'анна' });
    expect(hashes).toEqual({
      phone: 'b17485085dc09212f214193b4943a04c',
      name: '99a5496d174dc8ef0a68d7309c32ae36',
    });
    expect(accountSeen(await readAccounts(host), hashes, at, 'fresh').accounts.current).toBe(account);
  });

  it('still lights what was asked for', async () => {
    expect(await takeSpotlightRequest({ host, page: 'details' }, at + 1)).toBe('delete-account');
  });

  it('sends nothing into quarantine', async () => {
    await readAccounts(host);
    await hashIdentity({ phone: '79001234567', name: null });
    await takeSpotlightRequest({ host, page: 'details' }, at + 1);
    const keys = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(keys.filter((key) => key.startsWith(quarantinePrefix))).toEqual([]);
  });
});
