import { buildSubgraphSchema } from '@apollo/subgraph';
import type { SubgraphConnection, SubgraphRequest } from '@daraport/subgraph';
import { type DocumentNode, type GraphQLResolveInfo, parse } from 'graphql';
import { composeServicesOf } from './compose-sample.ts';
import { fakeConnection, type FakeSubgraph } from './connection.ts';
import { FakeIdentity } from './identity-doors.ts';
import { Channel } from './channel.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@authenticated", "@requiresScopes", "@tag"])';

const identitySdl = `${link}
  type Query { viewer: Viewer! @tag(name: "open") people(first: Int!): [Person!]! @requiresScopes(scopes: [["people:read"]]) broken: String @tag(name: "open") brokenStrict: String! @tag(name: "open") }
  type Mutation { signIn(name: String!): Viewer! @tag(name: "open") signOut: Boolean @tag(name: "open") }
  type Viewer @tag(name: "open") { kind: String! scopes: [String!]! person: Person locale: String! }
  type Person @key(fields: "id") @tag(name: "open") { id: ID! @authenticated name: String! @requiresScopes(scopes: [["names:read"]]) email: String @requiresScopes(scopes: [["people:read"]]) }`;
const careSdl = `${link}
  type Query { notes(last: Int): [Note!]! @requiresScopes(scopes: [["notes:read"]]) items: [Item!]! @tag(name: "open") found: Found @tag(name: "open") nodes(first: Int): [Node!]! @tag(name: "open") strict: Holder @tag(name: "open") crowd: [Item!]! @tag(name: "open") }
  type Mutation { saveNote(body: String!): SavedNote! @requiresScopes(scopes: [["notes:write"]]) touch: SavedNote @tag(name: "open") }
  type Subscription { noteAdded(room: String): Note! @requiresScopes(scopes: [["notes:read"]]) ticked: Tick! @tag(name: "open") }
  type Tick @tag(name: "open") { count: Int! author: Person! }
  type SavedNote @tag(name: "open") { note: Note! ok: Boolean! }
  type Holder @tag(name: "open") { item: Public! note: Note secret: String! @requiresScopes(scopes: [["notes:read"]]) }
  interface Item { id: ID! title: String }
  interface Node { id: ID! }
  type Public implements Item & Node @key(fields: "id") @tag(name: "open") { id: ID! title: String author: Person }
  type Note implements Item & Node @key(fields: "id") @requiresScopes(scopes: [["notes:read"]]) { id: ID! title: String body: String! author: Person! }
  union Found = Public | Note
  type Person @key(fields: "id", resolvable: false) @tag(name: "open") { id: ID! @authenticated }`;

const people: Record<string, { id: string; name: string; email: string }> = {
  p1: { id: 'p1', name: 'CANARY-name-Ada', email: 'CANARY-ada@example.org' },
  p2: { id: 'p2', name: 'CANARY-name-Bob', email: 'CANARY-bob@example.org' },
};
const note = { __typename: 'Note', id: 'n1', title: 'CANARY-title', body: 'CANARY-body', author: { id: 'p1' } };
const open = { __typename: 'Public', id: 'o1', title: 'open title', author: { id: 'p2' } };

/** A small graph of two subgraphs with every shape that access rules meet, and switches for the tests. */
export class SampleGraph {
  readonly identity = new FakeIdentity();
  readonly noteAdded = new Channel<unknown>();
  readonly ticked = new Channel<unknown>();
  readonly requests: { name: string; request: SubgraphRequest }[] = [];
  readonly supergraphSdl = composeServicesOf({ identity: identitySdl, care: careSdl });
  /** Set to make care fail as a connection that broke. */
  isCareDead = false;
  /** Set to make identity's operations fail in the same way; its doors go on. */
  isIdentityBroken = false;

  connections(): SubgraphConnection[] {
    const record = (name: string) => (request: SubgraphRequest) => {
      this.requests.push({ name, request });
      if (name === 'care' ? this.isCareDead : this.isIdentityBroken)
        throw new Error('connect ECONNREFUSED 127.0.0.1:1');
      const signsIn = usesField(request.document, 'signIn');
      if (signsIn)
        return {
          data: { signIn: { __typename: 'Viewer', kind: 'person', scopes: [], locale: 'de', person: null } },
          effects: [{ kind: 'setSession' as const, token: 'fresh-token', maxAgeSeconds: 60 }],
        };
      if (usesField(request.document, 'signOut'))
        return { data: { signOut: true }, effects: [{ kind: 'clearSession' as const }] };
      return undefined;
    };
    const identity: FakeSubgraph = {
      name: 'identity',
      schema: this.#identitySchema(),
      door: this.identity.door,
      onRequest: record('identity'),
    };
    const care: FakeSubgraph = {
      name: 'care',
      schema: this.#careSchema(),
      onRequest: record('care'),
      door: () => ({ status: 200, headers: {}, body: Buffer.from('door') }),
    };
    return [fakeConnection(identity), fakeConnection(care)];
  }

  #identitySchema() {
    return schemaOf(identitySdl, {
      Query: {
        viewer: (_: unknown, _args: unknown, { viewer }: SubgraphRequest) => ({
          ...viewer,
          person: people[viewer.personId ?? ''] ?? null,
        }),
        people: () => Object.values(people),
        broken: () => fail(),
        brokenStrict: () => fail(),
      },
      Person: { __resolveReference: ({ id }: { id: string }) => people[id] },
    });
  }

  #careSchema() {
    const { noteAdded, ticked } = this;
    return schemaOf(careSdl, {
      Query: {
        notes: () => [note],
        items: () => [note, open],
        nodes: () => [note, open],
        crowd: () => Array.from({ length: 150 }, () => note),
        found: () => note,
        strict: () => ({ item: open, note, secret: 'CANARY-secret' }),
      },
      Mutation: { saveNote: () => ({ note, ok: true }), touch: () => ({ note, ok: true }) },
      Subscription: {
        noteAdded: {
          subscribe: (_: unknown, _args: unknown, { signal }: SubgraphRequest) => noteAdded.listen(signal),
          resolve: (event: unknown) => ({ ...note, ...(event as object) }),
        },
        ticked: {
          subscribe: (_: unknown, _args: unknown, { signal }: SubgraphRequest) => ticked.listen(signal),
          resolve: (event: unknown) => event,
        },
      },
      Note: { __resolveReference: () => note },
      Public: { __resolveReference: () => open },
    });
  }
}

const schemaOf = (sdl: string, resolvers: object) =>
  buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: resolvers as Record<
      string,
      Record<string, (source: never, args: never, context: never, info: GraphQLResolveInfo) => unknown>
    > as never,
  });

const usesField = (document: DocumentNode, name: string): boolean =>
  JSON.stringify(document.definitions).includes(`"value":"${name}"`);

function fail(): never {
  throw new Error('CANARY-stack secret-table is missing');
}
