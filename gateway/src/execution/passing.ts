import { fragmentsOf } from '@daraport/access';
import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import type { Prepare, Prepared } from './documents.ts';
import type { Outcome, Request } from './executor.ts';
import type { Data } from './objects.ts';
import type { PlanNode } from './plan.ts';
import { type Collected, collectFields, type CollectOptions, fieldOf, type TypedSet } from './projection.collect.ts';
import { pickVariables } from './run.ts';

/** A fetch whose data, where it is sound, is the data for the client. */
export interface PassedFetch {
  readonly serviceName: string;
  readonly prepared: Prepared;
  readonly isMutation: boolean;
  readonly variables: readonly string[];
}

/** What the client asked, all of which the viewer may see. */
export interface ClientSide extends CollectOptions {
  readonly operation: OperationDefinitionNode;
  /** What this client sees. */
  readonly schema: GraphQLSchema;
}

/** Under abstract types every possible type is compared; an operation that needs more comparisons than this is not passed on. */
const MOST_COMPARISONS = 2000;

/**
 * The one fetch of a plan, if it asks for what the client asked for, key for key and in the same order, and the client knows
 * all types and values that can stand there: sound data then needs no merging, no checking and no writing.
 */
export function passedFetch(
  plan: PlanNode | undefined,
  { whole, prepare }: { readonly whole: GraphQLSchema; readonly prepare: Prepare },
  client: ClientSide,
): PassedFetch | undefined {
  if (plan?.kind !== 'Fetch' || plan.entities || plan.outputRewrites) return undefined;
  const { serviceName, isMutation, variables } = plan;
  const prepared = prepare(plan.operation);
  const root = whole.getRootType(client.operation.operation);
  if (!root) return undefined;
  const fetch: CollectOptions = {
    schema: whole,
    fragments: fragmentsOf(prepared.document),
    conditions: client.conditions,
  };
  const isAlike = createComparison(whole, client, fetch);
  const isWhole = isAlike([client.operation.selectionSet], [prepared.operation.selectionSet], root, true);
  return isWhole ? { serviceName, prepared, isMutation, variables } : undefined;
}

type Sets = readonly TypedSet['set'][];
type IsAlike = (client: Sets, fetch: Sets, type: GraphQLCompositeType, isRoot?: boolean) => boolean;

function createComparison(whole: GraphQLSchema, client: ClientSide, fetch: CollectOptions): IsAlike {
  let comparisons = 0;
  const fieldsOf = (side: CollectOptions, sets: Sets, parent: GraphQLCompositeType): Collected[] =>
    collectFields(
      { ...side, schema: whole },
      sets.map((set) => ({ set, parent })),
      parent.name,
    );

  const isAlike: IsAlike = (asked, fetched, type, isRoot = false) =>
    (isAbstractType(type) ? whole.getPossibleTypes(type) : [type]).every((possible) => {
      if (++comparisons > MOST_COMPARISONS || !isObjectType(client.schema.getType(possible.name))) return false;
      const [mine, theirs] = [fieldsOf(client, asked, possible), fieldsOf(fetch, fetched, possible)];
      return mine.length === theirs.length && mine.every((one, index) => isSame(one, theirs[index], possible, isRoot));
    });

  function isSame(
    asked: Collected,
    fetched: Collected | undefined,
    parent: GraphQLCompositeType,
    isRoot: boolean,
  ): boolean {
    const name = nameOf(asked);
    // Such a key is refused.
    if (!fetched || asked.key !== fetched.key || name !== nameOf(fetched) || asked.key === '__proto__') return false;
    // A subgraph may call its root types otherwise.
    if (name === '__typename') return !isRoot;
    const type = fieldOf(parent, name)?.type;
    const named = type && getNamedType(type);
    if (isCompositeType(named)) return isAlike(setsOf(asked), setsOf(fetched), named);
    return named !== undefined && knowsValues(named);
  }

  function knowsValues(type: GraphQLNamedType): boolean {
    const known = client.schema.getType(type.name);
    return isEnumType(type)
      ? isEnumType(known) && known.getValues().length === type.getValues().length
      : known !== undefined;
  }

  return isAlike;
}

const nameOf = ({ nodes }: Collected): string => (nodes[0] as FieldNode).name.value;
const setsOf = ({ nodes }: Collected): Sets => nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

/** Passes sound data on as it is; anything else goes the whole way, `otherwise`, without being asked for again. */
export async function passOn(
  { serviceName, prepared, isMutation, variables: names }: PassedFetch,
  request: Request,
  otherwise: (request: Request) => Promise<Outcome>,
): Promise<Outcome> {
  const { text, document } = prepared;
  const variables = pickVariables(request.variables, names);
  const passedOn = request.acceptsText ? 'text' : 'data';
  const asked = request.call({ serviceName, text, document, variables, isMutation, passedOn });
  const answer = await asked.catch(() => undefined);
  if (!answer?.isSound) return otherwise({ ...request, call: () => asked });
  const { data, dataText } = answer;
  return { data: (data ?? null) as Data | null, errors: [], ...(dataText === undefined ? {} : { dataText }) };
}
