import { describe, expect, it } from 'vitest';
import { codesOf, key, type Someone, type World } from './world.ts';

const denied = 'UNAUTHORIZED_FIELD_OR_TYPE';

/** Shapes that reach for a protected field of a public profile; none may bring it, and none may take the rest with it. */
const shapes: readonly (readonly [string, string])[] = [
  ['plainly', '{ specialist(slug: "lena-brandt") { slug person { id displayName email roles } } }'],
  ['by alias', '{ specialist(slug: "lena-brandt") { slug slug2: person { slug: displayName a: email id } } }'],
  [
    'by an inline fragment',
    '{ specialist(slug: "lena-brandt") { slug ... on Specialist { person { ... on Person { displayName email } } } } }',
  ],
  [
    'by a nested named fragment',
    '{ specialist(slug: "lena-brandt") { slug ...A } } fragment A on Specialist { person { ...B } } fragment B on Person { displayName email ...C } fragment C on Person { givenName familyName roles }',
  ],
  [
    'by @include with a variable',
    'query ($on: Boolean = true) { specialist(slug: "lena-brandt") { slug person @include(if: $on) { displayName email @skip(if: false) } } }',
  ],
  ['in a list', '{ specialistsBySlug(slugs: ["lena-brandt"]) { slug person { displayName email } } }'],
  ['in a connection', '{ specialists(first: 3) { edges { node { slug person { displayName email } } } } }'],
];

/** Roots of other people's work, asked by those who may not. */
const roots: readonly (readonly [Someone, string])[] = [
  ['visitor', '{ appointments(first: 1) { totalCount edges { node { id patient { displayName } } } } }'],
  ['visitor', '{ auditEvents(first: 1) { edges { node { id } } } }'],
  ['visitor', '{ people(first: 1) { totalCount } }'],
  ['visitor', '{ metrics(from: "2026-01-01", to: "2026-11-01", grain: DAY) { bookings } }'],
  ['visitor', '{ myAppointments(first: 1, period: PAST) { edges { node { id } } } }'],
  ['patient', '{ appointments(first: 1) { edges { node { id } } } }'],
  ['patient', '{ agenda(from: "2026-11-01T00:00:00Z", to: "2026-11-20T00:00:00Z") { id } }'],
  ['patient', '{ people(first: 1) { totalCount } }'],
  ['visitor', '{ apiTokens { id } }'],
  ['specialist', '{ apiTokens { id } }'],
  ['patient', '{ program { id } }'],
  ['specialist', '{ people(first: 1) { totalCount } }'],
  ['specialist', '{ metrics(from: "2026-01-01", to: "2026-11-01", grain: DAY) { bookings } }'],
  ['admin', '{ myAccessLog(first: 1) { edges { node { id } } } }'],
  ['admin', '{ conversations(first: 1) { edges { node { id } } } }'],
  ['partner', '{ appointments(first: 1) { edges { node { id } } } }'],
  ['partner', '{ conversations(first: 1) { edges { node { id } } } }'],
];

/** What a viewer may not see comes in no shape, and what he may not do does not happen. */
export function describeAccess(world: () => World): void {
  describe('a protected field', () => {
    it.each(shapes)('is withheld from a visitor, asked %s', async (_case, query) => {
      const { status, data, errors } = await world().as('visitor').ask(query);
      expect(status).toBe(200);
      // What must not be empty takes its parent along: the value is nowhere, and neither is a half of it.
      expect(JSON.stringify(data)).not.toMatch(/@example\.org|Brandt|SPECIALIST/);
      expect(new Set(codesOf({ errors }))).toEqual(new Set([denied]));
      expect(errors[0]?.extensions?.['reason']).toBe('SIGN_IN_REQUIRED');
    });

    it.each(roots)('is withheld from a %s: %s', async (who, query) => {
      const { data, errors } = await world().as(who).ask(query);
      expect(codesOf({ errors })).toContain(denied);
      expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
    });

    it('is withheld in a mutation’s payload, and the refused mutation has no effect', async () => {
      const { data } = await world()
        .as('patient')
        .ask(
          '{ viewer { person { id givenName } } myAppointments(first: 1, period: UPCOMING) { edges { node { id state } } } }',
        );
      const before = data?.['viewer'].person.givenName as string;
      const change = `mutation { updateProfile(input: { givenName: "Eve" }) { __typename ... on ProfileUpdated { person { givenName } } } }`;
      for (const who of ['visitor', 'foreignVisitor'] as const) {
        const refused = await world().as(who).ask(change);
        expect(codesOf(refused)).toContain(denied);
        expect(refused.data?.['updateProfile'] ?? null).toBeNull();
      }
      const after = await world().as('patient').ask('{ viewer { person { givenName } } }');
      expect(after.data?.['viewer'].person.givenName).toBe(before);
    });

    it('is not reached through what a mutation answers to somebody without the right', async () => {
      const made = await world()
        .as('partner')
        .ask(
          `mutation ($key: ID!) { createQuote(input: { specialistId: "x", appointmentTypeId: "y", idempotencyKey: $key }) { ... on CreateQuotePayload { quote { id } } ... on Error { code } } }`,
          { key: key() },
        );
      expect(codesOf(made)).toContain(denied);
      expect(made.data?.['createQuote'] ?? null).toBeNull();
    });

    it('may be a person’s own: a partner reads his name, and no patient’s', async () => {
      const own = await world().as('partner').ask('{ viewer { person { displayName email } } }');
      expect(own.errors).toEqual([]);
      expect(own.data?.['viewer'].person.email).toBe('partner@gesundblick.example.org');
      const all = await world()
        .as('partner')
        .ask(
          '{ people(first: 50) { edges { node { displayName } } } conversions(first: 50) { edges { node { __typename } } } }',
        );
      expect(codesOf(all)).toContain(denied);
      expect(JSON.stringify(all.data)).not.toContain('Vogel');
    });
  });
}
