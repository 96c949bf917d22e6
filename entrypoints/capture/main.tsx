import { render } from 'preact';
import { type CaptureFile, CapturePage } from '@/components/CapturePage';
import { TranslateProvider } from '@/components/translate-context';
import '@/components/capture-page.css';
import { browser } from '@/utils/browser';
import { parseCapture } from '@/utils/capture/capture';
import { maskedNumbersIn } from '@/utils/capture/masked-numbers';
import { createTranslate } from '@/utils/i18n';
import { report } from '@/utils/report';
import { discardCapture, readKeptCapture } from '@/utils/storage/kept-capture';
import { known } from '@/utils/wildberries/capture-page';

/** Shows the capture that the address names (`capture.html#ID`), as the file that it will be. */

const id = location.hash.slice(1);

const translate = createTranslate((key, values) => browser.i18n.getMessage(key, values));
document.documentElement.lang = translate.language;
document.title = translate.text('capture_pageTitle');

const app = document.getElementById('app');
if (!app) throw new Error('capture.html has no #app');

async function open(): Promise<CaptureFile | null> {
  const text = await readKeptCapture(id);
  const capture = text === null ? null : parseCapture(text);
  if (text === null || !capture) return null;
  const place = capture.path.split(/[?#]/)[0]?.replace(/[^a-z\d]+/g, '-') ?? '';
  const name = `loose-ends${place.replace(/-$/, '')}-${capture.taken}.json`;
  return {
    text,
    name,
    url: URL.createObjectURL(new Blob([text], { type: 'application/json' })),
    faithful: capture.faithful,
    maskedNumbers: maskedNumbersIn(capture, text, known),
  };
}

async function discard(): Promise<'discarded' | 'failed'> {
  try {
    await discardCapture(id);
    return 'discarded';
  } catch (error) {
    report('discarding the capture', error);
    return 'failed';
  }
}

const file = await open();
render(
  <TranslateProvider value={translate}>
    <CapturePage file={file} onDiscard={discard} />
  </TranslateProvider>,
  app,
);
