import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LetterPart } from '@/entrypoints/guide-page/letter-part';
import { blankFields } from '@/utils/shop-letter/fields';
import { type LetterDraft, readLetterDraft, writeLetterDraft } from '@/utils/storage/letter-draft';
import { openStore, type Stored } from '@/utils/storage/store';

const host = 'seller.wildberries.ru';

/** The store while an account is signed in to the portal, or nobody. */
function storeOf(current: string | null): Stored {
  return openStore({ [`accounts:${host}`]: { v: 1, data: { current, known: [] } } });
}

function draftOf(name: string): LetterDraft {
  return { fields: { ...blankFields, name }, choices: {} };
}

function part(): { letter: LetterPart; name: () => string; type: (name: string) => Promise<unknown> } {
  const letter = new LetterPart({ onChange: vi.fn() });
  return {
    letter,
    name: () => letter.props().draft.fields.name,
    type: (name) => letter.props().onDraft(draftOf(name), 'done'),
  };
}

/** Whatever waits for its turn has had it. */
async function settled(letter: LetterPart): Promise<void> {
  await letter.props().onKeeping(letter.props().keeping);
}

beforeEach(() => fakeBrowser.reset());

describe('the letter on the guide page', () => {
  it('is not kept until it is asked for, and is gone when it is not any more', async () => {
    const { letter, type } = part();
    letter.onStored(storeOf('anna'));
    await type('ИП Анна');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await letter.props().onKeeping('kept')).toBe('kept');
    expect(await readLetterDraft('anna')).toEqual(draftOf('ИП Анна'));
    await type('ИП Анна Б.');
    expect(await readLetterDraft('anna')).toEqual(draftOf('ИП Анна Б.'));
    await letter.props().onKeeping('not-kept');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(letter.props().draft).toEqual(draftOf('ИП Анна Б.'));
  });

  it('is written when a field is left, and not at each letter', async () => {
    const { letter } = part();
    letter.onStored(storeOf('anna'));
    await letter.props().onKeeping('kept');
    await letter.props().onDraft(draftOf('А'), 'typing');
    expect(await readLetterDraft('anna')).toEqual(draftOf(''));
  });

  it('is of the shop that is signed in', async () => {
    await writeLetterDraft('anna', draftOf('ИП Анна'));
    const { letter, name, type } = part();
    letter.onStored(storeOf('anna'));
    await vi.waitFor(() => expect(name()).toBe('ИП Анна'));
    expect(letter.props().keeping).toBe('kept');
    letter.onStored(storeOf('boris'));
    await vi.waitFor(() => expect(name()).toBe(''));
    expect(letter.props().keeping).toBe('not-kept');
    await type('ИП Борис');
    letter.onStored(storeOf('anna'));
    await vi.waitFor(() => expect(name()).toBe('ИП Анна'));
    letter.onStored(storeOf('boris'));
    await vi.waitFor(() => expect(name()).toBe('ИП Борис'));
    letter.onStored(storeOf(null));
    await vi.waitFor(() => expect(name()).toBe(''));
    expect(await readLetterDraft('boris')).toBeNull();
  });

  it('stays in the form of somebody whose shop is seen only while they type', async () => {
    const { letter, name, type } = part();
    letter.onStored(storeOf(null));
    await type('ИП Анна');
    await letter.props().onKeeping('kept');
    expect(await readLetterDraft(null)).toEqual(draftOf('ИП Анна'));
    letter.onStored(storeOf('anna'));
    await settled(letter);
    expect(name()).toBe('ИП Анна');
    expect(await readLetterDraft('anna')).toEqual(draftOf('ИП Анна'));
    expect(await readLetterDraft(null)).toBeNull();
  });

  it('gives way to what is kept of that shop', async () => {
    await writeLetterDraft('anna', draftOf('ИП Анна'));
    const { letter, name, type } = part();
    letter.onStored(storeOf(null));
    await type('черновик');
    letter.onStored(storeOf('anna'));
    await vi.waitFor(() => expect(name()).toBe('ИП Анна'));
  });

  it('is gone from the form when everything is erased', async () => {
    const { letter, name, type } = part();
    letter.onStored(storeOf('anna'));
    await type('ИП Анна');
    await letter.props().onKeeping('kept');
    await fakeBrowser.storage.local.clear();
    letter.forget();
    letter.onStored(storeOf(null));
    await settled(letter);
    expect([name(), letter.props().keeping]).toEqual(['', 'not-kept']);
    letter.onStored(storeOf('anna'));
    await settled(letter);
    expect(name()).toBe('');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('says when it cannot be kept, and does not pretend to', async () => {
    const { letter } = part();
    letter.onStored(storeOf('anna'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    expect(await letter.props().onKeeping('kept')).toBe('failed');
    expect(letter.props().keeping).toBe('not-kept');
  });

  it.each([
    ['copied', async () => {}],
    ['failed', () => Promise.reject(new Error('denied'))],
  ] as const)('is copied as it is asked: %s', async (outcome, writeText) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const write = vi.fn(writeText);
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    expect(await part().letter.props().onCopy('Завершение')).toBe(outcome);
    expect(write).toHaveBeenCalledExactlyOnceWith('Завершение');
    vi.unstubAllGlobals();
  });
});
