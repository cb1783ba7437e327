import { memberships, organizationPatients, people } from '@daraport/drizzle/tables/identity';
import { isId, NotFoundError, type Id } from '@daraport/domain';
import type { Role } from '@daraport/access';
import { assertPageSize, parseInput } from '@daraport/subgraph';
import { and, eq, exists, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { IdentityContext } from '../builder.ts';
import { mayReadContact, personFaults, personFields } from './rules.ts';
import { pageOfPeople, type PeoplePage } from './search.ts';

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
  readonly search?: string | null | undefined;
}

/**
 * The people of the viewer's organization and those below it, else of the brand, by family name; with a search, those
 * whose name or address fits.
 */
export function listPeople(
  context: IdentityContext,
  { first, after, role, search }: PeopleQuestion,
): Promise<PeoplePage> {
  assertPageSize(first, 100);
  const where = and(
    eq(people.brandId, context.viewer.brandId),
    ofOrganization(context),
    role ? hasRole(context, role) : undefined,
  );
  return pageOfPeople(context, { where, first, after, search, inEmail: true });
}

/** The row rules keep others out; of patients, the list leaves out those who only ever held a time. */
function ofOrganization({ rows, viewer }: IdentityContext): SQL | undefined {
  if (!viewer.organizationId) return undefined;
  const hasJoined = rows
    .select({ one: sql`1` })
    .from(organizationPatients)
    .where(
      and(
        eq(organizationPatients.brandId, people.brandId),
        eq(organizationPatients.organizationId, viewer.organizationId),
        eq(organizationPatients.personId, people.id),
        isNotNull(organizationPatients.joinedAt),
      ),
    );
  return or(eq(people.isStaff, true), exists(hasJoined));
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
    if (changed && change.timeZone)
      await context.publish(tx, 'identity.timeZoneChanged', { personId: changed.id, timeZone: changed.timeZone });
    return changed;
  });
  if (!person) throw new NotFoundError();
  return person;
}
