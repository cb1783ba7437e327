import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { appointmentTypes } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { answerOf, holdSlot, wish, type BookingWorld, type TestSpecialist } from '../testing.ts';

/** A specialist who offers a group of three on site, an hour long, beside the appointments alone. */
export interface TestGroup extends TestSpecialist {
  readonly groupId: Id;
  readonly host: Viewer;
}

/** Makes one. */
export async function makeGroup(world: BookingWorld, specialist: TestSpecialist, seats = 3): Promise<TestGroup> {
  const groupId = newId();
  const name = { de: 'Schlafgruppe', en: 'Sleep group' };
  await world.change((tx) =>
    tx.insert(appointmentTypes).values({
      brandId: testBrand,
      id: groupId,
      specialistId: specialist.id,
      name,
      description: name,
      position: 2,
      formats: ['IN_PERSON'],
      durationMinutes: 60,
      bufferBeforeMinutes: 15,
      bufferAfterMinutes: 15,
      noticeMinutes: 60,
      horizonDays: 60,
      gridMinutes: 30,
      seats,
    }),
  );
  return { ...specialist, groupId, host: viewerAs('SPECIALIST', { personId: specialist.personId }) };
}

const shown = `id startsAt endsAt seats seatsTaken isCancelled revision participants { id state patient { id } }`;
const told = `__typename ... on Error { code message } ... on SessionClashError { startsAt } ... on SeatsTakenError { taken }
  ... on InvalidInputError { fields { path } }`;

/** What is asked before a course is scheduled. */
export const previewCourse = `query ($input: PreviewGroupSessionsInput!) { answer: previewGroupSessions(input: $input) {
  __typename ... on Error { code } ... on InvalidInputError { fields { path } } ... on GroupSessionsPreview { occurrences {
    occursAt startsAt endsAt isFree isAway reasons { rule } alternatives { startsAt } } } } }`;

/** The operations of who hosts a group. */
export const operations = {
  schedule: `mutation ($input: ScheduleGroupSessionsInput!) { answer: scheduleGroupSessions(input: $input) {
    ${told} ... on ScheduleGroupSessionsPayload { sessions { ${shown} } } } }`,
  cancel: `mutation ($input: CancelGroupSessionInput!) { answer: cancelGroupSession(input: $input) {
    ${told} ... on CancelGroupSessionPayload { session { ${shown} } } } }`,
  move: `mutation ($input: RescheduleGroupSessionInput!) { answer: rescheduleGroupSession(input: $input) {
    ${told} ... on RescheduleGroupSessionPayload { session { ${shown} } } } }`,
  seats: `mutation ($input: SetGroupSessionSeatsInput!) { answer: setGroupSessionSeats(input: $input) {
    ${told} ... on SetGroupSessionSeatsPayload { session { ${shown} } } } }`,
};

/** A session as its host sees it. */
export interface Session {
  readonly id: Id;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly seats: number;
  readonly seatsTaken: number;
  readonly isCancelled: boolean;
  readonly revision: number;
  readonly participants: readonly { readonly id: Id; readonly state: string; readonly patient: { readonly id: Id } }[];
}
/** What an operation of a host answers. */
export interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly startsAt?: readonly string[];
  readonly taken?: number;
  readonly fields?: readonly { readonly path: string }[];
  readonly session?: Session;
  readonly sessions?: readonly Session[];
}

/** Asks one of them, with a key of its own. */
export async function hosted(
  world: BookingWorld,
  viewer: Viewer,
  operation: keyof typeof operations,
  input: object,
): Promise<Answer> {
  const variables = { input: { idempotencyKey: newId(), ...input } };
  return answerOf(await world.ask(viewer, operations[operation], variables), 'answer') as never;
}

/** One scheduled session. */
export async function scheduled(world: BookingWorld, group: TestGroup, startsAt: string): Promise<Session> {
  const answer = await hosted(world, group.host, 'schedule', { appointmentTypeId: group.groupId, startsAt });
  const [session] = answer.sessions ?? [];
  if (!session) throw new Error(`nothing was scheduled: ${JSON.stringify(answer)}`);
  return session;
}

/** The session as its host sees it now. */
export const sessionNow = async (world: BookingWorld, group: TestGroup, id: Id): Promise<Session> =>
  answerOf(
    await world.ask(group.host, `query ($id: ID!) { groupSession(id: $id) { ${shown} } }`, { id }),
    'groupSession',
  ) as never;

/** The wish for a seat. */
export const seatWish = (group: TestGroup, startsAt: string, facts: Record<string, unknown> = {}) =>
  wish({ ...group, typeId: group.groupId }, startsAt, { format: 'IN_PERSON', ...facts });

/** What a patient is told who asks for a seat. */
export const askSeat = async (
  world: BookingWorld,
  group: TestGroup,
  startsAt: string,
  patient: Viewer = viewerAs('PATIENT'),
) => answerOf(await world.ask(patient, holdSlot, seatWish(group, startsAt)), 'holdSlot') as never as SeatAnswer;
export interface SeatAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly hold?: { readonly id: Id; readonly quoteId: Id };
  readonly alternatives?: readonly { readonly startsAt: string }[];
}

/** A patient who holds a seat, with the payment that would confirm it. */
export async function seatHeld(
  world: BookingWorld,
  group: TestGroup,
  startsAt: string,
  patient: Viewer = viewerAs('PATIENT'),
) {
  const answer = await askSeat(world, group, startsAt, patient);
  if (!answer.hold) throw new Error(`no seat: ${JSON.stringify(answer)}`);
  const payment = {
    paymentId: newId(),
    quoteId: answer.hold.quoteId,
    patientId: patient.personId ?? '',
    specialistId: group.id,
    appointmentTypeId: group.groupId,
    amountMinor: 3500,
    currency: 'EUR',
    paidAt: world.clock.now.toISOString(),
  };
  return { patient, holdId: answer.hold.id, payment };
}

/** A patient with a confirmed seat. */
export async function seatBooked(world: BookingWorld, group: TestGroup, startsAt: string, patient?: Viewer) {
  const held = await seatHeld(world, group, startsAt, patient);
  await world.deliver('billing.paymentSucceeded', held.payment);
  return { ...held, appointmentId: held.holdId };
}

/** The free times of the group as anybody sees them, with the seats that are left. */
export async function seatsFree(world: BookingWorld, group: TestGroup, from = '2026-11-23', daysAhead = 21) {
  const days = answerOf(
    await world.ask(
      viewerAs('PATIENT'),
      `query ($slug: String!, $type: ID!, $from: Date!, $days: Int!) { specialist(slug: $slug) {
        slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: "Europe/Berlin") { slots { startsAt endsAt seatsLeft } } } }`,
      { slug: `s-${group.id}`, type: group.groupId, from, days: daysAhead },
    ),
    'specialist',
  ) as unknown as { slotDays: { slots: { startsAt: string; endsAt: string; seatsLeft: number | null }[] }[] };
  return days.slotDays.flatMap(({ slots }) => slots);
}
