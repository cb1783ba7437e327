import { type AccessFilter, accessFromSdl, createAccessFilter } from '@daraport/access';
import { isDay, parseInstant } from '@daraport/domain';
import { GraphQLError, GraphQLScalarType, type GraphQLSchema } from 'graphql';
import type { Compile } from '../execution/executor.ts';
import { openWith } from '../execution/supergraph.ts';
import { createFaces, type Faces } from '../faces/catalogue.ts';
import { type AheadPlanner, createAheadPlanner } from '../planning/ahead.ts';
import { admitEnforcedRules } from './supergraph.ts';

/** Everything that is read from the supergraph once: schemas, access filter, planner. */
export interface GraphModel {
  /** As the stock gateway may load it; see `admitEnforcedRules`. */
  readonly admittedSdl: string;
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** What each kind of client sees of it. */
  readonly faces: Faces;
  readonly filter: AccessFilter;
  /** Plans and compiles what the filter has left of an operation. */
  readonly compile: Compile;
  /** What `compile` plans with: large operations may be planned before, elsewhere. */
  readonly planner: AheadPlanner;
}

/** Reads a composed supergraph. Throws when it asks for a feature that is not enforced here. */
export function createGraphModel(supergraphSdl: string): GraphModel {
  if (/isInterfaceObject: true/.test(supergraphSdl)) {
    throw new Error('The supergraph uses @interfaceObject, for which access rules are not enforced here.');
  }
  const admittedSdl = admitEnforcedRules(supergraphSdl);
  const opened = openWith(admittedSdl, createAheadPlanner);
  const schema = withCheckedScalars(opened.schema);
  return {
    admittedSdl,
    schema,
    faces: createFaces(schema, supergraphSdl),
    filter: createAccessFilter({ schema, rules: accessFromSdl(supergraphSdl) }),
    compile: opened.compile,
    planner: opened.planner,
  };
}

const checks: Readonly<Record<string, (text: string) => boolean>> = {
  Date: isDay,
  DateTime: (text) => parseInstant(text) !== undefined,
};

/** A supergraph says of scalars no more than their names: what their values must be is checked here as in the subgraphs. */
function withCheckedScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, fits] of Object.entries(checks)) {
    const scalar = schema.getType(name);
    if (!(scalar instanceof GraphQLScalarType)) continue;
    scalar.parseValue = (value) => {
      if (typeof value === 'string' && fits(value)) return value;
      throw new GraphQLError(`It is not a ${name} as the schema describes it.`);
    };
  }
  return schema;
}
