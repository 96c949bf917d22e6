import type { JSX } from 'preact';
import { periodYears } from '../utils/iso-period';
import type { SourceId } from '../utils/wildberries/guide/sources';
import { useGuide } from './guide-context';
import { useTranslate } from './translate-context';

/** The numbers of sources, with the year of each, leading to the list of sources. */
export function SourceLinks({ sources }: { sources: readonly SourceId[] }): JSX.Element {
  const t = useTranslate();
  const guide = useGuide();
  return (
    <>
      {sources.map((id) => {
        const { published } = guide.sourceOf(id);
        return (
          <a key={id} class="source-link" href={`${guide.listedAt}#source-${id}`}>
            <span class="visually-hidden">{t.text('guide_sourceWord')} </span>
            <b>[{guide.numberOf(id)}]</b> {published === null ? t.text('guide_undated') : periodYears(published)}
          </a>
        );
      })}
    </>
  );
}
