import type {
  BatchFetchNode,
  FetchNode,
  FetchNodePathSegment,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode as HiveNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  visit,
} from 'graphql';
import { operationOf, reachable } from '@daraport/access';
import { operationIn } from './documents.ts';
import { interfaceObjects } from './interface-objects.ts';
import { documentForHive, hasFragmentOn, planInTurn } from './planner.hive.documents.ts';
import type { MakePlanner } from './supergraph.ts';
import type { EntityInput, FetchPlan, Path, PathElement, Plan, PlanNode, Required, Rewrite } from './plan.ts';

/**
 * Hive's planner, written in Rust, behind our interface: it plans in a fraction of the time, and graphs that Apollo's does
 * not. What it cannot plan (it is young) is planned by Apollo's. An optional package: rejects where the machine has none.
 */
export async function loadHivePlanner(): Promise<MakePlanner> {
  const { QueryPlanner } = await import('@graphql-hive/router-query-planner');
  return (supergraphSdl, schema, apollo) => {
    const planner = new QueryPlanner(supergraphSdl);
    const asInterfaces = new Set(
      interfaceObjects(schema).flatMap((one) => schema.getPossibleTypes(one).map(({ name }) => name)),
    );
    return {
      // It loses fields under conditions beside the same ones without.
      wantsDecided: true,
      plan(document, operationName) {
        const planOne = (asked: DocumentNode): Plan => {
          const { node } = planner.plan(print(asked), operationName ?? null, new Set(), 0);
          if (node) return toPlan(schema, node);
          throw new GraphQLError('There is no plan.');
        };
        const operation = operationOf(document, operationName);
        const asked = documentForHive(schema, reachable(document, operation));
        if (!asked) return { node: undefined };
        if (hasFragmentOn(asked, asInterfaces)) return apollo.plan(document, operationName);
        try {
          return operation.operation === OperationTypeNode.MUTATION ? planInTurn(asked, planOne) : planOne(asked);
        } catch {
          // Its messages say what it does not know yet; Apollo's tell the client what is wrong, if anything is.
          return apollo.plan(document, operationName);
        }
      },
    };
  };
}

function toPlan(schema: GraphQLSchema, node: HiveNode): Plan {
  const nodes = node?.kind === 'Sequence' ? node.nodes : [node];
  const [first, ...rest] = nodes;
  if (first?.kind !== 'Subscription') return { node: toNode(schema, node) };
  return { primary: toFetch(first.primary), node: { kind: 'Sequence', nodes: rest.map((one) => toNode(schema, one)) } };
}

function toNode(schema: GraphQLSchema, node: HiveNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map((one) => toNode(schema, one)) };
    case 'Flatten':
      return { kind: 'Flatten', path: toPath(schema, node.path), node: toNode(schema, node.node) };
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        ifTrue: node.ifClause && toNode(schema, node.ifClause),
        ifFalse: node.elseClause && toNode(schema, node.elseClause),
      };
    case 'Fetch':
      return toFetch(node);
    case 'BatchFetch':
      return toFetches(schema, node);
    case 'Subscription':
    case 'Defer':
      break;
  }
  throw new GraphQLError(`A plan with ${node.kind} is not supported.`, { extensions: { code: 'NOT_SUPPORTED' } });
}

/** Throws for an operation that is none. */
function toFetch(node: FetchNode): FetchPlan {
  const { requires } = node;
  parse(node.operation, { noLocation: true });
  const input = entityInput({ ...node, requires: requires ?? [] });
  const after = input.outputRewrites ? { outputRewrites: input.outputRewrites } : {};
  return {
    kind: 'Fetch',
    serviceName: node.serviceName,
    operation: node.operation,
    isMutation: node.operationKind === 'mutation',
    variables: node.variableUsages ?? [],
    ...(requires ? { entities: input } : after),
  };
}

/** One fetch for each alias and place; what is ready together goes out together again, as everything does here. */
function toFetches(schema: GraphQLSchema, node: BatchFetchNode): PlanNode {
  const document = parse(node.operation, { noLocation: true });
  const nodes = node.entityBatch.aliases.flatMap((one): PlanNode[] => {
    const operation = onlyAlias(document, one.alias, one.representationsVariableName);
    const used = operationIn(parse(operation)).variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    const fetch: FetchPlan = {
      kind: 'Fetch',
      serviceName: node.serviceName,
      operation,
      isMutation: false,
      variables: used.filter((name) => name !== 'representations'),
      entities: entityInput(one),
    };
    return one.paths.map((path) => ({ kind: 'Flatten', path: toPath(schema, path), node: fetch }));
  });
  return { kind: 'Parallel', nodes };
}

/** The operation with one of its `_entities` alone, under the names that a single fetch has. */
function onlyAlias(document: DocumentNode, alias: string, representations: string): string {
  const operation = operationIn(document);
  const field = operation.selectionSet.selections.find((one) => one.kind === Kind.FIELD && one.alias?.value === alias);
  const { alias: _, ...unnamed } = field as FieldNode;
  const renamed = visit(unnamed as FieldNode, {
    Variable: (node) =>
      node.name.value === representations ? { ...node, name: { ...node.name, value: 'representations' } } : undefined,
  });
  const single: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [renamed] },
  };
  const alone = reachable(document, single);
  const used = new Set<string>();
  visit(alone, { Variable: ({ name }) => void used.add(name.value), VariableDefinition: () => false as const });
  const definitions = (operation.variableDefinitions ?? []).flatMap((one) => {
    const name = one.variable.name.value === representations ? 'representations' : one.variable.name.value;
    return used.has(name)
      ? [{ ...one, variable: { ...one.variable, name: { kind: Kind.NAME as const, value: name } } }]
      : [];
  });
  return print(reachable(document, { ...single, variableDefinitions: definitions }));
}

function entityInput(node: {
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites?: readonly FetchRewrite[];
  readonly outputRewrites?: readonly FetchRewrite[];
}): EntityInput {
  return {
    requires: node.requires.map(toRequired),
    ...(node.inputRewrites?.length ? { inputRewrites: node.inputRewrites.map(toRewrite) } : {}),
    ...(node.outputRewrites?.length ? { outputRewrites: node.outputRewrites.map(toRewrite) } : {}),
  };
}

function toRequired(node: RequiresSelection): Required {
  if (node.kind === 'FragmentSpread') throw new GraphQLError('A plan that requires a named fragment is not supported.');
  if (node.kind === 'InlineFragment')
    return { kind: 'Fragment', typeCondition: node.typeCondition, selections: node.selections.map(toRequired) };
  const selections = node.selections?.map(toRequired);
  return { kind: 'Field', from: node.name, as: node.alias ?? node.name, ...(selections ? { selections } : {}) };
}

function toRewrite(given: FetchRewrite): Rewrite {
  if ('KeyRenamer' in given)
    return { kind: 'rename', ...placeOf(given.KeyRenamer.path), to: given.KeyRenamer.renameKeyTo };
  const setter = 'ValueSetter' in given ? given.ValueSetter : given;
  return { kind: 'set', ...placeOf(setter.path), value: setter.setValueTo };
}

function placeOf(segments: readonly FetchNodePathSegment[]): { path: Path; key: string } {
  const path = segments.map((one): PathElement => ('Key' in one ? one.Key : { types: new Set(one.TypenameEquals) }));
  const key = path.pop();
  return { path, key: typeof key === 'string' ? key : '' };
}

/** A type condition also admits the members of an interface or union. */
function toPath(schema: GraphQLSchema, path: readonly FlattenNodePathSegment[]): Path {
  return path.map((one): PathElement => {
    if (one === '@') return one;
    if ('Field' in one) return one.Field;
    const types = one.TypeCondition.flatMap((name) => {
      const type = schema.getType(name);
      return isAbstractType(type) ? [name, ...schema.getPossibleTypes(type).map((member) => member.name)] : [name];
    });
    return { types: new Set(types) };
  });
}
