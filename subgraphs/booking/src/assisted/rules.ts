import { hours, isJurisdiction } from '@daraport/domain';
import { z } from 'zod';
import { ageGroups } from '../matching/criteria.ts';

export const requestStates = ['WAITING', 'PROPOSED', 'ACCEPTED', 'BOOKED', 'WITHDRAWN', 'CLOSED'] as const;
export type RequestState = (typeof requestStates)[number];

/** So many requests of one patient may be open at once. */
export const mostOpen = 3;
/** So many times may be proposed in one round. */
export const mostProposals = 10;

/** How long whom may take: a coordinator to answer, a patient to choose. Whole hours. */
export interface AssistedDeadlines {
  readonly answerWithinHours: number;
  readonly proposalsValidHours: number;
}

/** What holds for a brand that set nothing: an answer within a day, proposals for two. */
export const defaultDeadlines: AssistedDeadlines = { answerWithinHours: 24, proposalsValidHours: 48 };

/** The facts about a request that decide whose turn it is. */
export interface Turn {
  readonly state: RequestState;
  readonly dueAt: Date | null;
  readonly proposalsUntil: Date | null;
}

/**
 * What a request is at this moment, also while the job that writes it down is late: an acceptance whose time to pay is over
 * is a proposal again while proposals are valid, and proposals that are no longer valid wait for new ones.
 */
export function stateAt(turn: Turn, now: Date): RequestState {
  const isOver = turn.dueAt !== null && turn.dueAt <= now;
  if (turn.state === 'ACCEPTED' && isOver)
    return turn.proposalsUntil && turn.proposalsUntil > now ? 'PROPOSED' : 'WAITING';
  return turn.state === 'PROPOSED' && isOver ? 'WAITING' : turn.state;
}

/** Whether anything may still come of it. */
export const isOpenState = (state: RequestState): boolean => ['WAITING', 'PROPOSED', 'ACCEPTED'].includes(state);

/** Until when a coordinator has to answer. */
export const answerBy = (deadlines: AssistedDeadlines, now: Date): Date =>
  new Date(now.getTime() + hours(deadlines.answerWithinHours));

/** Until when proposals may be chosen: as long as the brand says, and not past the last of their starts. */
export const validUntil = (deadlines: AssistedDeadlines, starts: readonly Date[], now: Date): Date =>
  new Date(
    Math.min(now.getTime() + hours(deadlines.proposalsValidHours), Math.max(...starts.map((start) => start.getTime()))),
  );

export type ProposalStanding = 'OPEN' | 'GONE' | 'ACCEPTED' | 'FALLEN_AWAY';

/** What a proposal is to its patient; `isFree` is asked only of one that could still be chosen. */
export function standingOf(
  proposal: { readonly id: string; readonly round: number },
  request: { readonly state: RequestState; readonly round: number; readonly acceptedProposalId: string | null },
  isFree: () => boolean,
): ProposalStanding {
  const isChosen = request.acceptedProposalId === proposal.id;
  if (request.state === 'ACCEPTED' || request.state === 'BOOKED') return isChosen ? 'ACCEPTED' : 'FALLEN_AWAY';
  if (request.state !== 'PROPOSED' || proposal.round !== request.round) return 'FALLEN_AWAY';
  return isFree() ? 'OPEN' : 'GONE';
}

/** A span of a weekday (1 is Monday) in minutes of the patient's wall clock, half-open. */
const windowShape = z
  .object({ weekday: z.int().min(1).max(7), fromMinute: z.int().min(0).max(1439), toMinute: z.int().min(1).max(1440) })
  .refine((window) => window.fromMinute < window.toMinute, 'window');

/** What a patient wishes; nothing of it but the words has to be said. */
export const wishesShape = z.object({
  specialty: z.string().max(60, 'specialty').nullish(),
  formats: z.array(z.enum(['VIDEO', 'IN_PERSON', 'PHONE'])).max(3),
  languages: z.array(z.string().regex(/^[a-z]{2}$/, 'language')).max(10, 'language'),
  ageGroup: z.enum(ageGroups).nullish(),
  region: z.string().refine(isJurisdiction, 'region').nullish(),
  windows: z.array(windowShape).max(21, 'window'),
  words: z.string().trim().max(2000, 'words'),
});
export type Wishes = z.infer<typeof wishesShape>;
