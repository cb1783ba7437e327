import type { Viewer } from './viewer.ts';

/** The API as someone knows it: portals the whole graph, integrators and partners what is tagged for them (PUB1). */
export const faces = ['portal', 'public', 'partner'] as const;
export type Face = (typeof faces)[number];
export type TaggedFace = Exclude<Face, 'portal'>;

/** The faces that are parts of the graph; a field is in one by the tag of that name. */
export const taggedFaces = ['public', 'partner'] as const satisfies readonly TaggedFace[];

/**
 * The face of a viewer: a partner's token has the partners', any other token the public one, and sessions and visitors are
 * portals. Nothing a client says of itself counts.
 */
export function faceOf({ kind, role }: Pick<Viewer, 'kind' | 'role'>): Face {
  if (kind !== 'token') return 'portal';
  return role === 'AFFILIATE' ? 'partner' : 'public';
}
