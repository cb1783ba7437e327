import { buildSubgraphSchema } from '@apollo/subgraph';
import type { SubgraphConnection } from '@daraport/subgraph';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { resolvers, type SampleName, sampleNames, typeDefs } from './schema.ts';

/** The schema of one sample subgraph. */
export const schemaOf = (name: SampleName): GraphQLSchema =>
  buildSubgraphSchema({ typeDefs: parse(typeDefs[name]), resolvers: resolvers[name] });

/** A subgraph that answers nothing. */
export const silentConnection = (name: string): SubgraphConnection => ({
  name: name as never,
  execute: async () => ({ errors: [] }),
  subscribe: async () => ({ errors: [] }),
  door: async () => ({ status: 404, headers: {}, body: Buffer.alloc(0) }),
  isReady: async () => true,
  close: async () => undefined,
});

/** A sample subgraph in this process. */
export function localConnection(name: SampleName): SubgraphConnection {
  const schema = schemaOf(name);
  return {
    ...silentConnection(name),
    async execute({ document, variables, passedOn }) {
      const answer = await execute({ schema, document, variableValues: variables, contextValue: {} });
      return passedOn && !answer.errors ? { ...answer, isSound: true } : answer;
    },
  };
}

export const localConnections = (): SubgraphConnection[] => sampleNames.map(localConnection);

/** Identity's doors for one brand, and nobody in particular or somebody with these scopes: the gateway asks them as in the house. */
export function withIdentityDoors(identity: SubgraphConnection, scopes: readonly string[]): SubgraphConnection {
  const brand = {
    id: 'b',
    slug: 'bench',
    name: 'Bench',
    portal: null,
    defaultLocale: 'en',
    locales: ['en'],
    accent: '#123456',
  };
  const nobody = { membershipId: null, organizationId: null, role: null, modules: [], tokenId: null, locale: 'en' };
  const viewer =
    scopes.length === 0
      ? { ...nobody, kind: 'anonymous', scopes, personId: null, sessionId: null, sessionState: 'none' }
      : { ...nobody, kind: 'person', scopes, personId: 'p', sessionId: 's', sessionState: 'live' };
  const answers: Record<string, (body: Buffer) => unknown> = {
    '/brand': () => brand,
    '/viewer': (body) => ({ ...(JSON.parse(body.toString('utf8')) as object), ...viewer }),
  };
  return {
    ...identity,
    name: 'identity',
    door: async ({ path, body }) => ({
      status: 200,
      headers: {},
      body: Buffer.from(JSON.stringify(answers[path]?.(body) ?? null)),
    }),
  };
}
