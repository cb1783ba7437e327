import { DomainError, ModuleDisabledError, type Words } from '@daraport/domain';
import { isUnavailable, sqlState } from '@daraport/drizzle';
import type { AccessFilter } from '@daraport/access';
import type { AnyRelations } from 'drizzle-orm';
import { createSourceEventStream, execute as run, GraphQLError, type ExecutionResult } from 'graphql';
import type { SubgraphRequest, SubgraphResponse } from './connection.ts';
import type { Context } from './context.ts';
import { flushReads } from './create-context.ts';
import { mapStream } from './stream.ts';
import { createTrail } from './trail.ts';
import type { Runtime } from './start.ts';

/** Runs operations against a subgraph's schema, each with a context of its own. */
export function createExecutor<R extends AnyRelations, V>(runtime: Runtime<R, V>, filter: AccessFilter) {
  const { watch } = runtime;
  const { schema } = runtime.definition;

  /** The second lock: the gateway has already removed what the viewer may not see, so anything left is refused whole. */
  function refusalOf(request: SubgraphRequest): SubgraphResponse | undefined {
    const { denied } = filter(request.document, request.operationName, request.viewer);
    if (denied.length === 0) return undefined;
    return { errors: [new GraphQLError('Not authorized.', { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } })] };
  }

  async function runOnce(request: SubgraphRequest, rootValue?: unknown): Promise<SubgraphResponse> {
    const context = runtime.context(request.viewer, request);
    try {
      const result = await run({
        schema,
        document: request.document,
        rootValue,
        contextValue: context,
        variableValues: request.variables,
        operationName: request.operationName,
      });
      await flushReads(context);
      const answer = present(result, context);
      const isSound = request.passedOn && !answer.errors && !answer.effects;
      return isSound ? { ...answer, isSound } : answer;
    } finally {
      await context.session.end();
    }
  }

  const answer = (request: SubgraphRequest): Promise<SubgraphResponse> =>
    watch ? watch.operation(request, () => runOnce(request)) : runOnce(request);

  async function openStream(request: SubgraphRequest, context: Context<R, V>) {
    try {
      return await createSourceEventStream({
        schema,
        document: request.document,
        contextValue: context,
        variableValues: request.variables,
        operationName: request.operationName,
      });
    } finally {
      await context.session.close();
    }
  }

  return {
    execute: async (request: SubgraphRequest): Promise<SubgraphResponse> => refusalOf(request) ?? answer(request),

    subscribe: async (
      request: SubgraphRequest,
    ): Promise<AsyncIterableIterator<SubgraphResponse> | SubgraphResponse> => {
      const refused = refusalOf(request);
      if (refused) return refused;
      const trail = watch ? createTrail(runtime.platform.live) : undefined;
      const plain = runtime.context(request.viewer, request);
      const context = trail ? { ...plain, live: trail.live } : plain;
      const stream = await openStream(request, context);
      if (!(Symbol.asyncIterator in stream)) return present(stream, context);
      // Each event is answered by a context of its own: nothing seen before is remembered for it.
      return mapStream(stream, (event) => {
        const answerEvent = (): Promise<SubgraphResponse> => runOnce(request, event);
        return watch ? watch.event(request, trail?.take() ?? [], answerEvent) : answerEvent();
      });
    },
  };
}

/** The result as it leaves: refusals in the viewer's language, bugs logged and told apart by the request id alone. */
function present<R extends AnyRelations, V>(result: ExecutionResult, context: Context<R, V>): SubgraphResponse {
  const effects = context.effects.length > 0 ? { effects: context.effects } : {};
  if (!result.errors) return { ...result, ...effects };
  return { ...result, errors: result.errors.map((error) => presentError(error, context)), ...effects };
}

function presentError<R extends AnyRelations, V>(
  error: GraphQLError,
  { viewer, logger, requestId }: Context<R, V>,
): GraphQLError {
  const cause = error.originalError;
  const place = { nodes: error.nodes ?? null, path: error.path ?? null };
  if (cause instanceof DomainError) {
    const facts = cause instanceof ModuleDisabledError ? { module: cause.module } : {};
    return new GraphQLError(cause.words[viewer.locale], { ...place, extensions: { code: cause.code, ...facts } });
  }
  const isLibrary = !cause || cause instanceof GraphQLError;
  if (isLibrary && error.path && error.extensions.code) return error;
  if (isLibrary || !error.path) {
    // What graphql-js says of variables, before it runs anything, and of arguments repeats their values.
    return new GraphQLError(unfit[viewer.locale], { ...place, extensions: { code: 'BAD_USER_INPUT' } });
  }
  if (sqlState(cause) === invalidText) {
    return new GraphQLError('An id in this request is not one of ours.', {
      ...place,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  if (isUnavailable(cause)) {
    logger.warn({ err: cause, requestId, path: error.path }, 'the database is not there');
    return new GraphQLError(unavailable[viewer.locale], { ...place, extensions: { code: 'SERVICE_UNAVAILABLE' } });
  }
  logger.error({ err: cause, requestId, path: error.path }, 'a resolver failed');
  return new GraphQLError('Something went wrong on our side.', {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}

const unfit: Words = {
  en: 'A value in this request is not of the type that is expected there.',
  de: 'Ein Wert in dieser Anfrage hat nicht die Form, die an seiner Stelle erwartet wird.',
};

const unavailable: Words = {
  en: 'This is not available at the moment. Please try again shortly.',
  de: 'Das ist im Moment nicht verfügbar. Bitte versuchen Sie es gleich noch einmal.',
};

/** SQLSTATE of a text that is no UUID: ids are opaque to clients, so a made-up one is the client's fault. */
const invalidText = '22P02';
