import { newId } from '@daraport/domain';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTill, type Till } from '../testing.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till[Symbol.asyncDispose]());

const mine = `query ($first: Int!, $after: String) { myPayments(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
const read = `query ($id: ID!) { payment(id: $id) { id } }`;
const ofAppointments = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Appointment { payment { id } } } }`;

const facts = (quoteId: string, patientId: string, specialistPersonId: string) => ({
  appointmentId: newId(),
  quoteId,
  patientId,
  specialistPersonId,
  specialistId: till.offer.specialistId,
  appointmentTypeId: till.offer.appointmentTypeId,
  organizationId: newId(),
  startsAt: '2026-11-25T09:00:00Z',
  endsAt: '2026-11-25T09:50:00Z',
  timeZone: 'Europe/Berlin',
  format: 'VIDEO' as const,
  clickId: null,
});

describe('reading payments', () => {
  it('is for the patient, then for the specialist of the appointment and those above it, and nobody else', async () => {
    const opened = await till.open();
    const specialist = viewerAs('SPECIALIST');
    const appointment = facts(opened.quoteId, opened.patient.personId ?? '', specialist.personId ?? '');
    const brandWide = viewerAs('ORGANIZATION_ADMIN');
    const above = viewerAs('ORGANIZATION_ADMIN', { organizationId: newId() });
    const beside = viewerAs('ORGANIZATION_ADMIN', { organizationId: newId() });
    const everyone = [
      opened.patient,
      specialist,
      brandWide,
      above,
      beside,
      viewerAs('PATIENT'),
      viewerAs('SPECIALIST'),
      { ...opened.patient, brandId: otherBrand },
      { ...brandWide, brandId: otherBrand },
    ];
    const readers = () =>
      Promise.all(
        everyone.map(async (viewer) =>
          Boolean((await till.world.ask(viewer, read, { id: opened.paymentId })).data?.['payment']),
        ),
      );
    expect(await readers()).toEqual([true, false, true, false, false, false, false, false, false]);
    await till.world.deliver('booking.appointmentConfirmed', {
      ...appointment,
      lineage: [appointment.organizationId, above.organizationId ?? ''],
    });
    expect(await readers()).toEqual([true, true, true, true, false, false, false, false, false]);
    const refs = [
      { __typename: 'Appointment', id: appointment.appointmentId },
      { __typename: 'Appointment', id: newId() },
    ];
    const { data } = await till.world.ask(specialist, ofAppointments, { refs });
    expect(data?.['_entities']).toEqual([{ payment: { id: opened.paymentId } }, { payment: null }]);
  });

  it('pages through the own ones, newest first', async () => {
    const patient = viewerAs('PATIENT');
    const made = [await till.open(patient), await till.open(patient), await till.open(patient)]
      .map(({ paymentId }) => paymentId)
      .toReversed();
    const page = async (after: string | null) =>
      (await till.world.ask(patient, mine, { first: 2, after })).data?.['myPayments'] as {
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(made);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it.each([
    { first: 0 },
    { first: 101 },
    { first: 2, after: 'nonsense' },
    { first: 2, after: Buffer.from('["x","y"]').toString('base64url') },
  ])('refuses the page %j', async (page) => {
    const { errors } = await till.world.ask(viewerAs('PATIENT'), mine, page);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('records who looked, but not the patient himself', async () => {
    const opened = await till.open();
    const admin = viewerAs('ORGANIZATION_ADMIN');
    await till.world.ask(admin, read, { id: opened.paymentId });
    await till.world.ask(opened.patient, read, { id: opened.paymentId });
    const reads = (await till.audited()).filter(
      ({ action, resourceId }) => action === 'READ' && resourceId === opened.paymentId,
    );
    expect(reads).toMatchObject([
      { actorId: admin.personId, subjectId: opened.patient.personId, resourceType: 'Payment' },
    ]);
  });
});
