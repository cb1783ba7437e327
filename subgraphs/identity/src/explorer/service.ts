import { faceOf, reachOf, type ReachedField, type Role, scopesOfRole } from '@daraport/access';
import { assertPageSize, decodeCursor, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import { GraphQLError } from 'graphql';
import type { IdentityContext } from '../builder.ts';

/** A page of fields, with the number of all that the role reaches. */
export interface ReachPage extends Page<ReachedField> {
  readonly totalCount: number;
}

const MOST = 100;
const MOST_SEARCHED = 100;

/**
 * A page of the fields that a role reaches, by type and field, as the composed graph's own rules have it; with `tokenScopes` what a
 * token reaches that somebody of that role gave these scopes, in its face. Entered in the audit log. Which rows of them somebody sees is decided where the rows are.
 */
export function reachOfRole(
  context: IdentityContext,
  asked: {
    role: Role;
    tokenScopes?: readonly string[] | null | undefined;
    search?: string | null | undefined;
    first: number;
    after?: string | null | undefined;
  },
): ReachPage {
  assertPageSize(asked.first, MOST);
  context.noteRead({ subjectId: null, resourceType: 'Role', resourceId: null, reason: asked.role });
  const reached = reachOfToken(asked.role, asked.tokenScopes) ?? reachOf(scopesOfRole[asked.role]);
  const all = matching(reached, asked.search ?? '');
  const place = asked.after ? decodeCursor(asked.after, 2).join('.') : undefined;
  const rest =
    place === undefined ? all : all.slice(all.findIndex(({ type, field }) => `${type}.${field}` === place) + 1);
  const cursorOf = ({ type, field }: ReachedField): string => encodeCursor([type, field]);
  return { ...pageOf(rest, asked.first, cursorOf, rest.length < all.length), totalCount: all.length };
}

/** Those whose name, `Type.field`, or scopes contain the text, whatever its case. */
function matching(fields: readonly ReachedField[], text: string): readonly ReachedField[] {
  if (text.length > MOST_SEARCHED)
    throw new GraphQLError('A search has at most 100 characters.', { extensions: { code: 'BAD_USER_INPUT' } });
  const wanted = text.trim().toLowerCase();
  const has = (name: string): boolean => name.toLowerCase().includes(wanted);
  return fields.filter(({ type, field, scopes }) => has(`${type}.${field}`) || scopes.some(has));
}

/** A token has of its scopes those that its maker holds, as at its use. */
function reachOfToken(role: Role, scopes: readonly string[] | null | undefined): ReachedField[] | undefined {
  if (!scopes) return undefined;
  const held = scopesOfRole[role].filter((scope) => scopes.includes(scope) && scope !== 'tokens:manage');
  return reachOf(held, { face: faceOf({ kind: 'token', role }) });
}
