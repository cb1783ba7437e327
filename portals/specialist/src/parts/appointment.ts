import { graphql } from '../gql/index.ts';
import type { AgendaRowFragment } from '../gql/graphql.ts';

export const AgendaRowParts = graphql(`
  fragment AgendaRow on Appointment {
    id
    state
    startsAt
    endsAt
    timeZone
    format
    createdAt
    appointmentType {
      id
      name
    }
    patient {
      id
      displayName
    }
    visit {
      id
      state
      opensAt
    }
    intakeStatus {
      state
    }
  }
`);

type Row = AgendaRowFragment;

/** Whether it takes or took place: neither cancelled nor missed. */
export const isStanding = ({ state }: Pick<Row, 'state'>): boolean => state === 'CONFIRMED' || state === 'COMPLETED';

/** Whether questions were asked before it, and no answer came yet. */
export const isAwaited = ({ state, intakeStatus }: Pick<Row, 'state' | 'intakeStatus'>): boolean =>
  state === 'CONFIRMED' && intakeStatus.state === 'MISSING';

/** Whether its time is over. */
export const isOver = ({ endsAt }: Pick<Row, 'endsAt'>, now: Date): boolean => new Date(endsAt) <= now;

type Joinable = Pick<Row, 'state' | 'format' | 'visit'>;

/** The visit that can be entered or waited for; undefined when there is no call, or not any more. */
export function openVisit({ state, format, visit }: Joinable): Row['visit'] | undefined {
  if (state !== 'CONFIRMED' || format !== 'VIDEO' || !visit) return undefined;
  return visit.state === 'ENDED' || visit.state === 'CANCELLED' ? undefined : visit;
}
