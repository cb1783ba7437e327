import { readFileSync } from 'node:fs';
import { scopesOfRole, taggedFaces } from '@daraport/access';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGateway, type Gateway } from './create.ts';
import { clientOf, type Reply } from './testing/client.ts';
import { FakeIdentity } from './testing/identity-doors.ts';
import { canaryConnections } from './testing/matrix/canaries.ts';
import { operationsFor } from './testing/operations.ts';
import { TestSocket } from './testing/socket.ts';

const fileAt = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const schemas = {
  portal: buildSchema(fileAt('schema.graphql')),
  public: buildSchema(fileAt('faces/public.graphql')),
  partner: buildSchema(fileAt('faces/partner.graphql')),
};
const brandId = 'nordlicht';
const credentials = {
  portal: { cookie: 'daraport=admin' },
  public: { authorization: 'Bearer dpt_integrator' },
  partner: { authorization: 'Bearer dpt_affiliate' },
} as const;

let gateway: Gateway;
let client: ReturnType<typeof clientOf>;
beforeAll(async () => {
  const identity = new FakeIdentity();
  const admin = { brandId, personId: 'p1', role: 'BRAND_ADMIN', scopes: scopesOfRole.BRAND_ADMIN } as const;
  identity.sessions.set('admin', admin);
  identity.tokens.set('dpt_integrator', admin);
  identity.tokens.set('dpt_affiliate', { brandId, personId: 'p2', role: 'AFFILIATE', scopes: scopesOfRole.AFFILIATE });
  const supergraphSdl = fileAt('supergraph.graphql');
  const connections = canaryConnections(supergraphSdl, () => new Map()).map((one) =>
    one.name === 'identity' ? { ...one, door: async (request: never) => identity.door(request) } : one,
  );
  gateway = await createGateway({ connections, supergraphSdl, documents: 'any', logLevel: 'silent' });
  await gateway.listen({ port: 0 });
  client = clientOf(gateway.address ?? '');
});
afterAll(() => gateway.close());

type Name = keyof typeof credentials;
const names = Object.keys(credentials) as Name[];
const ask = (face: Name, query: string, headers: Record<string, string> = {}): Promise<Reply> =>
  client.graphql(query, { ...credentials[face], ...headers });

describe.each(names)('the face "%s"', (face) => {
  it('is what its holders are told by introspection, word by word', async () => {
    const { json } = await ask(face, getIntrospectionQuery());
    expect(json.errors).toBeUndefined();
    const told = buildClientSchema(json.data);
    expect(sorted(told)).toBe(sorted(schemas[face]));
  });

  it('answers every operation that is valid in it, and no other, as if what it hides did not exist', async () => {
    const faults: string[] = [];
    let hidden = 0;
    for (const { coordinate, text } of operationsFor(schemas.portal)) {
      const isInFace = isValid(schemas[face], text);
      const { status, json } = await ask(face, text);
      const codes = (json.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
      const isRefused = status === 400 && codes.every((code: string) => code === 'GRAPHQL_VALIDATION_FAILED');
      if (isInFace === isRefused) faults.push(`${coordinate}: ${status} ${JSON.stringify(json).slice(0, 200)}`);
      if (isInFace) continue;
      hidden += 1;
      if (/Did you mean/.test(JSON.stringify(json))) faults.push(`${coordinate} suggests a name`);
    }
    expect(faults).toEqual([]);
    expect(hidden > 0).toBe(face !== 'portal');
  }, 120_000);
});

describe('the document of a face', () => {
  const at = (headers: Record<string, string>) => client.send({ path: '/graphql/schema.graphql', headers });

  it('is the committed file, with all descriptions', async () => {
    for (const face of taggedFaces) {
      const { status, headers, text } = await at(credentials[face]);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'text/plain; charset=utf-8',
        'no-store',
      ]);
      expect(text).toBe(fileAt(`faces/${face}.graphql`));
    }
    expect((await at(credentials.portal)).text).toBe(fileAt('schema.graphql'));
  });

  it('is told to nobody with a wrong token, and at no host of nobody', async () => {
    expect((await at({ authorization: 'Bearer dpt_wrong' })).json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    const elsewhere = await client.send({ path: '/graphql/schema.graphql', host: 'nobody.example' });
    expect([elsewhere.status, elsewhere.json.errors[0].extensions.code]).toEqual([404, 'UNKNOWN_HOST']);
  });
});

describe('what is not in a token’s face', () => {
  it('is answered as a name that nobody ever had', async () => {
    for (const face of taggedFaces) {
      const hidden = await ask(face, '{ conversations(first: 1) { totalCount } }');
      const madeUp = await ask(face, '{ conversazioni(first: 1) { totalCount } }');
      const unnamed = ({ text, headers }: Reply, name: string) =>
        text.replaceAll(name, '?').replace(headers['x-request-id'] as string, 'id');
      expect(unnamed(hidden, 'conversations')).toBe(unnamed(madeUp, 'conversazioni'));
      const type = await ask(
        face,
        '{ hidden: __type(name: "Conversation") { name } shown: __type(name: "Brand") { name } }',
      );
      expect(type.json.data).toEqual({ hidden: null, shown: { name: 'Brand' } });
    }
    const session = await ask('portal', '{ __type(name: "Conversation") { name } }');
    expect(session.json.data).toEqual({ __type: { name: 'Conversation' } });
  });

  it('stays hidden whatever the client says of itself, and a token counts before a session', async () => {
    const claims = [
      { 'x-daraport-face': 'portal' },
      { 'apollo-client-name': 'portal' },
      { origin: `http://nordlicht.localhost:${gateway.port}` },
      credentials.portal,
    ];
    for (const claim of claims) {
      const { status, json } = await ask('partner', '{ appointments(first: 1) { totalCount } }', claim);
      expect([status, json.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });

  it('stays hidden behind fragments, and beside introspection', async () => {
    const { json } = await ask(
      'partner',
      '{ ...All __schema { queryType { name } } } fragment All on Query { brand { ...Inner } } fragment Inner on Brand { mailSender }',
    );
    expect(json.errors).toHaveLength(1);
    expect(json.errors[0].message).toBe('Cannot query field "mailSender" on type "Brand".');
  });

  it('cannot be subscribed to either', async () => {
    const one = await new TestSocket(gateway.address ?? '', { headers: credentials.partner }).init();
    one.subscribe('1', 'subscription { metricsChanged }');
    const { payload } = await one.next((frame) => frame.type === 'error');
    expect(payload).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    one.socket.terminate();
    const other = await new TestSocket(gateway.address ?? '').open();
    other.send({ type: 'connection_init', payload: { authorization: 'Bearer dpt_integrator' } });
    await other.next((frame) => frame.type === 'connection_ack');
    other.subscribe('1', 'subscription { noticeArrived { unreadCount } }');
    const hidden = await other.next((frame) => frame.type === 'error');
    expect(hidden.payload[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    other.subscribe('2', 'subscription { metricsChanged }');
    const shown = await other.next((frame) => frame.id === '2');
    expect(JSON.stringify(shown)).not.toContain('GRAPHQL_VALIDATION_FAILED');
    other.socket.terminate();
  });
});

describe('the cost of one operation', () => {
  it('has a limit for everybody, signed in or not, however the pages are asked', async () => {
    const slots = 'appointments(first: 100) { edges { node { specialist { nextSlots(first: $n) { startsAt } } } } }';
    const query = `query ($n: Int!) { a: ${slots} b: ${slots} c: ${slots} }`;
    const { status, json } = await client.graphql(query, credentials.portal, { n: 100 });
    expect([status, json.errors[0].extensions]).toEqual([
      400,
      { code: 'LIMIT_EXCEEDED', limit: 'cost', allowed: 25_000 },
    ]);
    expect((await client.graphql(query, credentials.portal, { n: 10 })).status).toBe(200);
  });
});

describe('introspection', () => {
  it('is answered beside data, also from fragments and under aliases', async () => {
    const { json } = await ask(
      'partner',
      '{ brand { name } ...Root } fragment Root on Query { schema: __schema { queryType { name } } viewer { __typename } }',
    );
    expect(json.data).toEqual({
      brand: { name: 'CANARY<Brand.name>' },
      schema: { queryType: { name: 'Query' } },
      viewer: { __typename: 'Viewer' },
    });
    const alone = await ask(
      'partner',
      '{ ...Root } fragment Root on Query { __schema { mutationType { fields { name } } } }',
    );
    expect(alone.json.data.__schema.mutationType.fields).toEqual([{ name: 'createTrackingLink' }]);
  });
});

/** Whether an operation may be sent to a schema; graphql-js passes one of a kind that the schema does not have. */
function isValid(schema: GraphQLSchema, text: string): boolean {
  const document = parse(text);
  const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return (
    operation !== undefined &&
    Boolean(schema.getRootType(operation.operation)) &&
    validate(schema, document).length === 0
  );
}

const sorted = (schema: GraphQLSchema): string => print(parse(printSchema(lexicographicSortSchema(schema))));
