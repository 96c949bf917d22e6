import type { JSX } from 'preact';
import type { Translate } from '../utils/i18n';
import { FarewellCard, type FarewellCardProps } from './FarewellCard';
import { GuardCard, type GuardCardProps } from './GuardCard';
import { RoundBar, type RoundBarProps } from './RoundBar';
import { Spotlight, type SpotlightProps } from './Spotlight';
import { StepPanel, type StepPanelProps } from './StepPanel';
import { TranslateProvider } from './translate-context';
import { WalkCard, type WalkCardProps } from './WalkCard';

/** Everything that may stand beside the checklist, over the page; `null`: not now. */
export interface CompanionViewsProps {
  translate: Translate;
  step: StepPanelProps | null;
  round: RoundBarProps | null;
  spotlight: SpotlightProps | null;
  /** What became of a session that was ended. */
  ending: WalkCardProps | null;
  guard: GuardCardProps | null;
  farewell: FarewellCardProps | null;
}

export function CompanionViews(props: CompanionViewsProps): JSX.Element {
  const { translate, step, round, spotlight, ending, guard, farewell } = props;
  return (
    <TranslateProvider value={translate}>
      <div class={`beside beside--${step?.dock ?? 'right'}`}>
        {spotlight && <Spotlight {...spotlight} />}
        {step && <StepPanel {...step} />}
        {ending && <WalkCard {...ending} />}
        {round && <RoundBar {...round} />}
        {farewell && <FarewellCard {...farewell} />}
        {guard && <GuardCard {...guard} />}
      </div>
    </TranslateProvider>
  );
}
