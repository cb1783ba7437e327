import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type Filtered, operationOf, type Viewer } from '@daraport/access';
import type { SubgraphConnection } from '@daraport/subgraph';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { conditionVariables, decideConditions, readConditions } from '../../execution/conditions.ts';
import { type Compile, createExecutor, type Outcome } from '../../execution/executor.ts';
import { interfaceObjects } from '../../execution/interface-objects.ts';
import type { Planner } from '../../execution/plan.ts';
import { createApolloPlanner } from '../../execution/planner.apollo.ts';
import { documentForApollo } from '../../execution/root-fields.ts';
import type { MakePlanner } from '../../execution/supergraph.ts';
import type { GraphContext } from '../../graph/context.ts';

import { coerceVariables } from '../../graph/operation.ts';
import { restore } from '../../graph/shape.ts';
import { ConnectionSource } from '../../graph/source.ts';
import type { Chaos } from './chaos.ts';
import { connectWorld, type WorldState } from './world.ts';

/** One operation to be run on both sides under the same conditions. */
export interface Bout {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly chaos: Chaos;
  readonly filtered?: Filtered;
  readonly viewer: Viewer;
}

export interface Result {
  readonly ours: Outcome;
  /** Undefined where the stock executor gave up on the whole answer. */
  readonly stock: Outcome | undefined;
}

type RequestContext = Parameters<typeof executeQueryPlan>[2];

/** Both sides run the same plan, so it need not be the best one. */
const EVALUATED_PLANS = 10;

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Our executor and the stock one over the same supergraph, the same plans and the same subgraphs. */
export class Contest {
  readonly schema: GraphQLSchema;
  /** Whether a subgraph knows an interface as an object. */
  readonly hasInterfaceObjects: boolean;
  /** How many answers our executor could pass on as they were. */
  passed = 0;
  readonly #supergraph: Supergraph;
  readonly #supergraphSchema: GraphQLSchema;
  readonly #planner: QueryPlanner;
  readonly #plans = new WeakMap<DocumentNode, QueryPlan>();
  readonly #sources: Readonly<Record<string, ConnectionSource>>;
  readonly #states = new WeakMap<AbortSignal, WorldState>();
  readonly #compile: Compile;
  /** Our executor on Apollo's plans. */
  readonly #compileApollo: Compile;

  readonly #hasOtherPlanner: boolean;

  /**
   * `schema` is what clients see; read from the supergraph when it is left out. With another planner on our side the two
   * plans tell different things of an entity, and subgraphs know which one is meant by any of its keys.
   */
  constructor(
    supergraphSdl: string,
    typeDefs: Readonly<Record<string, DocumentNode>>,
    { schema, makePlanner }: { readonly schema?: GraphQLSchema; readonly makePlanner?: MakePlanner } = {},
  ) {
    this.#hasOtherPlanner = makePlanner !== undefined;
    this.#supergraph = Supergraph.build(supergraphSdl);
    this.schema = schema ?? this.#supergraph.apiSchema().toGraphQLJSSchema();
    this.#supergraphSchema = this.#supergraph.schema.toGraphQLJSSchema();
    this.hasInterfaceObjects = interfaceObjects(this.#supergraphSchema).length > 0;
    this.#planner = new QueryPlanner(this.#supergraph, {
      exposeDocumentNodeInFetchNode: true,
      debug: { maxEvaluatedPlans: EVALUATED_PLANS },
    });
    const connections = connectWorld(typeDefs, ({ signal }) => this.#states.get(signal as AbortSignal) as WorldState);
    this.#sources = Object.fromEntries(
      connections.map((one: SubgraphConnection) => [one.name, new ConnectionSource(one)]),
    );
    const samePlans: Planner = {
      plan: (document, operationName) => {
        const planner = { buildQueryPlan: () => this.#planOf(document) };
        return createApolloPlanner(planner, this.#supergraph.apiSchema()).plan(document, operationName);
      },
    };
    const compileWith = (planner: Planner): Compile =>
      createExecutor({ schema: this.schema, supergraphSchema: this.#supergraphSchema, planner });
    this.#compileApollo = compileWith(samePlans);
    this.#compile = makePlanner
      ? compileWith(makePlanner(supergraphSdl, this.#supergraphSchema, samePlans))
      : this.#compileApollo;
  }

  async run(bout: Bout, key: string): Promise<Result> {
    const [ours, stock] = await Promise.all([this.#runOurs(bout, key, this.#compile), this.runStock(bout)]);
    return { ours, stock };
  }

  /** Apollo's planner loses fields under conditions, so to be compared with another one it plans what they have decided. */
  #stockPlanOf(bout: Bout, document: DocumentNode): QueryPlan {
    if (!this.#hasOtherPlanner) return this.#planOf(document);
    const conditions = readConditions(conditionVariables(document), this.#coerced(bout));
    const decided = decideConditions(document, conditions);
    const isEmpty = operationOf(decided, undefined).selectionSet.selections.length === 0;
    return isEmpty ? { kind: 'QueryPlan' } : this.#planOf(decided);
  }

  /** Planned once for both: planning takes longer than all the rest. */
  #planOf(document: DocumentNode): QueryPlan {
    const known = this.#plans.get(document);
    if (known) return known;
    const asked = documentForApollo(document, undefined);
    const plan: QueryPlan = asked
      ? this.#planner.buildQueryPlan(operationFromDocument(this.#supergraph.apiSchema(), asked))
      : { kind: 'QueryPlan' };
    this.#plans.set(document, plan);
    return plan;
  }

  #coerced({ document, variables }: Bout): Readonly<Record<string, unknown>> {
    return coerceVariables(this.schema, operationOf(document, undefined), variables);
  }

  async #runOurs(bout: Bout, key: string, compile: Compile): Promise<Outcome> {
    const { document, variables, filtered } = bout;
    const coerced = this.#coerced(bout);
    const compiled = compile({
      document,
      operationName: undefined,
      key,
      coerced,
      ...(filtered ? { filtered } : {}),
    });
    const context = this.#context(bout);
    const call: Parameters<typeof compiled.run>[0]['call'] = async (one) => {
      const answer = await (this.#sources[one.serviceName] as ConnectionSource).call(one, context);
      if (answer.isSound) this.passed++;
      return answer;
    };
    return compiled.run({ variables, reason: 'SCOPE_MISSING', call });
  }

  /** Our side alone, on Apollo's plans. */
  async runOnApollo(bout: Bout, key: string): Promise<Outcome> {
    return this.#runOurs(bout, key, this.#compileApollo);
  }

  /** The stock side alone. */
  async runStock(bout: Bout): Promise<Outcome | undefined> {
    const { document, filtered } = bout;
    const executed = filtered && filtered.denied.length > 0 ? filtered.document : document;
    const answer = filtered?.isEmpty ? { data: {} } : await this.#executeStock(bout, executed);
    if (!answer || answer.data === undefined) return undefined;
    const data = answer.data as Record<string, unknown> | null;
    const completion = (answer.extensions?.['valueCompletion'] ?? []) as readonly GraphQLError[];
    const errors = [...(answer.errors ?? []).map(asGraphQLError), ...completion.map(asBug)];
    if (!filtered || filtered.denied.length === 0) return { data, errors };
    const variables = this.#coerced(bout);
    const shape = {
      schema: this.schema,
      document,
      operationName: undefined,
      variables,
      filtered,
      reason: 'SCOPE_MISSING',
    };
    const restored = restore(shape, data);
    return { data: restored.data, errors: [...errors, ...restored.errors] };
  }

  async #executeStock(
    bout: Bout,
    document: DocumentNode,
  ): Promise<Awaited<ReturnType<typeof executeQueryPlan>> | undefined> {
    const { variables } = bout;
    const request = { request: { query: '', variables }, context: this.#context(bout), metrics: {}, logger: quiet };
    const operation = buildOperationContext({ schema: this.schema, operationDocument: document });
    return executeQueryPlan(
      this.#stockPlanOf(bout, document),
      this.#sources,
      request as unknown as RequestContext,
      operation,
      this.#supergraphSchema,
      this.#supergraph.apiSchema(),
    ).catch(() => undefined);
  }

  #context({ chaos, viewer }: Bout): GraphContext {
    const { signal } = new AbortController();
    this.#states.set(signal, { chaos, mutations: 0, knowsEntities: this.#hasOtherPlanner });
    return {
      requestId: 'r',
      clientAddress: '',
      viewer,
      sessionState: 'live',
      canKeepSession: true,
      signal,
      effects: [],
    };
  }
}

const asBug = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { path: error.path ?? [], extensions: { code: 'INTERNAL_SERVER_ERROR' } });

/** The stock executor also lets plain errors through, its own among them. */
const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(error instanceof Error ? error.message : String(error));
