import type { JSX } from 'preact';
import { useGuide } from './guide-context';
import { SourceLinks } from './SourceLinks';
import { useTranslate } from './translate-context';

/** Every question that the sources answer differently, the answers side by side. */
export function GuideDisagreements(): JSX.Element {
  const t = useTranslate();
  const { disagreements } = useGuide();
  return (
    <>
      {disagreements.map(({ id, answers }) => (
        <section key={id} id={`disagree-${id}`} class="disagreement">
          <h3 class="disagreement__question">{t.text(`disagree_${id}`)}</h3>
          <ul class="disagreement__answers">
            {answers.map((answer) => (
              <li key={answer.text} class="answer">
                <p class="answer__text">{t.text(answer.text)}</p>
                <p class="answer__sources">
                  <SourceLinks sources={answer.sources} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
