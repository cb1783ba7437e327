import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import type { ChangePolicyTerms } from '@daraport/drizzle/tables/booking';
import { viewerAs } from '@daraport/subgraph/testing';
import { answerOf, type BookingWorld } from '../testing.ts';

const answer = /* GraphQL */ `
  __typename
  ... on Error {
    code
  }
  ... on SlotTakenError {
    alternatives {
      startsAt
    }
  }
  ... on ReschedulingNotAllowedError {
    reason
    deadline
  }
  ... on AppointmentRevisedError {
    revision
  }
  ... on FeeNotAcceptedError {
    fee {
      amountMinor
      currency
    }
  }
`;
const appointment = `appointment { id state startsAt endsAt timeZone revision }`;
const changes = {
  rescheduleAppointment: `mutation ($input: RescheduleAppointmentInput!) { rescheduleAppointment(input: $input) { ${answer} ... on RescheduleAppointmentPayload { ${appointment} } } }`,
  cancelAppointment: `mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename ... on Error { code } ... on FeeNotAcceptedError { fee { amountMinor currency } } ... on CancelAppointmentPayload { ${appointment} } } }`,
  markNoShow: `mutation ($input: NoShowInput!) { markNoShow(input: $input) { __typename ... on Error { code } ... on NoShowNotAllowedError { reason } ... on NoShowPayload { ${appointment} } } }`,
  revertNoShow: `mutation ($input: NoShowInput!) { revertNoShow(input: $input) { __typename ... on Error { code } ... on NoShowNotAllowedError { reason } ... on NoShowPayload { ${appointment} } } }`,
  waiveChangeFees: `mutation ($input: WaiveChangeFeesInput!) { waiveChangeFees(input: $input) { __typename ... on Error { code } ... on WaiveChangeFeesPayload { appointment { id changeTerms { areFeesWaived canWaiveFees kept { amountMinor } } } } } }`,
  saveChangePolicy: `mutation ($input: SaveChangePolicyInput!) { saveChangePolicy(input: $input) { __typename ... on Error { code } ... on ChangePolicyChangedError { version } ... on InvalidInputError { fields { path } } ... on ChangePolicySaved { setting { version terms { mostMoves } } } } }`,
};

/** Asks for a change by the front door; a key and, for moves, a zone are filled in. */
export async function change(
  world: BookingWorld,
  viewer: Viewer,
  operation: keyof typeof changes,
  input: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const zone = operation === 'rescheduleAppointment' ? { timeZone: 'Europe/Berlin' } : {};
  const filled = { idempotencyKey: newId(), ...zone, ...input };
  return answerOf(await world.ask(viewer, changes[operation], { input: filled }), operation);
}

/** Terms in which every figure differs from those of the house. */
export const strictTerms: ChangePolicyTerms = {
  rescheduling: { freeMinutes: 2880, lastMinutes: 240, fee: { kind: 'AMOUNT', value: 1500 } },
  cancelling: { freeMinutes: 2880, lastMinutes: 120, fee: { kind: 'SHARE', value: 5000 } },
  mostMoves: 2,
  noShowFee: { kind: 'SHARE', value: 8000 },
  payByMinutes: null,
};

/** Sets the brand's terms, as its admin does. */
export async function setTerms(world: BookingWorld, terms: ChangePolicyTerms | null, appointmentTypeId?: Id) {
  const admin = viewerAs('BRAND_ADMIN');
  const { data } = await world.ask(admin, '{ changePolicies { version appointmentType { id } } }');
  const settings = (data?.['changePolicies'] ?? []) as { version: number; appointmentType: { id: Id } | null }[];
  const version = settings.find((one) => one.appointmentType?.id === appointmentTypeId)?.version ?? 0;
  return change(world, admin, 'saveChangePolicy', { version, terms, ...(appointmentTypeId && { appointmentTypeId }) });
}
