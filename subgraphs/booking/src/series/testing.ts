import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { appointmentTypes, reservations } from '@daraport/drizzle/tables/booking';
import { viewerAs } from '@daraport/subgraph/testing';
import { asc, eq } from 'drizzle-orm';
import { answerOf, type BookingWorld, type TestSpecialist } from '../testing.ts';

/** Tuesday, ten in Berlin: the first of the tests' series. */
export const tuesday = '2026-11-24T09:00:00.000Z';

const previewQuery = /* GraphQL */ `
  query ($input: PreviewSeriesInput!) {
    previewSeries(input: $input) {
      __typename
      ... on SeriesPreview {
        occurrences {
          occursAt
          startsAt
          isFree
          reasons {
            rule
            appointments {
              id
            }
          }
          alternatives {
            startsAt
          }
        }
        proposal {
          isOptimal
          moves {
            occursAt
            from
            to
          }
        }
      }
      ... on Error {
        code
        message
      }
      ... on InvalidInputError {
        fields {
          path
        }
      }
    }
  }
`;

const refusals = /* GraphQL */ `
  ... on Error {
    code
    message
  }
  ... on SeriesTakenError {
    conflicts {
      startsAt
      alternatives {
        startsAt
      }
    }
  }
  ... on InvalidInputError {
    fields {
      path
    }
  }
`;

const holdMutation = `mutation ($input: HoldSeriesInput!) { holdSeries(input: $input) { __typename
  ... on HoldSeriesPayload { hold { id state startsAt expiresAt quoteId } } ${refusals} } }`;
const bookMutation = `mutation ($input: BookSeriesInput!) { bookSeries(input: $input) { __typename
  ... on BookSeriesPayload { series { id rule timeZone appointments { id state startsAt } } } ${refusals} } }`;

/** What is asked for a series of four weeks, with a price and a key of its own. */
export const seriesWish = (specialist: TestSpecialist, facts: Record<string, unknown> = {}) => ({
  specialistId: specialist.id,
  appointmentTypeId: specialist.typeId,
  startsAt: tuesday,
  rule: 'FREQ=WEEKLY;COUNT=4',
  format: 'VIDEO',
  timeZone: 'Europe/Berlin',
  quoteId: newId(),
  idempotencyKey: newId(),
  ...facts,
});

/** A specialist whose patients may book up to twelve together. */
export async function specialistWithSeries(
  world: BookingWorld,
  seriesMost: number | null = 12,
): Promise<TestSpecialist> {
  const specialist = await world.specialist();
  await world.change((tx) =>
    tx.update(appointmentTypes).set({ seriesMost }).where(eq(appointmentTypes.id, specialist.typeId)),
  );
  return specialist;
}

interface Occurrence {
  readonly occursAt: string;
  readonly startsAt: string;
  readonly isFree: boolean;
  readonly reasons: readonly { readonly rule: string; readonly appointments: readonly { readonly id: Id }[] }[];
  readonly alternatives: readonly { readonly startsAt: string }[];
}

/** What the operations answer: a payload, or a refusal with its code and facts. */
export interface SeriesAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly { readonly path: string }[];
  readonly conflicts?: readonly { readonly startsAt: string; readonly alternatives: readonly unknown[] }[];
  readonly hold: { readonly id: Id; readonly quoteId: Id };
  readonly series: {
    readonly id: Id;
    readonly appointments: readonly { readonly id: Id; readonly startsAt: string }[];
  };
  readonly occurrences: readonly Occurrence[];
  readonly proposal: {
    readonly isOptimal: boolean;
    readonly moves: readonly { readonly occursAt: string; readonly from: string; readonly to: string }[];
  } | null;
  readonly fee: { readonly amountMinor: number; readonly currency: string } | null;
}

/** The operations of a series, in plain data. */
export function seriesDoor(world: BookingWorld) {
  const ask = async (viewer: Viewer, document: string, input: object, field: string) =>
    answerOf(await world.ask(viewer, document, { input }), field) as unknown as SeriesAnswer;
  return {
    preview: async (
      viewer: Viewer,
      { format: _format, timeZone: _zone, quoteId: _quote, idempotencyKey: _key, ...input }: Record<string, unknown>,
    ) => {
      const found = await ask(viewer, previewQuery, { flexibility: 'SAME_WEEK', ...input }, 'previewSeries');
      return found;
    },
    hold: (viewer: Viewer, input: object) => ask(viewer, holdMutation, input, 'holdSeries'),
    book: (viewer: Viewer, input: object) => ask(viewer, bookMutation, input, 'bookSeries'),
    rows: (seriesId: Id) =>
      world.change((tx) =>
        tx.select().from(reservations).where(eq(reservations.seriesId, seriesId)).orderBy(asc(reservations.startsAt)),
      ),
  };
}

/** Holds a series and pays for its first. */
export async function bookedSeries(
  world: BookingWorld,
  specialist: TestSpecialist,
  facts: Record<string, unknown> = {},
  patient: Viewer = viewerAs('PATIENT'),
) {
  const door = seriesDoor(world);
  const { hold } = await door.hold(patient, seriesWish(specialist, facts));
  const payment = {
    paymentId: newId(),
    quoteId: hold.quoteId,
    patientId: patient.personId ?? '',
    specialistId: specialist.id,
    appointmentTypeId: specialist.typeId,
    amountMinor: 11_900,
    currency: 'EUR',
    paidAt: world.clock.now.toISOString(),
  };
  await world.deliver('billing.paymentSucceeded', payment);
  return { patient, payment, seriesId: hold.id, rows: await door.rows(hold.id) };
}
