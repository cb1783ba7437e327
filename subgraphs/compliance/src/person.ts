import { NotFoundError } from '@daraport/domain';
import { idempotencyKeys } from '@daraport/drizzle/tables/compliance';
import { once } from '@daraport/subgraph';
import { GraphQLError } from 'graphql';
import type { ComplianceContext, Tx } from './builder.ts';

/** The person who asks; whoever is none (a token of the platform) has no consents and no record of his own. */
export function personOf({ viewer }: ComplianceContext): string {
  if (!viewer.personId) throw new NotFoundError();
  return viewer.personId;
}

/** Does the viewer's act once per idempotency key; `input` is the mutation's own, the key included. */
export function actOnce<Answer>(
  context: ComplianceContext,
  tx: Tx,
  operation: string,
  { idempotencyKey: key, ...input }: { readonly idempotencyKey: string },
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (key.length < 1 || key.length > 200) {
    throw new GraphQLError('idempotencyKey has 1 to 200 characters.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  const { brandId } = context.viewer;
  const request = { brandId, actorId: personOf(context), operation, key, input, now: context.now() };
  return once(tx, idempotencyKeys, request, work);
}
