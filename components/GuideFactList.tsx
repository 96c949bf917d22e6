import type { JSX } from 'preact';
import { periodText } from '../utils/iso-period';
import type { FactId } from '../utils/wildberries/guide/facts';
import { ConfidenceMark } from './ConfidenceMark';
import { useGuide } from './guide-context';
import { SourceLinks } from './SourceLinks';
import { useTranslate } from './translate-context';

/** Facts, each with how well it is known, its sources, and a way to those that say otherwise. */
export function GuideFactList({ facts }: { facts: readonly FactId[] }): JSX.Element {
  return (
    <ul class="facts">
      {facts.map((id) => (
        <GuideFactItem key={id} id={id} />
      ))}
    </ul>
  );
}

function GuideFactItem({ id }: { id: FactId }): JSX.Element {
  const t = useTranslate();
  const guide = useGuide();
  const fact = guide.factOf(id);
  return (
    <li class="fact">
      <span class="fact__text">{t.text(`fact_${id}`)}</span>{' '}
      <span class="fact__evidence">
        <ConfidenceMark confidence={fact.confidence} /> <SourceLinks sources={fact.sources} />
        {guide.doubtsOf(id).map((doubt) => (
          <a
            key={doubt.id}
            class="doubt"
            href={`${guide.listedAt}#disagree-${doubt.id}`}
            title={t.text(`disagree_${doubt.id}`)}
          >
            {t.text('guide_disagreeLink')}
            <span class="visually-hidden">: {t.text(`disagree_${doubt.id}`)}</span>
          </a>
        ))}
        {guide.old.has(id) && <span class="fact__old">{t.text('age_fact', periodText(fact.checked, t.language))}</span>}
      </span>
    </li>
  );
}
