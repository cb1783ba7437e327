import { loadDemo } from '@daraport/drizzle/demo';
import { hashPassword } from '@daraport/subgraph-identity/password';
import type { Vault } from '@daraport/vault';

/** The password of every demo account. */
export const demoPassword = 'demo-daraport';

/** The accounts a newcomer tries first. */
export const demoAccounts = [
  { brand: 'nordlicht', portal: '/', role: 'patient', email: 'mara.vogel@example.org' },
  { brand: 'nordlicht', portal: '/specialist', role: 'specialist', email: 'dr.lena.brandt@example.org' },
  { brand: 'nordlicht', portal: '/organization', role: 'organization admin', email: 'admin@nordlicht.example.org' },
  { brand: 'nordlicht', portal: '/affiliate', role: 'affiliate', email: 'partner@gesundblick.example.org' },
  { brand: 'vitalis', portal: '/', role: 'patient', email: 'jonas.keller@example.org' },
  { brand: 'vitalis', portal: '/specialist', role: 'specialist', email: 'dr.amir.haddad@example.org' },
  { brand: 'vitalis', portal: '/organization', role: 'organization admin', email: 'admin@vitalis.example.org' },
] as const;

/** Loads the demo world when the database has none; all of it or nothing. Answers when it was made. */
export async function ensureDemo(databaseUrl: string, vault: Vault): Promise<Date> {
  return loadDemo({ databaseUrl, vault, passwordHash: await hashPassword(demoPassword), now: new Date() });
}
