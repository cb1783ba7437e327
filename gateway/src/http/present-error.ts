import type { GraphQLFormattedError } from 'graphql';

/** Codes of refusals that say nothing about our insides; the rest of the extensions may pass with them. */
const INTERNAL = new Set(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', undefined]);
/** Facts about our insides that libraries add. */
const OURS = new Set(['stacktrace', 'exception', 'http', 'service']);
const SUGGESTION = / Did you mean .*$/s;

/**
 * An error as it may leave the house: no stack, no subgraph names (but where a fetch failed), no suggestions; what was
 * not meant for the client is one sentence and the request's id.
 */
export function presentError(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const { code, serviceName, ...rest } = error.extensions ?? {};
  const facts = Object.fromEntries(Object.entries(rest).filter(([name]) => !OURS.has(name)));
  const place = {
    ...(error.path ? { path: error.path } : {}),
    ...(error.locations ? { locations: error.locations } : {}),
  };
  if (typeof code !== 'string' || INTERNAL.has(code)) {
    return {
      message: 'Something went wrong on our side.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  }
  const name = code === 'SUBREQUEST_FAILED' && serviceName ? { serviceName } : {};
  return { message: error.message.replace(SUGGESTION, ''), ...place, extensions: { ...facts, code, ...name } };
}
