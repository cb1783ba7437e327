import { type Schema, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { type AccessFilter, accessFromSdl, createAccessFilter } from '@daraport/access';
import type { GraphQLSchema } from 'graphql';
import { admitEnforcedRules } from './supergraph.ts';

/** The planner gives up comparing plans after this many and takes the best so far. */
export const MAX_EVALUATED_PLANS = 1000;

/** Everything that is read from the supergraph once: schemas, access filter, planner. */
export interface GraphModel {
  /** As the stock gateway may load it; see `admitEnforcedRules`. */
  readonly admittedSdl: string;
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly filter: AccessFilter;
  readonly apiSchema: Schema;
  readonly supergraphSchema: GraphQLSchema;
  readonly planner: QueryPlanner;
}

/** Reads a composed supergraph. Throws when it asks for a feature that is not enforced here. */
export function createGraphModel(supergraphSdl: string): GraphModel {
  if (/isInterfaceObject: true/.test(supergraphSdl)) {
    throw new Error('The supergraph uses @interfaceObject, for which access rules are not enforced here.');
  }
  const admittedSdl = admitEnforcedRules(supergraphSdl);
  const supergraph = Supergraph.build(admittedSdl);
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  return {
    admittedSdl,
    schema,
    filter: createAccessFilter({ schema, rules: accessFromSdl(supergraphSdl) }),
    apiSchema,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    planner: new QueryPlanner(supergraph, {
      exposeDocumentNodeInFetchNode: true,
      debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS },
    }),
  };
}
