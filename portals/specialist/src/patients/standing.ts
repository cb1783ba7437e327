import type { CareSummaryFragment, NoteState } from '../gql/graphql.ts';

export type Care = CareSummaryFragment;

interface NotedPage {
  readonly edges: readonly {
    readonly node: {
      readonly state: NoteState;
      readonly appointment: { readonly id: string; readonly startsAt: string };
    };
  }[];
}

/** Something left to do about a person, and the appointment or conversation where it is done. */
export type Task =
  | { readonly kind: 'messages'; readonly id: string; readonly count: number }
  | { readonly kind: 'write' | 'sign'; readonly id: string; readonly startsAt: string };

/**
 * What is open: unread messages, the last appointment without a note, drafts to sign. Notes of the pages that were
 * read; they come newest first, so that the last appointment's is among the first.
 */
export function tasksOf(care: Pick<Care, 'conversation' | 'lastAppointment'>, notes: NotedPage | undefined): Task[] {
  const { conversation, lastAppointment: last } = care;
  const { id: conversationId, unreadCount: count } = conversation;
  const messages: Task[] = count > 0 ? [{ kind: 'messages', id: conversationId, count }] : [];
  const found = notes?.edges.map(({ node }) => node) ?? [];
  const isNoted = last ? found.some(({ appointment }) => appointment.id === last.id) : true;
  const isDue = notes !== undefined && !isNoted && last !== null && last.state !== 'NO_SHOW';
  const write: Task[] = isDue ? [{ kind: 'write', id: last.id, startsAt: last.startsAt }] : [];
  const sign = found
    .filter(({ state }) => state === 'DRAFT')
    .map(({ appointment: { id, startsAt } }): Task => ({ kind: 'sign', id, startsAt }));
  return [...messages, ...write, ...sign];
}
