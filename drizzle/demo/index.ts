import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { SubgraphName } from '../roles.ts';
import { dataKeys as bookingKeys } from '../tables/booking.ts';
import { dataKeys as careKeys } from '../tables/care.ts';
import type { dataKeyTable } from '../tables/columns.ts';
import { loadBilling } from './billing.ts';
import { loadBooking } from './booking.ts';
import { loadCare } from './care.ts';
import { loadCompliance } from './compliance.ts';
import { loadGrowth } from './growth.ts';
import { loadIdentity } from './identity.ts';
import { loadNotices } from './notices.ts';
import { loadOnboarding } from './onboarding.ts';
import { loadReminders } from './reminders.ts';
import { planAppointments, type DemoWorld } from './world.ts';

export { demoStripeObjects } from './billing.ts';
export * from './people.ts';
export * from './specialists.ts';
export * from './world.ts';

type DataKeys = ReturnType<typeof dataKeyTable>;
type Seal = (plain: string, place: { table: string; column: string; rowId: string }) => Buffer;

/** As much of the vault as the demo world needs. */
interface SealingVault {
  sealerFor(
    db: NodePgDatabase,
    keys: DataKeys,
    subject: { brandId: string; subjectId: string },
  ): Promise<{ seal: Seal }>;
}

const dataKeys: Partial<Record<SubgraphName, DataKeys>> = { booking: bookingKeys, care: careKeys };

/** Loads the demo world into a migrated database that has none, in one transaction. Answers when it was made. */
export async function loadDemo(options: {
  /** As the database's owner. */
  databaseUrl: string;
  vault: SealingVault;
  passwordHash: string;
  now: Date;
}): Promise<Date> {
  const client = new pg.Client({ connectionString: options.databaseUrl });
  await client.connect();
  try {
    return await drizzle({ client }).transaction(async (db) => {
      await client.query('create table if not exists drizzle.demo_world (loaded_at timestamptz not null)');
      const known = await client.query<{ loaded_at: Date }>('select loaded_at from drizzle.demo_world');
      if (known.rows[0]) return known.rows[0].loaded_at;
      await loadAll(worldOf(db, options));
      await client.query('insert into drizzle.demo_world values ($1)', [options.now]);
      return options.now;
    });
  } finally {
    await client.end();
  }
}

async function loadAll(world: DemoWorld): Promise<void> {
  await loadIdentity(world);
  await loadBooking(world);
  await loadCare(world);
  await loadBilling(world);
  await loadCompliance(world);
  await loadGrowth(world);
  await loadNotices(world);
  await loadReminders(world);
  await loadOnboarding(world);
}

function worldOf(
  db: NodePgDatabase,
  { vault, passwordHash, now }: Pick<Parameters<typeof loadDemo>[0], 'vault' | 'passwordHash' | 'now'>,
): DemoWorld {
  const sealers = new Map<string, Promise<{ seal: Seal }>>();
  return {
    db,
    now,
    passwordHash,
    appointments: planAppointments(now),
    async seal(subgraph, subject, plain, place) {
      const keys = dataKeys[subgraph];
      if (!keys) throw new Error(`${subgraph} holds no sealed data`);
      const name = `${subgraph}:${subject.brandId}:${subject.subjectId}`;
      const sealer = sealers.get(name) ?? vault.sealerFor(db, keys, subject);
      sealers.set(name, sealer);
      return (await sealer).seal(plain, place);
    },
  };
}
