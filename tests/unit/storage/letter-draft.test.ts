import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { blankFields } from '@/utils/shop-letter/fields';
import { eraseEverything } from '@/utils/storage/erase';
import { letterDraftKey, readLetterDraft, removeLetterDraft, writeLetterDraft } from '@/utils/storage/letter-draft';

vi.mock('@/utils/audit/audit-store', () => ({ eraseAudits: vi.fn(async () => {}) }));

const draft = { fields: { ...blankFields, name: 'ИП Анна' }, choices: { 'shop-jam': 'leave-out' } } as const;

beforeEach(() => fakeBrowser.reset());

describe('a letter that is kept', () => {
  it('is kept for one shop, or for nobody’s', async () => {
    await writeLetterDraft('anna', draft);
    expect(await readLetterDraft('anna')).toEqual(draft);
    expect(await readLetterDraft('boris')).toBeNull();
    expect(await readLetterDraft(null)).toBeNull();
  });

  it('is gone once it is not to be kept, and the others stay', async () => {
    await writeLetterDraft('anna', draft);
    await writeLetterDraft(null, draft);
    await removeLetterDraft('anna');
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([letterDraftKey(null)]);
  });

  it('goes with everything', async () => {
    await writeLetterDraft('anna', draft);
    await writeLetterDraft(null, draft);
    await eraseEverything();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it.each([
    ['no fields', { choices: {} }],
    ['a field too few', { fields: { ...blankFields, contact: undefined }, choices: {} }],
    ['a field that is no text', { fields: { ...blankFields, shopId: 7 }, choices: {} }],
    ['a kind that there is not', { fields: { ...blankFields, taxKind: 'vat' }, choices: {} }],
    ['a choice that there is not', { fields: blankFields, choices: { 'shop-jam': 'maybe' } }],
    ['no choices', { fields: blankFields, choices: null }],
  ])('with %s is not used', async (_what, data) => {
    await fakeBrowser.storage.local.set({ [letterDraftKey('anna')]: { v: 1, data } });
    expect(await readLetterDraft('anna')).toBeNull();
  });
});
