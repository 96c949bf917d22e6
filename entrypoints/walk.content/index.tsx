import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { WalkViews, type WalkViewsProps } from '@/components/WalkViews';
import styles from '@/components/walk-views.css?inline';
import { openWalkViewsDoor } from '@/components/walk-views-door';
import { type WalkWorld, WalkWorldProvider } from '@/components/walk-world';
import { followPlace } from '@/utils/overlay/follow-place';
import { createSpeaker, type Speaker } from '@/utils/speech';
import { hostMatches } from '@/utils/wildberries/hosts';
import { guideOf } from './guide-of';

/** The views beside the checklist, and what their light follows: loaded by the background once the guide has something to show in them. */
export default defineContentScript({
  matches: hostMatches,
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => {
    let speaker: Speaker | null = null;
    const show = (container: HTMLElement, props: WalkViewsProps): void => {
      speaker ??= createSpeaker({
        synthesis: globalThis.speechSynthesis ?? null,
        makeUtterance: (text) => new SpeechSynthesisUtterance(text),
        language: props.translate.language,
        // What is offered may be another thing now.
        onVoices: () => show(container, props),
        signal,
      });
      draw(container, props, { guideOf: (item) => guideOf(item, Date.now()), speaker });
    };
    openWalkViewsDoor({ show, followPlace });
  },
});

function draw(container: HTMLElement, props: WalkViewsProps, world: WalkWorld): void {
  render(
    <WalkWorldProvider value={world}>
      <style>{styles}</style>
      <WalkViews {...props} />
    </WalkWorldProvider>,
    container,
  );
}
