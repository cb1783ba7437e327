import { createHash } from 'node:crypto';
import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import type { Filtered } from '@daraport/access';
import { type DocumentNode, GraphQLError, print } from 'graphql';
import { disableTelemetry } from '../env.ts';
import { BoundedCache } from '../execution/cache.ts';
import type { Outcome } from '../execution/executor.ts';
import { MAX_EVALUATED_PLANS } from '../execution/supergraph.ts';
import type { GraphContext } from './context.ts';
import { chosenOperation, coerceVariables, denialReason } from './operation.ts';
import type { GraphModel } from './model.ts';
import type { PlanAhead } from '../planning/ahead.ts';
import { restore } from './shape.ts';
import { callsFor, type ConnectionSource, sourceOf } from './source.ts';

type Request = Parameters<ApolloGateway['executor']>[0];
type Answer = Awaited<ReturnType<ApolloGateway['executor']>> & Pick<Outcome, 'dataText'>;
type Logger = NonNullable<GatewayConfig['logger']>;

/** A sound operation and what it is asked with. */
export interface Asked {
  readonly document: DocumentNode;
  /** Of the text it was parsed from. */
  readonly queryHash: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the answer may hold text in the place of data. */
  readonly acceptsText?: boolean;
}

const MAX_ADMITTED = 1000;

/**
 * Apollo's gateway with the access rules enforced: what the viewer may not see is taken out before planning, Apollo's
 * plan of the rest is run by our compiled executor, and nulls and errors stand where the denied fields sat. There is no
 * way to start it without the filter.
 */
export class DaraportGateway extends ApolloGateway {
  readonly #hashes = new WeakMap<DocumentNode, string>();
  readonly #admitted = new BoundedCache<DocumentNode>(MAX_ADMITTED);
  readonly #model: GraphModel;
  readonly #planAhead: PlanAhead | undefined;
  readonly #sources: ReadonlyMap<string, ConnectionSource>;

  constructor(options: {
    model: GraphModel;
    sources: ReadonlyMap<string, ConnectionSource>;
    logger: Logger;
    /** Plans large operations elsewhere; without it all are planned at once. */
    planAhead?: PlanAhead;
    /** What runs plans; `compiled` unless said otherwise. `stock` is Apollo's, to compare with. */
    executor?: 'compiled' | 'stock';
  }) {
    if (options.executor === 'stock' && options.model.faces.hidesValues)
      throw new Error('A face hides values of enums, which the stock executor cannot keep out of answers.');
    disableTelemetry();
    super({
      supergraphSdl: options.model.admittedSdl,
      logger: options.logger,
      __exposeQueryPlanExperimental: false,
      queryPlannerConfig: { exposeDocumentNodeInFetchNode: true, debug: { maxEvaluatedPlans: MAX_EVALUATED_PLANS } },
      buildService({ name }) {
        return sourceOf(options.sources, name);
      },
    });
    this.#model = options.model;
    this.#sources = options.sources;
    this.#planAhead = options.planAhead;
    const runStock = this.executor;
    this.executor =
      options.executor === 'stock'
        ? (request) => this.#runOnStock(request, runStock)
        : (request) => this.#run(request as Request & { context: GraphContext });
  }

  /**
   * The document of an operation that Apollo Server has parsed and found sound before, by the SHA-256 of its text in hex; none
   * that asks for the schema, and none on the stock executor.
   */
  admitted(queryHash: string, operationName: string | undefined): DocumentNode | undefined {
    return this.#admitted.find(`${queryHash} ${operationName ?? ''}`);
  }

  async #run({ request, document, queryHash, context }: Request & { context: GraphContext }): Promise<Answer> {
    const operationName = request.operationName ?? undefined;
    chosenOperation(document, operationName);
    this.#admitted.set(`${queryHash} ${operationName ?? ''}`, document);
    return this.answer({ document, queryHash, operationName, variables: request.variables ?? {} }, context);
  }

  /** Answers a sound operation. Rejects with a GraphQLError for variables that do not fit, and for what cannot be planned. */
  answer(asked: Asked, context: GraphContext): Promise<Answer> {
    const { watch } = context;
    return watch ? watch.run(asked.queryHash, () => this.#answer(asked, context)) : this.#answer(asked, context);
  }

  async #answer(asked: Asked, context: GraphContext): Promise<Answer> {
    const { document, queryHash, operationName, variables, acceptsText = false } = asked;
    const { faces, filter, compile } = this.#model;
    const { viewer, watch } = context;
    const coerced = coerceVariables(faces.schemaFor(viewer), chosenOperation(document, operationName), variables);
    const startedAt = performance.now();
    const filtered = filter(document, operationName, viewer);
    await this.#planAhead?.(filtered, operationName);
    const compiled = compile({
      document,
      operationName,
      key: queryHash,
      filtered,
      coerced,
      face: faces.viewFor(viewer),
    });
    watch?.planned(startedAt, compiled);
    const { errors, ...answer } = await compiled.run({
      variables,
      reason: denialReason(context),
      call: callsFor(this.#sources, context),
      acceptsText,
    });
    return errors.length > 0 ? { ...answer, errors } : answer;
  }

  async #runOnStock(request: Request, runStock: ApolloGateway['executor']): Promise<Answer> {
    const { document } = request;
    const { schema, faces, filter } = this.#model;
    const operationName = request.request.operationName ?? undefined;
    const context = request.context as GraphContext;
    const variables = coerceVariables(
      faces.schemaFor(context.viewer),
      chosenOperation(document, operationName),
      request.request.variables ?? {},
    );
    const filtered = filter(document, operationName, context.viewer);
    const answer = await this.#runFiltered(request, filtered, runStock);
    if (filtered.denied.length === 0) return answer;
    const shape = { schema, document, operationName, variables, filtered, reason: denialReason(context) };
    const { data, errors } = restore(shape, answer.data as Record<string, unknown> | null | undefined);
    const all = [...(answer.errors ?? []), ...errors];
    return { ...answer, data, ...(all.length > 0 ? { errors: all } : {}) };
  }

  async #runFiltered(request: Request, filtered: Filtered, runStock: ApolloGateway['executor']): Promise<Answer> {
    if (filtered.isEmpty) return { data: {} };
    const isWhole = filtered.denied.length === 0;
    const asked = isWhole
      ? request
      : { ...request, document: filtered.document, queryHash: this.#hashOf(filtered.document) };
    const { extensions, ...answer } = await runStock(asked);
    const completion = (extensions?.['valueCompletion'] ?? []) as readonly GraphQLError[];
    return completion.length === 0
      ? answer
      : { ...answer, errors: [...(answer.errors ?? []), ...completion.map(asBug)] };
  }

  /** Plans are cached by this: each outcome of the filter has its own. */
  #hashOf(document: DocumentNode): string {
    const known = this.#hashes.get(document);
    if (known) return known;
    const hash = createHash('sha256').update(print(document)).digest('hex');
    this.#hashes.set(document, hash);
    return hash;
  }
}

/** A subgraph answered something that its schema forbids; the stock gateway reports it beside the errors. */
const asBug = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { path: error.path ?? [], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
