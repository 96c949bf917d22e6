import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FactId } from '../utils/wildberries/guide/facts';
import type { Guide } from '../utils/wildberries/guide/guide';
import { GuideFactList } from './GuideFactList';
import { GuideProvider, indexGuide } from './guide-context';
import { OwnPage } from './OwnPage';
import { useTranslate } from './translate-context';

export interface AfterShopPageProps {
  guide: Guide;
  /** The facts that are marked as checked long ago. */
  old: readonly FactId[];
  /** Where the guide lists its sources, and tells of shops. */
  guideHref: string;
  facts: readonly FactId[];
}

/** Afterwards, of a shop: no press closes one, so nobody is asked how it went. */
export function AfterShopPage({ guide, old, guideHref, facts }: AfterShopPageProps): JSX.Element {
  const t = useTranslate();
  const index = useMemo(() => indexGuide(guide, old, guideHref), [guide, old, guideHref]);
  return (
    <GuideProvider value={index}>
      <OwnPage onPrint={null}>
        <h1 class="page__title">{t.text('guide_afterShop_title')}</h1>
        <p class="page__lead">{t.text('guide_afterShop_lead')}</p>
        <section class="after__part">
          <GuideFactList facts={facts} />
          <p class="after__ways">
            <a class="button" href={`${guideHref}#shop`}>
              {t.text('openGuide')}
            </a>
          </p>
        </section>
      </OwnPage>
    </GuideProvider>
  );
}
