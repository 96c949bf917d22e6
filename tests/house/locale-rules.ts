import { at, isCode, nodesOf, type SourceFile, textsIn } from './source-file';

/** One language's `messages.json`. */
export type Locale = Readonly<Record<string, { readonly message: string; readonly placeholders?: object }>>;

/** `$1` to `$9` and `$NAME$`, sorted. */
function placeholdersIn(message: string): string {
  return [...new Set(message.match(/\$(?:[1-9]|\w+\$)/g) ?? [])].sort().join(' ');
}

/** Every language has the same keys with the same places for values, no text is empty, and each is in its own script. */
export function localeFaults(locales: Readonly<Record<string, Locale>>): string[] {
  const keys = new Set(Object.values(locales).flatMap((locale) => Object.keys(locale)));
  const [first] = Object.values(locales);
  return Object.entries(locales).flatMap(([language, locale]) =>
    [...keys].flatMap((key) => {
      const entry = locale[key];
      if (!entry) return [`${language}: ${key} is missing`];
      const faults: string[] = [];
      const { message } = entry;
      if (message.trim() === '') faults.push('is empty');
      if (message !== message.trim()) faults.push('has spaces at its edges');
      if (placeholdersIn(message) !== placeholdersIn(first?.[key]?.message ?? message)) {
        faults.push('has other placeholders');
      }
      if (/\$(?![\d$]|\w+\$)/.test(message)) faults.push('has a lonely dollar');
      if (JSON.stringify(entry.placeholders ?? {}) !== JSON.stringify(first?.[key]?.placeholders ?? {})) {
        faults.push('defines other placeholders');
      }
      if (language === 'ru' && key !== 'language' && !/\p{Script=Cyrillic}/u.test(message))
        faults.push('is not Russian');
      return faults.map((fault) => `${language}: ${key} ${fault}`);
    }),
  );
}

/** Beginnings of keys that the code puts together, with all that may follow. */
export type KeyFamilies = Readonly<Record<string, readonly string[]>>;

const plurals = ['_one', '_few', '_many', '_other'];

/**
 * Keys that nobody asks for.
 * @param keys of the locales
 * @param files code, whose literals are looked at
 * @param manifest the configuration and pages, with their `__MSG_key__`
 * @param families see {@link KeyFamilies}; one counts only if the code holds a template that begins so
 */
export function unusedKeys(
  keys: readonly string[],
  files: readonly SourceFile[],
  manifest: readonly string[],
  families: KeyFamilies,
): string[] {
  const code = files.filter(isCode);
  const literals = new Set(code.flatMap((file) => textsIn(file).map(({ text }) => text)));
  // `const keys = { parcels: 'parcels' }` names messages by values; `text('none')` by arguments. Both are literals.
  const asked = new Set([
    ...literals,
    ...manifest.flatMap((text) => [...text.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '')),
    ...Object.entries(families).flatMap(([head, tails]) =>
      literals.has(head) ? tails.map((tail) => head + tail) : [],
    ),
  ]);
  // `${key}_means`: the text beside another one.
  const endings = [...plurals, ...[...literals].filter((text) => /^_[a-z]+$/i.test(text))];
  return keys.filter((key) => {
    const bases = endings.filter((ending) => key.endsWith(ending)).map((ending) => key.slice(0, -ending.length));
    return ![key, ...bases].some((name) => asked.has(name));
  });
}

/** Templates that begin a key and are no known family: their keys could not be checked. */
export function unknownFamilies(
  files: readonly SourceFile[],
  keys: readonly string[],
  families: KeyFamilies,
): string[] {
  return files.filter(isCode).flatMap((file) =>
    nodesOf(file).flatMap(({ node }) => {
      if (node.type !== 'TemplateLiteral' || !Array.isArray(node.expressions) || node.expressions.length === 0)
        return [];
      const [quasi]: unknown[] = Array.isArray(node.quasis) ? node.quasis : [];
      const value: unknown = typeof quasi === 'object' && quasi !== null && 'value' in quasi ? quasi.value : null;
      const head = typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
      const isHead = /^\w+_$/.test(head) && keys.some((key) => key.startsWith(head));
      return isHead && !(head in families) ? [at(file, node.start, `puts keys together from ${head}`)] : [];
    }),
  );
}

/** Keys that the code asks for by `text('key')` and that no locale has. TypeScript sees most; casts hide some. */
export function missingKeys(files: readonly SourceFile[], keys: ReadonlySet<string>): string[] {
  return files.filter(isCode).flatMap((file) =>
    nodesOf(file).flatMap(({ node }) => {
      if (node.type !== 'CallExpression' || !Array.isArray(node.arguments)) return [];
      const { callee } = node;
      const property = typeof callee === 'object' && callee !== null && 'property' in callee ? callee.property : null;
      const method = typeof property === 'object' && property !== null && 'name' in property ? property.name : null;
      const [argument]: { type?: unknown; value?: unknown }[] = node.arguments;
      const key = argument?.type === 'Literal' && typeof argument.value === 'string' ? argument.value : null;
      if (key === null || (method !== 'text' && method !== 'plural')) return [];
      const isThere = method === 'text' ? keys.has(key) : plurals.every((ending) => keys.has(key + ending));
      return isThere ? [] : [at(file, node.start, `asks for ${key}`)];
    }),
  );
}
