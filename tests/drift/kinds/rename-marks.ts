import { type Kind, keepsAll } from '../kind';

/** Other `data-*` attributes with other values, and other ids: some are renamed, some gone. */
export const renameMarks: Kind = {
  id: 'rename-marks',
  leaves: keepsAll,
  mutate: ({ document, random }) => {
    const ids = new Map<string, string>();
    let changed = false;
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        if (name === 'id') {
          ids.set(value, random.name());
          element.id = ids.get(value) ?? '';
        } else if (name.startsWith('data-')) {
          element.removeAttribute(name);
          if (random.chance(0.7)) element.setAttribute(`data-${random.name()}`, random.name());
        } else continue;
        changed = true;
      }
    }
    for (const element of document.querySelectorAll('[aria-controls]')) {
      const target = element.getAttribute('aria-controls') ?? '';
      element.setAttribute('aria-controls', ids.get(target) ?? target);
    }
    for (const style of document.querySelectorAll('style')) {
      style.textContent = (style.textContent ?? '').replace(
        /#([a-z][\w-]*)(?=[^;}]*\{)/gi,
        (whole, id: string) => `#${ids.get(id) ?? whole.slice(1)}`,
      );
    }
    return changed ? 'changed' : 'nothing';
  },
};
