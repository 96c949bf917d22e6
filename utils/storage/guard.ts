import { type Host, hosts } from '../wildberries/hosts';
import { type ItemType, isNumber, isOneOf, isRecord, writeItem } from './item';

/** Whether the guard may hold the first press on the site's delete button; on until the person switches it off. */
export type GuardSetting = 'on' | 'off';

export const guardSettingType: ItemType<GuardSetting> = {
  version: 1,
  fits: (data): data is GuardSetting => isOneOf(['on', 'off'], data),
  migrations: {},
};

export const guardSettingKey = 'guard-setting';

/** @throws when the storage is full */
export async function writeGuardSetting(setting: GuardSetting): Promise<void> {
  await writeItem(guardSettingType, guardSettingKey, setting);
}

/** The person has seen what is open and wants to go on, at a time in ms since 1970. */
export interface GuardPass {
  readonly host: Host;
  readonly at: number;
}

export const guardPassType: ItemType<GuardPass> = {
  version: 1,
  fits: (data): data is GuardPass => isRecord(data) && isOneOf(hosts, data.host) && isNumber(data.at),
  migrations: {},
};

export const guardPassKey = 'guard-pass';

/** @throws when the storage is full */
export async function writeGuardPass(pass: GuardPass): Promise<void> {
  await writeItem(guardPassType, guardPassKey, pass);
}
