import type { BaseContext } from '@apollo/server';
import { loggedError } from '@daraport/telemetry';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from '../graph/context.ts';
import type { Charge } from '../limits/charge.ts';
import { presentError } from './present-error.ts';
import { costExtension } from './rate-limit.ts';

/** What answering one operation over HTTP needs to know. */
export type Context = GraphContext & BaseContext & { readonly charged?: Charge };

/** An answer in GraphQL's shape, before it is text. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

/** The answer as it leaves, whichever way it was made: errors as `presentError` makes them, the request's id, what it cost for who pays. */
export function presentAnswer({ data, errors }: Answer, context: Context): Answer {
  const { charged, viewer, requestId, canKeepSession, effects } = context;
  const isLost = !canKeepSession && effects.some((one) => one.kind === 'setSession');
  const shown = isLost ? [sessionNeedsHttps] : errors?.map((error) => presentError(error, requestId));
  return {
    ...(shown ? { errors: shown } : {}),
    ...(data === undefined || isLost ? {} : { data }),
    extensions: { requestId, ...(charged && viewer.kind === 'token' ? { cost: costExtension(charged) } : {}) },
  };
}

/** The same for data that is JSON already: the answer as JSON. */
export function presentText(dataText: string, context: Context): string {
  const { data, ...shown } = presentAnswer({ data: {} }, context);
  const rest = JSON.stringify(shown);
  return data ? `{"data":${dataText},${rest.slice(1)}` : rest;
}

const sessionNeedsHttps = {
  message: 'A session needs https here: no cookie is set over plain http beyond this machine.',
  extensions: { code: 'SESSION_NEEDS_HTTPS' },
};

/** Logs an error that its author did not mean for the client. */
export function logBug(logger: Logger, error: GraphQLError, requestId: string): void {
  const { code, serviceName } = error.extensions;
  if (
    code !== undefined &&
    code !== 'INTERNAL_SERVER_ERROR' &&
    code !== 'DOWNSTREAM_SERVICE_ERROR' &&
    code !== 'SUBREQUEST_FAILED'
  )
    return;
  const cause = error.originalError ?? error;
  logger.error({ requestId, path: error.path, serviceName, err: loggedError(cause) }, 'an operation failed');
}
