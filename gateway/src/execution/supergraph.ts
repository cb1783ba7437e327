import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { createExecutor, type Compile } from './executor.ts';
import { createApolloPlanner } from './planner.apollo.ts';

/** The planner gives up comparing plans after this many and takes the best so far. */
export const MAX_EVALUATED_PLANS = 1000;

/** A supergraph ready to be asked. */
export interface OpenSupergraph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly compile: Compile;
  /** Address of each subgraph by name, as the supergraph tells it. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Reads any composed supergraph. Throws when it asks for a feature that is not known here, or must be enforced. */
export function openSupergraph(supergraphSdl: string): OpenSupergraph {
  const supergraph = Supergraph.build(supergraphSdl);
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS } });
  return {
    schema,
    compile: createExecutor({ schema, supergraphSchema, planner: createApolloPlanner(planner, apiSchema) }),
    addresses: new Map([...supergraph.subgraphsMetadata()].map(({ name, url }) => [name, url])),
  };
}
