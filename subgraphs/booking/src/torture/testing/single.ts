import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import type { DomainEvent } from '@daraport/events';
import { testBrand } from '@daraport/subgraph/testing';
import { holdSlot, wish, type TestSpecialist } from '../../testing.ts';
import { isUnpaid, type Held } from './memory.ts';
import type { Scene } from './scene.ts';
import { learnSeries } from './series.ts';

const holdPoolSlot = `mutation ($input: HoldPoolSlotInput!) { holdPoolSlot(input: $input) { __typename
  ... on HoldPoolSlotPayload { holdId startsAt expiresAt specialist { id } } } }`;
const priceHold = `mutation ($input: PriceHoldInput!) { priceHold(input: $input) { __typename ... on PriceHoldPayload { hold { id } } } }`;
const rescheduleAppointment = `mutation ($input: RescheduleAppointmentInput!) { rescheduleAppointment(input: $input) { __typename
  ... on RescheduleAppointmentPayload { appointment { id } } } }`;
const cancelAppointment = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename
  ... on CancelAppointmentPayload { appointment { id } } } }`;

/** A patient who has a time with a specialist gave up the one he held there. */
export function giveUpEarlier({ memory }: Scene, patient: Viewer, specialist: TestSpecialist): void {
  for (const one of memory.held)
    if (one.patient === patient && one.specialist === specialist && one.quoteId && !one.paid) one.isGivenUp = true;
}

/** Holds a time with a specialist. */
export async function hold(scene: Scene, patient: Viewer, specialist: TestSpecialist, startsAt: string): Promise<void> {
  const { input } = wish(specialist, startsAt);
  const payload = await scene.write(patient, holdSlot, input, 'holdSlot');
  if (!payload) return;
  const { id, expiresAt } = payload['hold'] as { id: Id; expiresAt: string };
  giveUpEarlier(scene, patient, specialist);
  const { quoteId } = input;
  scene.memory.held.push({ id, quoteId, patient, specialist, expiresAt: Date.parse(expiresAt), startsAt, moves: 0 });
}

/** Holds a time with whoever of the pool is due. */
export async function holdAny(scene: Scene, patient: Viewer, startsAt: string): Promise<void> {
  const { poolId, memory, specialists } = scene;
  const input = { poolId, startsAt, format: 'VIDEO', timeZone: 'Europe/Berlin' };
  const payload = await scene.write(patient, holdPoolSlot, input, 'holdPoolSlot');
  if (!payload) return;
  const told = payload as { holdId: Id; expiresAt: string; specialist: { id: Id } };
  for (const one of memory.held) if (one.patient === patient && one.poolId && !one.paid) one.isGivenUp = true;
  const specialist = specialists.find(({ id }) => id === told.specialist.id);
  if (!specialist) throw new Error(`${told.specialist.id} is not of the pool`);
  const expiresAt = Date.parse(told.expiresAt);
  memory.held.push({ id: told.holdId, poolId, patient, specialist, expiresAt, startsAt, moves: 0 });
}

/** Agrees to the price of a time of the pool; refused once it ran out. */
async function price(scene: Scene, one: Held): Promise<void> {
  const quoteId = newId();
  const payload = await scene.write(one.patient, priceHold, { holdId: one.id, quoteId }, 'priceHold');
  if (payload) one.quoteId = quoteId;
  else one.isGivenUp = true;
}

/** Pays for a time; what has no price yet gets one instead. */
export async function pay(scene: Scene, one: Held): Promise<void> {
  const { house, world, keep } = scene;
  const { quoteId } = one;
  if (!quoteId) return price(scene, one);
  const event: DomainEvent<'billing.paymentSucceeded'> = {
    id: newId(),
    kind: 'billing.paymentSucceeded',
    brandId: testBrand,
    occurredAt: world.clock.now.toISOString(),
    payload: {
      paymentId: newId(),
      quoteId,
      patientId: one.patient.personId ?? '',
      specialistId: one.specialist.id,
      appointmentTypeId: one.specialist.typeId,
      amountMinor: 11_900,
      currency: 'EUR',
      paidAt: world.clock.now.toISOString(),
    },
  };
  await keep(async () => (await house.deliver(event), { kind: event.kind, id: event.id }));
  one.paid = { inTime: isUnpaid(one) && world.clock.now.getTime() < one.expiresAt };
  if (one.seriesId) await learnSeries(scene, one);
}

/** Moves an appointment, of a series it alone. */
export async function move(scene: Scene, one: Held, startsAt: string): Promise<void> {
  if (startsAt === one.startsAt) return;
  const input = { appointmentId: one.id, startsAt, timeZone: 'Europe/Berlin' };
  if (!(await scene.write(one.patient, rescheduleAppointment, input, 'rescheduleAppointment'))) return;
  one.startsAt = startsAt;
  one.moves += 1;
}

/** Cancels an appointment, of a series it alone. */
export async function cancel(scene: Scene, one: Held): Promise<void> {
  const payload = await scene.write(one.patient, cancelAppointment, { appointmentId: one.id }, 'cancelAppointment');
  one.isCancelled = payload !== undefined;
}
