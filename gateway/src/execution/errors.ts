import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Place } from './paths.ts';

const FAILED = 'A part of the answer could not be fetched.';

/** What stands for a single entity that a subgraph answered nonsense for. */
export const notAnEntity: GraphQLFormattedError = { message: FAILED, extensions: { code: 'SUBREQUEST_FAILED' } };

/** At most so many places are listed for one fault. */
export const MAX_PLACES = 100;

/** One error for each place that stays empty because a subgraph could not be asked or answered nonsense. */
export function subrequestFailed(serviceName: string, places: readonly Place[], cause: unknown): GraphQLError[] {
  return places.slice(0, MAX_PLACES).map(
    (path) =>
      new GraphQLError(FAILED, {
        path,
        ...(cause instanceof Error ? { originalError: cause } : {}),
        extensions: { code: 'SUBREQUEST_FAILED', serviceName },
      }),
  );
}

/** A subgraph answered nonsense where nobody but another subgraph needs it: the answer itself shows nothing of it. */
export const unseenNonsense = (path: Place | undefined): GraphQLError =>
  new GraphQLError('Invalid value found for what another subgraph needs.', {
    ...(path ? { path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });

/** A subgraph's own error at its place in the whole response; without a place it stays without one. */
export function downstreamError(
  serviceName: string,
  error: GraphQLFormattedError | GraphQLError,
  path: Place | undefined,
): GraphQLError {
  const extensions = isRecord(error.extensions) ? error.extensions : {};
  const message = typeof error.message === 'string' && error.message !== '' ? error.message : undefined;
  return new GraphQLError(message ?? `Error while fetching subquery from service "${serviceName}"`, {
    ...(path ? { path } : {}),
    ...(error instanceof Error ? { originalError: error } : {}),
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName },
  });
}

/** The path of a subgraph's error, if it is one. */
export function pathOf(error: GraphQLFormattedError | GraphQLError): Place | undefined {
  const { path } = error;
  return Array.isArray(path) ? (path as Place) : undefined;
}

/** A subgraph's errors, if it answered any that can be read. */
export function errorsIn(answer: { readonly errors?: unknown }): readonly GraphQLFormattedError[] {
  return Array.isArray(answer.errors) ? (answer.errors.filter(isRecord) as unknown as GraphQLFormattedError[]) : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
