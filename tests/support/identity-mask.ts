import type { Mask } from '@/utils/capture/mask';

/** A mask that masks nothing: what is lost beside it is lost by the form of a capture. */
export const identityMask: Mask = {
  line: (text) => text,
  label: (text) => text,
  tag: (tag) => tag,
  classes: (classes) => classes,
  attribute: (name, value) => [name, value],
  address: (href) => href,
  path: (url) => url.pathname + url.search,
};
