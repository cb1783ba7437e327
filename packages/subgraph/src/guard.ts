import type { Scope } from '@daraport/access';

/**
 * What a type or field asks of the viewer, in the words of federation. The gateway enforces it before planning, this
 * subgraph again before any resolver runs; a field without one of these (own or its type's) fails the build.
 */
export const guard = (...scopes: Scope[]) => ({ requiresScopes: [scopes] });

/** Any one of these scopes is enough. */
export const guardAny = (...scopes: Scope[]) => ({ requiresScopes: scopes.map((scope) => [scope]) });

/** Any signed-in viewer or token. */
export const signedIn = { authenticated: true } as const;

/** Anyone on the brand, or a value that is only reached through guarded fields. */
export const open = { tag: ['open'] };
