import { type ItemType, isNumber, isOneOf, writeItem } from './item';

/** How the person left the overlay, on whichever tab. */
export type OverlayState = 'open' | 'collapsed';

export const overlayStateType: ItemType<OverlayState> = {
  version: 1,
  fits: (data): data is OverlayState => isOneOf(['open', 'collapsed'], data),
  migrations: {},
};

export const overlayStateKey = 'overlay-state';

export async function writeOverlayState(state: OverlayState): Promise<void> {
  await writeItem(overlayStateType, overlayStateKey, state);
}

/** When a page last kept removing the overlay, in ms since 1970. */
export const overlayRefusedType: ItemType<number> = { version: 1, fits: isNumber, migrations: {} };

export const overlayRefusedKey = 'overlay-refused';

export async function writeOverlayRefused(at: number): Promise<void> {
  await writeItem(overlayRefusedType, overlayRefusedKey, at);
}
