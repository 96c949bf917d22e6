/** How an attempt to keep something ended. */
export type Kept = 'kept' | 'failed';
