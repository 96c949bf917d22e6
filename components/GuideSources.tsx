import type { JSX } from 'preact';
import type { Translate } from '../utils/i18n';
import { periodText } from '../utils/iso-period';
import type { GuideSource } from '../utils/wildberries/guide/sources';
import { useGuide } from './guide-context';
import { useTranslate } from './translate-context';

/** The numbered list of sources, with the date of each and, where it is known, the address in full. */
export function GuideSources(): JSX.Element {
  const t = useTranslate();
  const { sources } = useGuide();
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`} class="source">
          <span class="source__name">{nameOf(source, t)}</span> <span class="source__date">{dateOf(source, t)}</span>
          {source.url !== null && (
            <a class="link source__address" href={source.url} target="_blank" rel="noreferrer">
              {source.url}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

function nameOf(source: GuideSource, t: Translate): string {
  return source.kind === 'help' ? t.text('source_help', source.article) : t.text(`source_${source.id}`);
}

function dateOf({ published, dating }: GuideSource, t: Translate): string {
  if (published === null) return t.text('guide_undated');
  const text = periodText(published, t.language);
  return dating === 'estimated' ? t.text('guide_estimated', text) : text;
}
