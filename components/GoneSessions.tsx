import type { JSX } from 'preact';
import type { KnownSession } from '../utils/audit/known-session';
import { useTranslate } from './translate-context';

/** Which sessions went since the person last looked: by the names that the person gave, the others by their number. */
export function GoneSessions({ gone }: { gone: readonly KnownSession[] }): JSX.Element | null {
  const t = useTranslate();
  if (gone.length === 0) return null;
  const names = gone.flatMap(({ name }) => (name === null ? [] : [name])).slice(0, 5);
  const count = t.plural('review_gone', gone.length);
  const more = gone.length - names.length;
  const told = more > 0 ? `${names.join(', ')} ${t.text('andMore', t.number(more))}` : names.join(', ');
  return (
    <p class="gone">
      <bdi>{names.length === 0 ? `${count}.` : t.text('review_goneNamed', count, told)}</bdi>
    </p>
  );
}
