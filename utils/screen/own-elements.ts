/** Elements that we put on the page ourselves. They are not part of what the page says. */
export const ownElements = new WeakSet<Element>();
