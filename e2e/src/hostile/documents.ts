import { describe, expect, it } from 'vitest';
import { codesOf, jsonType, type Someone, type World } from './world.ts';
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

const slots = `query ($type: ID!, $from: Date!, $days: Int!, $zone: String!) { specialist(slug: "lena-brandt") {
  slotDays(appointmentTypeId: $type, from: $from, days: $days, timeZone: $zone) { date slots { startsAt } } } }`;
const agenda = 'query ($from: DateTime!, $to: DateTime!) { agenda(from: $from, to: $to) { id } }';
const figures = 'query ($from: Date!, $to: Date!) { metrics(from: $from, to: $to, grain: WEEK) { bookings } }';
const asked = { from: '2026-11-24', days: 7, zone: 'Europe/Berlin' };

const fine = 'no error';
const ranges: readonly (readonly [string, Someone, string, Record<string, unknown>, string])[] = [
  ['free times, as the control', 'visitor', slots, asked, fine],
  ['free times in the year 1900', 'visitor', slots, { ...asked, from: '1900-01-01' }, fine],
  ['free times in the year 2999', 'visitor', slots, { ...asked, from: '2999-12-31', days: 31 }, fine],
  [
    'free times over a day that a zone left out',
    'visitor',
    slots,
    { ...asked, from: '2011-12-29', zone: 'Pacific/Apia' },
    fine,
  ],
  ['an offset for a time zone', 'visitor', slots, { ...asked, zone: '+02:00' }, 'BAD_USER_INPUT'],
  ['a time zone on Mars', 'visitor', slots, { ...asked, zone: 'Mars/Phobos' }, 'BAD_USER_INPUT'],
  ['no day at all', 'visitor', slots, { ...asked, days: 0 }, 'BAD_USER_INPUT'],
  ['days below zero', 'visitor', slots, { ...asked, days: -1 }, 'BAD_USER_INPUT'],
  ['a day more than a calendar shows', 'visitor', slots, { ...asked, days: 32 }, 'BAD_USER_INPUT'],
  [
    'two billion days, which cost more than any question may',
    'visitor',
    slots,
    { ...asked, days: 2_147_483_647 },
    'LIMIT_EXCEEDED',
  ],
  ...['0000-01-01', '0001-01-01', '9999-12-31', '275760-09-13', '2026-02-30', 'tomorrow'].map(
    (from) => [`a day that is none: ${from}`, 'visitor', slots, { ...asked, from }, 'BAD_USER_INPUT'] as const,
  ),
  ['an agenda of 1900', 'specialist', agenda, { from: '1900-01-01T00:00:00+14:00', to: '1900-01-02T00:00:00Z' }, fine],
  [
    'an agenda backwards',
    'specialist',
    agenda,
    { from: '2026-11-20T00:00:00Z', to: '2026-11-01T00:00:00Z' },
    'BAD_USER_INPUT',
  ],
  [
    'an agenda of ages',
    'specialist',
    agenda,
    { from: '1900-01-01T00:00:00Z', to: '2999-12-31T00:00:00Z' },
    'BAD_USER_INPUT',
  ],
  [
    'an agenda of the year one',
    'specialist',
    agenda,
    { from: '0001-01-01T00:00:00Z', to: '0001-01-02T00:00:00Z' },
    'BAD_USER_INPUT',
  ],
  ['figures of 1900', 'admin', figures, { from: '1900-01-01', to: '1900-01-02' }, fine],
  ['figures of 2999', 'admin', figures, { from: '2999-12-30', to: '2999-12-31' }, fine],
  ['figures backwards', 'admin', figures, { from: '2026-11-20', to: '2026-11-01' }, 'BAD_USER_INPUT'],
  ['figures of ages', 'admin', figures, { from: '1900-01-01', to: '2999-12-31' }, 'BAD_USER_INPUT'],
  ['figures of the year one', 'admin', figures, { from: '0001-01-01', to: '0001-01-02' }, 'BAD_USER_INPUT'],
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

    it.each(ranges)('find a clear answer: %s', async (_case, who, text, given, code) => {
      const types = '{ specialist(slug: "lena-brandt") { appointmentTypes { id } } }';
      const type = (await world().as('visitor').ask(types)).data?.['specialist'].appointmentTypes[0].id;
      const answer = await world()
        .as(who)
        .ask(text, { ...given, type });
      expect(codesOf(answer)).toEqual(code === fine ? [] : [code]);
    });

    it('with a scalar of the wrong shape are refused with 400, like every wrong variable', async () => {
      expect(
        (
          await world()
            .as('visitor')
            .ask(slots, { ...asked, type: 'x', from: 'tomorrow' })
        ).status,
      ).toBe(400);
      expect(
        (
          await world()
            .as('visitor')
            .ask(slots, { ...asked, type: 'x', from: 5 })
        ).status,
      ).toBe(400);
    });

    it('pollute no prototype through the JSON itself', async () => {
      const text =
        '{"query":"query ($s: SpecialistFilter) { specialists(first: 1, filter: $s) { totalCount } }","variables":{"__proto__":{"isAdmin":true},"s":{"__proto__":{"search":"x"}}}}';
      expect((await post(text)).json.errors[0].extensions.code).toBe('FORBIDDEN_NAME');
      const sound = await post('{"query":"{ brand { slug } }"}');
      expect([sound.json.data, sound.json.errors]).toEqual([{ brand: { slug: 'nordlicht' } }, undefined]);
    });

    it('break nothing, whatever is put into any root field by anyone', async () => {
      const broken: string[] = [];
      for (const who of ['visitor', 'patient', 'specialist', 'admin', 'brandAdmin', 'partner'] as const) {
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
