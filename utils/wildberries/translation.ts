import type { Screen } from '../screen/screen';
import type { PageId } from '../vocabulary';
import { cabinetOfPage } from './account-pages';

/**
 * A page that the browser translates is in words that the site never wrote. Numbers and names may be changed as well, so
 * nothing of it is read.
 */

/** Languages that the shop speaks to somebody (guess): a page in one of these may be the site's own. */
const siteLanguages = ['ru', 'be', 'kk', 'hy', 'uz', 'ky', 'ka', 'az', 'tg'];

/** Languages in Cyrillic that the shop does not speak: letters do not tell them from the site's own, `lang` does. */
const foreignCyrillic = ['uk', 'bg', 'sr', 'mk', 'mn', 'tt'];

/** Fewer translated texts than this may be the site's own `<font>`s. */
const minFonts = 3;

/** In letters; a share of Cyrillic is only telling in a long text. */
const muchText = 200;
const hardlyAny = 0.2;

/**
 * The browser itself marked the page as translated: `html.translated-ltr` and nested `<font>`s are Chrome's and Edge's
 * own, and both set `lang` to the new language, as Firefox does.
 */
export function isMarkedTranslated({ root, boxes }: Screen): boolean {
  if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(root.classes)) return true;
  if (boxes.filter((box) => box.tag === 'font' && box.parent?.tag === 'font').length >= minFonts) return true;
  return foreignCyrillic.includes(languageOf(root.attributes.get('lang')));
}

/**
 * Much text with hardly a Cyrillic letter, under a `lang` that is not one of another language of the shop. Weak: a long
 * list of devices looks like this, too, so it counts only where nothing was read.
 */
export function seemsTranslated({ root, lines }: Screen, page: PageId): boolean {
  const language = languageOf(root.attributes.get('lang'));
  // The sellers' portal has an English version (its code, 2024–25); captures do not hold the language.
  if (cabinetOfPage(page) === 'seller' && (language === 'en' || language === '')) return false;
  if (siteLanguages.includes(language) && language !== 'ru') return false;
  const text = lines.map((line) => line.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return letters >= muchText && cyrillic < hardlyAny * letters;
}

function languageOf(tag: string | undefined): string {
  return tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}
