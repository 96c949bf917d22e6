import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { WalkViews, type WalkViewsProps } from '@/components/WalkViews';
import styles from '@/components/walk-views.css?inline';
import { openWalkViewsDoor } from '@/components/walk-views-door';
import { followPlace } from '@/utils/overlay/follow-place';
import { hostMatches } from '@/utils/wildberries/hosts';

/** The views beside the checklist, and what their light follows: loaded by the background once the guide has something to show in them. */
export default defineContentScript({
  matches: hostMatches,
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => openWalkViewsDoor({ show, followPlace }),
});

function show(container: HTMLElement, props: WalkViewsProps): void {
  render(
    <>
      <style>{styles}</style>
      <WalkViews {...props} />
    </>,
    container,
  );
}
