import type { JSX } from 'preact';
import type { Kept } from '../utils/audit/kept';
import type { GuardSetting } from '../utils/storage/guard';
import { KeptFailure } from './KeptFailure';
import { useTranslate } from './translate-context';
import { useKept } from './use-kept';

export interface GuideGuardProps {
  /** `null` until the storage was read. */
  setting: GuardSetting | null;
  onSwitch: (setting: GuardSetting) => Promise<Kept>;
}

/** Switches the guard on and off. */
export function GuideGuard({ setting, onSwitch }: GuideGuardProps): JSX.Element {
  const t = useTranslate();
  const { last, keep } = useKept();
  return (
    <>
      <p>{t.text('guard_does')}</p>
      {setting !== null && (
        <label class="choice">
          <input
            type="checkbox"
            checked={setting === 'on'}
            onChange={(event) => void keep(onSwitch(event.currentTarget.checked ? 'on' : 'off'))}
          />
          <span class="choice__text">{t.text('guard_isOn')}</span>
        </label>
      )}
      <KeptFailure last={last} />
    </>
  );
}
