import { buildSubgraphSchema } from '@apollo/subgraph';
import type { SubgraphConnection, SubgraphResponse } from '@daraport/subgraph';
import {
  type DocumentNode,
  execute,
  getNullableType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { silentConnection } from '../sample/connections.ts';
import { subgraphDocuments } from './graph.ts';

/** An object of the world: all it answers follows from its type and number, whoever asks. */
interface Thing {
  readonly __typename: string;
  readonly number: number;
}

/** So few of each type that the same one appears in many places, as in a calendar or an inbox. */
const POPULATION = 40;
/** How long lists of objects are: some pages are longer in the house, most lists inside of them shorter. */
const LIST = 5;

/**
 * The house's six subgraphs by their own schemas, with made-up content that is the same for every gateway however it asks.
 * An answer is kept by document and variables, so that they cost next to nothing.
 */
export async function worldConnections(): Promise<SubgraphConnection[]> {
  return [...(await subgraphDocuments())].map(([name, document]) => {
    const schema = openSchema(document);
    const known = new WeakMap<DocumentNode, Map<string, SubgraphResponse>>();
    return {
      ...silentConnection(name),
      async execute({ document: asked, variables, passedOn }) {
        const answers = known.get(asked) ?? new Map<string, SubgraphResponse>();
        known.set(asked, answers);
        const key = JSON.stringify(variables ?? null);
        const answer = answers.get(key) ?? (await ask(schema, asked, variables));
        answers.set(key, answer);
        return passedOn && !answer.errors ? { ...answer, isSound: true } : answer;
      },
    };
  });
}

const ask = async (
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>> | undefined,
): Promise<SubgraphResponse> => execute({ schema, document, variableValues, fieldResolver, typeResolver });

/** The schema with federation's own resolvers taken out: entities are things as all others. */
function openSchema(document: DocumentNode): GraphQLSchema {
  const schema = buildSubgraphSchema(document);
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities) delete entities.resolve;
  const union = schema.getType('_Entity');
  if (isUnionType(union)) union.resolveType = null;
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) type.isTypeOf = null;
  return schema;
}

const fieldResolver: GraphQLFieldResolver<Thing | undefined, unknown> = (source, given, _context, info) => {
  if (info.fieldName === '_entities') return (given['representations'] as Representation[]).map(thingOf);
  const { __typename, number } = source ?? { __typename: info.parentType.name, number: 0 };
  if (info.fieldName === 'id') return `${__typename}-${number}`;
  return valueFor(
    info.returnType,
    hash(`${__typename} ${number} ${info.fieldName} ${JSON.stringify(given)}`),
    info.schema,
  );
};

const typeResolver: GraphQLTypeResolver<Thing, unknown> = ({ __typename }) => __typename;

function valueFor(given: GraphQLOutputType, seed: number, schema: GraphQLSchema): unknown {
  const type = getNullableType(given);
  if (isListType(type))
    return Array.from({ length: LIST }, (_, index) => valueFor(type.ofType, hash(`${seed} ${index}`), schema));
  if (isEnumType(type)) {
    const shown = type.getValues().filter(({ astNode }) => !astNode?.directives?.some(isInaccessible));
    return pick(shown.map(({ name }) => name).toSorted(), seed);
  }
  if (isAbstractType(type)) {
    const name = pick(
      schema
        .getPossibleTypes(type)
        .map((one) => one.name)
        .toSorted(),
      seed,
    );
    return { __typename: name, number: seed % POPULATION };
  }
  if (isObjectType(type)) return { __typename: type.name, number: seed % POPULATION };
  return (scalars[type.name] ?? scalars['String'])?.(seed);
}

const isInaccessible = ({ name }: { readonly name: { readonly value: string } }): boolean =>
  name.value === 'inaccessible' || name.value === 'federation__inaccessible';

const words = 'calm regular sleep helps most people with light worries in the evening hours of a long week'.split(' ');
const day = (seed: number): Date => new Date(Date.UTC(2026, seed % 12, 1 + (seed % 28), seed % 24));
const scalars: Readonly<Record<string, (seed: number) => unknown>> = {
  Int: (seed) => seed % 1000,
  Float: (seed) => (seed % 1000) / 8,
  Boolean: (seed) => seed % 2 === 0,
  ID: (seed) => `id-${seed % POPULATION}`,
  DateTime: (seed) => day(seed).toISOString(),
  Date: (seed) => day(seed).toISOString().slice(0, 10),
  String: (seed) => Array.from({ length: 1 + (seed % 6) }, (_, index) => pick(words, seed + index * 7)).join(' '),
};

type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** The thing that a representation means: by its id, or by all that it says. */
function thingOf(representation: Representation): Thing {
  const { __typename, id } = representation;
  const number = typeof id === 'string' ? Number(/\d+$/.exec(id)?.[0] ?? 0) : hash(JSON.stringify(representation));
  return { __typename, number };
}

const pick = <Item>(items: readonly Item[], seed: number): Item => items[seed % items.length] as Item;

/** FNV-1a over UTF-16 units, without its highest bit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 1;
}
