import { type Viewer, type Face, faceOf, taggedFaces } from '@daraport/access';
import { type DocumentNode, type GraphQLError, type GraphQLSchema, isEnumType, validateSchema } from 'graphql';
import { contractOf } from './contract.ts';
import { mutationsWithoutKey } from './idempotency.ts';
import { tagsOf } from './tags.ts';
import { faultsOf } from './validation.ts';

/** The schema of each face, and what it says of an operation. */
export interface Faces {
  schemaFor(viewer: Viewer): GraphQLSchema;
  /** By what the answers to a viewer are written, where the whole schema would tell too much. */
  viewFor(viewer: Viewer): { readonly name: Face; readonly schema: GraphQLSchema } | undefined;
  /** Whether any face lacks values of its enums, which then must be kept out of answers. */
  readonly hidesValues: boolean;
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
  const hiding = new Set(taggedFaces.filter((face) => hidesValues(api, schemas[face])));
  return {
    schemaFor,
    hidesValues: hiding.size > 0,
    viewFor(viewer) {
      const name = faceOf(viewer);
      return name !== 'portal' && hiding.has(name) ? { name, schema: schemas[name] } : undefined;
    },
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

/** Whether a part of a schema has an enum of which it lacks values. */
const hidesValues = (api: GraphQLSchema, part: GraphQLSchema): boolean =>
  Object.values(part.getTypeMap()).some((type) => {
    const whole = api.getType(type.name);
    return isEnumType(type) && isEnumType(whole) && type.getValues().length < whole.getValues().length;
  });

/** The schemas of the tagged faces. Throws a `FaceError`. */
export function contractsOf(
  api: GraphQLSchema,
  supergraphSdl: string,
): Record<(typeof taggedFaces)[number], GraphQLSchema> {
  const tags = tagsOf(supergraphSdl);
  if (!taggedFaces.some((face) => tags.has(face))) return { public: api, partner: api };
  const contracts = taggedFaces.map((face) => ({ face, ...contractOf(api, face, tags) }));
  const faults = contracts.flatMap((one) => [
    ...one.faults,
    ...mutationsWithoutKey(one.schema).map(
      (field) => `${field} is in "${one.face}", and takes no idempotencyKey that must be given`,
    ),
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
