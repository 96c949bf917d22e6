import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LetterDraft, readLetterDraft, writeLetterDraft } from '@/utils/storage/letter-draft';
import frozen from './letter-draft-v1.json';

/** What version 1 of a letter looked like; see `storage-v1.test.ts`. The JSON file is never edited. */

const account = 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1';
const ofNobody: LetterDraft = {
  fields: { name: 'ИП Анна', taxKind: 'other', taxNumber: '02569421', shopId: '', contact: '' },
  choices: {},
};
const ofShop: LetterDraft = {
  fields: {
    name: 'ООО «Ромашка»',
    taxKind: 'inn',
    taxNumber: '7707083893',
    shopId: '1234567',
    contact: 'shop@example.org',
  },
  choices: { 'shop-balance': 'leave-out', 'shop-claims': 'settled', 'shop-stock': 'say' },
};

beforeEach(() => fakeBrowser.reset());

describe('a letter of version 1', () => {
  it('opens whole', async () => {
    await fakeBrowser.storage.local.set(structuredClone(frozen));
    expect(await readLetterDraft(null)).toEqual(ofNobody);
    expect(await readLetterDraft(account)).toEqual(ofShop);
    expect(await readLetterDraft('b2')).toBeNull();
  });

  it('is what is still written', async () => {
    await writeLetterDraft(null, ofNobody);
    await writeLetterDraft(account, ofShop);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(frozen);
  });
});
