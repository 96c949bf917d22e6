import type { JSX } from 'preact';
import { pageName } from '../utils/checklist/wording';
import { periodText } from '../utils/iso-period';
import { type StepFact, useCompanionWorld } from './companion-world';
import { Icon } from './Icon';
import type { StepPanelProps } from './StepPanel';
import { useTranslate } from './translate-context';

/** «I don't see it»: other words, other places, the support; and on which facts the step rests. */
export function StepHelp({ walkthrough, link, light, page, linkTo }: StepPanelProps): JSX.Element | null {
  const t = useTranslate();
  const { guideOf } = useCompanionWorld();
  const { id, page: place } = walkthrough.step.definition;
  const guide = guideOf(id);
  if (!guide || walkthrough.state !== 'to-do') return null;
  const isMissing = link?.here === true && (page.trouble ?? light) === 'not-found';
  const elsewhere = guide.alsoOn.filter((other) => other !== page.page);
  return (
    // Another step begins closed.
    <details key={id} class="step-help" open={isMissing}>
      <summary class="step-help__name">
        <Icon name="chevron" size={16} />
        {t.text(place ? 'through_missing' : 'through_why')}
      </summary>
      {guide.tries.length > 0 && (
        <ol class="step-help__tries">
          {guide.tries.map((text) => (
            <li key={text}>{t.text(text)}</li>
          ))}
        </ol>
      )}
      {elsewhere.length > 0 && (
        <p class="step-help__also">
          {t.text('through_alsoOn')}{' '}
          {elsewhere.map((other) => (
            <a key={other} class="step-help__link" href={linkTo(other)}>
              {pageName(other, t)}
            </a>
          ))}
        </p>
      )}
      <ul class="step-help__facts">
        {guide.facts.map((fact) => (
          <Fact key={fact.text} fact={fact} />
        ))}
      </ul>
    </details>
  );
}

function Fact({ fact: { text, checked, age } }: { fact: StepFact }): JSX.Element {
  const t = useTranslate();
  return (
    <li>
      {t.text(text)}
      <span class="step-help__checked">
        {t.text(age === 'old' ? 'through_checkedLongAgo' : 'through_checked', periodText(checked, t.language))}
      </span>
    </li>
  );
}
