import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { buildSchema, getNamedType, type GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { operationFor, schema } from './values.ts';
import { codesOf, key, type World } from './world.ts';

type Requirement = 'open' | 'as its type' | readonly { readonly scopes?: readonly (readonly string[])[] }[];
const access = JSON.parse(readFileSync(new URL('../../../gateway/access.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, { readonly type: Requirement | null; readonly fields: Readonly<Record<string, Requirement>> }>
>;
/** What the tokens of partners know of the graph. */
const partnerFace = buildSchema(
  readFileSync(new URL('../../../gateway/faces/partner.graphql', import.meta.url), 'utf8'),
);
const scope = 'attribution:read';

/** Whether a viewer with this scope alone passes a field's rule, or its type's; scalars and unions have none. */
function passes(type: string, field: string): boolean {
  const own = access[type]?.fields[field] ?? 'as its type';
  const rules = own === 'as its type' ? (access[type]?.type ?? 'open') : own;
  return (
    rules === 'open' ||
    (Array.isArray(rules) &&
      rules.every(
        (rule) => !rule.scopes || rule.scopes.some((all: readonly string[]) => all.every((one) => one === scope)),
      ))
  );
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** A token of the right shape and checksum that nobody ever gave out. */
function madeUp(): string {
  const body = `dpt_AAAAAAAA_${'B'.repeat(32)}`;
  let rest = crc32(body);
  let digits = '';
  for (let place = 0; place < 6; place++) {
    digits = alphabet[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  return body + digits;
}

/** A partner's token with one scope. */
export function describeTokens(world: () => World): void {
  describe('a narrow token', () => {
    let secret = '';
    let id = '';
    beforeAll(async () => {
      const made = await world()
        .as('partner')
        .expect(
          'ApiTokenCreated',
          `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { __typename ... on ApiTokenCreated { secret token { id } } } }`,
          { input: { name: 'hostile', scopes: [scope], expiresInDays: 1, idempotencyKey: key() } },
        );
      [secret, id] = [made['secret'] as string, made['token'].id as string];
    });
    const withToken = (query: string, variables: Record<string, unknown> = {}, token = secret) =>
      world()
        .stranger()
        .ask(query, variables, { authorization: `Bearer ${token}` });

    it.each(['query', 'mutation'] as const)('opens exactly the fields of a %s that its scope opens', async (kind) => {
      const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
      const partnerFields = (partnerFace.getType(root?.name ?? '') as GraphQLObjectType).getFields();
      const fields = Object.values(root?.getFields() ?? {});
      const unknown: string[] = [];
      const opened: string[] = [];
      for (const field of fields) {
        const { query, variables } = operationFor(kind, field, {});
        const answer = await withToken(query, variables);
        const codes = codesOf(answer);
        const isInvalid = answer.status === 400 && codes.every((code) => code === 'GRAPHQL_VALIDATION_FAILED');
        if (isInvalid) unknown.push(field.name);
        else if (answer.status === 200 && !codes.includes('UNAUTHORIZED_FIELD_OR_TYPE')) opened.push(field.name);
      }
      const mayAsk = fields.filter(({ name, type }) => {
        const isOpen = passes(root?.name ?? '', name) && passes(String(getNamedType(type)), '__typename');
        return name in partnerFields && isOpen;
      });
      expect(unknown).toEqual(fields.map(({ name }) => name).filter((name) => !(name in partnerFields)));
      expect(opened).toEqual(mayAsk.map(({ name }) => name));
      expect(unknown).toContain(kind === 'query' ? 'appointments' : 'createApiToken');
      expect(opened.includes('attributionSummary')).toBe(kind === 'query');
    });

    it('makes no tokens, and none with more than its maker has', async () => {
      const create = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { __typename ... on Error { code } } }`;
      const input = (scopes: string[]) => ({
        input: { name: 'more', scopes, expiresInDays: 1, idempotencyKey: key() },
      });
      expect(codesOf(await withToken(create, input([scope])))).toContain('GRAPHQL_VALIDATION_FAILED');
      for (const more of [['people:read'], ['tokens:manage'], [scope, 'notes:read']])
        expect(
          (await world().as('partner').ask(create, input(more))).data?.['createApiToken'].__typename,
          more.join(),
        ).toBe('ScopeNotHeldError');
      expect(
        (
          await world()
            .as('partner')
            .ask(create, input(['everything']))
        ).data?.['createApiToken'].code,
      ).toBe('INVALID_INPUT');
    });

    it.each([
      ['with a wrong checksum', () => secret.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
      ['nobody ever gave out', madeUp],
      ['cut short', () => secret.slice(0, -1)],
      ['that is a session’s', () => 'a'.repeat(43)],
      ['in other letters', () => secret.toUpperCase()],
    ])('is refused when it is one %s', async (_case, token) => {
      const answer = await withToken('{ brand { slug } }', {}, token());
      expect([answer.status, codesOf(answer), answer.data]).toEqual([401, ['UNAUTHENTICATED'], null]);
    });

    it('wins over a cookie, and is nothing on the other brand', async () => {
      const query = '{ viewer { isAuthenticated scopes } }';
      const both = await world()
        .as('patient')
        .ask(query, {}, { authorization: `Bearer ${secret}` });
      expect(both.data?.['viewer'].scopes).toEqual([scope]);
      const foreign = await world()
        .stranger('vitalis')
        .ask(query, {}, { authorization: `Bearer ${secret}` });
      expect(foreign.status).toBe(401);
    });

    it('ends at once when it is revoked', async () => {
      expect((await withToken('{ attributionSummary(from: "2026-11-01", to: "2026-11-02") { clicks } }')).status).toBe(
        200,
      );
      await world()
        .as('partner')
        .expect('ApiTokenRevoked', `mutation ($id: ID!) { revokeApiToken(id: $id) { __typename } }`, { id });
      const after = await withToken('{ brand { slug } }');
      expect([after.status, codesOf(after)]).toEqual([401, ['UNAUTHENTICATED']]);
    });
  });
}
