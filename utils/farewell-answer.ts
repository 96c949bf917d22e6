import { type Farewell, type FarewellAnswer, farewellAnswers } from './storage/farewell';
import type { Host } from './wildberries/hosts';

/**
 * How it went, as far as is known. Pure. What the storage says outweighs the address of the page, which may be an old one:
 * one that was made for another press says nothing of this one.
 * @param search of the page's address: `?answer=…&press=…`; what is no answer is passed over
 * @param farewell the press of this site as it is stored; `null`: none is, or not any more
 */
export function answerNow(search: string, farewell: Farewell | null): FarewellAnswer | null {
  if (farewell?.answer) return farewell.answer;
  const asked = new URLSearchParams(search);
  const press = asked.get('press');
  if (farewell && press !== null && Number(press) !== farewell.pressedAt) return null;
  return farewellAnswers.find((answer) => answer === asked.get('answer')) ?? null;
}

/**
 * The address with an answer in it, and the press that it belongs to: so it outlives what is stored, which the person may
 * erase on the same page. Pure.
 * @param search of the page's address
 */
export function withAnswer(search: string, host: Host, answer: FarewellAnswer, farewell: Farewell | null): string {
  const asked = new URLSearchParams(search);
  asked.set('host', host);
  asked.set('answer', answer);
  if (farewell) asked.set('press', String(farewell.pressedAt));
  return `?${asked}`;
}
