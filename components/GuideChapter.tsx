import type { ComponentChildren, JSX } from 'preact';
import type { MessageKey } from '../utils/i18n';
import type { Block, Chapter, Step, StepExtra } from '../utils/wildberries/guide/sections';
import { GuideFactList } from './GuideFactList';
import { useTranslate } from './translate-context';

export interface ChapterFrameProps {
  /** Also the anchor that the contents lead to. */
  id: string;
  title: MessageKey;
  lead: MessageKey | null;
  children: ComponentChildren;
}

/** A chapter's heading and first words around whatever it holds. */
export function ChapterFrame({ id, title, lead, children }: ChapterFrameProps): JSX.Element {
  const t = useTranslate();
  return (
    <section id={id} class="chapter" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="chapter__title">
        {t.text(title)}
      </h2>
      {lead && <p class="chapter__lead">{t.text(lead)}</p>}
      {children}
    </section>
  );
}

/** What stands in a chapter beside its facts. */
export type GuideExtras = Readonly<Record<Exclude<StepExtra, 'none'> | 'dates', ComponentChildren>>;

/** A chapter that consists of facts and steps. */
export function GuideChapter({ chapter, extras }: { chapter: Chapter; extras: GuideExtras }): JSX.Element {
  return (
    <ChapterFrame id={chapter.id} title={`guide_${chapter.id}_title`} lead={`guide_${chapter.id}_lead`}>
      {chapter.blocks.map((block) => (
        <GuideBlock key={block.id} block={block} extras={extras} />
      ))}
    </ChapterFrame>
  );
}

function GuideBlock({ block, extras }: { block: Block; extras: GuideExtras }): JSX.Element {
  const t = useTranslate();
  // It has its heading itself: on paper there is neither.
  if (block.kind === 'made') return <>{extras[block.extra]}</>;
  return (
    <>
      <h3 class="chapter__part">{t.text(`guide_${block.id}_title`)}</h3>
      {block.kind === 'facts' ? (
        <GuideFactList facts={block.facts} />
      ) : (
        <ol class="steps">
          {block.steps.map((step) => (
            <GuideStep key={step.id} step={step} extras={extras} />
          ))}
        </ol>
      )}
    </>
  );
}

function GuideStep({ step, extras }: { step: Step; extras: GuideExtras }): JSX.Element {
  const t = useTranslate();
  return (
    <li class="step">
      <h4 class="step__what">{t.text(`guide_step_${step.id}`)}</h4>
      <GuideFactList facts={step.facts} />
      {step.extra !== 'none' && extras[step.extra]}
    </li>
  );
}
