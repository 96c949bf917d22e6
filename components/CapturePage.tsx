import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../utils/i18n';
import { Icon } from './Icon';
import { useTranslate } from './translate-context';

/** A capture as the file that it will be. */
export interface CaptureFile {
  readonly text: string;
  readonly name: string;
  /** Where the browser has it ready for saving. */
  readonly url: string;
  /** Whether readers say the same of it as of the page. */
  readonly faithful: 'yes' | 'no';
  /** Where in the text numbers stand for others. */
  readonly maskedNumbers: readonly (readonly [from: number, to: number])[];
}

export interface CapturePageProps {
  /** `null`: there is none, or no longer. */
  file: CaptureFile | null;
  onDiscard: () => Promise<'discarded' | 'failed'>;
}

/** Shows a whole capture before it is saved: what it is, that nothing was sent, what to do, and then all that is in it. */
export function CapturePage({ file, onDiscard }: CapturePageProps): JSX.Element {
  const t = useTranslate();
  const [state, setState] = useState<'shown' | 'discarded' | 'failed'>('shown');
  // Only that the press came is known: where the browser asks for a place, the person may still think better of it.
  const [saving, setSaving] = useState<'not-yet' | 'pressed'>('not-yet');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The pressed button is gone with the file.
    if (state === 'discarded') heading.current?.focus();
  }, [state]);
  const shown = state === 'discarded' ? null : file;
  return (
    <div class="capture">
      <header class="capture__head">
        <span class="capture__mark">
          <Icon name="mark" size={24} />
        </span>
        <span class="capture__name">{t.text('name')}</span>
      </header>
      <main class="capture__main">
        <h1 ref={heading} class="capture__title" tabIndex={-1}>
          {t.text('capture_title')}
        </h1>
        {shown ? (
          <>
            <p class="capture__lead">{t.text('capture_lead')}</p>
            <p class="capture__lead">{t.text('capture_safe')}</p>
            <p class="capture__lead">{t.text('capture_todo')}</p>
            <p class="capture__actions">
              <a
                class="button button--primary"
                href={shown.url}
                download={shown.name}
                onClick={() => setSaving('pressed')}
              >
                {t.text('capture_save')}
              </a>
              <button type="button" class="button" onClick={() => void onDiscard().then(setState)}>
                {t.text('capture_discard')}
              </button>
            </p>
            <p class="capture__saved" role="status">
              {saving === 'pressed' && t.text('capture_saved', shown.name)}
            </p>
            {state === 'failed' && (
              <p class="capture__failure" role="alert">
                {t.text('capture_discardFailed')}
              </p>
            )}
            <h2 class="capture__subtitle">{t.text('capture_where_title')}</h2>
            <ul class="capture__facts">
              <li>{t.text('capture_where_helper')}</li>
              <li>{t.text('capture_where_us')}</li>
            </ul>
            <h2 class="capture__subtitle">{t.text('capture_what_title')}</h2>
            <ul class="capture__facts">
              <li>{t.text('capture_kept')}</li>
              <li>
                {t.text('capture_masked')} <b class="capture__sample">{t.text('capture_sample')}</b>
              </li>
              <li>{t.text('capture_dates')}</li>
              <li>{t.text('capture_absent')}</li>
              <li>{t.text('capture_look')}</li>
              {canColour && <li>{t.text('capture_coloured')}</li>}
              {shown.faithful === 'no' && <li>{t.text('capture_unfaithful')}</li>}
            </ul>
            <h2 class="capture__subtitle" id="file">
              {t.text('capture_file_title', shown.name)}
            </h2>
            <FileText file={shown} />
          </>
        ) : (
          <p class="capture__lead" role="status">
            {t.text(state !== 'discarded' ? 'capture_none' : goneKeys[saving])}
          </p>
        )}
      </main>
    </div>
  );
}

const goneKeys = { 'not-yet': 'capture_discarded', pressed: 'capture_discardedSaved' } as const satisfies Record<
  string,
  MessageKey
>;

/** Firefox only from version 140 on. */
const canColour = typeof Highlight === 'function';

/** What masks put in the place of words, and of signs of other writings. */
const maskedWord = /(?<!\p{L})(?:\u0436+|z+)(?!\p{L})/giu;

/** The whole file, to scroll, to select and to search; where the browser can, what is masked is of another colour. */
function FileText({ file: { text, maskedNumbers } }: { file: CaptureFile }): JSX.Element {
  const region = useRef<HTMLPreElement>(null);
  useEffect(() => {
    const node = region.current?.firstChild;
    if (!node || !canColour) return;
    const masked = new Highlight();
    const words = [...text.matchAll(maskedWord)].map(({ index, 0: word }) => [index, index + word.length] as const);
    for (const [startOffset, endOffset] of [...words, ...maskedNumbers])
      masked.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    CSS.highlights.set('masked', masked);
    return () => {
      CSS.highlights.delete('masked');
    };
  }, [text, maskedNumbers]);
  return (
    // A region that scrolls must be reached with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="capture__file" tabIndex={0} aria-labelledby="file">
      <pre ref={region}>{text}</pre>
    </section>
  );
}
