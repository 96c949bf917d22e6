import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { WalkViews, type WalkViewsProps } from '@/components/WalkViews';
import styles from '@/components/walk-views.css?inline';
import { openWalkViewsDoor } from '@/components/walk-views-door';
import { hostMatches } from '@/utils/wildberries/hosts';

/** The views beside the checklist: loaded by the background once the guide has something to show in them. */
export default defineContentScript({
  matches: hostMatches,
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => openWalkViewsDoor(show),
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
