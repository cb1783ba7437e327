import { memberships, people } from '@daraport/drizzle/tables/identity';
import { isId, NotFoundError, type Id } from '@daraport/domain';
import type { Role } from '@daraport/access';
import { assertPageSize, decodeCursor, encodeCursor, pageOf, parseInput, type Page } from '@daraport/subgraph';
import { and, count, eq, exists, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { IdentityContext } from '../builder.ts';
import { mayReadContact, personFaults, personFields } from './rules.ts';

export type PersonRow = typeof people.$inferSelect;

/** The person, or null when absent or not visible to the viewer. */
export const loadPerson = (context: IdentityContext, id: Id): Promise<PersonRow | null> =>
  context
    .loader('person', async (ids: readonly Id[]) => {
      const found = await context.rows
        .select()
        .from(people)
        .where(and(eq(people.brandId, context.viewer.brandId), inArray(people.id, ids.filter(isId))));
      return new Map(found.map((row) => [row.id, row]));
    })
    .load(id);

/** The roles of a person's memberships that have not ended. */
export const rolesOf = async (context: IdentityContext, personId: Id): Promise<Role[]> =>
  (await context
    .loader('roles', async (ids: readonly Id[]) => {
      const found = await context.rows
        .selectDistinct({ personId: memberships.personId, role: memberships.role })
        .from(memberships)
        .where(
          and(
            eq(memberships.brandId, context.viewer.brandId),
            inArray(memberships.personId, [...ids]),
            isNull(memberships.endedAt),
          ),
        )
        .orderBy(memberships.role);
      const grouped = Map.groupBy(found, (row) => row.personId);
      return new Map([...grouped].map(([id, rows]) => [id, rows.map(({ role }) => role as Role)]));
    })
    .load(personId)) ?? [];

/** Notes that contact data of someone else is read: whoever it belongs to may see that. */
export function noteContactRead(context: IdentityContext, personId: Id): void {
  if (!mayReadContact(context.viewer, personId) || context.viewer.personId === personId) return;
  context.noteRead({ subjectId: personId, resourceType: 'Person', resourceId: personId });
}

export interface PeopleQuestion {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly role?: Role | null | undefined;
}

/** The people of the brand by family name, whom the viewer may see. */
export async function listPeople(
  context: IdentityContext,
  { first, after, role }: PeopleQuestion,
): Promise<Page<PersonRow> & { readonly where: SQL | undefined }> {
  assertPageSize(first, 100);
  const where = and(eq(people.brandId, context.viewer.brandId), role ? hasRole(context, role) : undefined);
  const found = await context.rows
    .select()
    .from(people)
    .where(and(where, after ? isAfter(after) : undefined))
    .orderBy(people.familyName, people.givenName, people.id)
    .limit(first + 1);
  const cursorOf = ({ familyName, givenName, id }: PersonRow) => encodeCursor([familyName, givenName, id]);
  return { ...pageOf(found, first, cursorOf, Boolean(after)), where };
}

/** How many people the list has in all. */
export async function countPeople({ rows }: IdentityContext, where: SQL | undefined): Promise<number> {
  const [row] = await rows.select({ total: count() }).from(people).where(where);
  return row?.total ?? 0;
}

function isAfter(cursor: string): SQL {
  const [family = '', given = '', id = ''] = decodeCursor(cursor, 3);
  const last = isId(id) ? id : '00000000-0000-0000-0000-000000000000';
  return sql`(${people.familyName}, ${people.givenName}, ${people.id}) > (${family}, ${given}, ${last}::uuid)`;
}

const hasRole = ({ rows }: IdentityContext, role: Role): SQL =>
  exists(
    rows
      .select({ one: sql`1` })
      .from(memberships)
      .where(
        and(
          eq(memberships.brandId, people.brandId),
          eq(memberships.personId, people.id),
          eq(memberships.role, role),
          isNull(memberships.endedAt),
        ),
      ),
  );

const ProfileChange = z.object({
  locale: personFields.locale.nullish(),
  timeZone: personFields.timeZone.nullish(),
  givenName: personFields.name.nullish(),
  familyName: personFields.name.nullish(),
});

/** Changes one's own profile; absent fields stay. */
export async function updateProfile(context: IdentityContext, input: unknown): Promise<PersonRow> {
  const change = parseInput(ProfileChange, input, personFaults);
  const { viewer } = context;
  const given = Object.entries(change).filter(([, value]) => value != null);
  if (!viewer.personId) throw new NotFoundError();
  const here = and(eq(people.brandId, viewer.brandId), eq(people.id, viewer.personId));
  const subject = { subjectId: viewer.personId, resourceType: 'Person', resourceId: viewer.personId };
  const person = await context.write(async (tx) => {
    if (given.length === 0) return (await tx.select().from(people).where(here))[0];
    const [changed] = await tx.update(people).set(Object.fromEntries(given)).where(here).returning();
    await context.record(tx, { action: 'WRITE', ...subject });
    return changed;
  });
  if (!person) throw new NotFoundError();
  return person;
}
