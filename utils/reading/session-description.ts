/** What the words of a session mean, as far as they say it. Made by `describeSession`. */

export const deviceKinds = ['phone', 'tablet', 'computer', 'tv', 'watch', 'other'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** A product and its version as the page prints it («10», «17.6.1»); `null`: no version. */
export interface Product {
  readonly name: string;
  readonly version: string | null;
}

export interface SessionDescription {
  /** `null`: the words do not tell. */
  readonly kind: DeviceKind | null;
  readonly os: Product | null;
  /** A browser. */
  readonly browser: Product | null;
  /** The site's own app or another one that is no browser. */
  readonly app: Product | null;
}
