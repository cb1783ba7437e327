import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import { redacted } from '@daraport/telemetry';
import type { Logger } from 'pino';
import type { DaraportGateway } from '../graph/gateway.ts';
import { limits } from '../limits/limits.ts';
import { type Context, logBug, presentAnswer } from './answer.ts';

/** The GraphQL server over the gateway: validation, CSRF prevention and the HTTP contract are Apollo's. */
export function createApollo(
  gateway: DaraportGateway,
  options: { introspection: boolean; logger: Logger },
): ApolloServer<Context> {
  const { logger } = options;
  const config: ApolloServerOptions<Context> = {
    gateway,
    introspection: options.introspection,
    logger: {
      debug: () => {},
      info: () => {},
      warn: (text) => logger.warn(redacted(text)),
      error: (text) => logger.error(redacted(text)),
    },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
    plugins: [presentAnswers(logger)],
  };
  return new ApolloServer<Context>(config);
}

/** Answers leave as `presentAnswer` makes them; what is hidden from the client is logged with the request's id. */
const presentAnswers = (logger: Logger): NonNullable<ApolloServerOptions<Context>['plugins']>[number] => ({
  requestDidStart: async () => ({
    async didEncounterErrors({ errors, contextValue }) {
      for (const error of errors) logBug(logger, error, contextValue.requestId);
    },
    async willSendResponse({ response, contextValue }) {
      if (response.body.kind !== 'single') return;
      response.body.singleResult = presentAnswer(response.body.singleResult, contextValue);
    },
  }),
});
