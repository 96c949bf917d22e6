import en from '@/public/_locales/en/messages.json';
import ru from '@/public/_locales/ru/messages.json';
import { createTranslate, type Translate } from '@/utils/i18n';

interface LocaleMessage {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const locales: Readonly<Record<'ru' | 'en', Readonly<Record<string, LocaleMessage>>>> = { ru, en };

/**
 * A stand-in for `browser.i18n.getMessage` over the real locale files, with the browser's own rules: named placeholders
 * first, then `$1` to `$9`, then `$$` for a dollar.
 * @param language the locale whose texts are shown
 * @returns a function that answers an empty string for a key that does not exist, as browsers do
 */
export function getMessageFor(language: 'ru' | 'en'): (key: string, values: string[]) => string {
  return (key, values) => {
    const messages = locales[language];
    const entry = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (!entry) return '';
    const named = new Map(
      Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
    );
    return entry.message
      .replace(/\$(\w+)\$/g, (whole, name: string) => named.get(name.toLowerCase()) ?? whole)
      .replace(/\$(\$|[1-9])/g, (_whole, mark: string) => (mark === '$' ? '$' : (values[Number(mark) - 1] ?? '')));
  };
}

/** The texts of the interface in a language, from the real locale files. */
export function translateFor(language: 'ru' | 'en'): Translate {
  return createTranslate(getMessageFor(language));
}
