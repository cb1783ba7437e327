import { system, type Viewer } from '@daraport/access';
import { days, newId, type Id } from '@daraport/domain';
import { openDatabase } from '@daraport/drizzle';
import {
  appointmentTypes,
  intakeForms,
  intakeQuestionnaires,
  intakeTargets,
  outbox,
  relations,
  specialists,
  specialties,
  weeklyHours,
} from '@daraport/drizzle/tables/booking';
import type { EventCatalogue, EventKind } from '@daraport/events';
import { startTestWorld, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { and, eq } from 'drizzle-orm';
import type { BookingTransaction, BookingVendors } from './builder.ts';
import { subgraph } from './subgraph.ts';

/** Monday, nine in Berlin. */
export const monday = new Date('2026-11-23T08:00:00Z');

/** A specialist as the tests made one, with one kind of appointment: 50 minutes, 10 after it, on the half hour. */
export interface TestSpecialist {
  readonly id: Id;
  readonly personId: Id;
  readonly typeId: Id;
  /** The first version of its form, and the form itself, which is asked for its type and due at the start. */
  readonly formId: Id;
}

/** The test world with booking's own people and shortcuts. */
export interface BookingWorld extends TestWorld {
  /** Works as the platform on booking's tables. */
  change<T>(work: (tx: BookingTransaction) => Promise<T>, brandId?: Id): Promise<T>;
  specialist(facts?: Partial<typeof specialists.$inferInsert>): Promise<TestSpecialist>;
  /** What was published, oldest first. */
  published<Kind extends EventKind>(kind: Kind): Promise<EventCatalogue[Kind][]>;
}

/** Starts booking on Monday morning, with two specialties and nobody in it. */
export async function startBookingWorld({
  vendors,
  ...options
}: { worker?: boolean; now?: Date; clusterUrl?: string; vendors?: BookingVendors } = {}): Promise<BookingWorld> {
  const definition = vendors ? { ...subgraph, openVendors: () => vendors } : subgraph;
  const world = await startTestWorld(definition, { now: monday, ...options });
  const database = openDatabase({ url: world.database.url, relations, max: 2 });
  const change: BookingWorld['change'] = (work, brandId = testBrand) => database.asViewer(system(brandId), work);
  await change((tx) =>
    tx.insert(specialties).values([
      { brandId: testBrand, slug: 'psychotherapy', name: { de: 'Psychotherapie', en: 'Psychotherapy' } },
      { brandId: testBrand, slug: 'sleep', name: { de: 'Schlafmedizin', en: 'Sleep medicine' } },
    ]),
  );
  return {
    ...world,
    change,
    specialist: (facts = {}) => change((tx) => addSpecialist(tx, facts), facts.brandId),
    async published(kind) {
      const found = await change((tx) =>
        tx
          .select()
          .from(outbox)
          .where(and(eq(outbox.brandId, testBrand), eq(outbox.kind, kind)))
          .orderBy(outbox.id),
      );
      return found.map(({ payload }) => payload as never);
    },
    async [Symbol.asyncDispose]() {
      await database.close();
      await world[Symbol.asyncDispose]();
    },
  };
}

async function addSpecialist(
  tx: BookingTransaction,
  facts: Partial<typeof specialists.$inferInsert>,
): Promise<TestSpecialist> {
  const made = { brandId: testBrand, id: newId(), personId: newId(), typeId: newId(), formId: newId() };
  const { brandId, id, typeId, formId } = { ...made, ...facts };
  await tx.insert(specialists).values({
    brandId,
    id,
    personId: made.personId,
    organizationId: null,
    lineage: [],
    slug: `s-${id}`,
    displayName: 'Lena Brandt',
    title: 'Dr. med.',
    headline: { de: 'Hilft bei Schlafproblemen.', en: 'Helps with sleep problems.' },
    about: { de: 'Ich höre zu.', en: 'I listen.' },
    specialties: ['sleep'],
    languages: ['de', 'en'],
    formats: ['VIDEO' as const],
    timeZone: 'Europe/Berlin',
    city: 'Berlin',
    portraitSeed: 'lena',
    yearsOfPractice: 14,
    keywords: 'Schlafmedizin Sleep medicine',
    createdAt: monday,
    isCleared: true,
    ...facts,
  });
  const words = { de: 'Sitzung', en: 'Session' };
  await tx.insert(appointmentTypes).values({
    brandId,
    id: typeId,
    specialistId: id,
    name: words,
    description: words,
    position: 1,
    formats: ['VIDEO'],
    durationMinutes: 50,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 10,
    noticeMinutes: 60,
    horizonDays: 28,
    gridMinutes: 30,
  });
  const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({
    brandId,
    specialistId: id,
    weekday,
    fromMinute: 540,
    toMinute: 1020,
  }));
  await tx.insert(weeklyHours).values(weekdays);
  const publishedAt = new Date(monday.getTime() - days(9));
  await tx.insert(intakeQuestionnaires).values({ brandId, id: formId, createdAt: publishedAt });
  const form = { brandId, id: formId, questionnaireId: formId, version: 1, definition: testForm, publishedAt };
  await tx.insert(intakeForms).values(form);
  const target = { brandId, id: formId, appointmentTypeId: typeId, questionnaireId: formId, dueHours: 0 };
  await tx.insert(intakeTargets).values(target);
  return { ...made, ...facts, id, typeId, formId };
}

const testForm = {
  title: { de: 'Vor dem Gespräch', en: 'Before the talk' },
  intro: { de: 'Drei Fragen.', en: 'Three questions.' },
  sections: [
    {
      key: 'all',
      questions: [
        {
          key: 'reason',
          kind: 'LONG_TEXT',
          label: { de: 'Was führt Sie her?', en: 'What brings you here?' },
          isRequired: true,
          maxLength: 100,
        },
        {
          key: 'before',
          kind: 'YES_NO',
          label: { de: 'Waren Sie schon in Behandlung?', en: 'Have you been treated before?' },
          isRequired: false,
        },
      ],
    },
  ],
};

/** A patient's viewer and the words to hold a time with. */
export const holdSlot = /* GraphQL */ `
  mutation ($input: HoldSlotInput!) {
    holdSlot(input: $input) {
      __typename
      ... on HoldSlotPayload {
        hold {
          id
          state
          startsAt
          endsAt
          timeZone
          format
          expiresAt
          quoteId
          specialist {
            id
          }
          appointmentType {
            id
          }
          appointment {
            id
          }
        }
      }
      ... on Error {
        code
        message
      }
      ... on SlotTakenError {
        alternatives {
          startsAt
          endsAt
        }
      }
      ... on SlotNotOfferedError {
        alternatives {
          startsAt
        }
      }
      ... on InvalidInputError {
        fields {
          path
          message
        }
      }
    }
  }
`;

/** The input of a hold, with a price and a key of its own. */
export const wish = (specialist: TestSpecialist, startsAt: string, facts: Record<string, unknown> = {}) => ({
  input: {
    specialistId: specialist.id,
    appointmentTypeId: specialist.typeId,
    startsAt,
    format: 'VIDEO',
    timeZone: 'Europe/Berlin',
    quoteId: newId(),
    idempotencyKey: newId(),
    ...facts,
  },
});

/** The one answer of an operation, in plain data; throws its first error. */
export function answerOf(
  response: { data?: unknown; errors?: readonly unknown[] | undefined },
  field: string,
): Record<string, never> {
  if (response.errors) throw response.errors[0];
  return JSON.parse(JSON.stringify((response.data as Record<string, unknown>)[field])) as Record<string, never>;
}

/** A patient who holds a time; the payment that would confirm it comes with it. */
export async function holdFor(
  world: BookingWorld,
  specialist: TestSpecialist,
  startsAt: string,
  patient: Viewer = viewerAs('PATIENT'),
) {
  const { hold } = answerOf(await world.ask(patient, holdSlot, wish(specialist, startsAt)), 'holdSlot') as unknown as {
    hold: { id: Id; quoteId: Id };
  };
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
  return { patient, holdId: hold.id, payment };
}

/** A patient with a confirmed appointment. */
export async function bookFor(world: BookingWorld, specialist: TestSpecialist, startsAt: string, patient?: Viewer) {
  const held = await holdFor(world, specialist, startsAt, patient);
  await world.deliver('billing.paymentSucceeded', held.payment);
  return { ...held, appointmentId: held.holdId };
}
