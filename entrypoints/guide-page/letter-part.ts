import type { CopyOutcome, Keeping, LetterFormProps } from '@/components/LetterForm';
import type { Kept } from '@/utils/audit/kept';
import type { ChecklistInput } from '@/utils/checklist/checklist';
import { report } from '@/utils/report';
import { blankFields } from '@/utils/shop-letter/fields';
import { composeLetter } from '@/utils/shop-letter/letter';
import type { AccountKey } from '@/utils/storage/accounts';
import { type LetterDraft, readLetterDraft, removeLetterDraft, writeLetterDraft } from '@/utils/storage/letter-draft';
import type { Stored } from '@/utils/storage/store';
import { urlOf } from '@/utils/wildberries/address';
import { sellerHost } from '@/utils/wildberries/hosts';

const blank: LetterDraft = { fields: blankFields, choices: {} };

/** The seller's letter on the guide page: of the shop that is signed in, or of none. */
export class LetterPart {
  readonly #onChange: () => void;
  /** `undefined`: not known yet. */
  #account: AccountKey | null | undefined = undefined;
  #known: ChecklistInput = { facts: {}, ticks: {} };
  #draft: LetterDraft = blank;
  #keeping: Keeping = 'not-kept';
  /** What was typed for other shops while this page stands open. */
  readonly #others = new Map<AccountKey | null, LetterDraft>();
  /** One after another, so that what was asked for last is what remains. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ onChange }: { readonly onChange: () => void }) {
    this.#onChange = onChange;
  }

  /** What the store holds now. */
  onStored({ hosts }: Stored): void {
    const { accounts, input } = hosts[sellerHost];
    this.#known = input;
    const account = accounts?.current ?? null;
    if (account === this.#account) return;
    const before = this.#account;
    this.#account = account;
    void this.#inTurn('reading the letter', () => this.#change(before, account));
  }

  props(): LetterFormProps {
    return {
      draft: this.#draft,
      keeping: this.#keeping,
      known: this.#known,
      compose: composeLetter,
      supportUrl: urlOf(sellerHost, 'shop-support'),
      onDraft: (draft, stage) => {
        this.#draft = draft;
        return stage === 'done' && this.#keeping === 'kept' ? this.#store() : Promise.resolve('kept');
      },
      onKeeping: (keeping) => this.#keep(keeping),
      onCopy: copy,
    };
  }

  /** After everything was erased: what stands in the form goes as well. */
  forget(): void {
    this.#others.clear();
    this.#draft = { ...blank };
    this.#keeping = 'not-kept';
    this.#onChange();
  }

  /** To another shop, and to what was typed for it. */
  async #change(before: AccountKey | null | undefined, account: AccountKey | null): Promise<void> {
    const stored = await readLetterDraft(account);
    const typed = this.#draft;
    if (before !== undefined) this.#others.set(before, typed);
    const own = stored ?? this.#others.get(account) ?? null;
    // Somebody who types the letter and goes to the portal to look something up is seen there only then.
    const wasNobody = before === null || before === undefined;
    if (own === null && wasNobody) {
      this.#others.delete(null);
      if (before === null && this.#keeping === 'kept') {
        await writeLetterDraft(account, typed);
        await removeLetterDraft(null);
      }
    } else {
      this.#draft = own ?? blank;
      this.#keeping = stored === null ? 'not-kept' : 'kept';
    }
    this.#onChange();
  }

  async #keep(keeping: Keeping): Promise<Kept> {
    const before = this.#keeping;
    this.#keeping = keeping;
    const outcome = await this.#store();
    // What could not be removed is still there.
    if (outcome === 'failed') this.#keeping = before;
    this.#onChange();
    return outcome;
  }

  #store(): Promise<Kept> {
    const account = this.#account ?? null;
    const draft = this.#draft;
    const work = this.#keeping === 'kept' ? () => writeLetterDraft(account, draft) : () => removeLetterDraft(account);
    return this.#inTurn('keeping the letter', work);
  }

  #inTurn(what: string, work: () => Promise<void>): Promise<Kept> {
    const next = this.#queue.then(async (): Promise<Kept> => {
      try {
        await work();
        return 'kept';
      } catch (error) {
        report(what, error);
        return 'failed';
      }
    });
    this.#queue = next;
    return next;
  }
}

async function copy(text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch (error) {
    report('copying the letter', error);
    return 'failed';
  }
}
