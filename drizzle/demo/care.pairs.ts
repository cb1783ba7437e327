import type { InferInsertModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { demoSpecialists, type DemoSpecialist } from './specialists.ts';
import { fieldOf, type DemoField } from './talk.ts';
import {
  brandIdOf,
  conversationIdOf,
  patientIdOf,
  specialistPersonIdOf,
  type DemoAppointment,
  type DemoWorld,
} from './world.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A patient in the care of a specialist, with their appointments in order. */
export interface Pair {
  readonly brandId: string;
  readonly patientId: string;
  readonly specialistPersonId: string;
  readonly conversationId: string;
  readonly specialist: DemoSpecialist;
  readonly appointments: readonly DemoAppointment[];
}

/** A row as it goes in. */
export type Insert<Table extends PgTable> = InferInsertModel<Table>;

/** Inserts in chunks. */
export const lay = async <Table extends PgTable>(
  { db }: DemoWorld,
  table: Table,
  values: Insert<Table>[],
): Promise<void> => {
  for (let from = 0; from < values.length; from += 500)
    await db.insert(table).values(values.slice(from, from + 500) as never);
};

/** The two of a row. */
export const peopleOf = ({ brandId, patientId, specialistPersonId }: Pair) => ({
  brandId,
  patientId,
  specialistPersonId,
});
/** What the specialist talks and writes about. */
export const fieldFor = ({ specialties }: DemoSpecialist): DemoField => fieldOf[specialties[0] ?? ''] ?? 'general';

/** Everyone with an appointment, and the two demo accounts of nordlicht with each other in any case. */
export function pairsOf({ appointments }: DemoWorld): Pair[] {
  const grouped = Map.groupBy(appointments, ({ conversationId }) => conversationId);
  const demoPatient = patientIdOf('nordlicht', 0);
  const demoSpecialist = specialistPersonIdOf('lena-brandt');
  const demoConversation = conversationIdOf(demoPatient, demoSpecialist);
  if (!grouped.has(demoConversation)) grouped.set(demoConversation, []);
  return [...grouped].map(([conversationId, some]) => {
    const [first] = some;
    const specialistPersonId = first?.specialistPersonId ?? demoSpecialist;
    const specialist = demoSpecialists.find(({ slug }) => specialistPersonIdOf(slug) === specialistPersonId);
    if (!specialist) throw new Error('an appointment names nobody of the demo world');
    const inOrder = some.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
    return {
      brandId: first?.brandId ?? brandIdOf('nordlicht'),
      patientId: first?.patientId ?? demoPatient,
      specialistPersonId,
      conversationId,
      specialist,
      appointments: inOrder,
    };
  });
}
