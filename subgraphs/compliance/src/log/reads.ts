import { isId } from '@daraport/domain';
import { auditEvents, type auditActions } from '@daraport/drizzle/tables/compliance';
import { assertPageSize, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, desc, eq, inArray, lte, sql, type SQL } from 'drizzle-orm';
import type { ComplianceContext } from '../builder.ts';

export type AuditRow = typeof auditEvents.$inferSelect;
export type AuditAction = (typeof auditActions)[number];

/** A stretch of the log, newest first. */
export interface LogQuestion {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Rows of one appointment that are shown at once. */
const mostOfAppointment = 200;

/** A page of what was done to the viewer's own data, newest first; without his own acts when he asks so. */
export async function ownLog(
  context: ComplianceContext,
  question: LogQuestion & { readonly withOwn: boolean },
): Promise<Page<AuditRow>> {
  const self = context.viewer.personId ?? context.viewer.brandId;
  const byOthers = question.withOwn ? undefined : sql`${auditEvents.actorId} is distinct from ${self}::uuid`;
  return pageOfLog(context, question, and(eq(auditEvents.subjectId, self), byOthers));
}

/** A page of the brand's log, newest first; reading it is itself recorded. */
export async function brandLog(
  context: ComplianceContext,
  question: LogQuestion & { readonly action?: AuditAction | null | undefined },
): Promise<Page<AuditRow>> {
  const page = await pageOfLog(
    context,
    question,
    question.action ? eq(auditEvents.action, question.action) : undefined,
  );
  noteLogRead(
    context,
    page.edges.map(({ node }) => node),
  );
  return page;
}

async function pageOfLog(
  context: ComplianceContext,
  { first, after }: LogQuestion,
  which: SQL | undefined,
): Promise<Page<AuditRow>> {
  assertPageSize(first, 100);
  const found = await context.rows
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.brandId, context.viewer.brandId), which, after ? olderThan(after) : undefined))
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(first + 1);
  return pageOf(found, first, ({ at, id }) => encodeCursor([at.toISOString(), id]), Boolean(after));
}

function olderThan(cursor: string): SQL {
  const { at, id } = decodePlace(cursor);
  return sql`(${auditEvents.at}, ${auditEvents.id}) < (${at}::timestamptz, ${id}::uuid)`;
}

/** Rows of the log by id, as the viewer may see them. */
export const auditEventLoader = (context: ComplianceContext) =>
  context.loader('audit events', async (ids: readonly string[]) => {
    const found = await context.rows
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.brandId, context.viewer.brandId), inArray(auditEvents.id, ids.filter(isId))));
    noteLogRead(context, found);
    return new Map(found.map((row) => [row.id, row]));
  });

/** The newest rows of appointments, as the viewer may see them, newest first. */
export const appointmentLogLoader = (context: ComplianceContext) =>
  context.loader('audit events of appointments', async (ids: readonly string[]) => {
    const { brandId } = context.viewer;
    const rank = sql<number>`row_number() over (partition by ${auditEvents.appointmentId} order by ${auditEvents.at} desc, ${auditEvents.id} desc)`;
    const ranked = context.rows
      .select({ id: auditEvents.id, rank: rank.as('rank') })
      .from(auditEvents)
      .where(and(eq(auditEvents.brandId, brandId), inArray(auditEvents.appointmentId, ids.filter(isId))))
      .as('ranked');
    const newest = context.rows.select({ id: ranked.id }).from(ranked).where(lte(ranked.rank, mostOfAppointment));
    const found = await context.rows
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.brandId, brandId), inArray(auditEvents.id, newest)))
      .orderBy(desc(auditEvents.at), desc(auditEvents.id));
    const byAppointment = Map.groupBy(found, ({ appointmentId }) => appointmentId ?? '');
    for (const rows of byAppointment.values()) noteLogRead(context, rows);
    return byAppointment;
  });

/** Whoever reads in another person's log leaves a row there, which names the newest row that was read. */
function noteLogRead(context: ComplianceContext, rows: readonly AuditRow[]): void {
  const { personId } = context.viewer;
  const [newest] = rows;
  const isOwn = personId !== null && rows.every(({ subjectId }) => subjectId === personId);
  if (!newest || isOwn) return;
  const isOfOne = rows.every(({ subjectId }) => subjectId === newest.subjectId);
  context.noteRead({
    subjectId: isOfOne ? newest.subjectId : null,
    resourceType: 'AuditEvent',
    resourceId: newest.id,
    appointmentId: newest.appointmentId,
  });
}
