import { createRequest, type AnyVariables } from '@urql/core';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A document as `graphql(...)` gives it: its text, with the types of its data and variables. */
export type Document<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

/** The urql request of a document; equal documents and variables have equal keys. */
export function requestOf<Data, Variables>(document: Document<Data, Variables>, variables: Variables) {
  const text: string = document.toString();
  return createRequest<Data>(text, variables as AnyVariables);
}
