import { buildSubgraphSchema } from '@apollo/subgraph';
import type { SubgraphConnection, SubgraphResponse } from '@daraport/subgraph';
import { execute, type GraphQLSchema, parse, subscribe } from 'graphql';
import { nameOf, typeDefs } from './schema.ts';
import { noticesOf } from './source.ts';

interface CallContext {
  readonly signal?: AbortSignal | undefined;
}

const resolvers = {
  care: {
    Query: { rooms: () => 0 },
    Subscription: {
      noticed: {
        subscribe: (_root: unknown, { room, after }: { room: number; after: number }, { signal }: CallContext) =>
          noticesOf(room, after, signal),
        resolve: (notice: unknown) => notice,
      },
    },
  },
  identity: {
    Query: { people: () => 0 },
    Person: { __resolveReference: ({ id }: { id: string }) => ({ id, name: nameOf(id) }) },
  },
};

/** One of the two subgraphs in this process. */
export function streamConnection(name: 'care' | 'identity'): SubgraphConnection {
  const schema: GraphQLSchema = buildSubgraphSchema({
    typeDefs: parse(typeDefs[name]),
    resolvers: resolvers[name] as never,
  });
  return {
    name,
    execute: async ({ document, variables }) =>
      execute({ schema, document, variableValues: variables, contextValue: {} }),
    subscribe: async ({ document, variables, signal }) =>
      (await subscribe({
        schema,
        document,
        variableValues: variables,
        contextValue: { signal },
      })) as AsyncIterableIterator<SubgraphResponse>,
    door: async ({ path, body }) => ({
      status: 200,
      headers: {},
      body: Buffer.from(JSON.stringify(answers[path]?.(body) ?? null)),
    }),
    isReady: async () => true,
    close: async () => undefined,
  };
}

/** Identity's doors: one brand, and whoever brings a session is the person of that number. */
const answers: Record<string, (body: Buffer) => unknown> = {
  '/brand': () => ({
    id: 'b',
    slug: 'bench',
    name: 'Bench',
    portal: null,
    defaultLocale: 'en',
    locales: ['en'],
    accent: '#123456',
  }),
  '/viewer': (body) => {
    const asked = JSON.parse(body.toString('utf8')) as { sessionToken?: string };
    const personId = asked.sessionToken ?? null;
    return {
      ...asked,
      kind: personId ? 'person' : 'anonymous',
      personId,
      membershipId: null,
      organizationId: null,
      role: null,
      scopes: [],
      sessionId: personId,
      tokenId: null,
      locale: 'en',
      sessionState: personId ? 'live' : 'none',
    };
  },
};
