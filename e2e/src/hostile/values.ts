import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** The schema as clients see it. */
export const schema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../../gateway/schema.graphql', import.meta.url), 'utf8'),
);

/** One hostile value for each kind of leaf; kinds that a set leaves out get a plain one. */
export interface ValueSet {
  readonly ID?: unknown;
  readonly String?: unknown;
  readonly Int?: unknown;
  readonly Date?: unknown;
  readonly DateTime?: unknown;
}

const plain = {
  ID: '01920000-0000-7000-8000-000000000000',
  String: 'Europe/Berlin',
  Int: 1,
  Boolean: true,
  Date: '2026-11-24',
  DateTime: '2026-11-24T09:00:00Z',
};

/** What attackers and clumsy programs send. */
export const valueSets: Readonly<Record<string, ValueSet>> = {
  'an id of nobody': {},
  'ids that are no UUIDs': { ID: "' or 1=1 --" },
  'the nil id': { ID: '00000000-0000-0000-0000-000000000000' },
  'an empty id': { ID: '', String: '' },
  'NUL characters': { ID: 'a\0b', String: 'a\0b@example.org' },
  'half of a surrogate pair': { ID: '\ud800', String: 'x\udc00' },
  'a text of 200 kB': { String: 'ä'.repeat(100_000) },
  'a long id': { ID: 'a'.repeat(100_000) },
  'SQL, markup and patterns': { ID: '%', String: `%_\\'";drop table people;--<script>{{7*7}}\${7*7}` },
  'right-to-left and control characters': { String: '\u202e\u0007\u200b\ufeff\u{1f4a3}' },
  'negative numbers': { Int: -1 },
  'the largest number': { Int: 2_147_483_647 },
  'the year zero': { Date: '0000-01-01', DateTime: '0000-01-01T00:00:00Z' },
  'the year 9999': { Date: '9999-12-31', DateTime: '9999-12-31T23:59:59.999Z' },
  'the last instant of JavaScript': { Date: '275760-09-13', DateTime: '+275760-09-13T00:00:00Z' },
  'a day that is none': { Date: '2026-02-30', DateTime: '2026-02-30T25:61:00Z' },
  'an offset for a time zone': { String: '+02:00' },
  'a cursor of another list': { String: Buffer.from('["2026-11-24T09:00:00Z","x","y"]').toString('base64url') },
  'a cursor of two absurd values': { String: Buffer.from('["9999999-99-99","\\u0000"]').toString('base64url') },
  'a cursor of one value': { String: Buffer.from('["\\u0000"]').toString('base64url') },
  'a cursor of objects': { String: Buffer.from('[{"a":1},null,"z"]').toString('base64url') },
};

/** A value of the type: the set's own leaves, within otherwise well-formed input. */
export function valueFor(type: GraphQLInputType, set: ValueSet): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, set);
  if (isListType(type)) return [valueFor(type.ofType, set)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((one) => [one.name, valueFor(one.type, set)]));
  return { ...plain, ...set }[type.name as keyof typeof plain];
}

/** The operation that asks one root field with everything in variables, and its variables. */
export function operationFor(
  kind: 'query' | 'mutation' | 'subscription',
  field: GraphQLField<unknown, unknown>,
  set: ValueSet,
) {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const query = `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${isLeafType(type) ? '' : '{ __typename }'} }`;
  return { query, variables: Object.fromEntries(field.args.map((arg) => [arg.name, valueFor(arg.type, set)])) };
}
