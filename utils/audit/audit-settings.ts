import type { DeviceKind } from '../reading/session-description';
import type { IdleDays } from './flag';

export const retentionChoices = [3, 6, 12, 24] as const;
/** How long audits are kept, in months. */
export type Retention = (typeof retentionChoices)[number];

/** What the person wishes of the audit, for all accounts alike. */
export interface AuditSettings {
  /** From how many days without activity on a session is flagged. */
  readonly idleDays: IdleDays;
  /** Kinds of device that the person says they do not own. */
  readonly notOwned: readonly DeviceKind[];
  readonly retention: Retention;
}

export const usualSettings: AuditSettings = { idleDays: 90, notOwned: [], retention: 12 };
