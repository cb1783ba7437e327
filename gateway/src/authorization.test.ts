import type { Viewer } from '@daraport/access';
import { GraphQLError, isObjectType, Kind, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphContext } from './graph/context.ts';
import { DaraportGateway } from './graph/gateway.ts';
import { ConnectionSource } from './graph/source.ts';
import type { EventResult } from './graph/event-stream.ts';
import { createSubscriptions } from './graph/subscriptions.ts';
import { canaryConnections, canaryOf } from './testing/matrix/canaries.ts';
import { createMatrix, narrow, type ParsedCell, supergraphSdl, viewers } from './testing/matrix/matrix.ts';
import type { Cell } from './testing/matrix/shapes.ts';

const matrix = createMatrix();
const { model, cells } = matrix;

describe('the authorization matrix', () => {
  it('reaches every field of the graph by valid operations', () => {
    const reached = new Set(cells.map((cell) => cell.coordinate));
    const objects = Object.values(model.schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__'),
    );
    const all = objects.flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    expect(all.filter((coordinate) => !reached.has(coordinate))).toEqual([]);
    expect(cells.filter((cell) => validate(model.schema, cell.document).length > 0).map((cell) => cell.text)).toEqual(
      [],
    );
  });

  it('lets every role see exactly what the rules say, in every shape', () => {
    const outcome = matrix.compare(model.filter, cells, viewers);
    process.stdout.write(
      `authorization matrix: ${outcome.count} cells (${viewers.size} viewers, ${new Set(cells.map((cell) => cell.coordinate)).size} fields, ${new Set(cells.map((cell) => cell.shape)).size} shapes)\n`,
    );
    expect(outcome.count).toBeGreaterThanOrEqual(40_000);
    expect(outcome.leaks).toEqual([]);
    expect(outcome.overDenials).toEqual([]);
  }, 300_000);

  it('lets a token with one scope see exactly what the rules say', () => {
    const outcome = matrix.compare(
      model.filter,
      cells.filter((cell) => cell.shape.endsWith('field')),
      narrow,
    );
    expect(outcome.leaks).toEqual([]);
    expect(outcome.overDenials).toEqual([]);
  }, 300_000);
});

describe('the whole way, with a canary in every leaf', () => {
  let members: ReadonlyMap<string, string> = new Map();
  let ask: (cell: ParsedCell, viewer: Viewer) => Promise<EventResult>;

  beforeAll(async () => {
    const connections = canaryConnections(supergraphSdl, () => members);
    const sources = new Map(connections.map((one) => [one.name as string, new ConnectionSource(one)]));
    const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    const gateway = new DaraportGateway({ model, sources, logger: quiet });
    await gateway.load();
    const subscribe = createSubscriptions({
      model,
      sources,
      connections: new Map(connections.map((one) => [one.name, eventful(one)])),
      charge: () => ({ cost: 0, balance: undefined }),
      present: (error) => error.toJSON(),
    });
    ask = async (cell, viewer) => {
      members = cell.members;
      if (cell.operation === 'subscription') return firstEvent(subscribe, cell, viewer);
      const context: GraphContext = {
        viewer,
        requestId: 'r',
        clientAddress: '',
        sessionState: 'live',
        canKeepSession: true,
        signal: new AbortController().signal,
        effects: [],
      };
      const request = {
        request: { query: cell.text, variables: {} },
        document: cell.document,
        queryHash: cell.text,
        context,
        metrics: {},
        logger: quiet,
      };
      const { data, errors } = await gateway.executor(request as never);
      return {
        data: data ?? null,
        ...(errors
          ? {
              errors: errors.map((error) =>
                new GraphQLError(error.message, {
                  path: error.path ?? [],
                  extensions: error.extensions ?? {},
                }).toJSON(),
              ),
            }
          : {}),
      };
    };
  });

  it('shows what is allowed, and nothing of what is not', async () => {
    const faults: string[] = [];
    let count = 0;
    for (const cell of cells) {
      for (const [name, viewer] of representatives(cell)) {
        count++;
        const result = await ask(cell, viewer);
        const fault = faultOf(cell, result, matrix.mayReach(viewer, cell));
        if (fault) faults.push(`${name}: ${cell.text}: ${fault}: ${JSON.stringify(result).slice(0, 300)}`);
      }
    }
    process.stdout.write(`authorization, executed with canaries: ${count} operations\n`);
    expect(faults.slice(0, 10)).toEqual([]);
  }, 600_000);

  /** One viewer for each outcome the filter can have: who has the same, is answered from the same plan. */
  function representatives(cell: ParsedCell): Iterable<[string, Viewer]> {
    const byOutcome = new Map<string, [string, Viewer]>();
    for (const [name, viewer] of viewers) {
      const { denied } = model.filter(cell.document, undefined, viewer);
      const outcome = denied.map((one) => `${one.typeName}.${one.fieldName}`).join(' ');
      if (!byOutcome.has(outcome)) byOutcome.set(outcome, [name, viewer]);
    }
    return byOutcome.values();
  }
});

/** What is wrong with an answer; undefined when nothing is. */
function faultOf(cell: Cell, { data, errors }: EventResult, isAllowed: boolean): string | undefined {
  const found = valuesAt(data, cell.keys).filter((value) => value !== null && value !== undefined);
  const text = JSON.stringify(data);
  if (isAllowed && errors) return 'errors though allowed';
  if (isAllowed) return found.length === 0 ? 'nothing though allowed' : undefined;
  const [typeName = '', fieldName = ''] = cell.coordinate.split('.');
  if (found.length > 0) return 'a value though denied';
  if (text?.includes(canaryOf(typeName, fieldName))) return 'a canary though denied';
  return errors?.every((error) => error.extensions?.['code'] === 'UNAUTHORIZED_FIELD_OR_TYPE')
    ? undefined
    : 'no refusal though denied';
}

function valuesAt(value: unknown, keys: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, keys));
  const [key, ...rest] = keys;
  if (key === undefined) return [value];
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[key], rest) : [];
}

type Connection = ReturnType<typeof canaryConnections>[number];

/** A subscription that gives one event: the canaries of its field. */
const eventful = (connection: Connection): Connection => ({
  ...connection,
  async subscribe(request) {
    const definitions = request.document.definitions.map((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? { ...one, operation: 'subscription' as never } : one,
    );
    const event = await connection.execute({ ...request, document: { ...request.document, definitions } });
    return (async function* () {
      yield event;
    })();
  },
});

async function firstEvent(
  subscribe: ReturnType<typeof createSubscriptions>,
  cell: ParsedCell,
  viewer: Viewer,
): Promise<EventResult> {
  const listener = {
    current: async () => ({ viewer, sessionState: 'live' as const }),
    onRecognised: () => () => undefined,
    address: '',
    tooSlow: () => undefined,
  };
  const answer = await subscribe(
    { query: cell.text, hash: cell.text, document: cell.document, operationName: undefined, variables: {} },
    listener,
    { requestId: 'r', isRegistered: false },
  );
  if (!(Symbol.asyncIterator in answer)) return answer;
  const { value } = await answer.next();
  await answer.return();
  return value ?? { data: null };
}
