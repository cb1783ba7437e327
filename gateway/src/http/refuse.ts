import { loggedError } from '@daraport/telemetry';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { RateLimited } from '../limits/charge.ts';
import { InvalidDocument, Refusal } from '../limits/refusal.ts';
import { presentError } from './present-error.ts';
import { rateLimitHeaders } from './rate-limit.ts';

/** A refusal, or what the server itself found wrong, in GraphQL's shape and the media type asked for. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  error: Error & { statusCode?: number; code?: string },
): FastifyReply {
  const status = statusOf(error);
  if (status >= 500) request.log.error({ requestId: request.id, err: loggedError(error) }, 'a request failed');
  if (status === 503) reply.header('retry-after', '2');
  if (error instanceof RateLimited)
    reply.headers({
      'retry-after': String(Math.ceil(error.charge.balance.retryAfter)),
      ...rateLimitHeaders(error.charge),
    });
  const wantsGraphql = request.headers.accept?.includes('application/graphql-response+json') ?? false;
  const shown =
    error instanceof InvalidDocument ? error.faults.map((fault) => fault.toJSON()) : [shownOf(error, status)];
  if (status === 405) reply.header('allow', 'POST');
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type(`${wantsGraphql ? 'application/graphql-response+json' : 'application/json'}; charset=utf-8`)
    .send(
      JSON.stringify({
        errors: shown.map((each) => presentError(each, request.id)),
        extensions: { requestId: request.id },
      }),
    );
}

/** An answer that Apollo's HTTP side gave before it looked at an operation, with the request's id like all others. */
export function withRequestId(payload: unknown, requestId: string): unknown {
  if (typeof payload !== 'string' || !payload.startsWith('{')) return payload;
  const answer = JSON.parse(payload) as { extensions?: Record<string, unknown> };
  return answer.extensions?.['requestId']
    ? payload
    : JSON.stringify({ ...answer, extensions: { ...answer.extensions, requestId } });
}

/** Of a refusal its own, of any other GraphQL error what it carries for Apollo (`extensions.http`), of the server's what it says. */
function statusOf(error: Error & { statusCode?: number }): number {
  if (error instanceof Refusal) return error.status;
  const http =
    error instanceof GraphQLError ? (error.extensions['http'] as { status?: number } | undefined) : undefined;
  return http?.status ?? error.statusCode ?? 500;
}

const shownOf = (error: Error, status: number): GraphQLFormattedError =>
  error instanceof GraphQLError
    ? error.toJSON()
    : { message: error.message, extensions: { code: status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST' } };
