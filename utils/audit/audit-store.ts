import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { AccountKey } from '../storage/accounts';
import type { Host } from '../wildberries/hosts';
import type { Audit } from './audit';

/**
 * The last audit of each account, in IndexedDB of the extension's origin. Only the extension's own pages and its
 * background may call this: in a content script IndexedDB would be the shop's.
 */

const databaseName = 'audits';

interface Schema extends DBSchema {
  latest: { key: [host: string, account: string]; value: Audit };
}

async function withDatabase<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  const database = await openDB<Schema>(databaseName, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('latest', { keyPath: ['host', 'account'] });
    },
    // Another context wants to erase everything: do not stand in its way.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** @throws when the disk is full */
export async function keepAudit(audit: Audit): Promise<void> {
  await withDatabase((database) => database.put('latest', audit));
}

/** @returns the last audit of an account; `null` when there is none */
export async function readLatestAudit(host: Host, account: AccountKey): Promise<Audit | null> {
  return (await withDatabase((database) => database.get('latest', [host, account]))) ?? null;
}

export async function eraseAudits(): Promise<void> {
  await deleteDB(databaseName);
}
