import { type ItemType, isOneOf, isRecord, writeItem } from './item';

/** How the walkthrough is shown: the usual way, or large, one step a screen, for someone who is helped by phone. */
export interface HelperMode {
  readonly size: 'usual' | 'large';
  /** Whether each new step is read aloud. */
  readonly voice: 'silent' | 'reads';
}

export const usualMode: HelperMode = { size: 'usual', voice: 'silent' };

export const helperModeType: ItemType<HelperMode> = {
  version: 1,
  fits: (data): data is HelperMode =>
    isRecord(data) && isOneOf(['usual', 'large'], data.size) && isOneOf(['silent', 'reads'], data.voice),
  migrations: {},
};

export const helperModeKey = 'helper-mode';

/** @throws when the storage is full */
export async function writeHelperMode(mode: HelperMode): Promise<void> {
  await writeItem(helperModeType, helperModeKey, mode);
}
