import type { Viewer } from '@daraport/access';
import { type DocumentNode, type GraphQLError, type GraphQLSchema, validateSchema } from 'graphql';
import { contractOf } from './contract.ts';
import { type Face, faceOf, taggedFaces } from './face.ts';
import { tagsOf } from './tags.ts';
import { faultsOf } from './validation.ts';

/** The schema of each face, and what it says of an operation. */
export interface Faces {
  schemaFor(viewer: Viewer): GraphQLSchema;
  /** What is wrong with a document by the viewer's face, at most as many faults as the limits say; remembered per document. */
  validate(document: DocumentNode, viewer: Viewer): readonly GraphQLError[];
}

/**
 * Cuts the faces out of the API schema, by the supergraph's tags; a graph that tags nothing for any face has one for all. Throws
 * a `FaceError` that lists every fault of the tags.
 */
export function createFaces(api: GraphQLSchema, supergraphSdl: string): Faces {
  const schemas: Readonly<Record<Face, GraphQLSchema>> = { portal: api, ...contractsOf(api, supergraphSdl) };
  const known = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, readonly GraphQLError[]>>();
  const schemaFor = (viewer: Viewer): GraphQLSchema => schemas[faceOf(viewer)];
  return {
    schemaFor,
    validate(document, viewer) {
      const schema = schemaFor(viewer);
      const outcomes = known.get(schema) ?? new WeakMap<DocumentNode, readonly GraphQLError[]>();
      known.set(schema, outcomes);
      const faults = outcomes.get(document) ?? faultsOf(schema, document);
      outcomes.set(document, faults);
      return faults;
    },
  };
}

/** The schemas of the tagged faces. Throws a `FaceError`. */
export function contractsOf(
  api: GraphQLSchema,
  supergraphSdl: string,
): Record<(typeof taggedFaces)[number], GraphQLSchema> {
  const tags = tagsOf(supergraphSdl);
  if (!taggedFaces.some((face) => tags.has(face))) return { public: api, partner: api };
  const contracts = taggedFaces.map((face) => ({ face, ...contractOf(api, face, tags.get(face) ?? new Set()) }));
  const faults = contracts.flatMap((one) => [
    ...one.faults,
    ...validateSchema(one.schema).map((error) => `${one.face}: ${error.message}`),
  ]);
  if (faults.length > 0) throw new FaceError(faults);
  return Object.fromEntries(contracts.map(({ face, schema }) => [face, schema])) as never;
}

/** The tags of the subgraphs do not make sound contracts; `faults` names each place. */
export class FaceError extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The faces of the graph do not hold together:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'FaceError';
    this.faults = faults;
  }
}
