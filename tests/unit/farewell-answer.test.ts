import { describe, expect, it } from 'vitest';
import { answerNow, withAnswer } from '@/utils/farewell-answer';
import type { Farewell, FarewellAnswer } from '@/utils/storage/farewell';

const host = 'www.wildberries.ru';
const press = (answer: FarewellAnswer | null, pressedAt = 7): Farewell => ({ host, pressedAt, answer });

describe('how it went', () => {
  it.each<[string, string, Farewell | null, FarewellAnswer | null]>([
    ['nobody said', '', null, null],
    ['the address says', '?answer=deleted', null, 'deleted'],
    ['the address says something else', '?answer=perhaps', null, null],
    ['the storage says', '', press('cannot-tell'), 'cannot-tell'],
    ['both say: the storage', '?answer=deleted', press('not-deleted'), 'not-deleted'],
    ['a press without an answer, and an address just made', '?answer=deleted', press(null), 'deleted'],
    ['a press without an answer, and an address of that press', '?answer=deleted&press=7', press(null), 'deleted'],
    ['a new press, and an address of an older one', '?answer=not-deleted&press=6', press(null), null],
    ['an address of a press that was erased', '?answer=deleted&press=7', null, 'deleted'],
  ])('%s', (_what, search, farewell, answer) => {
    expect(answerNow(search, farewell)).toBe(answer);
  });
});

describe('an address with an answer', () => {
  it('keeps it, and which press it belongs to', () => {
    const search = withAnswer('?answer=deleted', host, 'not-deleted', press(null));
    expect(search).toBe('?answer=not-deleted&host=www.wildberries.ru&press=7');
    expect(answerNow(search, null)).toBe('not-deleted');
    expect(answerNow(search, press(null, 8))).toBe(null);
  });

  it('says of no press where none was seen', () => {
    expect(withAnswer('', host, 'deleted', null)).toBe('?host=www.wildberries.ru&answer=deleted');
  });
});
