/** The site's own apps, as a session may name them; in normalised form, see `normalise`. */
export const appNames: readonly string[] = ['wildberries', 'вайлдберриз', 'wb'];
