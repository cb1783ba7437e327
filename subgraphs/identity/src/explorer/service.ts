import { reachOf, type ReachedField, type Role, scopesOfRole } from '@daraport/access';
import { assertPageSize, decodeCursor, encodeCursor, pageOf, type Page } from '@daraport/subgraph';
import type { IdentityContext } from '../builder.ts';

/** A page of fields, with the number of all that the role reaches. */
export interface ReachPage extends Page<ReachedField> {
  readonly totalCount: number;
}

const MOST = 100;

/**
 * A page of the fields that a role reaches, by type and field, as the composed graph's own rules have it; entered in the audit
 * log. Which rows of them somebody sees is decided where the rows are.
 */
export function reachOfRole(
  context: IdentityContext,
  asked: { role: Role; first: number; after?: string | null | undefined },
): ReachPage {
  assertPageSize(asked.first, MOST);
  context.noteRead({ subjectId: null, resourceType: 'Role', resourceId: null, reason: asked.role });
  const all = reachOf(scopesOfRole[asked.role]);
  const place = asked.after ? decodeCursor(asked.after, 2).join('.') : undefined;
  const rest =
    place === undefined ? all : all.slice(all.findIndex(({ type, field }) => `${type}.${field}` === place) + 1);
  const cursorOf = ({ type, field }: ReachedField): string => encodeCursor([type, field]);
  return { ...pageOf(rest, asked.first, cursorOf, rest.length < all.length), totalCount: all.length };
}
