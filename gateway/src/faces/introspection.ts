import type { ApolloGateway } from '@apollo/gateway';
import { prune, reachable, TYPE_ALIAS } from '@daraport/access';
import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLSchema,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { GraphContext } from '../graph/context.ts';
import { chosenOperation, coerceVariables } from '../graph/operation.ts';
import type { Faces } from './catalogue.ts';

type Executor = ApolloGateway['executor'];

/** An operation in two: what asks for the schema, and what asks for data. */
interface Split {
  readonly introspection: DocumentNode;
  readonly rest: { readonly document: DocumentNode; readonly isEmpty: boolean };
}

/**
 * Answers `__schema` and `__type` from the face of whoever asks, before anything is planned; the rest of the operation goes
 * on to the executor, unchanged where there is no introspection in it.
 */
export function introspectByFace(run: Executor, api: GraphQLSchema, faces: Faces): Executor {
  const splits = new WeakMap<DocumentNode, Map<string, Split | undefined>>();
  const splitOf = (document: DocumentNode, operationName: string | undefined): Split | undefined => {
    const known = splits.get(document) ?? new Map<string, Split | undefined>();
    splits.set(document, known);
    const key = operationName ?? '';
    if (!known.has(key)) known.set(key, split(api, document, operationName));
    return known.get(key);
  };

  return async (request) => {
    const { document } = request;
    const operationName = request.request.operationName ?? undefined;
    const parts = splitOf(document, operationName);
    if (!parts) return run(request);
    const schema = faces.schemaFor((request.context as GraphContext).viewer);
    const variableValues = request.request.variables ?? {};
    coerceVariables(schema, chosenOperation(document, operationName), variableValues);
    const described = await execute({ schema, document: parts.introspection, variableValues });
    if (parts.rest.isEmpty) return withoutTypeAlias(described) as Awaited<ReturnType<Executor>>;
    const queryHash = `${request.queryHash} without introspection`;
    const answer = await run({ ...request, document: parts.rest.document, queryHash });
    const data = answer.data ? { ...answer.data, ...described.data } : null;
    const errors = [...(answer.errors ?? []), ...(described.errors ?? [])];
    return withoutTypeAlias({ ...answer, data, ...(errors.length > 0 ? { errors } : {}) });
  };
}

/** Undefined where the operation asks for no schema. */
function split(api: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Split | undefined {
  const operation = chosenOperation(document, operationName);
  if (operation.operation !== OperationTypeNode.QUERY) return undefined;
  const chosen = reachable(document, operation);
  const types = new TypeInfo(api);
  const introspection = new Set<FieldNode>();
  const others = new Set<FieldNode>();
  const sort = (node: FieldNode): false | undefined => {
    if (types.getParentType() !== api.getQueryType()) return undefined;
    const isOfSchema = node.name.value === '__schema' || node.name.value === '__type';
    (isOfSchema ? introspection : others).add(node);
    return false;
  };
  visit(chosen, visitWithTypeInfo(types, { Field: sort }));
  if (introspection.size === 0) return undefined;
  return { introspection: prune(api, chosen, others).document, rest: prune(api, chosen, introspection) };
}

/** Our own alias stands where a fragment of the root has lost all its fields. */
function withoutTypeAlias<Answer extends { data?: unknown }>(answer: Answer): Answer {
  if (!answer.data) return answer;
  const { [TYPE_ALIAS]: _own, ...data } = answer.data as Record<string, unknown>;
  return { ...answer, data };
}
