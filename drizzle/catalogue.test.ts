import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleOf, roleUrl, subgraphNames } from './roles.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

/**
 * Keys that do not begin with the brand, each with its reason. Everything else must. A calendar may be shared by several
 * brands and must not be booked twice; which rows it keeps apart is told to nobody. A host or a slug names one brand
 * among all of them, so it is unique over the whole installation, and it is public.
 */
const globalKeys = [
  "booking.reservations: EXCLUDE USING gist (calendar_id WITH =, COALESCE(session_id, id) WITH <>, during WITH &&) WHERE ((state = ANY (ARRAY['HELD'::booking.reservation_state, 'CONFIRMED'::booking.reservation_state])))",
  'identity.brands: UNIQUE (slug)',
  'identity.domains: UNIQUE (host)',
];

/** Tables whose rows are public and must be readable before a brand is known; writing stays within one brand. */
const readableBeforeBrand = ['identity.brands', 'identity.domains'];

const schemas = `(${subgraphNames.map((name) => `'${name}'`).join(', ')})`;
const ownBrand = '(brand_id = app.brand())';
const beforeBrand = "((brand_id = app.brand()) OR (app.brand() = '00000000-0000-0000-0000-000000000000'::uuid))";

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database[Symbol.asyncDispose]();
});

const all = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await client.query<Row>(text, values)).rows;

describe('every table of every subgraph', () => {
  it('is there at all, so that the sweep sweeps something', async () => {
    const found = await all<{ schema: string }>(
      `select distinct schemaname as schema from pg_tables where schemaname in ${schemas}`,
    );
    expect(found.map(({ schema }) => schema).toSorted()).toEqual([...subgraphNames].toSorted());
  });

  it('has row security enabled and forced', async () => {
    const open = await all(
      `select c.oid::regclass::text as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ${schemas} and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it('has one restrictive rule for the tenant, for reading and for writing, and for everyone', async () => {
    const tables = await all<{ table: string }>(
      `select format('%s.%s', schemaname, tablename) as table from pg_tables where schemaname in ${schemas} order by 1`,
    );
    const policies = await all<{ table: string; using: string; check: string; roles: string; cmd: string }>(
      `select format('%s.%s', schemaname, tablename) as table, qual as using, with_check as check, roles::text, cmd
       from pg_policies where schemaname in ${schemas} and permissive = 'RESTRICTIVE' order by 1`,
    );
    expect(policies).toEqual(
      tables.map(({ table }) => ({
        table,
        using: readableBeforeBrand.includes(table) ? beforeBrand : ownBrand,
        check: ownBrand,
        roles: '{public}',
        cmd: 'ALL',
      })),
    );
  });

  it('has permissive rules that say who may write what wherever they let write', async () => {
    const silent = await all(
      `select schemaname, tablename, policyname from pg_policies where schemaname in ${schemas} and permissive = 'PERMISSIVE'
       and ((cmd in ('ALL', 'INSERT', 'UPDATE') and with_check is null) or (cmd in ('ALL', 'SELECT', 'UPDATE', 'DELETE') and qual is null))`,
    );
    expect(silent).toEqual([]);
  });

  it('has the brand first in every primary key, unique and exclusion constraint, and unique index', async () => {
    const keys = await all<{ key: string }>(
      `select format('%s.%s: %s', n.nspname, t.relname, coalesce(pg_get_constraintdef(k.oid), pg_get_indexdef(i.indexrelid))) as key
       from pg_index i
       join pg_class t on t.oid = i.indrelid
       join pg_namespace n on n.oid = t.relnamespace
       left join pg_constraint k on k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')
       left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
       where n.nspname in ${schemas} and (i.indisunique or i.indisexclusion) and a.attname is distinct from 'brand_id'
       order by 1`,
    );
    expect(keys.map(({ key }) => key)).toEqual(globalKeys);
  });

  it('points at other rows of the same brand alone: each foreign key carries the brand', async () => {
    const loose = await all(
      `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as key from pg_constraint
       where contype = 'f' and connamespace::regnamespace::text in ${schemas}
       and (pg_get_constraintdef(oid) not like 'FOREIGN KEY (brand_id%' or confrelid::regclass::text !~ ('^"?' || connamespace::regnamespace::text || '"?\\.'))`,
    );
    expect(loose).toEqual([]);
  });
});

it('has no view that sees past its reader’s rows', async () => {
  const views = await all(
    `select c.oid::regclass::text as view from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ${schemas} and c.relkind in ('v', 'm')
     and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)`,
  );
  expect(views).toEqual([]);
});

it('has no function in a subgraph’s schema that runs with its owner’s rights', async () => {
  const definers = await all(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ${schemas} and p.prosecdef`,
  );
  expect(definers).toEqual([]);
});

describe.each(subgraphNames)('the runtime role of %s', (subgraph) => {
  const role = roleOf(subgraph);

  it('is no superuser, passes no policy, makes no role or database, belongs to no other role', async () => {
    const [found] = await all(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin,
        (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships from pg_roles where rolname = $1`,
      [role],
    );
    expect(found).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolcanlogin: true,
      memberships: 0,
    });
  });

  it('owns nothing', async () => {
    const owned = await all(`select oid::regclass::text as name from pg_class where relowner = $1::regrole`, [role]);
    const schemasOwned = await all(`select nspname from pg_namespace where nspowner = $1::regrole`, [role]);
    expect([...owned, ...schemasOwned]).toEqual([]);
  });

  it('reaches its own schema alone', async () => {
    const reachable = await all<{ schema: string }>(
      `select nspname as schema from pg_namespace
       where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') and has_schema_privilege($1, oid, 'usage') order by 1`,
      [role],
    );
    expect(reachable.map(({ schema }) => schema)).toEqual(['app', subgraph].toSorted());
  });

  it('may read and write rows of its own schema’s tables, and do nothing else with any table', async () => {
    const granted = await all<{ schema: string; touches: boolean; beyond: boolean }>(
      `select n.nspname as schema,
        bool_or(has_table_privilege($1, c.oid, 'delete') or has_any_column_privilege($1, c.oid, 'select, insert, update')) as touches,
        bool_or(has_table_privilege($1, c.oid, 'truncate, references, trigger')) as beyond
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast'
       group by 1 order by 1`,
      [role],
    );
    expect(granted.filter(({ schema, touches }) => touches && schema !== subgraph)).toEqual([]);
    expect(granted.find(({ schema }) => schema === subgraph)?.touches).toBe(true);
    expect(granted.filter(({ beyond }) => beyond)).toEqual([]);
  });

  it('sees no row without a brand, and cannot make anything', async () => {
    const visitor = new pg.Client({ connectionString: roleUrl(database.url, subgraph, database.secret) });
    await visitor.connect();
    try {
      const { rows } = await visitor.query<{ count: string }>(`select count(*) from ${subgraph}.outbox`);
      expect(rows[0]?.count).toBe('0');
      await expect(visitor.query(`create table ${subgraph}.own (brand_id uuid)`)).rejects.toThrow(/permission denied/);
      await expect(visitor.query('create table public.own (brand_id uuid)')).rejects.toThrow(/permission denied/);
      await expect(visitor.query(`alter table ${subgraph}.outbox disable row level security`)).rejects.toThrow(
        /must be owner/,
      );
    } finally {
      await visitor.end();
    }
  });
});
