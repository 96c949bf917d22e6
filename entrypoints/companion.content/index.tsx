import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { CompanionViews, type CompanionViewsProps } from '@/components/CompanionViews';
import { openCompanionDoor } from '@/components/companion-door';
import styles from '@/components/companion-views.css?inline';
import { type CompanionWorld, CompanionWorldProvider } from '@/components/companion-world';
import { createSpeaker } from '@/utils/speech';
import { hostMatches } from '@/utils/wildberries/hosts';
import { createCompanion } from './companion';
import { guideOf } from './guide-of';

/** The guide's companion: loaded by the background once there is something to light, or to show beside the list. */
export default defineContentScript({
  matches: hostMatches,
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () =>
    openCompanionDoor({
      open: (surroundings) => {
        const { container, translate, onChange, signal } = surroundings;
        const speaker = createSpeaker({
          synthesis: globalThis.speechSynthesis ?? null,
          makeUtterance: (text) => new SpeechSynthesisUtterance(text),
          language: translate.language,
          // What is offered may be another thing now.
          onVoices: onChange,
          signal,
        });
        const world: CompanionWorld = { guideOf: (item) => guideOf(item, Date.now()), speaker };
        return createCompanion({ ...surroundings, draw: (props) => draw(container, props, world) });
      },
    }),
});

function draw(container: HTMLElement, props: CompanionViewsProps, world: CompanionWorld): void {
  render(
    <CompanionWorldProvider value={world}>
      <style>{styles}</style>
      <CompanionViews {...props} />
    </CompanionWorldProvider>,
    container,
  );
}
