import { readFileSync } from 'node:fs';
import { getNamedType, isUnionType, Kind, parse, type GraphQLField, type ObjectTypeDefinitionNode } from 'graphql';
import type { GraphClient } from './graph-client.ts';
import { operationFor, schema } from './hostile/values.ts';
import { codesOf, type Someone, type World } from './hostile/world.ts';

type RootKind = 'query' | 'mutation' | 'subscription';

/** A root field, and the tags that say whose it is. */
export interface RootField {
  readonly kind: RootKind;
  readonly name: string;
  readonly owners: readonly string[];
}

const supergraph = parse(readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8'));
/** Every root field of the graph, as the composed schema says whose it is. */
export const rootFields: readonly RootField[] = supergraph.definitions
  .filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION)
  .filter(({ name }) => ['Query', 'Mutation', 'Subscription'].includes(name.value))
  .flatMap(({ name, fields = [] }) =>
    fields.map((field) => ({
      kind: name.value.toLowerCase() as RootKind,
      name: field.name.value,
      owners: (field.directives ?? [])
        .filter((directive) => directive.name.value === 'tag')
        .flatMap(({ arguments: given = [] }) => given.map(({ value }) => ('value' in value ? String(value.value) : '')))
        .filter((tag) => tag.startsWith('module_')),
    })),
  );

/** The fields of a module, or of `CORE`. */
export const fieldsOf = (module: string) =>
  rootFields.filter(({ owners }) => owners[0] === `module_${module.toLowerCase()}`);

/** What stays whatever is off: what was begun, and a patient's rights. Each must answer without an error. */
export const kept: readonly (readonly [Someone, string])[] = [
  ['patient', '{ viewer { person { id } } myNotices(first: 5) { edges { cursor } } sessions { id } }'],
  [
    'patient',
    '{ myAppointments(first: 5, period: PAST) { edges { node { id specialist { displayName } visit { id } } } } }',
  ],
  ['patient', '{ myPayments(first: 5) { edges { node { id state amount { amountMinor } } } } }'],
  [
    'patient',
    '{ conversations(first: 5) { edges { node { messages(last: 5) { edges { node { body } } } } } } unreadMessageCount }',
  ],
  ['patient', '{ myConsents { id givenAt } myAccessLog(first: 5) { edges { node { id } } } myDataRequests { id } }'],
  [
    'specialist',
    '{ agenda(from: "2026-11-20T00:00:00Z", to: "2026-12-20T00:00:00Z") { id } myEarnings(from: "2026-11-01", to: "2026-11-20", grain: DAY, timeZone: "Europe/Berlin") { __typename } }',
  ],
  ['specialist', '{ myPatients { patients(first: 5) { edges { cursor } } } }'],
  [
    'admin',
    '{ appointments(first: 5) { totalCount } payments(first: 5) { edges { node { id } } } people(first: 5) { totalCount } }',
  ],
  ['partner', '{ program { id } trackingLinks { id } conversions(first: 5) { totalCount } }'],
];

function definitionOf({ kind, name }: RootField): GraphQLField<unknown, unknown> {
  const types = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  return types[kind]?.getFields()[name] as GraphQLField<unknown, unknown>;
}

/** How a field says that its module is off: as one of its results where it has several, as every mutation, else as an error. */
export function refusalOf(field: RootField): string {
  const type = getNamedType(definitionOf(field).type);
  const isResult = isUnionType(type) && type.getTypes().some(({ name }) => name === 'ModuleDisabledError');
  return isResult || field.kind === 'mutation' ? 'ModuleDisabledError' : 'MODULE_DISABLED';
}

/** What a person gets who asks a field with plain values: the payload's type, or the codes of the errors. */
async function outcome(world: World, who: Someone, root: RootField): Promise<string[]> {
  const { kind, name } = root;
  const field = definitionOf(root);
  const { query, variables } = operationFor(kind, field, {});
  if (kind === 'subscription') return opened(world.as(who), query, variables);
  const { data, errors } = await world.as(who).ask(query, variables);
  const value = data?.[name];
  return errors.length > 0 ? codesOf({ errors }).map(String) : [String(value?.__typename ?? 'answered')];
}

/** The code a subscription is refused with, or `opened` when it is not within a moment. */
async function opened(client: GraphClient, query: string, variables: Record<string, unknown>): Promise<string[]> {
  const subscription = client.subscribe(query, variables);
  const refused = subscription.next().then(
    () => 'opened',
    (error: Error) => /"code":"(\w+)"/.exec(error.message)?.[1] ?? 'opened',
  );
  const quiet = new Promise<string>((resolve) => setTimeout(resolve, 1500, 'opened'));
  const result = await Promise.race([refused, quiet]);
  await subscription.close();
  return [result];
}

const people: readonly Someone[] = ['patient', 'specialist', 'admin', 'brandAdmin', 'partner'];
const denied = 'UNAUTHORIZED_FIELD_OR_TYPE';
/** What those get who hold the right to the field. */
export async function outcomes(world: World, field: RootField): Promise<string[]> {
  const all: string[] = [];
  for (const who of people) all.push(...(await outcome(world, who, field)));
  return all.filter((one) => one !== denied);
}
