import { buildSubgraphSchema } from '@apollo/subgraph';
import type { SubgraphConnection, SubgraphRequest, SubgraphResponse } from '@daraport/subgraph';
import {
  type DocumentNode,
  execute,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  OperationTypeNode,
} from 'graphql';
import { type Chaos, distort } from './chaos.ts';
import { hashOf } from './random.ts';

/** What one run of one operation shares among subgraphs. */
export interface WorldState {
  readonly chaos: Chaos;
  /**
   * Whether an object is the same whatever a subgraph is told of it. Otherwise all it is told counts, so that a
   * representation that differs shows.
   */
  readonly knowsEntities?: boolean;
  /** Mutations so far: fields called `version` tell it, so that their order shows in the answer. */
  mutations: number;
}

interface Source {
  readonly __typename?: string;
  readonly $id: number;
  readonly [field: string]: unknown;
}

/** How many different objects of a type there are: few, so that the same one appears at many places. */
const POPULATION = 5;

/** Subgraphs in memory whose every answer follows from what is asked, whoever asks and in which order. */
export function connectWorld(
  typeDefs: Readonly<Record<string, DocumentNode>>,
  stateOf: (request: SubgraphRequest) => WorldState,
): SubgraphConnection[] {
  const schemas = new Map(Object.entries(typeDefs).map(([name, document]) => [name, openSchema(document)]));
  const resolve = createResolve([...schemas.values()]);
  return [...schemas].map(([name, schema]) => ({
    name: name as SubgraphConnection['name'],
    execute: async (request) => answer(name, { schema, resolve }, request, stateOf(request)),
    subscribe: async () => ({ errors: [] }),
    door: async () => ({ status: 404, headers: {}, body: Buffer.alloc(0) }),
    isReady: async () => true,
    close: async () => undefined,
  }));
}

/** The subgraph's schema with federation's own resolvers taken out: `resolve` answers entities as everything else. */
export function openSchema(document: DocumentNode): GraphQLSchema {
  const schema = buildSubgraphSchema(document);
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities) delete entities.resolve;
  const union = schema.getType('_Entity');
  if (isUnionType(union)) union.resolveType = null;
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) type.isTypeOf = null;
  return schema;
}

async function answer(
  name: string,
  { schema, resolve }: { readonly schema: GraphQLSchema; readonly resolve: Resolve },
  request: SubgraphRequest,
  state: WorldState,
): Promise<SubgraphResponse> {
  if (state.chaos.isDead(name)) throw new Error(`connect ECONNREFUSED ${name}`);
  // Answers come back in another order than they were asked for.
  for (let wait = hashOf(name, state.chaos.seed) % 4; wait > 0; wait--) await Promise.resolve();
  const result = await execute({
    schema,
    document: request.document,
    variableValues: request.variables,
    contextValue: state,
    fieldResolver: resolve,
    typeResolver: (value, _context, info, abstractType) => {
      const known = info.schema.getType((value as Source).__typename ?? '');
      if (isObjectType(known)) return known.name;
      const possible = info.schema.getPossibleTypes(isAbstractType(known) ? known : abstractType);
      return possible[(value as Source).$id % possible.length]?.name;
    },
  });
  const told = distort(state.chaos, name, result, request);
  return request.passedOn && told.data === result.data && !told.errors ? { ...told, isSound: true } : told;
}

type Resolve = GraphQLFieldResolver<unknown, WorldState>;

/** Answers any field of any of these subgraphs. */
const createResolve =
  (schemas: readonly GraphQLSchema[]): Resolve =>
  (source, args, state, info) => {
    const { fieldName, parentType, operation } = info;
    if (fieldName === '_entities')
      return (args as { representations: Source[] }).representations.map((one) => ({ ...one, $id: idOf(one, state) }));
    if (operation.operation === OperationTypeNode.MUTATION && source === undefined) state.mutations++;
    if (fieldName === 'version') return state.mutations;
    const { $id, [fieldName]: given } = (source ?? { $id: 0 }) as Source;
    if (given !== undefined) return given;
    const place = hashOf(parentType.name, fieldName, args, $id);
    if (state.chaos.failsAt(place)) {
      const code = ['NOT_FOUND', 'FORBIDDEN', undefined][place % 3];
      throw new GraphQLError(`${parentType.name}.${fieldName} failed`, code ? { extensions: { code } } : {});
    }
    if (state.knowsEntities && args !== undefined && isId(info.returnType)) return `${fieldName}$${$id}`;
    const known = state.knowsEntities ? namesKnownToAll(schemas, parentType.name, fieldName) : undefined;
    return valueOf(info.schema, info.returnType, place, known);
  };

/** The members or values that all subgraphs have which share a field: only those may it answer, whoever is asked. */
function namesKnownToAll(schemas: readonly GraphQLSchema[], parentName: string, fieldName: string): Set<string> {
  const known = schemas.flatMap((schema) => {
    const parent = schema.getType(parentName);
    const field = isObjectType(parent) ? parent.getFields()[fieldName] : undefined;
    return field ? [new Set(namesOf(schema, getNamedType(field.type)))] : [];
  });
  return known.reduce((all, one) => all.intersection(one));
}

function namesOf(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map((one) => one.name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [];
}

/** Identifiers and texts may be keys; of an object whose number they tell they are the same everywhere. */
const isId = (type: GraphQLOutputType): boolean => ['ID', 'String'].includes(String(getNullableType(type)));

/** The number of the object that a representation means: every key of it holds that number. */
function idOf(representation: Source, { knowsEntities }: WorldState): number {
  const own = Object.entries(representation).filter(
    ([key, value]) => typeof value === 'string' && key !== '__typename',
  );
  const text = own.find(([key]) => key === 'id') ?? own[0] ?? ['', JSON.stringify(representation)];
  const told = knowsEntities ? /\$(\d+)/.exec(String(text[1]))?.[1] : undefined;
  return told === undefined ? hashOf(representation) % 1000 : Number(told);
}

/** `known` are the members or values it may be; all of them when it is left out. */
function valueOf(schema: GraphQLSchema, type: GraphQLOutputType, place: number, known?: Set<string>): unknown {
  if (!isNonNullType(type) && place % 9 === 0) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) {
    return Array.from({ length: place % 4 }, (_, index) => valueOf(schema, inner.ofType, hashOf(place, index), known));
  }
  if (isEnumType(inner) || isAbstractType(inner)) {
    const possible = namesOf(schema, inner).filter((name) => known?.has(name) ?? true);
    const name = possible[place % possible.length];
    return isEnumType(inner) ? name : { __typename: name, $id: place % POPULATION };
  }
  if (isObjectType(inner)) return { __typename: inner.name, $id: place % POPULATION };
  const small = place % 7;
  return (
    { Int: small, Float: small + 0.5, Boolean: small % 2 === 0, String: `text ${small}`, ID: `id${small}` }[
      inner.name
    ] ?? { [inner.name]: [small] }
  );
}
