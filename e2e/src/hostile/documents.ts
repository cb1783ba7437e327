import { describe, expect, it } from 'vitest';
import { codesOf, jsonType, type World } from './world.ts';
import { operationFor, schema, valueSets } from './values.ts';

const nested = (levels: number) => `{ viewer ${'{ person '.repeat(levels)}{ id }${' }'.repeat(levels)} }`;
const bomb = (levels: number) =>
  `{ ...F0 } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${levels} on Query { a: __typename b: __typename }`;
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

const documents: readonly (readonly [string, string, string])[] = [
  ['13 levels', nested(13), 'LIMIT_EXCEEDED'],
  [
    'depth in a fragment called __schema',
    `{ viewer { ...__schema } } fragment __schema on Viewer ${nested(14).slice('{ viewer '.length, -2)}`,
    'LIMIT_EXCEEDED',
  ],
  ['a bomb of 12 levels of fragments', bomb(12), 'LIMIT_EXCEEDED'],
  [
    'fragments that contain each other',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'LIMIT_EXCEEDED',
  ],
  ['200 aliases', `{ ${many(200, (i) => `a${i}: brand { name }`)} }`, 'LIMIT_EXCEEDED'],
  ['10,000 directives', `{ brand { name ${'@skip(if: false) '.repeat(10_000)} } }`, 'LIMIT_EXCEEDED'],
  ['900 directives', `{ brand { name ${'@skip(if: false) '.repeat(300)} } }`, 'LIMIT_EXCEEDED'],
  [
    '100 sign-ins by alias',
    `mutation { ${many(100, (i) => `a${i}: signIn(input: { email: "x@example.org", password: "${i}" }) { __typename }`)} }`,
    'LIMIT_EXCEEDED',
  ],
  ['a page of 99,999,999', '{ specialists(first: 99999999) { totalCount } }', 'PAGE_SIZE_EXCEEDED'],
  ['a page below zero', '{ specialists(first: -1) { totalCount } }', 'PAGE_SIZE_EXCEEDED'],
  ['__proto__ as an alias', '{ __proto__: brand { name } }', 'FORBIDDEN_NAME'],
  ['__proto__ as a variable', 'query ($__proto__: String!) { specialist(slug: $__proto__) { id } }', 'FORBIDDEN_NAME'],
  ['constructor as a key of input', 'mutation { signIn(input: { constructor: 1 }) { __typename } }', 'FORBIDDEN_NAME'],
  ['NUL in a literal', '{ specialist(slug: "a\\u0000b") { id } }', 'BAD_USER_INPUT'],
  ['half of a surrogate pair in a literal', '{ specialist(slug: "\\ud83d") { id } }', 'GRAPHQL_PARSE_FAILED'],
  [
    'an entity asked directly',
    '{ _entities(representations: [{ __typename: "Person", id: "1" }]) { __typename } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['the SDL of a subgraph', '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown field', '{ brand { nam } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown argument', '{ specialists(firs: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a literal of the wrong type', '{ specialists(first: "many") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription', 'subscription { metricsChanged }', 'SUBSCRIPTION_OVER_HTTP'],
  ['@defer', '{ ... @defer { brand { name } } }', 'NOT_SUPPORTED'],
  ['a syntax error', '{ brand {', 'GRAPHQL_PARSE_FAILED'],
];

const variables: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['a page of 99,999,999', { n: 99_999_999 }, 'PAGE_SIZE_EXCEEDED'],
  ['a page below zero', { n: -5 }, 'PAGE_SIZE_EXCEEDED'],
  ['a text for a number', { n: 'many' }, 'BAD_USER_INPUT'],
  ['half a number', { n: 1.5 }, 'BAD_USER_INPUT'],
  ['nothing where something must be', {}, 'BAD_USER_INPUT'],
  ['null where something must be', { n: null }, 'BAD_USER_INPUT'],
  ['NUL', { n: 1, s: 'a\0b' }, 'BAD_USER_INPUT'],
  ['half of a surrogate pair', { n: 1, s: '\ud800' }, 'BAD_USER_INPUT'],
  ['a megabyte', { n: 1, s: 'x'.repeat(1_000_000) }, 'BAD_REQUEST'],
  ['250 kB of umlauts', { n: 1, s: 'ä'.repeat(140_000) }, 'LIMIT_EXCEEDED'],
];

/** Documents, variables and values. */
export function describeDocuments(world: () => World): void {
  const post = (body: string) => world().send({ method: 'POST', path: '/graphql', headers: jsonType, body });
  describe('hostile documents', () => {
    it.each(documents)('are refused: %s', async (_case, text, code) => {
      const answer = await world().as('patient').ask(text);
      expect([answer.status, codesOf(answer)[0], answer.data]).toEqual([400, code, null]);
      expect(JSON.stringify(answer.errors)).not.toMatch(/did you mean|stack|node_modules|serviceName/i);
    });

    it.each(variables)('are refused for their variables: %s', async (_case, given, code) => {
      const text = 'query ($n: Int!, $s: String) { specialists(first: $n, filter: { search: $s }) { totalCount } }';
      const answer = await world().as('visitor').ask(text, given);
      expect(answer.status).toBeOneOf([400, 413]);
      expect(codesOf(answer)).toEqual([code]);
    });

    it('pollute no prototype through the JSON itself', async () => {
      const text =
        '{"query":"query ($s: SpecialistFilter) { specialists(first: 1, filter: $s) { totalCount } }","variables":{"__proto__":{"isAdmin":true},"s":{"__proto__":{"search":"x"}}}}';
      expect((await post(text)).json.errors[0].extensions.code).toBe('FORBIDDEN_NAME');
      expect((await post('{"query":"{ brand { slug } }"}')).json).toEqual({ data: { brand: { slug: 'nordlicht' } } });
    });

    it('break nothing, whatever is put into any root field by anyone', async () => {
      const broken: string[] = [];
      for (const who of ['visitor', 'patient', 'specialist', 'admin', 'partner'] as const) {
        for (const { label, query: text, variables: given } of attempts()) {
          const answer = await world().as(who).ask(text, given);
          if (answer.status >= 500 || codesOf(answer).includes('INTERNAL_SERVER_ERROR'))
            broken.push(`${who}: ${label}`);
        }
      }
      expect(broken).toEqual([]);
    }, 600_000);
  });
}

/** Every root field with every set of values, but those that would end or change the session that asks. */
function* attempts() {
  const kept = new Set(['signOut', 'updateProfile', 'activateMembership']);
  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() } as const;
  for (const kind of ['query', 'mutation'] as const) {
    for (const field of Object.values(roots[kind]?.getFields() ?? {})) {
      if (kept.has(field.name) || field.args.length === 0) continue;
      for (const [label, set] of Object.entries(valueSets))
        yield { label: `${field.name} with ${label}`, ...operationFor(kind, field, set) };
    }
  }
}
