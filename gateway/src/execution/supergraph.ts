import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { createExecutor, type Compile } from './executor.ts';
import type { Planner } from './plan.ts';
import { createApolloPlanner } from './planner.apollo.ts';

/**
 * The planner compares at most so many plans. What portals ask has one; what somebody makes to have many costs a tenth of a millisecond for
 * each: every subgraph can answer the `__typename` of the root, and under ten conditions that is 6^10 plans.
 */
export const MAX_EVALUATED_PLANS = 100;

/** A supergraph ready to be asked. */
export interface OpenSupergraph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly compile: Compile;
  /** Address of each subgraph by name, as the supergraph tells it. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** Makes a planner that stands in for Apollo's, or goes before it. */
export type MakePlanner = (supergraphSdl: string, supergraphSchema: GraphQLSchema, apollo: Planner) => Planner;

/** Reads any composed supergraph. Throws when it asks for a feature that is not known here, or must be enforced. */
export const openSupergraph = (supergraphSdl: string, makePlanner?: MakePlanner): OpenSupergraph =>
  open(supergraphSdl, (supergraph, schema) =>
    makePlanner ? makePlanner(supergraphSdl, schema, openPlanner(supergraph)) : openDecidedPlanner(supergraph),
  );

/** The same, with a planner that is put around Apollo's. */
export const openWith = <Around extends Planner>(
  supergraphSdl: string,
  around: (planner: Planner) => Around,
): OpenSupergraph & { readonly planner: Around } =>
  open(supergraphSdl, (supergraph) => around(openPlanner(supergraph)));

function open<Chosen extends Planner>(
  supergraphSdl: string,
  choose: (supergraph: Supergraph, supergraphSchema: GraphQLSchema) => Chosen,
): OpenSupergraph & { readonly planner: Chosen } {
  const supergraph = Supergraph.build(supergraphSdl);
  const schema = supergraph.apiSchema().toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = choose(supergraph, supergraphSchema);
  return {
    schema,
    planner,
    compile: createExecutor({ schema, supergraphSchema, planner }),
    addresses: new Map([...supergraph.subgraphsMetadata()].map(({ name, url }) => [name, url])),
  };
}

/** The same for graphs with `@requires`: what a field under a condition requires would be missing for its neighbours. */
const openDecidedPlanner = (supergraph: Supergraph): Planner => ({ ...openPlanner(supergraph), wantsDecided: true });

/** Apollo's planner over a supergraph. */
export function openPlanner(supergraph: Supergraph): Planner {
  const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS } });
  return createApolloPlanner(planner, supergraph.apiSchema());
}
