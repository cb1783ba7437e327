import { buildSubgraphSchema } from '@apollo/subgraph';
import type { SubgraphConnection } from '@daraport/subgraph';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { resolvers, type SampleName, sampleNames, typeDefs } from './schema.ts';

/** The schema of one sample subgraph. */
export const schemaOf = (name: SampleName): GraphQLSchema =>
  buildSubgraphSchema({ typeDefs: parse(typeDefs[name]), resolvers: resolvers[name] });

/** A sample subgraph in this process. */
export function localConnection(name: SampleName): SubgraphConnection {
  const schema = schemaOf(name);
  return {
    name: name as never,
    execute: async ({ document, variables }) =>
      execute({ schema, document, variableValues: variables, contextValue: {} }),
    subscribe: async () => ({ errors: [] }),
    door: async () => ({ status: 404, headers: {}, body: Buffer.alloc(0) }),
    isReady: async () => true,
    close: async () => undefined,
  };
}

export const localConnections = (): SubgraphConnection[] => sampleNames.map(localConnection);

/** Identity's doors for one brand and nobody signed in: the gateway asks them in the bench as it does in the house. */
export function identityConnection(): SubgraphConnection {
  const brand = {
    id: 'b',
    slug: 'bench',
    name: 'Bench',
    portal: null,
    defaultLocale: 'en',
    locales: ['en'],
    accent: '#123456',
  };
  const answers: Record<string, (body: Buffer) => unknown> = {
    '/brand': () => brand,
    '/viewer': (body) => ({
      ...(JSON.parse(body.toString('utf8')) as object),
      kind: 'anonymous',
      personId: null,
      membershipId: null,
      organizationId: null,
      role: null,
      scopes: [],
      sessionId: null,
      tokenId: null,
      locale: 'en',
      sessionState: 'none',
    }),
  };
  return {
    ...localConnection('people'),
    name: 'identity',
    door: async ({ path, body }) => ({
      status: 200,
      headers: {},
      body: Buffer.from(JSON.stringify(answers[path]?.(body) ?? null)),
    }),
  };
}
