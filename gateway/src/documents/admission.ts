import type { Viewer } from '@daraport/access';
import { Refusal } from '../limits/refusal.ts';
import type { RegisteredDocuments } from './registry.ts';

/** Whose operations sessions and visitors may send: those that portals registered, by id, or any. Tokens send any. */
export type DocumentPolicy = 'registered' | 'any';

/** A request whose document stands in it as text, whether it came so or by id. */
export interface Resolved {
  readonly request: unknown;
  readonly isRegistered: boolean;
}

/**
 * Puts the text of a registered document into a request that names it by `extensions.persistedQuery.sha256Hash`, the form of
 * Apollo's clients. A request that brings a text is taken by its text. Throws a Refusal for an id that nobody registered.
 */
export async function resolveDocument(request: unknown, registered: RegisteredDocuments): Promise<Resolved> {
  const id = registeredId(request);
  if (id === undefined) return { request, isRegistered: false };
  const query = await registered(id);
  if (query === undefined)
    throw new Refusal(400, 'PERSISTED_QUERY_NOT_IN_LIST', 'No document is registered under this id.');
  const { extensions: _id, ...rest } = request as Record<string, unknown>;
  return { request: { ...rest, query }, isRegistered: true };
}

/**
 * Refuses a document that a portal did not register to whoever is no token's holder: what a page in a browser can do
 * is then what was built into it (`docs/decisions/0011`). Throws a Refusal.
 */
export function admitDocument({ isRegistered }: Resolved, viewer: Viewer, policy: DocumentPolicy): void {
  if (policy === 'any' || isRegistered || viewer.kind === 'token') return;
  throw new Refusal(
    403,
    'PERSISTED_QUERY_ID_REQUIRED',
    'Without an API token only the registered documents of the portals are answered, by id.',
  );
}

function registeredId(request: unknown): string | undefined {
  if (!isMap(request) || (request['query'] !== undefined && request['query'] !== '')) return undefined;
  const { extensions } = request;
  const persisted = isMap(extensions) ? extensions['persistedQuery'] : undefined;
  const id = isMap(persisted) ? persisted['sha256Hash'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
