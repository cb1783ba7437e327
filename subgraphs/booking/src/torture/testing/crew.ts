import type { Viewer } from '@daraport/access';
import { days, hours, minutes, newId, type Id } from '@daraport/domain';
import type { DomainEvent } from '@daraport/events';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import fc from 'fast-check';
import { answerOf, holdSlot, monday, wish, type BookingWorld, type TestSpecialist } from '../../testing.ts';
import type { House } from './house.ts';

/** A time that a patient was told to be his, and what became of it as he knows. */
export interface Held {
  readonly id: Id;
  readonly quoteId: Id;
  readonly patient: Viewer;
  readonly specialist: TestSpecialist;
  readonly expiresAt: number;
  /** He paid; `inTime` when the word of it was taken before the hold ran out. */
  paid?: { readonly inTime: boolean };
  isGivenUp?: boolean;
  isCancelled?: boolean;
  /** When it starts, and how often he moved it. */
  startsAt: string;
  moves: number;
}

/** A write that was answered, to be sent again. */
interface Act {
  readonly send: () => Promise<Answer>;
  readonly answer: Answer;
}

/** What stays the same of an answer, whenever it is given: its kind, and what it names; nothing when it was refused. */
interface Answer {
  readonly kind: string;
  readonly id: Id | undefined;
}

/** Eight patients who hold, pay, move and cancel at three specialists, as their choices say. */
export interface Crew {
  readonly held: readonly Held[];
  /** Works off that many operations, and tells after each how many were answered. */
  work(count: number, onDone: (done: number) => void): Promise<void>;
  /** Sends some of the writes again, word for word; lists those that are answered otherwise. */
  repeat(): Promise<object[]>;
}

const size = 8;
const cancelAppointment = /* GraphQL */ `
  mutation ($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      __typename
      ... on CancelAppointmentPayload {
        appointment {
          id
        }
      }
    }
  }
`;

const rescheduleAppointment = /* GraphQL */ `
  mutation ($input: RescheduleAppointmentInput!) {
    rescheduleAppointment(input: $input) {
      __typename
      ... on RescheduleAppointmentPayload {
        appointment {
          id
        }
      }
    }
  }
`;

const choice = fc.record({
  kind: fc.constantFrom(
    'hold',
    'hold',
    'hold',
    'hold',
    'pay',
    'pay',
    'pay',
    'move',
    'move',
    'move',
    'cancel',
    'cancel',
  ),
  specialist: fc.nat(2),
  day: fc.nat(2),
  hour: fc.nat(7),
  which: fc.nat(),
});
type Choice = typeof choice extends fc.Arbitrary<infer Chosen> ? Chosen : never;

/** Wednesday to Friday, nine to four in Berlin. */
const timeOf = ({ day, hour }: Choice) => new Date(monday.getTime() + days(2 + day) + hours(hour)).toISOString();

/** Brings the patients and specialists together. What each will want follows from the seed. */
export async function gather(world: BookingWorld, house: House, seed: number): Promise<Crew> {
  const specialists = await Promise.all(Array.from({ length: 3 }, () => world.specialist()));
  const held: Held[] = [];
  const acts: Act[] = [];
  let done = 0;

  async function write(send: Act['send']): Promise<Answer> {
    const answer = await send();
    acts.push({ send, answer });
    return answer;
  }

  const asking = (patient: Viewer, query: string, variables: Record<string, unknown>, field: string) => async () =>
    answerIn(answerOf(await house.ask(patient, query, variables), field));

  async function hold(patient: Viewer, chosen: Choice): Promise<void> {
    const specialist = specialists[chosen.specialist];
    if (!specialist) return;
    const startsAt = timeOf(chosen);
    const variables = wish(specialist, startsAt);
    const { id } = await write(asking(patient, holdSlot, variables, 'holdSlot'));
    if (id === undefined) return;
    for (const one of held)
      if (one.patient === patient && one.specialist === specialist && !one.paid) one.isGivenUp = true;
    const expiresAt = world.clock.now.getTime() + minutes(10);
    held.push({ id, quoteId: variables.input.quoteId, patient, specialist, expiresAt, startsAt, moves: 0 });
  }

  async function pay(one: Held): Promise<void> {
    const event: DomainEvent<'billing.paymentSucceeded'> = {
      id: newId(),
      kind: 'billing.paymentSucceeded',
      brandId: testBrand,
      occurredAt: world.clock.now.toISOString(),
      payload: {
        paymentId: newId(),
        quoteId: one.quoteId,
        patientId: one.patient.personId ?? '',
        specialistId: one.specialist.id,
        appointmentTypeId: one.specialist.typeId,
        amountMinor: 11_900,
        currency: 'EUR',
        paidAt: world.clock.now.toISOString(),
      },
    };
    await write(async () => (await house.deliver(event), { kind: event.kind, id: event.id }));
    // The hold began when it was asked for, which is earlier than its answer.
    one.paid = { inTime: !one.isGivenUp && world.clock.now.getTime() < one.expiresAt - minutes(1) };
  }

  async function move(one: Held, chosen: Choice): Promise<void> {
    const startsAt = timeOf(chosen);
    if (startsAt === one.startsAt) return;
    const input = { appointmentId: one.id, startsAt, timeZone: 'Europe/Berlin', idempotencyKey: newId() };
    const { id } = await write(asking(one.patient, rescheduleAppointment, { input }, 'rescheduleAppointment'));
    if (id === undefined) return;
    one.startsAt = startsAt;
    one.moves += 1;
  }

  async function cancel(one: Held): Promise<void> {
    const input = { appointmentId: one.id, idempotencyKey: newId() };
    const { id } = await write(asking(one.patient, cancelAppointment, { input }, 'cancelAppointment'));
    one.isCancelled = id !== undefined;
  }

  async function act(patient: Viewer, chosen: Choice): Promise<void> {
    world.clock.now = new Date(world.clock.now.getTime() + 1000);
    const own = held.filter((one) => one.patient === patient);
    const some = (list: readonly Held[]) => list[chosen.which % Math.max(1, list.length)];
    const unpaid = some(own.filter(({ paid }) => !paid));
    const booked = some(own.filter(({ isCancelled, paid }) => paid && isCancelled === undefined));
    if (chosen.kind === 'pay' && unpaid) return pay(unpaid);
    if (chosen.kind === 'move' && booked) return move(booked, chosen);
    if (chosen.kind === 'cancel' && booked) return cancel(booked);
    return hold(patient, chosen);
  }

  return {
    held,
    async work(count, onDone) {
      const each = Math.ceil(count / size);
      const working = Array.from({ length: size }, async (_, index) => {
        const patient = viewerAs('PATIENT');
        for (const chosen of fc.sample(choice, { seed: seed + index, numRuns: each })) {
          await act(patient, chosen);
          onDone(++done);
        }
      });
      await Promise.all(working);
    },
    async repeat() {
      const differing: object[] = [];
      // What was refused changed nothing, so it may be granted by now.
      const granted = acts.filter(({ answer }) => answer.id !== undefined);
      for (const { answer, send } of granted.filter((_, index) => index % 20 === 0)) {
        const again = await send();
        if (JSON.stringify(again) !== JSON.stringify(answer)) differing.push({ answer, again });
      }
      return differing;
    },
  };
}

function answerIn(payload: Record<string, never>): Answer {
  const { appointment, hold } = payload as Record<string, { readonly id?: Id } | undefined>;
  return { kind: String(payload['__typename']), id: (hold ?? appointment)?.id };
}
