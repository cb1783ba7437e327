import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnavailable, openDatabase, type Actor, type Database } from './connect.ts';
import { roleUrl } from './roles.ts';
import { RequestSession } from './session.ts';
import { brandCalendars, relations } from './tables/growth.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

let test: TestDatabase;
let database: Database<typeof relations>;
const brands = [randomUUID(), randomUUID(), randomUUID()];
const actor = (brandId: string, kind: Actor['kind'] = 'system'): Actor => ({
  kind,
  brandId,
  personId: null,
  organizationId: null,
  scopes: [],
});

beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: roleUrl(test.url, 'growth', test.secret), relations, max: 4 });
  for (const brandId of brands) {
    await database.asViewer(actor(brandId), (tx) =>
      tx.insert(brandCalendars).values({ brandId, timeZone: 'UTC', currency: 'EUR' }),
    );
  }
});
afterAll(async () => {
  await database.close();
  await test[Symbol.asyncDispose]();
});

describe('a transaction of one brand', () => {
  it('sees its own rows and no other, also after another brand borrowed the connection', async () => {
    const clients = Array.from({ length: 200 }, (_, index) => brands[index % brands.length] ?? '');
    const seen = await Promise.all(
      clients.map(async (brandId, index) => {
        const work = database.asViewer(actor(brandId), async (tx) => {
          const rows = await tx.select().from(brandCalendars);
          if (index % 7 === 0) throw new Error('aborted');
          if (index % 5 === 0) await tx.execute(sql`savepoint s`);
          return rows;
        });
        return { brandId, rows: await work.catch(() => []) };
      }),
    );
    for (const { brandId, rows } of seen) expect(rows.every((row) => row.brandId === brandId)).toBe(true);
    expect(seen.filter(({ rows }) => rows.length === 1).length).toBeGreaterThan(150);
  });

  it('cannot write a row of another brand', async () => {
    const [mine = '', other = ''] = brands;
    const foreign = database.asViewer(actor(mine), (tx) =>
      tx.update(brandCalendars).set({ currency: 'CHF' }).where(eq(brandCalendars.brandId, other)).returning(),
    );
    expect(await foreign).toEqual([]);
    const smuggled = database.asViewer(actor(mine), (tx) =>
      tx.insert(brandCalendars).values({ brandId: randomUUID(), timeZone: 'UTC', currency: 'EUR' }),
    );
    await expect(smuggled).rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } });
  });

  it('sees nothing without a brand', async () => {
    const { rows } = await database.pool.query('select * from growth.brand_calendars');
    expect(rows).toEqual([]);
  });
});

describe("a request's session", () => {
  it('reads without writing, and sees what it wrote in between', async () => {
    const [brandId = ''] = brands;
    const session = new RequestSession(database, actor(brandId));
    const currency = async () => (await session.rows.select().from(brandCalendars))[0]?.currency;
    expect(await currency()).toBe('EUR');
    await expect(session.rows.update(brandCalendars).set({ currency: 'USD' })).rejects.toMatchObject({
      cause: { code: '25006' },
    });
    await session.close();
    await session.write((tx) => tx.update(brandCalendars).set({ currency: 'CHF' }));
    expect(await currency()).toBe('CHF');
    await session.close();
  });

  it('holds no connection while it writes, so that many at once do not starve each other', async () => {
    const [brandId = ''] = brands;
    await Promise.all(
      Array.from({ length: 40 }, async () => {
        const session = new RequestSession(database, actor(brandId));
        await session.rows.select().from(brandCalendars);
        await session.write((tx) => tx.select().from(brandCalendars));
        await session.rows.select().from(brandCalendars);
        await session.close();
      }),
    );
    expect(database.pool.waitingCount).toBe(0);
    expect(database.pool.idleCount).toBe(database.pool.totalCount);
  });
});

describe('a database that is away', () => {
  it('is told from a statement that failed, also through the wrapping of a query', async () => {
    const nowhere = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', relations });
    const away = await nowhere
      .asViewer(actor(brands[0] ?? ''), (tx) => tx.select().from(brandCalendars))
      .catch((error: unknown) => error);
    const unread = await new RequestSession(nowhere, actor(brands[0] ?? '')).rows
      .select()
      .from(brandCalendars)
      .catch((error: unknown) => error);
    expect([isUnavailable(away), isUnavailable(unread)]).toEqual([true, true]);
    const cut = await database
      .asViewer(actor(brands[0] ?? ''), (tx) => tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`))
      .catch((error: unknown) => error);
    expect(isUnavailable(cut)).toBe(true);
    const wrong = await database
      .asViewer(actor(brands[0] ?? ''), (tx) => tx.execute(sql`select 1 / 0`))
      .catch((error: unknown) => error);
    expect(isUnavailable(wrong)).toBe(false);
    await nowhere.close();
  });
});
