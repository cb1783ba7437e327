import { loggedError } from '@daraport/telemetry';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/** A message of refusal has no place of its own for the request's id, so each error carries it. */
export const withId = (error: GraphQLError, requestId: string): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, requestId },
  });

/** The id that `withId` gave; empty where nobody did. */
export function requestIdOf({ extensions }: GraphQLError): string {
  const id = extensions['requestId'];
  return typeof id === 'string' ? id : '';
}

/** What is no GraphQL error is a bug: logged, and told by its code alone. */
export function asGraphqlError(error: unknown, logger: Logger, requestId: string): GraphQLError {
  if (error instanceof GraphQLError) return error;
  logger.error({ requestId, err: loggedError(error) }, 'a subscription could not start');
  return new GraphQLError('Something went wrong on our side.', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
}
