import type { Id } from '@daraport/domain';
import type { conversations } from '@daraport/drizzle/tables/care';

export type ConversationRow = typeof conversations.$inferSelect;

/** The two people of a care relationship. */
export interface Pair {
  readonly patientId: Id;
  readonly specialistPersonId: Id;
}

/** The one of the two who is not this person. */
export const otherOf = ({ patientId, specialistPersonId }: Pair, personId: Id): Id =>
  personId === patientId ? specialistPersonId : patientId;
