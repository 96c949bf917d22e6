import { fieldIds, type LetterFields, taxKinds } from '../shop-letter/fields';
import { type PointChoices, pointChoices } from '../shop-letter/points';
import { sellerHost } from '../wildberries/hosts';
import type { AccountKey } from './accounts';
import { type ItemType, isOneOf, isRecord, isString, readItem, removeItems, writeItem } from './item';

/** What the person typed for the letter that closes their shop, and what it is to tell. Kept only if they ask for it. */
export interface LetterDraft {
  readonly fields: LetterFields;
  /** Points that are not named here are told as they are known. */
  readonly choices: PointChoices;
}

const letterDraftType: ItemType<LetterDraft> = {
  version: 1,
  // A choice for a point that there is no more is harmless, and one that is not named any more is not made.
  fits: (data): data is LetterDraft => {
    if (!isRecord(data) || !isRecord(data.fields) || !isRecord(data.choices)) return false;
    const { fields, choices } = data;
    return (
      fieldIds.every((id) => isString(fields[id])) &&
      isOneOf(taxKinds, fields.taxKind) &&
      Object.values(choices).every((choice) => isOneOf(pointChoices, choice))
    );
  },
  migrations: {},
};

const letterDraftPrefix = 'letter-draft';

/**
 * @param account of the sellers' portal; `null` while none was seen there: such a draft waits for no account, and is shown
 * only while there is none
 */
export function letterDraftKey(account: AccountKey | null): string {
  return account === null ? letterDraftPrefix : `${letterDraftPrefix}:${sellerHost}:${account}`;
}

/** @returns `null` when none is kept */
export async function readLetterDraft(account: AccountKey | null): Promise<LetterDraft | null> {
  return readItem(letterDraftType, letterDraftKey(account));
}

/** @throws when the storage is full */
export async function writeLetterDraft(account: AccountKey | null, draft: LetterDraft): Promise<void> {
  await writeItem(letterDraftType, letterDraftKey(account), draft);
}

export async function removeLetterDraft(account: AccountKey | null): Promise<void> {
  await removeItems([letterDraftKey(account)]);
}
