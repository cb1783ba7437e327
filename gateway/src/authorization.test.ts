import { readFileSync } from 'node:fs';
import {
  type AccessRule,
  type AccessRules,
  accessFromSdl,
  anonymous,
  createAccessFilter,
  createRequirementIndex,
  meetsAll,
  type Requirement,
  roles,
  type Scope,
  scopes,
  scopesOfRole,
  type TypeAccess,
  type Viewer,
} from '@daraport/access';
import { type DocumentNode, GraphQLError, type GraphQLSchema, isObjectType, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphContext } from './graph/context.ts';
import { DaraportGateway } from './graph/gateway.ts';
import { createGraphModel, type GraphModel } from './graph/model.ts';
import { ConnectionSource } from './graph/source.ts';
import { createSubscriptions, type EventResult } from './graph/subscriptions.ts';
import { canaryConnections, canaryOf } from './testing/matrix/canaries.ts';
import { createOracle, type Oracle } from './testing/matrix/oracle.ts';
import { type Cell, cellsOf } from './testing/matrix/shapes.ts';

const supergraphSdl = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
const nobody = anonymous('nordlicht', 'https://nordlicht.example', 'de');
const person = (held: readonly Scope[]): Viewer => ({ ...nobody, kind: 'person', personId: 'ada', scopes: held });
const viewers = new Map<string, Viewer>([
  ['anonymous', nobody],
  ['signed in without a role', person([])],
  ...roles.map((role) => [role, person(scopesOfRole[role])] as const),
  ['everything', person(scopes)],
]);
const narrow = new Map<string, Viewer>(
  scopes.map((scope) => [`token ${scope}`, { ...nobody, kind: 'token', tokenId: scope, scopes: [scope] }]),
);

let model: GraphModel;
let oracle: Oracle;
let cells: readonly (Cell & { document: DocumentNode })[];

beforeAll(() => {
  model = createGraphModel(supergraphSdl);
  oracle = createOracle(supergraphSdl, model.schema);
  cells = cellsOf(model.schema).map((cell) => ({ ...cell, document: parse(cell.text, { noLocation: true }) }));
});

const mayReach = (viewer: Viewer, cell: Cell): boolean =>
  cell.selected.every(([type, field]) => oracle(viewer, type, field));

/** Cells where filter and oracle differ, and how many there were. */
function compare(
  filter: GraphModel['filter'],
  some: typeof cells,
  who: ReadonlyMap<string, Viewer>,
): { count: number; leaks: string[]; overDenials: string[] } {
  const leaks: string[] = [];
  const overDenials: string[] = [];
  let count = 0;
  for (const cell of some) {
    for (const [name, viewer] of who) {
      count++;
      const isLeft = filter(cell.document, undefined, viewer).denied.length === 0;
      const isAllowed = mayReach(viewer, cell);
      if (isLeft && !isAllowed) leaks.push(`${name}: ${cell.text}`);
      if (!isLeft && isAllowed) overDenials.push(`${name}: ${cell.text}`);
    }
  }
  return { count, leaks, overDenials };
}

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
    const outcome = compare(model.filter, cells, viewers);
    console.info(
      `authorization matrix: ${outcome.count} cells (${viewers.size} viewers, ${new Set(cells.map((cell) => cell.coordinate)).size} fields, ${new Set(cells.map((cell) => cell.shape)).size} shapes)`,
    );
    expect(outcome.count).toBeGreaterThanOrEqual(40_000);
    expect(outcome.leaks).toEqual([]);
    expect(outcome.overDenials).toEqual([]);
  }, 60_000);

  it('lets a token with one scope see exactly what the rules say', () => {
    const outcome = compare(
      model.filter,
      cells.filter((cell) => cell.shape.endsWith('field')),
      narrow,
    );
    expect(outcome.leaks).toEqual([]);
    expect(outcome.overDenials).toEqual([]);
  }, 60_000);
});

describe('the whole way, with a canary in every leaf', () => {
  let members: ReadonlyMap<string, string> = new Map();
  let ask: (cell: (typeof cells)[number], viewer: Viewer) => Promise<EventResult>;

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
      present: (error) => error.toJSON(),
    });
    ask = async (cell, viewer) => {
      members = cell.members;
      if (cell.operation === 'subscription') return firstEvent(subscribe, cell, viewer);
      const context: GraphContext = {
        viewer,
        requestId: 'r',
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
        const fault = faultOf(cell, result, mayReach(viewer, cell));
        if (fault) faults.push(`${name}: ${cell.text}: ${fault}: ${JSON.stringify(result).slice(0, 300)}`);
      }
    }
    console.info(`authorization, executed with canaries: ${count} operations`);
    expect(faults.slice(0, 10)).toEqual([]);
  }, 120_000);

  /** One viewer for each outcome the filter can have: who has the same, is answered from the same plan. */
  function representatives(cell: (typeof cells)[number]): Iterable<[string, Viewer]> {
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
  if (isAllowed) return errors ? 'errors though allowed' : found.length === 0 ? 'nothing though allowed' : undefined;
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
      one.kind === 'OperationDefinition' ? { ...one, operation: 'subscription' as never } : one,
    );
    const event = await connection.execute({ ...request, document: { ...request.document, definitions } });
    return (async function* () {
      yield event;
    })();
  },
});

async function firstEvent(
  subscribe: ReturnType<typeof createSubscriptions>,
  cell: Cell & { document: DocumentNode },
  viewer: Viewer,
): Promise<EventResult> {
  const listener = { current: async () => ({ viewer, sessionState: 'live' as const }), tooSlow: () => undefined };
  const answer = await subscribe(
    { query: cell.text, document: cell.document, operationName: undefined, variables: {} },
    listener,
  );
  if (!(Symbol.asyncIterator in answer)) return answer;
  const { value } = await answer.next();
  await answer.return();
  return value ?? { data: null };
}

describe('deleting any one rule', () => {
  it('is noticed, or leaves the same rule standing beside it', () => {
    const rules = accessFromSdl(supergraphSdl);
    const pairs = scopes.flatMap((one, index) => scopes.slice(index + 1).map((other) => person([one, other])));
    const everyone = [...viewers.values(), ...narrow.values(), ...pairs];
    const coordinates = cells
      .filter((cell) => cell.shape.endsWith('field'))
      .map((cell) => cell.coordinate.split('.') as [string, string]);
    const outcome = { leaked: 0, leakedByMatrix: 0, repeated: 0, unnoticed: [] as string[] };
    for (const place of placesOf(rules, model.schema)) {
      const changed = without(rules, place);
      const requirementsOf = createRequirementIndex(model.schema, changed);
      const concerned = coordinates.filter(([type, field]) => concerns(model.schema, place, type, field));
      const deleted = requirementsAt(rules, place).map((one) => JSON.stringify(one));
      const isOpenTo = (viewer: Viewer, [type, field]: [string, string]) =>
        meetsAll(viewer, requirementsOf(type, field) ?? []);
      if (concerned.some((one) => everyone.some((viewer) => isOpenTo(viewer, one) && !oracle(viewer, ...one))))
        outcome.leaked++;
      else if (
        concerned.every(([type, field]) =>
          deleted.every((one) => (requirementsOf(type, field) ?? []).some((left) => JSON.stringify(left) === one)),
        )
      )
        outcome.repeated++;
      else outcome.unnoticed.push(place);
      const filter = createAccessFilter({ schema: model.schema, rules: changed });
      const near = cells.filter(
        (cell) =>
          cell.shape.endsWith('field') &&
          cell.selected.some(([type, field]) => concerns(model.schema, place, type, field)),
      );
      if (compare(filter, near, new Map([...viewers, ...narrow])).leaks.length > 0) outcome.leakedByMatrix++;
    }
    console.info(
      `deleted rules: ${outcome.leaked} open their field, ${outcome.leakedByMatrix} of them a whole operation, ${outcome.repeated} are said twice in one place`,
    );
    expect(outcome.unnoticed).toEqual([]);
    expect(outcome.leaked).toBeGreaterThan(50);
    expect(outcome.leakedByMatrix).toBeGreaterThan(20);
  }, 60_000);
});

const isObject = (schema: GraphQLSchema, name: string): boolean => isObjectType(schema.getType(name));

/** `Type` and `Type.field` of every rule on an object. */
const placesOf = (rules: AccessRules, schema: GraphQLSchema): string[] =>
  [...rules].flatMap(([name, type]) => {
    if (!isObject(schema, name)) return [];
    const fields = [...type.fields]
      .filter(([, rule]) => rule.requirements.length > 0)
      .map(([field]) => `${name}.${field}`);
    return type.requirements.length > 0 ? [name, ...fields] : fields;
  });

function without(rules: AccessRules, place: string): AccessRules {
  const [typeName = '', field] = place.split('.');
  const type = rules.get(typeName) as TypeAccess;
  const open: AccessRule = { requirements: [], isOpen: true };
  const changed = field ? { ...type, fields: new Map([...type.fields, [field, open]]) } : { ...type, ...open };
  return new Map([...rules, [typeName, changed]]);
}

function concerns(schema: GraphQLSchema, place: string, typeName: string, field: string): boolean {
  if (place.includes('.')) return place === `${typeName}.${field}`;
  const type = schema.getType(typeName);
  const returned = isObjectType(type) ? String(type.getFields()[field]?.type).replace(/[[\]!]/g, '') : '';
  return place === typeName || place === returned;
}

function requirementsAt(rules: AccessRules, place: string): readonly Requirement[] {
  const [typeName = '', field] = place.split('.');
  const type = rules.get(typeName);
  return (field ? type?.fields.get(field)?.requirements : type?.requirements) ?? [];
}
