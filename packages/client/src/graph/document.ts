import { createRequest, makeOperation, type AnyVariables, type Operation } from '@urql/core';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/**
 * A document as `graphql(...)` gives it: its text, with the types of its data and variables; in a build also the id under
 * which the portal registered it.
 */
export type Document<Data, Variables> = DocumentTypeDecoration<Data, Variables> & {
  readonly documentId?: string;
  toString(): string;
};

/** The urql request of a document; equal documents and variables have equal keys. */
export function requestOf<Data, Variables>(document: Document<Data, Variables>, variables: Variables) {
  const text: string = document.toString();
  const request = createRequest<Data>(text, variables as AnyVariables);
  if (document.documentId) Object.assign(request.query, { documentId: document.documentId });
  return request;
}

/** The operation with a registered document's id in the place of its text, which only the cache reads (`makeFetchBody` of urql). */
export function sendById(operation: Operation): Operation {
  const { documentId } = operation.query as { documentId?: string };
  if (!documentId) return operation;
  const persistedQuery = { version: 1 as const, sha256Hash: documentId };
  return makeOperation(operation.kind, { ...operation, extensions: { ...operation.extensions, persistedQuery } });
}
