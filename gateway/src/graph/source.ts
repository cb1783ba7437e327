import type { GraphQLDataSource } from '@apollo/gateway';
import type { SubgraphConnection, SubgraphResponse } from '@daraport/subgraph';
import { type DocumentNode, GraphQLError, Kind, parse } from 'graphql';
import type { CallSubgraph, SubgraphCall } from '../execution/run.ts';
import { Breaker } from './breaker.ts';
import type { GraphContext } from './context.ts';

type Options = Parameters<GraphQLDataSource['process']>[0];
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * How a plan's fetch reaches a subgraph: it goes to the connection with the request's viewer, effects come back on the
 * context. `call` is what the compiled executor uses, `process` is for the stock one; there, a connection that throws
 * becomes `SUBREQUEST_FAILED` with service and path.
 */
export class ConnectionSource implements GraphQLDataSource {
  readonly #connection: SubgraphConnection;
  readonly #breaker: Breaker;

  constructor(connection: SubgraphConnection, breaker = new Breaker()) {
    this.#connection = connection;
    this.#breaker = breaker;
  }

  /** Rejects when the subgraph cannot be reached in time, and at once while it is known to be away. */
  async call({ document, variables, passedOn }: SubgraphCall, context: GraphContext): Promise<SubgraphResponse> {
    const answer = await this.#breaker.run(
      () => this.#fetch(document, { variables, passedOn }, context),
      context.signal,
    );
    if (answer.effects) context.effects.push(...answer.effects);
    return answer;
  }

  async process(options: Options): Promise<Answer> {
    if (!('incomingRequestContext' in options)) return this.#checkHealth();
    const context = options.context as GraphContext;
    const document = options.document ?? parse(options.request.query ?? '', { noLocation: true });
    const path = (options.pathInIncomingRequest ?? []).map(String);
    const answer = await this.#fetch(document, options.request, context).catch((error: unknown) =>
      this.#failure(document, path, error),
    );
    context.effects.push(...(answer.effects ?? []));
    return { data: answer.data ?? null, ...(answer.errors ? { errors: answer.errors as never } : {}) };
  }

  #fetch(
    document: DocumentNode,
    {
      variables,
      operationName,
      passedOn,
    }: Pick<Options['request'], 'variables' | 'operationName'> & { passedOn?: SubgraphCall['passedOn'] },
    context: GraphContext,
  ): Promise<SubgraphResponse> {
    return this.#connection.execute({
      document,
      ...(variables ? { variables } : {}),
      ...(operationName ? { operationName } : {}),
      ...(passedOn ? { passedOn } : {}),
      viewer: context.viewer,
      requestId: context.requestId,
      // Of all subgraphs only identity has a use for it.
      ...(this.#connection.name === 'identity' ? { clientAddress: context.clientAddress } : {}),
      signal: context.signal,
    });
  }

  /** One error for each place that stays empty; thrown, because the stock executor maps paths of returned ones itself. */
  #failure(document: DocumentNode, path: string[], cause: unknown): never {
    const list = path.indexOf('@');
    const place = path.length === 0 ? rootKeys(document).slice(0, 1) : path.slice(0, list < 0 ? undefined : list);
    throw new GraphQLError('A part of the answer could not be fetched.', {
      path: place,
      ...(cause instanceof Error ? { originalError: cause } : {}),
      extensions: { code: 'SUBREQUEST_FAILED', serviceName: this.#connection.name },
    });
  }

  async #checkHealth(): Promise<Answer> {
    if (!(await this.#connection.isReady())) throw new Error(`${this.#connection.name} is not ready`);
    return { data: {} };
  }
}

/** How the fetches of one operation reach their subgraphs. */
export function callsFor(sources: ReadonlyMap<string, ConnectionSource>, context: GraphContext): CallSubgraph {
  const { watch, signal } = context;
  const call = (one: SubgraphCall): Promise<SubgraphResponse> => sourceOf(sources, one.serviceName).call(one, context);
  return watch ? (one) => watch.fetch(one, signal, () => call(one)) : call;
}

/** The way to one subgraph. Throws when the gateway was given none. */
export function sourceOf(sources: ReadonlyMap<string, ConnectionSource>, name: string): ConnectionSource {
  const source = sources.get(name);
  if (source) return source;
  throw new Error(`no connection was given for the subgraph ${name}`);
}

function rootKeys(document: DocumentNode): string[] {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fields = operation?.selectionSet.selections.filter((one) => one.kind === Kind.FIELD) ?? [];
  return fields.map((one) => one.alias?.value ?? one.name.value);
}
