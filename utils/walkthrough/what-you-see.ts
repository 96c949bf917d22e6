import { itemTitle, pageName, statusText } from '../checklist/wording';
import type { Translate } from '../i18n';
import type { PageId } from '../vocabulary';
import type { Walkthrough } from './walkthrough';

/**
 * One line that a helper on the phone can ask for: where the person is, at which step, and how that stands. It holds no
 * amount, name, day or word of the page. Pure.
 * @param lit whether the step's place is lit
 */
export function whatYouSee(
  page: PageId,
  { step, number, count }: Walkthrough,
  lit: 'lit' | 'not-lit',
  t: Translate,
): string {
  const isAsked = step.definition.kind === 'question' && step.status !== 'settled-by-you';
  const status = isAsked ? t.text('helper_yourAnswer') : statusText(step.status, t);
  return [
    t.text('helper_line', pageName(page, t), t.number(number), t.number(count), itemTitle(step, t), status),
    t.text(lit === 'lit' ? 'helper_lit' : 'helper_notLit'),
  ].join(' ');
}
