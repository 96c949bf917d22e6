import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MessageKey } from '../utils/i18n';
import { periodText } from '../utils/iso-period';
import type { FactId } from '../utils/wildberries/guide/facts';
import type { Guide } from '../utils/wildberries/guide/guide';
import { ConfidenceLegend } from './ConfidenceMark';
import type { EraseOutcome } from './EraseInTwo';
import { type CaptureOutcome, GuideCapture } from './GuideCapture';
import { ChapterFrame, GuideChapter } from './GuideChapter';
import { GuideDisagreements } from './GuideDisagreements';
import { GuideErase } from './GuideErase';
import { GuideFactList } from './GuideFactList';
import { GuideGuard, type GuideGuardProps } from './GuideGuard';
import { GuideSources } from './GuideSources';
import { GuideWelcome } from './GuideWelcome';
import { GuideProvider, indexGuide, useGuide } from './guide-context';
import { Icon } from './Icon';
import { LetterForm, type LetterFormProps } from './LetterForm';
import { NeverList } from './NeverList';
import { SessionsChapter, type SessionsChapterProps } from './SessionsChapter';
import { ShopDates, type ShopDatesProps } from './ShopDates';
import { useTranslate } from './translate-context';

export interface GuidePageProps {
  guide: Guide;
  /** The facts that are marked as checked long ago. */
  old: readonly FactId[];
  /** `installed`: the page opened by itself after the installation. */
  arrival: 'installed' | 'asked';
  /** The account's first page, for the welcome. */
  accountUrl: string;
  sessions: SessionsChapterProps;
  letter: LetterFormProps;
  dates: ShopDatesProps;
  guard: GuideGuardProps;
  version: string;
  onPrint: () => void;
  onErase: () => Promise<EraseOutcome>;
  onCapture: () => Promise<CaptureOutcome>;
}

/** The guide: a document to read, to search and to print. */
export function GuidePage(props: GuidePageProps): JSX.Element {
  const { guide, old, arrival, accountUrl, sessions, letter, dates, guard, version, onPrint, onErase, onCapture } =
    props;
  const t = useTranslate();
  const index = useMemo(() => indexGuide(guide, old, ''), [guide, old]);
  return (
    <GuideProvider value={index}>
      <a class="skip" href="#guide">
        {t.text('guide_skip')}
      </a>
      <div class="page">
        <header class="page__head">
          <span class="page__mark">
            <Icon name="mark" size={24} />
          </span>
          <span class="page__name">{t.text('name')}</span>
          <button type="button" class="button page__print" onClick={onPrint}>
            {t.text('guide_print')}
          </button>
        </header>
        <Contents />
        <main id="guide" class="page__main" tabIndex={-1}>
          <h1 class="page__title">{t.text('guide_heading')}</h1>
          {arrival === 'installed' && <GuideWelcome accountUrl={accountUrl} />}
          <p class="page__lead">{t.text('guide_lead')}</p>
          <p class="page__checked">
            {t.text('guide_checked', checkedText(guide, t.language))}{' '}
            {old.length > 0 && <b class="page__old">{t.plural('age_count', old.length)} </b>}
            <a class="link page__marks" href="#marks">
              {t.text('guide_marks_title')}
            </a>
          </p>
          <SessionsChapter {...sessions} />
          {guide.chapters.map((chapter) => (
            <GuideChapter
              key={chapter.id}
              chapter={chapter}
              extras={{ letter: <LetterForm {...letter} />, dates: <ShopDates {...dates} /> }}
            />
          ))}
          <ChapterFrame id="faq" title="guide_faq_title" lead="guide_faq_lead">
            {guide.questions.map((question) => (
              <section key={question.id} class="question">
                <h3 class="question__title">{t.text(`faq_${question.id}`)}</h3>
                <GuideFactList facts={question.facts} />
              </section>
            ))}
          </ChapterFrame>
          <ChapterFrame id="disagreements" title="guide_disagreements_title" lead="guide_disagreements_lead">
            <GuideDisagreements />
          </ChapterFrame>
          <ChapterFrame id="unknowns" title="guide_unknowns_title" lead="guide_unknowns_lead">
            <GuideFactList facts={guide.facts.filter((fact) => fact.confidence === 'unknown').map((fact) => fact.id)} />
          </ChapterFrame>
          <ChapterFrame id="marks" title="guide_marks_title" lead="guide_marks_lead">
            <ConfidenceLegend />
          </ChapterFrame>
          <ChapterFrame id="sources" title="guide_sources_title" lead="guide_sources_lead">
            <GuideSources />
          </ChapterFrame>
          <ChapterFrame id="extension" title="guide_extension_title" lead={null}>
            <h3 class="chapter__part">{t.text('guide_keeps_title')}</h3>
            <ul class="plain-list">
              <li>{t.text('guide_keeps_readings')}</li>
              <li>{t.text('guide_keeps_ticks')}</li>
              <li>{t.text('guide_keeps_walkthrough')}</li>
              <li>{t.text('guide_keeps_sessions')}</li>
              <li>{t.text('guide_keeps_account')}</li>
              <li>{t.text('guard_keeps')}</li>
              <li>{t.text('guide_keeps_health')}</li>
              <li>{t.text('guide_keeps_capture')}</li>
              <li>{t.text('letter_keeps')}</li>
            </ul>
            <h3 class="chapter__part">{t.text('guide_never_title')}</h3>
            <NeverList />
            <div class="screen-only">
              <h3 class="chapter__part" id="guard">
                {t.text('guard_heading')}
              </h3>
              <GuideGuard {...guard} />
              <h3 class="chapter__part" id="capture">
                {t.text('guide_capture_title')}
              </h3>
              <GuideCapture onCapture={onCapture} />
              <h3 class="chapter__part">{t.text('guide_erase_title')}</h3>
              <GuideErase onErase={onErase} />
            </div>
          </ChapterFrame>
        </main>
        <footer class="page__foot">
          <p>{t.text('notAffiliated')}</p>
          <p>{t.text('guide_version', version)}</p>
        </footer>
      </div>
    </GuideProvider>
  );
}

const chaptersAfterFacts = ['faq', 'disagreements', 'unknowns', 'marks', 'sources', 'extension'] as const;

function Contents(): JSX.Element {
  const t = useTranslate();
  const { chapters } = useGuide();
  const entries: readonly { id: string; title: MessageKey }[] = [
    { id: 'sessions', title: 'guide_audit_title' },
    ...chapters.map(({ id }) => ({ id, title: `guide_${id}_title` as const })),
    { id: 'dates', title: 'guide_shopDates_title' },
    { id: 'letter', title: 'letter_heading' },
    ...chaptersAfterFacts.map((id) => ({ id, title: `guide_${id}_title` as const })),
    { id: 'guard', title: 'guard_heading' },
    { id: 'capture', title: 'guide_capture_title' },
  ];
  return (
    <nav class="contents" aria-label={t.text('guide_contents')}>
      <p class="contents__title" aria-hidden="true">
        {t.text('guide_contents')}
      </p>
      <ul class="contents__list">
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a class="contents__link" href={`#${id}`}>
              {t.text(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The first and last day on which facts were checked. */
function checkedText(guide: Guide, language: string): string {
  const days = guide.facts.map((fact) => fact.checked).sort();
  return periodText([...new Set([days.at(0) ?? '', days.at(-1) ?? ''])].join('/'), language);
}
