import { type Filtered, fragmentsOf, operationOf } from '@daraport/access';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql';
import { BoundedCache } from './cache.ts';
import { type Conditions, conditionVariables, decideConditions, readConditions } from './conditions.ts';
import { createPrepare } from './documents.ts';
import { interfaceObjects } from './interface-objects.ts';
import { introspect } from './introspection.ts';
import type { Data } from './objects.ts';
import { passedFetch, passOn } from './passing.ts';
import { countFetches, type Plan, type Planner, resolveConditions } from './plan.ts';
import { compileProjection, type Project } from './projection.ts';
import { Completion } from './projection.pass.ts';
import { type CallSubgraph, Run, type Step, type SubgraphAnswer } from './run.ts';
import { createReceive, type RootFetch } from './step.root.ts';
import { compileSteps } from './steps.ts';

export interface ExecutorOptions {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** What subgraphs know, with everything that clients do not see. */
  readonly supergraphSchema: GraphQLSchema;
  readonly planner: Planner;
}

/** A valid operation, and what the access filter left of it. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** The same for the same text. */
  readonly key: string;
  /** Left out where no access rules apply. */
  readonly filtered?: Filtered;
  /** What this client sees, where that is a part of the schema: the answer is written by it. */
  readonly face?: { readonly name: string; readonly schema: GraphQLSchema } | undefined;
  /** Made before, with the conditions decided; planned here when it is left out. */
  readonly plan?: Plan;
  /** Coerced; those that `@skip` and `@include` look at decide which plan is run. */
  readonly coerced: Readonly<Record<string, unknown>>;
}

/** What one run needs beside its operation. */
export interface Request {
  /** As the client sent them: subgraphs coerce for themselves. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly call: CallSubgraph;
  /** Why fields are denied, for the client. */
  readonly reason: string;
  /** Whether the outcome may hold text in the place of data. */
  readonly acceptsText?: boolean;
}

export interface Outcome {
  readonly data: Data | null;
  readonly errors: readonly GraphQLError[];
  /** The data as JSON, in the place of `data`; only where text was accepted. */
  readonly dataText?: string;
}

/** An operation ready to be run any number of times. */
export interface Compiled {
  /** What a subscription opens. */
  readonly primary: RootFetch | undefined;
  /** How many fetches its plan has. */
  readonly fetches: number;
  /** Runs a query or a mutation. */
  run(request: Request): Promise<Outcome>;
  /** Completes one event of a subscription from the other subgraphs. */
  complete(event: SubgraphAnswer, request: Request): Promise<Outcome>;
}

const MAX_PLANS = 1000;
const MAX_COMPILED = 2000;

/** Throws a GraphQLError for what cannot be planned. */
export type Compile = (operation: Operation) => Compiled;

/**
 * Compiles operations into what is run: each once for what the viewer may see and for what `@skip` and `@include` say;
 * the ones used last are kept.
 */
export function createExecutor(options: ExecutorOptions): Compile {
  const plans = new BoundedCache<Plan>(MAX_PLANS);
  const compiled = new BoundedCache<Compiled>(MAX_COMPILED);
  const conditionNames = new WeakMap<DocumentNode, readonly string[]>();
  const denials = new WeakMap<Filtered, string>();
  const { schema, supergraphSchema, planner } = options;
  const prepare = createPrepare();
  const hasInterfaceObjects = interfaceObjects(supergraphSchema).length > 0;
  const context = { schema: supergraphSchema, prepare, hasInterfaceObjects };

  return (operation) => {
    const { document, filtered } = operation;
    const names = remember(conditionNames, document, () => conditionVariables(document));
    const conditions = readConditions(names, operation.coerced);
    const denied = filtered ? remember(denials, filtered, () => denialKey(document, filtered)) : '';
    const planKey = `${operation.key} ${operation.operationName ?? ''} ${denied}`;
    const bits = names.map((name) => (conditions[name] ? '1' : '0')).join('');
    const key = `${planKey} ${bits}`;
    return compiled.get(`${key} ${operation.face?.name ?? ''}`, () =>
      compile(operation, planner.wantsDecided ? key : planKey, conditions),
    );
  };

  function compile(
    { document, operationName, filtered, face, plan: given }: Operation,
    planKey: string,
    conditions: Conditions,
  ): Compiled {
    const operation = operationOf(document, operationName);
    const asked = filtered?.document ?? document;
    const makePlan = (): Plan =>
      planner.plan(planner.wantsDecided ? decideConditions(asked, conditions) : asked, operationName);
    const plan = filtered?.isEmpty ? { node: undefined } : (given ?? plans.get(planKey, makePlan));
    const node = resolveConditions(plan.node, conditions);
    const step = compileSteps(context, node);
    const asking = { schema: face?.schema ?? schema, operation, conditions, fragments: fragmentsOf(document) };
    const project = compileProjection({
      ...asking,
      whole: schema,
      denied: new Set(filtered?.denied.map((one) => one.node)),
      introspect: (nodes) => (_, pass) => introspect(schema, { document, operation }, nodes, pass.variables),
    });
    const primary = plan.primary && {
      serviceName: plan.primary.serviceName,
      prepared: prepare(plan.primary.operation),
      isMutation: false,
      variables: plan.primary.variables,
      outputRewrites: plan.primary.outputRewrites,
      path: [],
    };
    const isMutation = operation.operation === OperationTypeNode.MUTATION;
    const receive = primary && createReceive(supergraphSchema, primary);
    const runAll = (request: Request): Promise<Outcome> =>
      finish(new Run({ ...request, isMutation }), step, project, request);
    const isPassable = !hasInterfaceObjects && (!filtered || filtered.denied.length === 0);
    const passed = isPassable ? passedFetch(node, { whole: supergraphSchema, prepare }, asking) : undefined;
    return {
      primary,
      fetches: countFetches(node),
      run: passed ? (request) => passOn(passed, request, runAll) : runAll,
      complete(event, request) {
        const run = new Run({ ...request, isMutation });
        receive?.(run, event);
        return finish(run, step, project, request);
      },
    };
  }
}

async function finish(run: Run, step: Step, project: Project, { variables, reason }: Request): Promise<Outcome> {
  await step(run);
  const pass = new Completion(variables);
  const data = project(run.data, pass);
  // As in the stock gateway: what subgraphs answered against their schema counts where they told no error themselves.
  const told = run.errors.length > 0 ? run.errors : pass.faults;
  const errors = told.length > 0 ? told : run.unseen();
  if (pass.denialCount === 0 && pass.hidden.length === 0) return { data, errors };
  return { data, errors: [...errors, ...pass.hidden, ...pass.denials(reason)] };
}

/** Which fields of a document are denied: their positions among all fields. */
function denialKey(document: DocumentNode, { denied }: Filtered): string {
  if (denied.length === 0) return '';
  const nodes = new Set<FieldNode>(denied.map((one) => one.node));
  const positions: number[] = [];
  let position = 0;
  visit(document, {
    [Kind.FIELD](node) {
      if (nodes.has(node)) positions.push(position);
      position++;
    },
  });
  return positions.join(',');
}

function remember<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, create: () => Value): Value {
  const value = known.get(key) ?? create();
  known.set(key, value);
  return value;
}
