import type { Cabinet } from './hosts';

/** The site's own apps, as a session may name them; normalised. The sellers' in English is a guess. */
export const appNamesOf: Readonly<Record<Cabinet, readonly string[]>> = {
  buyer: ['wildberries', 'вайлдберриз', 'wb'],
  seller: ['wb партнеры', 'wb partners', 'wildberries', 'вайлдберриз'],
};
