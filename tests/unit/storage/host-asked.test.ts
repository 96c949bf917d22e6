import { describe, expect, it } from 'vitest';
import { hostAsked } from '@/utils/storage/host-asked';
import { openStore } from '@/utils/storage/store';

const accounts = (seenAt: number): object => ({
  v: 1,
  data: { current: 'anna', known: [{ key: 'anna', seenAt }] },
});

describe('the site that a page of ours speaks of', () => {
  const stored = openStore({
    'accounts:www.wildberries.ru': accounts(5),
    'accounts:www.wildberries.by': accounts(9),
    'accounts:seller.wildberries.ru': accounts(99),
  });

  it.each([
    ['?host=www.wildberries.ru', 'www.wildberries.ru'],
    ['?answer=deleted&host=www.wildberries.by', 'www.wildberries.by'],
    // The sellers' portal has no such account, and the rest is no site: the shoppers' one that was read last.
    ['?host=seller.wildberries.ru', 'www.wildberries.by'],
    ['?host=evil.example', 'www.wildberries.by'],
    ['?host=', 'www.wildberries.by'],
    ['?host=__proto__', 'www.wildberries.by'],
    ['?%%%', 'www.wildberries.by'],
    ['', 'www.wildberries.by'],
  ])('%s', (search, host) => {
    expect(hostAsked(search, stored)).toBe(host);
  });

  it('is the portal where a page can speak of that as well', () => {
    expect(hostAsked('?host=seller.wildberries.ru', stored, 'all')).toBe('seller.wildberries.ru');
    expect(hostAsked('?host=evil.example', stored, 'all')).toBe('www.wildberries.by');
    expect(hostAsked('', stored, 'all')).toBe('www.wildberries.by');
  });

  it('is the first while nothing is known', () => {
    expect(hostAsked('?host=evil.example', null)).toBe('www.wildberries.ru');
    expect(hostAsked('', openStore({}))).toBe('www.wildberries.ru');
    expect(hostAsked('?host=www.wildberries.by', null)).toBe('www.wildberries.by');
  });
});
