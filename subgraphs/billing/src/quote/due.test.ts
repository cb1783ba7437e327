import { days, newId, type Id } from '@daraport/domain';
import { pricePlans } from '@daraport/drizzle/tables/billing';
import type { AppointmentFacts } from '@daraport/events';
import { otherBrand, viewerAs } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTill, type Till } from '../testing.ts';

let till: Till;
const now = new Date('2026-11-23T12:00:00Z');
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till[Symbol.asyncDispose]());
beforeEach(() => {
  till.world.clock.now = now;
});

const due = `query ($entities: [_Any!]!) { _entities(representations: $entities) { ... on Appointment {
  dueQuote { id state total { amountMinor currency } expiresAt } payment { state amount { amountMinor } } } } }`;
const start = `mutation ($input: StartPaymentInput!) { startPayment(input: $input) { __typename
  ... on StartPaymentPayload { payment { id } cardForm { clientSecret } } ... on Error { code } } }`;

async function look(viewer: ReturnType<typeof viewerAs>, id: Id) {
  const { data } = await till.world.ask(viewer, due, { entities: [{ __typename: 'Appointment', id }] });
  const [found] = (data as { _entities: [unknown] })._entities;
  return JSON.parse(JSON.stringify(found)) as Record<string, Record<string, unknown>>;
}

/** A later appointment of a series, as booking tells of it. */
const later = (patientId: Id, pricedBy: Id | null, facts: Partial<AppointmentFacts> = {}): AppointmentFacts => ({
  appointmentId: newId(),
  patientId,
  ...till.offer,
  specialistPersonId: newId(),
  organizationId: null,
  lineage: [],
  startsAt: '2026-12-01T09:00:00.000Z',
  endsAt: '2026-12-01T09:50:00.000Z',
  timeZone: 'Europe/Berlin',
  format: 'VIDEO',
  quoteId: newId(),
  clickId: null,
  due: { pricedBy },
  ...facts,
});

describe('an appointment that was confirmed unpaid', () => {
  it('costs what was agreed, and not what the list says by then; its patient alone sees it', async () => {
    const { patient, quoteId } = await till.open();
    await till.db.update(pricePlans).set({ amountMinor: 9900 });
    const facts = later(patient.personId ?? '', quoteId);
    await till.world.deliver('booking.appointmentConfirmed', facts);
    await till.world.deliver('booking.appointmentConfirmed', facts);
    await till.db.update(pricePlans).set({ amountMinor: 8900 });
    expect((await look(patient, facts.appointmentId))['dueQuote']).toEqual({
      id: facts.quoteId,
      state: 'OPEN',
      total: { amountMinor: 8900, currency: 'EUR' },
      expiresAt: new Date(Date.parse(facts.endsAt) + days(30)).toISOString(),
    });
    const told = (await till.sent()).filter(({ kind }) => kind === 'billing.paymentDue');
    expect(told.map(({ payload }) => payload)).toEqual([
      { appointmentId: facts.appointmentId, quoteId: facts.quoteId, amountMinor: 8900, currency: 'EUR' },
    ]);
    expect((await look(viewerAs('PATIENT'), facts.appointmentId))['dueQuote']).toBeNull();
    const elsewhere = viewerAs('PATIENT', { personId: patient.personId, brandId: otherBrand });
    expect((await look(elsewhere, facts.appointmentId))['dueQuote']).toBeNull();
  });

  it('costs the list price where nothing was agreed, and nothing where nothing is due', async () => {
    const patient = viewerAs('PATIENT');
    const listed = later(patient.personId ?? '', null);
    const free = later(patient.personId ?? '', null, { appointmentTypeId: newId() });
    const paid = { ...later(patient.personId ?? '', null), due: undefined };
    for (const each of [listed, free, paid]) await till.world.deliver('booking.appointmentConfirmed', each as never);
    expect((await look(patient, listed.appointmentId))['dueQuote']).toMatchObject({ total: { amountMinor: 8900 } });
    expect((await look(patient, free.appointmentId))['dueQuote']).toBeNull();
    expect((await look(patient, paid.appointmentId))['dueQuote']).toBeNull();
  });

  it('is paid by itself weeks later, and the payment belongs to it', async () => {
    const patient = viewerAs('PATIENT');
    const facts = later(patient.personId ?? '', null);
    await till.world.deliver('booking.appointmentConfirmed', facts);
    till.world.clock.now = new Date('2026-12-03T09:00:00Z');
    const { data } = await till.world.ask(patient, start, {
      input: { quoteId: facts.quoteId, idempotencyKey: newId() },
    });
    const { cardForm } = (data as { startPayment: { cardForm: { clientSecret: string } } }).startPayment;
    expect(await till.confirm(cardForm, 'pm_card_visa')).toBe(200);
    await till.sandbox.webhooksSettled();
    expect(await look(patient, facts.appointmentId)).toMatchObject({
      dueQuote: null,
      payment: { state: 'SUCCEEDED', amount: { amountMinor: 8900 } },
    });
  });

  it('cannot be paid any more once it is cancelled', async () => {
    const patient = viewerAs('PATIENT');
    const facts = later(patient.personId ?? '', null);
    await till.world.deliver('booking.appointmentConfirmed', facts);
    await till.world.deliver('booking.appointmentCancelled', {
      ...facts,
      cancelledBy: patient.personId ?? '',
      reason: null,
    });
    expect((await look(patient, facts.appointmentId))['dueQuote']).toBeNull();
    const { data } = await till.world.ask(patient, start, {
      input: { quoteId: facts.quoteId, idempotencyKey: newId() },
    });
    expect(data?.['startPayment']).toMatchObject({ code: 'QUOTE_EXPIRED' });
  });
});
