import { newId } from '@daraport/domain';
import { openDatabase, roleUrl } from '@daraport/drizzle';
import { auditEvents, auditHeads, relations } from '@daraport/drizzle/tables/compliance';
import type { AuditEntry } from '@daraport/events';
import { otherBrand, startTestWorld, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFault } from '../chain/rules.ts';
import { subgraph } from '../subgraph.ts';
import { readingsBy } from './testing.ts';

let world: TestWorld;
const patient = viewerAs('PATIENT');
const stranger = viewerAs('PATIENT');
const specialist = viewerAs('SPECIALIST');
const officer = viewerAs('COMPLIANCE_OFFICER', { scopes: ['audit:read', 'appointments:oversee', 'names:read'] });
const appointmentId = newId();

const entry = readingsBy(specialist, patient);
const deliver = (...entries: AuditEntry[]) => world.deliver('audit.recorded', { entries });
/** One connection, so that its settings stay. */
const connection = (url: string) => openDatabase({ url, relations, max: 1 }).pool;
const ownLog = async (first: number, after: string | null = null, viewer = patient, withOwn?: boolean) => {
  const answer = await world.ask(
    viewer,
    `query ($first: Int!, $after: String, $withOwn: Boolean) { myAccessLog(first: $first, after: $after, withOwn: $withOwn) {
      edges { node { id at action actorRole actor { id } resource resourceType resourceId reason } }
      pageInfo { hasNextPage endCursor } } }`,
    withOwn === undefined ? { first, after } : { first, after, withOwn },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.['myAccessLog'] as {
    edges: { node: Record<string, unknown> }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};
async function wholeLog(brandId = testBrand) {
  const db = drizzle(world.database.url);
  const rows = await db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.brandId, brandId))
    .orderBy(auditEvents.sequence);
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.brandId, brandId));
  await db.$client.end();
  if (!head) throw new Error('no head');
  return { rows, head };
}

beforeAll(async () => {
  world = await startTestWorld(subgraph);
});
afterAll(() => world[Symbol.asyncDispose]());

describe('the chain', () => {
  it('stays one line when deliveries arrive at once, in every brand of its own', async () => {
    const deliveries = Array.from({ length: 24 }, (_, index) =>
      world.deliver(
        'audit.recorded',
        { entries: Array.from({ length: 1 + (index % 3) }, () => entry({ subjectId: newId() })) },
        index % 4 === 0 ? otherBrand : testBrand,
      ),
    );
    await Promise.all(deliveries);
    for (const [brandId, count] of [
      [testBrand, 36],
      [otherBrand, 12],
    ] as const) {
      const { rows, head } = await wholeLog(brandId);
      expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      expect(findFault(rows, head)).toBeUndefined();
    }
  });

  it('covers what Postgres answers: odd characters, capital ids, a batch of thousands', async () => {
    await deliver(
      entry({
        reason: 'Zweite Meinung: „Übelkeit“ 🩺\n\u2028\\"',
        actorId: newId().toUpperCase(),
        resourceId: 'Slug-1',
      }),
      ...Array.from({ length: 2100 }, () =>
        entry({ subjectId: null, action: 'ADMINISTER', at: '2026-01-01T00:00:00Z' }),
      ),
    );
    const { rows, head } = await wholeLog();
    expect(findFault(rows, head)).toBeUndefined();
    expect(findFault(rows.with(3, { ...rows[3], actorRole: 'X' } as never), head)).toMatchObject({ kind: 'EDITED' });
  });

  it.each(['update compliance.audit_events set reason = null', 'delete from compliance.audit_events'])(
    'refuses "%s" to the runtime role, to the platform and to the owner alike',
    async (statement) => {
      const runtime = connection(roleUrl(world.database.url, 'compliance', world.database.secret));
      await expect(runtime.query(statement)).rejects.toThrow('stays as it was written');
      await runtime.query(`select set_config('app.brand', $1, false), set_config('app.kind', 'system', false)`, [
        testBrand,
      ]);
      await expect(runtime.query(statement)).rejects.toThrow('stays as it was written');
      await expect(runtime.query('truncate compliance.audit_events')).rejects.toThrow('permission denied');
      await runtime.end();
      const owner = connection(world.database.url);
      await expect(owner.query(statement)).rejects.toThrow('stays as it was written');
      await expect(owner.query('truncate compliance.audit_events')).rejects.toThrow('stays as it was written');
      await expect(owner.query('update compliance.audit_heads set sequence = 1')).rejects.toThrow('stays as it was');
      await owner.end();
    },
  );

  it('takes no row from anybody but the platform', async () => {
    const runtime = connection(roleUrl(world.database.url, 'compliance', world.database.secret));
    await runtime.query(`select set_config('app.brand', $1, false), set_config('app.scopes', 'audit:read', false)`, [
      testBrand,
    ]);
    const forged = `insert into compliance.audit_events (brand_id, id, sequence, at, action, actor_role, resource_type, request_id, hash)
      values ($1, $2, 99999, now(), 'READ', 'PATIENT', 'Note', 'x', '')`;
    await expect(runtime.query(forged, [testBrand, newId()])).rejects.toThrow('row-level security');
    await runtime.end();
  });
});

describe('a patient', () => {
  it('sees who looked at his record and what he did himself, newest first, in his language, page by page', async () => {
    await deliver(
      entry({ at: '2026-11-20T12:00:00.000Z', resourceType: 'IntakeResponse' }),
      entry({ at: '2026-11-20T13:00:00.000Z', action: 'WRITE', reason: 'Befund' }),
    );
    await deliver(
      entry({
        at: '2026-11-20T12:30:00.000Z',
        actorId: patient.personId,
        actorRole: 'PATIENT',
        resourceType: 'Message',
      }),
    );
    await deliver(entry({ subjectId: stranger.personId }));
    const first = await ownLog(2, null, { ...patient, locale: 'de' });
    expect(first.edges.map(({ node }) => node)).toMatchObject([
      {
        action: 'WRITE',
        resource: 'Notiz',
        resourceType: 'Note',
        actorRole: 'SPECIALIST',
        actor: { id: specialist.personId },
        reason: 'Befund',
      },
      { action: 'READ', resource: 'Nachricht', actor: { id: patient.personId } },
    ]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await ownLog(50, first.pageInfo.endCursor);
    expect(rest.edges[0]?.node).toMatchObject({ resource: 'Intake form', at: '2026-11-20T12:00:00.000Z' });
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('sees the others alone when he wants so: pages are full of them, the platform included', async () => {
    const viewer = viewerAs('PATIENT');
    const own = { subjectId: viewer.personId, actorId: viewer.personId, actorRole: 'PATIENT' };
    await deliver(
      entry({ subjectId: viewer.personId, at: '2026-11-01T08:00:00.000Z' }),
      entry({ subjectId: viewer.personId, at: '2026-11-01T09:00:00.000Z', actorId: null, actorRole: 'SYSTEM' }),
      ...Array.from({ length: 5 }, () => entry({ ...own, at: '2026-11-02T08:00:00.000Z' })),
    );
    const roles = async (withOwn?: boolean) =>
      (await ownLog(2, null, viewer, withOwn)).edges.map(({ node }) => node['actorRole']);
    expect(await roles(false)).toEqual(['SYSTEM', 'SPECIALIST']);
    expect(await roles()).toEqual(['PATIENT', 'PATIENT']);
    expect(await roles(true)).toEqual(['PATIENT', 'PATIENT']);
  });

  it('misses and doubles nothing over pages of rows of the same instant', async () => {
    await deliver(
      ...Array.from({ length: 7 }, () => entry({ subjectId: stranger.personId, at: '2026-11-01T08:00:00.000Z' })),
    );
    const seen: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await ownLog(3, after, stranger);
      seen.push(...page.edges.map(({ node }) => node['id']));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
  });

  it('sees of an appointment only what concerns himself', async () => {
    await deliver(
      entry({ appointmentId, resourceType: 'Appointment' }),
      entry({ appointmentId, resourceType: 'Note', at: '2026-11-21T12:00:00.000Z' }),
      entry({ appointmentId, subjectId: stranger.personId }),
    );
    const query = `query ($a: [_Any!]!) { _entities(representations: $a) { ... on Appointment { accessLog { resourceType } } } }`;
    const variables = {
      a: [
        { __typename: 'Appointment', id: appointmentId },
        { __typename: 'Appointment', id: 'nonsense' },
      ],
    };
    expect((await world.ask(patient, query, variables)).data?.['_entities']).toEqual([
      { accessLog: [{ resourceType: 'Note' }, { resourceType: 'Appointment' }] },
      { accessLog: [] },
    ]);
    const overseen = (await world.ask(officer, query, variables)).data?.['_entities'] as { accessLog: unknown[] }[];
    expect(overseen[0]?.accessLog).toHaveLength(3);
    expect((await world.ask({ ...patient, brandId: otherBrand }, query, variables)).data?.['_entities']).toEqual([
      { accessLog: [] },
      { accessLog: [] },
    ]);
  });

  it('who may audit the brand as well still finds his own record alone in his access log', async () => {
    const both = viewerAs('PATIENT', { scopes: [...patient.scopes, 'audit:read'] });
    expect((await ownLog(5, null, both)).edges).toEqual([]);
  });

  it('reaches no row of somebody else by its id', async () => {
    const { rows } = await wholeLog();
    const foreign = rows.find(({ subjectId }) => subjectId === stranger.personId);
    const query = `query ($a: [_Any!]!) { _entities(representations: $a) { ... on AuditEvent { id } } }`;
    const variables = { a: [{ __typename: 'AuditEvent', id: foreign?.id }] };
    expect((await world.ask(patient, query, variables)).data?.['_entities']).toEqual([null]);
    expect((await world.ask(stranger, query, variables)).data?.['_entities']).toEqual([{ id: foreign?.id }]);
  });
});
