import type { Viewer } from '@daraport/access';
import { days, newId, type Id } from '@daraport/domain';
import { notices, outbox } from '@daraport/drizzle/tables/identity';
import { startFollowing } from '@daraport/subgraph/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collectPerson } from '../exports.ts';
import { otherBrand, startIdentity, testBrand, visitor, type IdentityWorld, type Somebody } from '../testing.ts';

let world: IdentityWorld;
let lena: Somebody;
beforeAll(async () => {
  world = await startIdentity({ now: new Date('2026-11-23T08:00:00Z') });
  lena = await world.somebody('SPECIALIST', { givenName: 'Lena', familyName: 'Brandt' });
});
afterAll(() => world[Symbol.asyncDispose]());

const LIST = `query ($first: Int!, $after: String) { myNotices(first: $first, after: $after) { unreadCount liveCursor
  pageInfo { hasNextPage endCursor }
  edges { node { id kind readAt startsAt timeZone with { displayName } target { kind id } amount { amountMinor currency } cursor } } } }`;
const MARK = `mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) {
  ... on NoticesMarkedRead { markedCount unreadCount } ... on InvalidInputError { code fields { path } } } }`;
const LIVE = `subscription ($after: String) { noticeArrived(after: $after) { unreadCount notice { id kind readAt cursor target { id } } } }`;

interface Shown {
  readonly id: Id;
  readonly kind: string;
  readonly cursor: string;
  readonly target: { readonly id: Id };
  readonly with: { readonly displayName: string } | null;
}
interface Listed {
  readonly unreadCount: number;
  readonly liveCursor: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: Shown }[];
}
interface Live {
  readonly noticeArrived: { readonly unreadCount: number; readonly notice: Shown | null };
}

const list = async (viewer: Viewer, page: object = {}): Promise<Listed> => {
  const { data, errors } = await world.ask(viewer, LIST, { first: 20, ...page });
  expect(errors).toBeUndefined();
  return (data ?? {}).myNotices as Listed;
};
const mark = async (viewer: Viewer, input: object) => (await world.ask(viewer, MARK, { input })).data?.markNoticesRead;
const confirm = (to: Somebody, other: Somebody, appointmentId: Id = newId()) =>
  world.deliver('identity.noticeRequested', {
    personId: to.id,
    template: 'appointmentConfirmed',
    subject: { kind: 'APPOINTMENT', id: appointmentId },
    withPersonId: other.id,
    parameters: {},
    calendar: {
      uid: appointmentId,
      sequence: 0,
      method: 'REQUEST',
      startsAt: '2026-11-24T09:00:00.000Z',
      endsAt: '2026-11-24T09:50:00.000Z',
      timeZone: 'Europe/Berlin',
      withName: 'Dr. Lena Brandt',
    },
  });
const message = (to: Somebody, conversationId: Id, sequence: number) =>
  world.deliver('care.messageSent', {
    conversationId,
    messageId: newId(),
    sequence,
    authorId: lena.id,
    recipientId: to.id,
  });

it('shows what is mailed as facts, to its person alone', async () => {
  const mara = await world.somebody('PATIENT');
  const [appointmentId, paymentId, requestId] = [newId(), newId(), newId()];
  await confirm(mara, lena, appointmentId);
  await world.deliver('identity.noticeRequested', {
    personId: mara.id,
    template: 'paymentRefunded',
    subject: { kind: 'PAYMENT', id: paymentId },
    parameters: { amountMinor: '8900', currency: 'EUR' },
  });
  await world.deliver('identity.noticeRequested', {
    personId: mara.id,
    template: 'exportReady',
    subject: { kind: 'DATA_REQUEST', id: requestId },
    parameters: {},
  });
  const { edges, unreadCount } = await list(mara.viewer);
  expect(unreadCount).toBe(3);
  expect(edges.map(({ node }) => node)).toMatchObject([
    { kind: 'EXPORT_READY', target: { kind: 'DATA_REQUEST', id: requestId }, with: null, amount: null },
    { kind: 'PAYMENT_REFUNDED', target: { id: paymentId }, amount: { amountMinor: 8900, currency: 'EUR' } },
    {
      kind: 'APPOINTMENT_CONFIRMED',
      target: { kind: 'APPOINTMENT', id: appointmentId },
      with: { displayName: 'Lena Brandt' },
      startsAt: '2026-11-24T09:00:00.000Z',
      timeZone: 'Europe/Berlin',
      readAt: null,
    },
  ]);
  const felix = await world.somebody('PATIENT');
  const stranger = await world.somebody('PATIENT', { brandId: otherBrand });
  expect((await list(felix.viewer)).edges).toEqual([]);
  expect((await list({ ...mara.viewer, brandId: otherBrand })).edges).toEqual([]);
  expect((await list(stranger.viewer)).edges).toEqual([]);
  expect((await world.ask(visitor, LIST, { first: 1 })).errors?.[0]?.extensions.code).toBe(
    'UNAUTHORIZED_FIELD_OR_TYPE',
  );
});

it('names the patient to the specialist, and enters that in the record; a patient reads of specialists unrecorded', async () => {
  const mara = await world.somebody('PATIENT');
  const appointmentId = newId();
  await world.deliver('booking.timeHeld', { patientId: mara.id, specialistPersonId: lena.id, lineage: [] });
  await confirm(lena, mara, appointmentId);
  await confirm(mara, lena, appointmentId);
  await world.db.delete(outbox);
  await list(mara.viewer);
  expect(await world.db.select().from(outbox)).toEqual([]);
  const { edges } = await list(lena.viewer);
  expect(edges[0]?.node.with).toEqual({ displayName: 'Mara Vogel' });
  const [event] = await world.db.select().from(outbox).where(eq(outbox.kind, 'audit.recorded'));
  expect(event?.payload).toMatchObject({
    entries: [{ action: 'READ', actorId: lena.id, subjectId: mara.id, resourceType: 'Appointment', appointmentId }],
  });
});

it('tells a partner of a commission, with an amount and nobody’s name', async () => {
  const partner = await world.somebody('AFFILIATE');
  const conversionId = newId();
  const earned = { conversionId, affiliateId: partner.id, commissionMinor: 1190, currency: 'EUR' };
  await world.deliver('growth.conversionCounted', earned);
  expect((await list(partner.viewer)).edges.map(({ node }) => node)).toMatchObject([
    { kind: 'COMMISSION_EARNED', amount: { amountMinor: 1190 }, with: null, target: { id: conversionId } },
  ]);
});

it('tells at once that messages wait, once for each conversation while it is unread, and not again by the mail', async () => {
  const mara = await world.somebody('PATIENT');
  const [one, two] = [newId(), newId()];
  await message(mara, one, 1);
  await message(mara, two, 1);
  await message(mara, one, 2);
  await world.deliver('identity.noticeRequested', {
    personId: mara.id,
    template: 'messageWaiting',
    subject: { kind: 'CONVERSATION', id: one },
    parameters: {},
  });
  const first = await list(mara.viewer);
  expect(first.edges.map(({ node }) => node.target.id)).toEqual([one, two]);
  await world.deliver('care.conversationRead', { conversationId: one, readerId: mara.id, throughSequence: 2 });
  expect((await list(mara.viewer)).unreadCount).toBe(1);
  await message(mara, one, 3);
  expect((await list(mara.viewer)).edges.map(({ node }) => node.target.id)).toEqual([one, one, two]);
});

it('goes by the number of the message when word of reading overtakes word of the message', async () => {
  const mara = await world.somebody('PATIENT');
  const conversationId = newId();
  await world.deliver('care.conversationRead', { conversationId, readerId: mara.id, throughSequence: 5 });
  await message(mara, conversationId, 5);
  expect((await list(mara.viewer)).edges).toEqual([]);
  await message(mara, conversationId, 7);
  await world.deliver('care.conversationRead', { conversationId, readerId: mara.id, throughSequence: 6 });
  expect((await list(mara.viewer)).unreadCount).toBe(1);
});

it('marks some or all as read, again without effect, and none of anybody else', async () => {
  const mara = await world.somebody('PATIENT');
  const felix = await world.somebody('PATIENT');
  for (const to of [mara, mara, mara, felix]) await confirm(to, lena);
  const ids = (await list(mara.viewer)).edges.map(({ node }) => node.id);
  const foreign = (await list(felix.viewer)).edges.map(({ node }) => node.id);
  const some = { ids: [ids[0], ...foreign, 'no id', newId()] };
  expect(await mark(mara.viewer, some)).toEqual({ markedCount: 1, unreadCount: 2 });
  expect(await mark(mara.viewer, some)).toEqual({ markedCount: 0, unreadCount: 2 });
  expect(await mark(mara.viewer, { all: true })).toEqual({ markedCount: 2, unreadCount: 0 });
  expect((await list(felix.viewer)).unreadCount).toBe(1);
  for (const input of [{}, { all: false }, { ids: [], all: true }, { ids: Array.from({ length: 101 }, newId) }])
    expect(await mark(mara.viewer, input)).toMatchObject({ code: 'INVALID_INPUT' });
});

it('pages from the newest on, and refuses pages and cursors that are none', async () => {
  const mara = await world.somebody('PATIENT');
  const appointments = [newId(), newId(), newId()];
  for (const id of appointments) await confirm(mara, lena, id);
  const first = await list(mara.viewer, { first: 2 });
  const second = await list(mara.viewer, { first: 2, after: first.pageInfo.endCursor });
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect([...first.edges, ...second.edges].map(({ node }) => node.target.id)).toEqual(appointments.toReversed());
  for (const page of [
    { first: 0 },
    { first: 101 },
    { after: 'x' },
    { after: Buffer.from('[1e99]').toString('base64url') },
  ]) {
    const { errors } = await world.ask(mara.viewer, LIST, { first: 20, ...page });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

it('tells live after the list, over reconnections and many at once, with nothing lost or doubled', async () => {
  const mara = await world.somebody('PATIENT');
  const { liveCursor } = await list(mara.viewer);
  const sent = Array.from({ length: 24 }, newId);
  const sending = Promise.all(sent.map((id) => confirm(mara, lena, id)));
  const seen: Id[] = [];
  let after = liveCursor;
  while (seen.length < sent.length) {
    await using live = await startFollowing<Live>(world, mara.viewer, LIVE, { after });
    for (let turn = 0; turn < 5 && seen.length < sent.length; turn++) {
      const { notice } = (await live.next()).noticeArrived;
      if (!notice) continue;
      seen.push(notice.target.id);
      after = notice.cursor;
    }
  }
  await sending;
  expect(seen.toSorted()).toEqual(sent.toSorted());
  expect(seen).toEqual((await list(mara.viewer, { first: 100 })).edges.map(({ node }) => node.target.id).toReversed());
});

it('tells every open page when notices were read elsewhere, and nothing of other people', async () => {
  const mara = await world.somebody('PATIENT');
  const felix = await world.somebody('PATIENT');
  await confirm(mara, lena);
  await using live = await startFollowing<Live>(world, mara.viewer, LIVE);
  expect((await live.next()).noticeArrived).toEqual({ unreadCount: 1, notice: null });
  await confirm(felix, lena);
  expect(await live.isQuiet()).toBe(true);
  await mark(mara.viewer, { all: true });
  expect((await live.next()).noticeArrived).toEqual({ unreadCount: 0, notice: null });
});

it('forgets nightly what was read 90 days ago, and after a year what nobody read', async () => {
  const mara = await world.somebody('PATIENT');
  const past = (ago: number) => new Date(world.clock.now.getTime() - days(ago));
  const common = {
    brandId: testBrand,
    personId: mara.id,
    kind: 'EXPORT_READY',
    targetKind: 'DATA_REQUEST',
    targetId: newId(),
  };
  await world.db.insert(notices).values([
    { ...common, id: newId(), sequence: 1, at: past(366) },
    { ...common, id: newId(), sequence: 2, at: past(300), readAt: past(91) },
    { ...common, id: newId(), sequence: 3, at: past(364) },
    { ...common, id: newId(), sequence: 4, at: past(300), readAt: past(89) },
  ]);
  expect(world.subgraph.nightly).toContain('identity.forgetNotices');
  await world.subgraph.jobs['identity.forgetNotices']?.({});
  const left = await world.db.select().from(notices).where(eq(notices.personId, mara.id));
  expect(left.map(({ sequence }) => sequence).toSorted((a, b) => a - b)).toEqual([3, 4]);
  expect((await collectPerson(world.db, testBrand, mara.id)).notices).toHaveLength(2);
});

it('tells nobody of what is for a person who is not there', async () => {
  await confirm({ ...lena, id: newId() }, lena);
  await world.deliver('care.conversationRead', { conversationId: newId(), readerId: newId(), throughSequence: 1 });
});
