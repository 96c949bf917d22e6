import { type ComponentChildren, render } from 'preact';
import { TranslateProvider } from '@/components/translate-context';
import { translateFor } from '../support/translate';

/**
 * Renders into a fresh element of the page, with the styles that the surface has in the extension.
 * @param styles CSS text
 * @returns the element, and how to render other props into it
 */
export function show(
  children: ComponentChildren,
  styles: string,
  language: 'ru' | 'en' = 'ru',
): { root: HTMLElement; again: (children: ComponentChildren) => void } {
  document.body.replaceChildren();
  document.documentElement.lang = language;
  document.title = 'Component';
  const style = document.createElement('style');
  style.textContent = styles;
  const root = document.createElement('div');
  root.className = 'root';
  document.body.append(style, root);
  const again = (next: ComponentChildren): void =>
    render(<TranslateProvider value={translateFor(language)}>{next}</TranslateProvider>, root);
  again(children);
  return { root, again };
}
