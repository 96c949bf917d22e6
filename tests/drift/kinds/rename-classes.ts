import { type Kind, keepsAll } from '../kind';

/** A new build of the site: every class has another name, in the markup and in the style sheet. */
export const renameClasses: Kind = {
  id: 'rename-classes',
  leaves: keepsAll,
  mutate: ({ document, random }) => {
    const names = new Map<string, string>();
    for (const element of document.querySelectorAll('[class]')) {
      const fresh = [...element.classList].map((name) => {
        const known = names.get(name) ?? random.name();
        names.set(name, known);
        return known;
      });
      element.setAttribute('class', fresh.join(' '));
    }
    for (const style of document.querySelectorAll('style')) {
      style.textContent = (style.textContent ?? '').replace(
        /\.([a-z][\w-]*)/gi,
        (whole, name: string) => `.${names.get(name) ?? whole.slice(1)}`,
      );
    }
    return names.size > 0 ? 'changed' : 'nothing';
  },
};
