import { normalise } from './words';

/** Names as they stay when a system, a browser or an app is brought up to date. */

const system =
  '(?:windows(?: nt| server| phone)?|android(?: tv)?|андроид|ios|ipados|iphone os|ipad os|mac ?os(?: x)?|os x|harmony ?os|chrome ?os|tvos|watchos|ubuntu|debian(?: gnu/linux)?|fedora|astra linux|ред ос|linux|tizen|webos)';
const version = '(?:v\\.?|версия|version|build|сборка)?\\s?\\d+(?:[._]\\d+)*';
const systemVersion = new RegExp(`(?<![\\p{L}\\d])(${system})[ /]?${version}(?![\\p{L}\\d])`, 'gu');
const anyVersion = new RegExp(`(?<=[\\p{L})])[ /]\\(?${version}\\)?(?=$|[ ,;)])`, 'gu');

/**
 * @param text the name of a device or of a system
 * @returns letters and digits only, small, the system's version left out: the number of a model («iPhone 13») stays
 */
export function deviceWithoutVersions(text: string): string {
  return bare(normalise(text).replace(systemVersion, '$1'));
}

/**
 * @param text the name of a browser or an app, perhaps with its system
 * @returns the same without any version
 */
export function appWithoutVersions(text: string): string {
  return bare(normalise(text).replace(anyVersion, ''));
}

/** «Яндекс.Браузер» is «Яндекс Браузер»; a plus is part of a model's name. */
function bare(norm: string): string {
  return norm.replace(/[^\p{L}\d+]/gu, '');
}
