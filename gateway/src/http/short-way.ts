import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { BoundedCache } from '../execution/cache.ts';
import type { DaraportGateway } from '../graph/gateway.ts';
import type { GraphRequest } from '../limits/request.ts';
import { type Answer, type Context, logBug, presentAnswer, presentText } from './answer.ts';

/** The way around Apollo Server's pipeline for what has been through it before. */
export interface ShortWay {
  /** Undefined for what must go through the pipeline; else the text of the answer, its status and media type set. */
  run(
    request: FastifyRequest,
    reply: FastifyReply,
    asking: GraphRequest,
    context: Context,
  ): Promise<string> | undefined;
  /** Learns which media type the pipeline has answered to an Accept header. */
  learn(request: FastifyRequest, reply: FastifyReply): void;
}

/** Media types that no form of a foreign page can send, so that there is nothing to prevent (CSRF). */
const JSON_TYPES = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8']);
const MAX_ACCEPT = 200;
const MAX_TYPES = 100;

/**
 * What Apollo Server decides about a request that it has answered well before, it decides again in the same way: it parses,
 * validates, finds the operation, negotiates. So the same operation, posted as JSON by a client that accepts the same, goes to
 * the gateway at once. Everything else that a request goes through lies before and behind it, and is the same for both ways.
 */
export function createShortWay({ gateway, logger }: { gateway: DaraportGateway; logger: Logger }): ShortWay {
  const mediaTypes = new BoundedCache<string>(MAX_TYPES);

  async function answer(asking: GraphRequest, document: GraphRequest['document'], context: Context): Promise<Ended> {
    const { operationName, variables, hash } = asking;
    try {
      const asked = { document, queryHash: hash, operationName, variables, acceptsText: true };
      const { data, errors, dataText } = await gateway.answer(asked, context);
      if (dataText !== undefined) return { status: 200, text: `${presentText(dataText, context)}\n` };
      return ended({ data: data ?? null }, errors, context, 200);
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(`Unexpected error value: ${String(cause)}`);
      const shown = error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
      return ended({}, [shown], context, 500);
    }
  }

  function ended(
    { data }: Answer,
    errors: readonly GraphQLError[] | undefined,
    context: Context,
    status: number,
  ): Ended {
    for (const error of errors ?? []) logBug(logger, error, context.requestId);
    const shown = presentAnswer(
      { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map(formatted) } : {}) },
      context,
    );
    return { status: statusIn(errors ?? []) ?? status, text: `${JSON.stringify(shown)}\n` };
  }

  return {
    run(request, reply, asking, context) {
      if (request.method !== 'POST' || !JSON_TYPES.has(request.headers['content-type'] ?? '')) return undefined;
      const { extensions } = request.body as { extensions?: { persistedQuery?: unknown } | null };
      if (extensions?.persistedQuery) return undefined;
      const document = gateway.admitted(asking.hash, asking.operationName);
      const mediaType = mediaTypes.find(request.headers.accept ?? '');
      if (!document || !mediaType) return undefined;
      return answer(asking, document, context).then(({ status, text }) => {
        reply.status(status).header('content-type', mediaType);
        return text;
      });
    },
    learn(request, reply) {
      const accept = request.headers.accept ?? '';
      const mediaType = reply.getHeader('content-type');
      if (reply.statusCode === 200 && typeof mediaType === 'string' && accept.length <= MAX_ACCEPT)
        mediaTypes.set(accept, mediaType);
    },
  };
}

interface Ended {
  readonly status: number;
  readonly text: string;
}

/** As Apollo Server formats an error: always with a code. */
const formatted = (error: GraphQLError): GraphQLFormattedError => ({
  ...error.toJSON(),
  extensions: { ...error.extensions, code: error.extensions.code ?? 'INTERNAL_SERVER_ERROR' },
});

/** The status that an error asks for; of several the last. */
function statusIn(errors: readonly GraphQLError[]): number | undefined {
  const asked = errors.map(({ extensions }) => extensions['http']).filter(isStatus);
  return asked.findLast(({ status }) => status)?.status;
}

const isStatus = (http: unknown): http is { readonly status?: number } =>
  typeof http === 'object' &&
  http !== null &&
  (!('status' in http) || typeof http.status === 'number') &&
  (!('headers' in http) || http.headers instanceof Map);
