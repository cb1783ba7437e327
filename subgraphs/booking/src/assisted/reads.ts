import { isId, type Id, type Interval } from '@daraport/domain';
import { assistedProposals, assistedRequests, assistedSteps, dataKeys } from '@daraport/drizzle/tables/booking';
import { assertPageSize, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, asc, count, desc, eq, inArray, lte, sql, type SQL } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { isOffered, isTaken, nearestSlots } from '../calendar/rules.ts';
import { calendarLoader } from '../calendar/service.ts';
import { openWishes, placeOf, type ProposalRow, type RequestRow, type StepRow } from './record.ts';
import { standingOf, stateAt, type ProposalStanding, type RequestState, type Wishes } from './rules.ts';

/** One page of requests, with the number of all in the list, counted only when asked. */
export interface RequestPage extends Page<RequestRow> {
  readonly countAll: () => Promise<number>;
  /** How many of them wait for an answer that is late. */
  readonly countOverdue: () => Promise<number>;
}

/** Requests by id as the viewer may see them; absent and forbidden alike are null. */
export const requestLoader = (context: BookingContext) =>
  context.loader('assistedRequests', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(assistedRequests)
      .where(and(eq(assistedRequests.brandId, context.viewer.brandId), inArray(assistedRequests.id, ids.filter(isId))));
    return new Map(found.map((row) => [row.id, row]));
  });

/** The patient's own, newest first; at most 50 at a time. */
export function ownRequests(
  context: BookingContext,
  asked: { readonly first: number; readonly after?: string | null | undefined },
): Promise<RequestPage> {
  const place = sql`(${assistedRequests.createdAt}, ${assistedRequests.id})`;
  return pageWhere(context, asked, {
    where: [eq(assistedRequests.patientId, context.viewer.personId ?? '')],
    after: ({ at, id }) => sql`${place} < (${at}::timestamptz, ${id}::uuid)`,
    order: [desc(assistedRequests.createdAt), desc(assistedRequests.id)],
    instantOf: ({ createdAt }) => createdAt,
  });
}

/** What a coordinator may look at; all but DONE are ordered by their deadline, the nearest first. */
export type QueueView = 'WAITING' | 'PROPOSED' | 'MINE' | 'DONE';

/** The coordinator's queue; the row rules say which organization's. At most 50 at a time. */
export function queueOf(
  context: BookingContext,
  asked: { readonly view: QueueView; readonly first: number; readonly after?: string | null | undefined },
): Promise<RequestPage> {
  if (asked.view === 'DONE') {
    const place = sql`(${assistedRequests.changedAt}, ${assistedRequests.id})`;
    return pageWhere(context, asked, {
      where: [inArray(assistedRequests.state, ['BOOKED', 'WITHDRAWN', 'CLOSED'])],
      after: ({ at, id }) => sql`${place} < (${at}::timestamptz, ${id}::uuid)`,
      order: [desc(assistedRequests.changedAt), desc(assistedRequests.id)],
      instantOf: ({ changedAt }) => changedAt,
    });
  }
  const open: Record<typeof asked.view, SQL | undefined> = {
    WAITING: eq(assistedRequests.state, 'WAITING'),
    PROPOSED: inArray(assistedRequests.state, ['PROPOSED', 'ACCEPTED']),
    MINE: and(
      eq(assistedRequests.claimedBy, context.viewer.personId ?? ''),
      inArray(assistedRequests.state, ['WAITING', 'PROPOSED', 'ACCEPTED']),
    ),
  };
  const place = sql`(${assistedRequests.dueAt}, ${assistedRequests.id})`;
  return pageWhere(context, asked, {
    where: [open[asked.view]],
    after: ({ at, id }) => sql`${place} > (${at}::timestamptz, ${id}::uuid)`,
    order: [asc(assistedRequests.dueAt), asc(assistedRequests.id)],
    instantOf: ({ dueAt, changedAt }) => dueAt ?? changedAt,
  });
}

async function pageWhere(
  context: BookingContext,
  asked: { readonly first: number; readonly after?: string | null | undefined },
  list: {
    readonly where: readonly (SQL | undefined)[];
    readonly after: (place: { at: string; id: Id }) => SQL;
    readonly order: readonly SQL[];
    readonly instantOf: (row: RequestRow) => Date;
  },
): Promise<RequestPage> {
  assertPageSize(asked.first, 50);
  const all = and(eq(assistedRequests.brandId, context.viewer.brandId), ...list.where);
  const found = await context.rows
    .select()
    .from(assistedRequests)
    .where(and(all, asked.after ? list.after(decodePlace(asked.after)) : undefined))
    .orderBy(...list.order)
    .limit(asked.first + 1);
  const cursorOf = (row: RequestRow) => encodeCursor([list.instantOf(row).toISOString(), row.id]);
  return {
    ...pageOf(found, asked.first, cursorOf, Boolean(asked.after)),
    countAll: () => countWhere(context, all),
    countOverdue: () =>
      countWhere(context, and(all, eq(assistedRequests.state, 'WAITING'), lte(assistedRequests.dueAt, context.now()))),
  };
}

const countWhere = async (context: BookingContext, where: SQL | undefined): Promise<number> =>
  (await context.rows.select({ total: count() }).from(assistedRequests).where(where))[0]?.total ?? 0;

/** What the patient wishes, opened and entered in the audit log; null when the patient's key was destroyed. */
export async function wishesOf(context: BookingContext, row: RequestRow): Promise<Wishes | null> {
  const wishes = await openWishes(context, context.rows, row);
  if (wishes) noteRead(context, row);
  return wishes;
}

const noteRead = ({ noteRead: note }: BookingContext, row: RequestRow) =>
  note({ subjectId: row.patientId, resourceType: 'AssistedRequest', resourceId: row.id });

/** A proposal with what it is to its patient now; `alternatives` are the nearest free times where its own is gone. */
export interface JudgedProposal {
  readonly row: ProposalRow;
  readonly standing: ProposalStanding;
  readonly alternatives: readonly Interval[];
}

/** All proposals of a request, the newest round first, each judged by the calendar of its specialist at this moment. */
export async function proposalsOf(context: BookingContext, request: RequestRow): Promise<JudgedProposal[]> {
  const rows = (await proposalLoader(context).load(request.id)) ?? [];
  return Promise.all(rows.map((row) => judge(context, request, row)));
}

const proposalLoader = (context: BookingContext) =>
  context.loader('assistedProposals', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(assistedProposals)
      .where(and(eq(assistedProposals.brandId, context.viewer.brandId), inArray(assistedProposals.requestId, [...ids])))
      .orderBy(desc(assistedProposals.round), asc(assistedProposals.startsAt), asc(assistedProposals.id));
    return Map.groupBy(found, ({ requestId }) => requestId);
  });

async function judge(context: BookingContext, request: RequestRow, row: ProposalRow): Promise<JudgedProposal> {
  const now = context.now();
  const calendar = await calendarLoader(context).load(row.specialistId);
  const type = calendar?.types.find(({ id }) => id === row.appointmentTypeId);
  const slot = { startsAt: row.startsAt.getTime(), endsAt: row.endsAt.getTime() };
  const isFree = () =>
    calendar !== null &&
    type !== undefined &&
    isOffered(calendar, type, slot.startsAt, now.getTime()) &&
    !isTaken(calendar, type, slot);
  const standing = standingOf(row, { ...request, state: stateOf(context, request) }, isFree);
  const alternatives =
    standing === 'GONE' && calendar && type ? nearestSlots(calendar, type, slot.startsAt, now.getTime()) : [];
  return { row, standing, alternatives };
}

/** The request's state at this moment. */
export const stateOf = (context: BookingContext, request: RequestRow): RequestState => stateAt(request, context.now());

/** A step as the viewer may read it: why somebody took a request over is for coordinators alone. */
export interface OpenedStep {
  readonly row: StepRow;
  readonly note: string | null;
}

/** The history of a request, oldest first. */
export async function stepsOf(context: BookingContext, request: RequestRow): Promise<OpenedStep[]> {
  const rows = (await stepLoader(context).load(request.id)) ?? [];
  const { brandId, patientId } = request;
  const opener = rows.some(({ note }) => note !== null)
    ? await context.vault.openerFor(context.rows, dataKeys, { brandId, subjectId: patientId })
    : null;
  const isPatient = context.viewer.personId === patientId;
  if (opener) noteRead(context, request);
  return rows.map((row) => {
    const isShown = row.note !== null && !(isPatient && row.kind === 'TAKEN_OVER');
    return { row, note: isShown && opener && row.note ? opener.open(row.note, placeOf.note(row.id)) : null };
  });
}

const stepLoader = (context: BookingContext) =>
  context.loader('assistedSteps', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(assistedSteps)
      .where(and(eq(assistedSteps.brandId, context.viewer.brandId), inArray(assistedSteps.requestId, [...ids])))
      .orderBy(asc(assistedSteps.at), asc(assistedSteps.id));
    return Map.groupBy(found, ({ requestId }) => requestId);
  });

/** All requests of a patient with their wishes, for the export of his data. */
export async function requestsOf(context: BookingContext, tx: BookingContext['rows'], patientId: Id) {
  const found = await tx
    .select()
    .from(assistedRequests)
    .where(and(eq(assistedRequests.brandId, context.viewer.brandId), eq(assistedRequests.patientId, patientId)))
    .orderBy(asc(assistedRequests.createdAt));
  return Promise.all(found.map(async (row) => ({ row, wishes: await openWishes(context, tx, row) })));
}
