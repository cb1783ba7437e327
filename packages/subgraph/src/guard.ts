import type { Scope, TaggedFace } from '@daraport/access';

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

/**
 * Shows a field in these faces too, or a type with all its fields; without it only portals see it. Says nothing of who may read
 * it. An entity is shown field by field, because other subgraphs add to it.
 */
export const shownIn = (...faces: TaggedFace[]) => ({ tag: faces });

/** `open`, and shown in these faces. */
export const openIn = (...faces: TaggedFace[]) => ({ tag: ['open', ...faces] });
