import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import type { TestGroup } from '../../group/testing.ts';
import { holdSlot, wish } from '../../testing.ts';
import { isUnpaid, type Held, type Span } from './memory.ts';
import type { Scene } from './scene.ts';
import { learnSeries } from './series.ts';

const holdPoolSlot = `mutation ($input: HoldPoolSlotInput!) { holdPoolSlot(input: $input) { __typename
  ... on HoldPoolSlotPayload { holdId startsAt expiresAt specialist { id } } } }`;
const priceHold = `mutation ($input: PriceHoldInput!) { priceHold(input: $input) { __typename ... on PriceHoldPayload { hold { id } } } }`;
const rescheduleAppointment = `mutation ($input: RescheduleAppointmentInput!) { rescheduleAppointment(input: $input) { __typename
  ... on RescheduleAppointmentPayload { appointment { id } } } }`;
const appointment = `query ($id: ID!) { appointment(id: $id) { startsAt revision } }`;
const cancelAppointment = `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename
  ... on CancelAppointmentPayload { appointment { id } } } }`;

/** A patient who has a time with a specialist gave up the one he held there. */
export function giveUpEarlier({ memory }: Scene, patient: Viewer, specialist: TestGroup): void {
  for (const one of memory.held)
    if (one.patient === patient && one.specialist === specialist && one.quoteId && !one.paid) one.isGivenUp = true;
}

/** Holds a time with a specialist. */
export async function hold(scene: Scene, patient: Viewer, specialist: TestGroup, startsAt: string): Promise<void> {
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

/** Pays for a time; what has no price yet gets one before. */
export async function pay(scene: Scene, one: Held): Promise<void> {
  if (!one.quoteId) await price(scene, one);
  if (!one.quoteId) return;
  const { until } = await payQuote(scene, one, one.quoteId);
  one.paid = { inTime: isUnpaid(one) && until < one.expiresAt };
  if (one.seat) one.seat.paidUntil = until;
  if (one.seriesId) await learnSeries(scene, one);
}

/** Lets billing tell that a price was paid. */
export async function payQuote(scene: Scene, one: Held, quoteId: Id): Promise<Span> {
  const { patient, specialist, seat } = one;
  const time = scene.clock();
  await scene.tell('billing.paymentSucceeded', {
    paymentId: newId(),
    quoteId,
    patientId: patient.personId ?? '',
    specialistId: specialist.id,
    appointmentTypeId: seat ? specialist.groupId : specialist.typeId,
    amountMinor: 11_900,
    currency: 'EUR',
    paidAt: scene.world.clock.now.toISOString(),
  });
  return time();
}

/** Moves an appointment, of a series it alone, a seat to another session. */
export async function move(scene: Scene, one: Held, startsAt: string): Promise<void> {
  const time = scene.clock();
  const found = one.seat ? await whereIs(scene, one) : { startsAt: one.startsAt };
  if (!found || startsAt === found.startsAt) return;
  const input = { appointmentId: one.id, timeZone: 'Europe/Berlin', ...found, startsAt };
  if (!(await scene.write(one.patient, rescheduleAppointment, input, 'rescheduleAppointment'))) return;
  one.startsAt = startsAt;
  one.moves += 1;
  one.lastMove = time();
}

/**
 * A seat may have gone elsewhere with its session: its patient looks where it is, and moves it from there or not at all. Undefined where
 * the payment came too late for it.
 */
async function whereIs({ house }: Scene, { patient, id }: Held) {
  const { data } = await house.ask(patient, appointment, { id });
  return (data as { appointment: { startsAt: string; revision: number } | null } | undefined)?.appointment ?? undefined;
}

/** Cancels an appointment, of a series it alone. */
export async function cancel(scene: Scene, one: Held): Promise<void> {
  const payload = await scene.write(one.patient, cancelAppointment, { appointmentId: one.id }, 'cancelAppointment');
  one.isCancelled = payload !== undefined;
}
