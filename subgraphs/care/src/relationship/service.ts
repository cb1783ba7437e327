import { isId, type Id } from '@daraport/domain';
import { conversations, notes, relationships } from '@daraport/drizzle/tables/care';
import { assertPageSize, decodePlace, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { actorOf } from '../access.ts';
import type { CareContext } from '../builder.ts';
import type { ConversationRow, Pair } from '../conversation/rules.ts';
import { recordedAsRead, type NoteRow } from '../note/service.ts';

export type RelationshipRow = typeof relationships.$inferSelect;

const ofSpecialist = (context: CareContext) =>
  and(eq(relationships.brandId, context.viewer.brandId), eq(relationships.specialistPersonId, actorOf(context)));

/** Everyone in the care of the viewer, by id alone: names, and so their order, are identity's. */
export async function ownPatientIds(context: CareContext): Promise<Id[]> {
  const { patientId } = relationships;
  const found = await context.rows.select({ patientId }).from(relationships).where(ofSpecialist(context));
  return found.map((row) => row.patientId);
}

/** Care relationships of these pairs, in batches; absent and forbidden alike are null. */
export async function findRelationship(context: CareContext, pair: Pair): Promise<RelationshipRow | null> {
  const loader = context.loader('relationships', async (names: readonly string[]) => {
    const pairs = names.map(pairOf).filter((each) => isId(each.patientId) && isId(each.specialistPersonId));
    const found = await context.rows
      .select()
      .from(relationships)
      .where(
        and(
          eq(relationships.brandId, context.viewer.brandId),
          inArray(
            relationships.patientId,
            pairs.map(({ patientId }) => patientId),
          ),
          inArray(
            relationships.specialistPersonId,
            pairs.map(({ specialistPersonId }) => specialistPersonId),
          ),
        ),
      );
    return new Map(found.map((row) => [nameOf(row), row]));
  });
  return loader.load(nameOf(pair));
}

const nameOf = ({ patientId, specialistPersonId }: Pair) => `${patientId}:${specialistPersonId}`;
function pairOf(name: string): Pair {
  const [patientId = '', specialistPersonId = ''] = name.split(':');
  return { patientId, specialistPersonId };
}

/** The viewer's own care relationship with that patient, or null. */
export const ownRelationship = (context: CareContext, patientId: Id): Promise<RelationshipRow | null> =>
  findRelationship(context, { patientId, specialistPersonId: actorOf(context) });

/** Who is cared for; read by anyone else it is an entry in the record. */
export function patientOf(context: CareContext, { id, patientId }: RelationshipRow): { id: Id } {
  if (context.viewer.personId !== patientId)
    context.noteRead({ subjectId: patientId, resourceType: 'CareRelationship', resourceId: id });
  return { id: patientId };
}

/** The one conversation of each relationship. */
export const conversationByRelationshipLoader = (context: CareContext) =>
  context.loader('conversations by relationship', async (ids: readonly Id[]) => {
    const here = and(
      eq(conversations.brandId, context.viewer.brandId),
      inArray(conversations.relationshipId, [...ids]),
    );
    const found: ConversationRow[] = await context.rows.select().from(conversations).where(here);
    return new Map(found.map((row) => [row.relationshipId, row]));
  });

/** The notes of the relationship that the viewer may read, the newest first; each is recorded as read. */
export async function pageOfNotes(
  context: CareContext,
  { patientId, specialistPersonId }: RelationshipRow,
  { first, after }: { first: number; after?: string | null | undefined },
): Promise<Page<NoteRow>> {
  assertPageSize(first, 50);
  const place = after ? decodePlace(after) : null;
  const found = await context.rows
    .select()
    .from(notes)
    .where(
      and(
        eq(notes.brandId, context.viewer.brandId),
        eq(notes.patientId, patientId),
        eq(notes.specialistPersonId, specialistPersonId),
        place ? sql`(${notes.createdAt}, ${notes.id}) < (${place.at}::timestamptz, ${place.id}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(notes.createdAt), desc(notes.id))
    .limit(first + 1);
  const page = pageOf(found, first, (row) => encodeCursor([row.createdAt.toISOString(), row.id]), Boolean(after));
  for (const { node } of page.edges) recordedAsRead(context, node);
  return page;
}
