import { anonymous, modulesOf, type Role, type Viewer } from '@daraport/access';
import { apiTokens, brands, memberships, people, sessions } from '@daraport/drizzle/tables/identity';
import { minutes, type Id } from '@daraport/domain';
import { and, eq, isNull } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';
import { hashOf } from '../secret.ts';
import { chooseLocale, isSessionLive, personViewer, tokenViewer, type Place } from './rules.ts';

/** What the gateway knows of a request before it knows who asks. */
export interface ViewerQuestion {
  readonly brandId: Id;
  readonly brandOrigin: string;
  readonly locale: string | null;
  readonly clickId: Id | null;
  readonly visitorId: Id | null;
  /** What the browser says it is, kept with its session. */
  readonly userAgent: string | null;
}

/** How exact "last seen" and "last used" are: finer would cost every request a write. */
const touchEvery = minutes(1);

const membershipFacts = { id: memberships.id, role: memberships.role, organizationId: memberships.organizationId };
/** What is known of the person's place, beside the question itself. */
const placeFacts = { modules: brands.modules, locale: people.locale };
const placeOf = (
  { brandId, brandOrigin, clickId, visitorId, locale }: ViewerQuestion,
  place: { modules: string[]; locale: string },
): Place => ({
  brandId,
  brandOrigin,
  clickId,
  visitorId,
  locale: chooseLocale(locale, place.locale),
  modules: modulesOf(place.modules),
});

/** Nobody in particular, in the language asked for or the brand's; null when there is no such brand. */
export async function anonymousViewer({ rows }: IdentityContext, question: ViewerQuestion): Promise<Viewer | null> {
  const { brandId, brandOrigin, clickId, visitorId, locale } = question;
  const [brand] = await rows
    .select({ locale: brands.defaultLocale, modules: brands.modules })
    .from(brands)
    .where(eq(brands.brandId, brandId));
  if (!brand) return null;
  const facts = { clickId, visitorId, modules: modulesOf(brand.modules) };
  return anonymous(brandId, brandOrigin, chooseLocale(locale, brand.locale), facts);
}

/** Who holds the session token, on this brand alone; null when the session is over, unknown or another brand's. */
export async function sessionViewer(
  context: IdentityContext,
  question: ViewerQuestion,
  token: string,
): Promise<Viewer | null> {
  const [found] = await context.rows
    .select({ session: sessions, membership: membershipFacts, place: placeFacts })
    .from(sessions)
    .innerJoin(memberships, and(eq(memberships.brandId, sessions.brandId), eq(memberships.id, sessions.membershipId)))
    .innerJoin(people, and(eq(people.brandId, sessions.brandId), eq(people.id, sessions.personId)))
    .innerJoin(brands, eq(brands.brandId, sessions.brandId))
    .where(
      and(eq(sessions.brandId, question.brandId), eq(sessions.tokenHash, hashOf(token)), isNull(memberships.endedAt)),
    );
  if (!found) return null;
  const { session } = found;
  const membership = { ...found.membership, role: found.membership.role as Role };
  const now = context.now();
  if (!isSessionLive(session, membership.role, now)) return null;
  const userAgent = session.userAgent ?? question.userAgent;
  if (now.getTime() - session.lastSeenAt.getTime() >= touchEvery || userAgent !== session.userAgent) {
    await context.write((tx) =>
      tx
        .update(sessions)
        .set({ lastSeenAt: now, userAgent })
        .where(and(eq(sessions.brandId, session.brandId), eq(sessions.id, session.id))),
    );
  }
  return personViewer(placeOf(question, found.place), session.personId, membership, session.id);
}

/** What an API token may do right now; null when it is unknown, over, revoked, or its maker's membership has ended. */
export async function apiTokenViewer(
  context: IdentityContext,
  question: ViewerQuestion,
  token: string,
): Promise<Viewer | null> {
  const [found] = await context.rows
    .select({ token: apiTokens, membership: membershipFacts, place: placeFacts })
    .from(apiTokens)
    .innerJoin(memberships, and(eq(memberships.brandId, apiTokens.brandId), eq(memberships.id, apiTokens.membershipId)))
    .innerJoin(people, and(eq(people.brandId, apiTokens.brandId), eq(people.id, apiTokens.personId)))
    .innerJoin(brands, eq(brands.brandId, apiTokens.brandId))
    .where(
      and(eq(apiTokens.brandId, question.brandId), eq(apiTokens.tokenHash, hashOf(token)), isNull(memberships.endedAt)),
    );
  const now = context.now();
  if (!found || found.token.revokedAt || found.token.expiresAt <= now) return null;
  const { brandId, id, lastUsedAt, personId } = found.token;
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() >= touchEvery) {
    await context.write((tx) =>
      tx
        .update(apiTokens)
        .set({ lastUsedAt: now })
        .where(and(eq(apiTokens.brandId, brandId), eq(apiTokens.id, id))),
    );
  }
  const membership = { ...found.membership, role: found.membership.role as Role };
  return tokenViewer(placeOf(question, found.place), personId, membership, found.token);
}
