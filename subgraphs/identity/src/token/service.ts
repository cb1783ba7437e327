import { faceOf, isScope, reachOf, type Scope } from '@daraport/access';
import { apiTokens, idempotencyKeys } from '@daraport/drizzle/tables/identity';
import { days, isId, NotFoundError, type Id } from '@daraport/domain';
import { notify } from '@daraport/events';
import { once, parseInput } from '@daraport/subgraph';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { IdentityContext } from '../builder.ts';
import { hashOf } from '../secret.ts';
import { viewerTopic } from '../session/service.ts';
import { ScopeNotHeldError } from './errors.ts';
import { newApiToken, tokenFaults } from './rules.ts';

export type ApiTokenRow = typeof apiTokens.$inferSelect;

const NewToken = z.object({
  name: z.string().trim().min(1, 'name').max(100, 'name'),
  scopes: z
    .array(z.string().refine(isScope, 'scopes'))
    .min(1, 'scopes')
    .transform((all) => [...new Set(all)] as Scope[]),
  expiresInDays: z.int('expiresInDays').min(1, 'expiresInDays').max(365, 'expiresInDays'),
  idempotencyKey: z.string().min(1, 'idempotencyKey').max(200, 'idempotencyKey'),
});

/** One's own tokens, the newest first, also those that are over. */
export const listApiTokens = ({ rows, viewer }: IdentityContext): Promise<ApiTokenRow[]> =>
  rows.select().from(apiTokens).where(ownTokens(viewer)).orderBy(desc(apiTokens.createdAt), apiTokens.id);

const ownTokens = ({ brandId, personId }: IdentityContext['viewer']) =>
  and(eq(apiTokens.brandId, brandId), eq(apiTokens.personId, personId ?? brandId));

/** Of the viewer's scopes those that something in the face of their tokens asks for; the others would give a token nothing. */
export function usefulScopes({ viewer: { scopes: held, role } }: IdentityContext): Scope[] {
  const given = held.filter((scope) => scope !== 'tokens:manage');
  const needed = new Set(reachOf(given, { face: faceOf({ kind: 'token', role }) }).flatMap(({ scopes }) => scopes));
  return given.filter((scope) => needed.has(scope));
}

/**
 * Makes a token with some of the viewer's own scopes. The secret is shown in this answer; the same key within a day
 * shows the same one, sealed by the vault until then.
 */
export async function createApiToken(
  context: IdentityContext,
  input: unknown,
): Promise<{ token: ApiTokenRow; secret: string }> {
  const { name, scopes, expiresInDays, idempotencyKey: key } = parseInput(NewToken, input, tokenFaults);
  const { brandId, personId, membershipId, kind, scopes: held } = context.viewer;
  const notHeld = scopes.filter((scope) => !held.includes(scope) || scope === 'tokens:manage');
  if (kind !== 'person' || !personId || !membershipId) throw new ScopeNotHeldError(scopes);
  if (notHeld.length > 0) throw new ScopeNotHeldError(notHeld);
  const now = context.now();
  const sealerOf = (id: Id) => context.vault.exportSealer(brandId, id);
  const placeOf = (id: Id) => ({ table: 'api_tokens', column: 'secret', rowId: id });

  return context.write(async (tx) => {
    const request = {
      brandId,
      actorId: personId,
      operation: 'createApiToken',
      key,
      input: { name, scopes, expiresInDays },
      now,
    };
    const { id, sealed } = await once(tx, idempotencyKeys, request, async () => {
      const made = newApiToken();
      const tokenId = context.newId();
      await tx.insert(apiTokens).values({
        brandId,
        id: tokenId,
        personId,
        membershipId,
        name,
        prefix: made.prefix,
        tokenHash: hashOf(made.token),
        scopes,
        createdAt: now,
        expiresAt: new Date(now.getTime() + days(expiresInDays)),
      });
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: null,
        resourceType: 'ApiToken',
        resourceId: tokenId,
      });
      return { id: tokenId, sealed: sealerOf(tokenId).seal(made.token, placeOf(tokenId)).toString('base64') };
    });
    const [token] = await tx
      .select()
      .from(apiTokens)
      .where(and(ownTokens(context.viewer), eq(apiTokens.id, id)));
    if (!token) throw new Error(`token ${id} was not kept`);
    return { token, secret: sealerOf(id).open(Buffer.from(sealed, 'base64'), placeOf(id)) };
  });
}

/** Ends one of one's own tokens at once; one that is over already stays as it is. */
export async function revokeApiToken(context: IdentityContext, id: Id): Promise<ApiTokenRow> {
  if (!isId(id)) throw new NotFoundError();
  const here = and(ownTokens(context.viewer), eq(apiTokens.id, id));
  return context.write(async (tx) => {
    const ended = await tx
      .update(apiTokens)
      .set({ revokedAt: context.now() })
      .where(and(here, isNull(apiTokens.revokedAt)))
      .returning({ id: apiTokens.id });
    const [token] = await tx.select().from(apiTokens).where(here);
    if (!token) throw new NotFoundError();
    if (ended.length > 0) {
      await notify(tx, viewerTopic, { brandId: token.brandId, tokenId: id });
      await context.record(tx, { action: 'ADMINISTER', subjectId: null, resourceType: 'ApiToken', resourceId: id });
    }
    return token;
  });
}
