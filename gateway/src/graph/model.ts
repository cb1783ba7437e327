import { type AccessFilter, accessFromSdl, createAccessFilter } from '@daraport/access';
import type { GraphQLSchema } from 'graphql';
import type { Compile } from '../execution/executor.ts';
import { openWith } from '../execution/supergraph.ts';
import { createFaces, type Faces } from '../faces/catalogue.ts';
import { type AheadPlanner, createAheadPlanner } from '../planning/ahead.ts';
import { withCheckedScalars } from './scalars.ts';
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
  const admittedSdl = admitEnforcedRules(supergraphSdl);
  // With interface objects six fields can keep the planner busy for a minute: all is planned elsewhere.
  const hasInterfaceObjects = /isInterfaceObject: true/.test(supergraphSdl);
  const opened = openWith(admittedSdl, (planner) => createAheadPlanner(planner, hasInterfaceObjects ? 0 : undefined));
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
