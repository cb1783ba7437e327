import { newId } from '@daraport/domain';
import { outbox } from '@daraport/drizzle/tables/compliance';
import { startTestWorld, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { desc } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../subgraph.ts';

let world: TestWorld;
const patient = viewerAs('PATIENT');
const specialist = viewerAs('SPECIALIST');
const officer = viewerAs('COMPLIANCE_OFFICER', { scopes: ['audit:read', 'appointments:oversee', 'names:read'] });
const entryOf = (action: 'READ' | 'WRITE') => ({
  at: '2026-11-20T12:00:00.000Z',
  action,
  actorId: specialist.personId,
  actorRole: 'SPECIALIST',
  sessionId: null,
  tokenId: null,
  subjectId: patient.personId,
  resourceType: 'Note',
  resourceId: newId(),
  appointmentId: null,
  reason: null,
  requestId: newId(),
});

beforeAll(async () => {
  world = await startTestWorld(subgraph);
  await world.deliver('audit.recorded', { entries: [entryOf('READ'), entryOf('WRITE')] });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('the brand’s log', () => {
  const query = `query ($action: AuditAction, $first: Int!, $after: String) { auditEvents(first: $first, after: $after, action: $action) { edges { node { action } } } }`;

  it('is for those who may audit, by action, and tells that it was read', async () => {
    const { data } = await world.ask(officer, query, { first: 5, action: 'WRITE' });
    expect(data).toEqual({ auditEvents: { edges: [{ node: { action: 'WRITE' } }] } });
    const db = drizzle(world.database.url);
    const [noted] = await db.select().from(outbox).orderBy(desc(outbox.occurredAt), desc(outbox.id)).limit(1);
    await db.$client.end();
    expect(noted).toMatchObject({
      kind: 'audit.recorded',
      payload: { entries: [{ action: 'READ', actorId: officer.personId, resourceType: 'AuditEvent' }] },
    });
  });

  it('is refused to patients and specialists before any resolver runs, and empty on another brand', async () => {
    for (const viewer of [patient, specialist]) {
      const { data, errors } = await world.ask(viewer, query, { first: 5 });
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    }
    const nowhere = viewerAs('COMPLIANCE_OFFICER', { brandId: newId() });
    expect((await world.ask(nowhere, query, { first: 5 })).data).toEqual({ auditEvents: { edges: [] } });
  });

  it.each([
    { first: 0 },
    { first: 101 },
    { first: 5, after: 'nonsense' },
    { first: 5, after: Buffer.from(JSON.stringify(['yesterday', 'x'])).toString('base64url') },
    { first: 5, after: Buffer.from(JSON.stringify(['2026-01-01', "'; drop table x"])).toString('base64url') },
  ])('refuses %j as bad input', async (variables) => {
    const { errors } = await world.ask(officer, query, variables);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
