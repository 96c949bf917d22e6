import { vi } from 'vitest';
import type { LetterFormProps } from '@/components/LetterForm';
import type { Kept } from '@/utils/audit/kept';
import { blankFields } from '@/utils/shop-letter/fields';
import { composeLetter } from '@/utils/shop-letter/letter';

/** A letter of which nothing was typed, of a shop of which nothing is known. */
export function letterProps(changed: Partial<LetterFormProps> = {}): LetterFormProps {
  return {
    draft: { fields: blankFields, choices: {} },
    keeping: 'not-kept',
    compose: composeLetter,
    known: { facts: {}, ticks: {} },
    supportUrl: 'https://portal.example/support',
    onDraft: vi.fn(async (): Promise<Kept> => 'kept'),
    onKeeping: vi.fn(async (): Promise<Kept> => 'kept'),
    onCopy: vi.fn(async () => 'copied' as const),
    ...changed,
  };
}
