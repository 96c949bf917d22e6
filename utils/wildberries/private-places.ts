/**
 * Where the pickup code stands on the deliveries page: these elements are not looked into at all, so the code is not
 * even in what we read. Seen in working code: `delivery-code__value`, `delivery-qr__code` 2021–23,
 * `delivery-qr__code-wrap` 2023–25, `delivery-qr__main span` 2026. Elsewhere a code is text like any other: it passes
 * through the reading, and is not kept.
 */
export const privatePlaces =
  '.delivery-code__value, .delivery-qr__code, .delivery-qr__code-wrap, .delivery-qr__main span';
