import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { openDatabase } from '@daraport/drizzle';
import { relations } from '@daraport/drizzle/tables/booking';
import { testBrand, viewerAs } from '@daraport/subgraph/testing';
import { answerOf, type BookingWorld, type TestSpecialist } from '../testing.ts';

/** Tuesday at ten in Berlin, and the only start that `wishFor` lets suit. */
export const ten = '2026-11-24T09:00:00.000Z';

const WAIT = `id state weekdays fromMinute toMinute timeZone until joinedAt format specialist { id } appointmentType { id }
  offer { id startsAt endsAt expiresAt }`;
const REFUSAL = `... on Error { code message } ... on InvalidInputError { fields { path message } }`;
const JOIN = `mutation ($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { __typename ... on JoinWaitlistPayload { wait { ${WAIT} } }
  ... on TimesFreeError { alternatives { startsAt } } ... on TooManyWaitsError { most } ${REFUSAL} } }`;
const ACCEPT = `mutation ($input: AcceptWaitOfferInput!) { acceptWaitOffer(input: $input) { __typename
  ... on AcceptWaitOfferPayload { hold { id state startsAt expiresAt quoteId } } ${REFUSAL} } }`;
const DECLINE = `mutation ($id: ID!) { declineWaitOffer(id: $id) { ... on DeclineWaitOfferPayload { wait { ${WAIT} } } ... on Error { code } } }`;
const LEAVE = `mutation ($id: ID!) { leaveWaitlist(id: $id) { ... on LeaveWaitlistPayload { wait { ${WAIT} } } ... on Error { code } } }`;

/** A wait as the graph shows it. */
export interface ShownWait {
  readonly id: Id;
  readonly state: string;
  readonly offer: { readonly id: Id; readonly startsAt: string; readonly expiresAt: string } | null;
}

/** What a patient waits for: ten o'clock on Tuesday, and nothing else. */
export const wishFor = (specialist: TestSpecialist, facts: Record<string, unknown> = {}) => ({
  specialistId: specialist.id,
  appointmentTypeId: specialist.typeId,
  format: 'VIDEO',
  weekdays: [2],
  fromMinute: 600,
  toMinute: 601,
  until: '2026-11-24',
  timeZone: 'Europe/Berlin',
  idempotencyKey: newId(),
  ...facts,
});

/** The waiting list of a world, by the front door; the queue is run by hand. */
export function openWaitlist(world: BookingWorld) {
  const owner = openDatabase({ url: world.database.url, relations, max: 2 });
  const ask = async (viewer: Viewer, query: string, variables: object, field: string) =>
    answerOf(await world.ask(viewer, query, variables as never), field) as unknown;
  const queued = async (name: string) => {
    const { rows } = await owner.pool.query<{ id: string; run_at: Date; payload: Record<string, unknown> }>(
      `select p.id, p.run_at, p.payload from graphile_worker._private_jobs p
       join graphile_worker._private_tasks t on t.id = p.task_id where t.identifier = $1 order by p.id`,
      [name],
    );
    return rows;
  };
  const join = (viewer: Viewer, specialist: TestSpecialist, facts?: Record<string, unknown>) =>
    ask(viewer, JOIN, { input: wishFor(specialist, facts) }, 'joinWaitlist') as Promise<
      { readonly wait: ShownWait } & Record<string, unknown>
    >;
  const cancel = (viewer: Viewer, appointmentId: string) =>
    ask(
      viewer,
      `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }`,
      { input: { appointmentId, idempotencyKey: newId() } },
      'cancelAppointment',
    );
  const work = async (name: 'offerTimes' | 'expireOffer' | 'tellOffer', of: string) => {
    const jobs = (await queued(`booking.${name}`)).filter(({ payload }) => Object.values(payload).includes(of));
    for (const { id, payload } of jobs) {
      await owner.pool.query('delete from graphile_worker._private_jobs where id = $1', [id]);
      await world.subgraph.jobs[`booking.${name}`]?.(payload);
    }
    return jobs.length;
  };
  return {
    join,
    /** A patient who waits. */
    async waiting(specialist: TestSpecialist, facts?: Record<string, unknown>, viewer = viewerAs('PATIENT')) {
      const { wait } = await join(viewer, specialist, facts);
      return { viewer, waitId: wait.id };
    },
    mine: (viewer: Viewer) => ask(viewer, `{ myWaits { ${WAIT} } }`, {}, 'myWaits') as Promise<ShownWait[]>,
    accept: (viewer: Viewer, offerId: string, facts: Record<string, unknown> = {}) =>
      ask(
        viewer,
        ACCEPT,
        { input: { offerId, quoteId: newId(), timeZone: 'Europe/Berlin', idempotencyKey: newId(), ...facts } },
        'acceptWaitOffer',
      ) as Promise<{ hold: { id: Id; state: string; quoteId: Id; expiresAt: string } } & Record<string, unknown>>,
    decline: (viewer: Viewer, id: string) => ask(viewer, DECLINE, { id }, 'declineWaitOffer') as Promise<object>,
    leave: (viewer: Viewer, id: string) => ask(viewer, LEAVE, { id }, 'leaveWaitlist') as Promise<object>,
    cancel,
    /** Cancels what was booked, and runs what that leads to; answers how many jobs. */
    async free(specialist: TestSpecialist, booked: { readonly patient: Viewer; readonly appointmentId: Id }) {
      await cancel(booked.patient, booked.appointmentId);
      return work('offerTimes', specialist.id);
    },
    queued,
    /** Runs every waiting job of that name that belongs to the specialist or offer, as a worker would, and takes it away. */
    work,
    /** Takes jobs away unrun. */
    async lose(name: 'offerTimes', of: string) {
      await owner.pool.query(
        `delete from graphile_worker._private_jobs p using graphile_worker._private_tasks t
         where t.id = p.task_id and t.identifier = $1 and p.payload ->> 'specialistId' = $2`,
        [`booking.${name}`, of],
      );
    },
    /** Lets identity know the test brand, over which nightly work goes. */
    knowBrand: () =>
      owner.pool.query(
        `insert into identity.brands (brand_id, slug, name, tagline, operating_model, locales, default_locale, form_of_address,
           currency, time_zone, accent, modules, support_email, mail_sender, created_at)
         values ($1, 'test', 'Test', '{}', 'MARKETPLACE', '{de}', 'de', 'formal', 'EUR', 'Europe/Berlin', '#000000', '{}', '', '', now())`,
        [testBrand],
      ),
    offerAgain: (specialist: TestSpecialist) =>
      world.subgraph.jobs['booking.offerTimes']?.({ brandId: testBrand, specialistId: specialist.id }),
    close: () => owner.close(),
  };
}
