import { accessFromSdl, createAccessFilter, type Scope } from '@daraport/access';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { DaraportGateway } from './graph/gateway.ts';
import { ConnectionSource } from './graph/source.ts';
import { composeServicesOf } from './testing/compose-sample.ts';
import { canaryConnections } from './testing/matrix/canaries.ts';
import { createMatrix, person, viewers } from './testing/matrix/matrix.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@interfaceObject", "@authenticated", "@requiresScopes", "@tag"])';
const FILMS: Scope = 'people:read';
const STARS: Scope = 'names:read';
const typeDefs = {
  identity: `${link} type Query { media: [Media!] @tag(name: "open") } interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") @tag(name: "open") { id: ID! title: String pages: Int @authenticated }
    type Film implements Media @key(fields: "id") @requiresScopes(scopes: [["${FILMS}"]]) { id: ID! title: String }`,
  care: `${link} type Query { top: Media @tag(name: "open") }
    type Media @key(fields: "id") @interfaceObject { id: ID! @tag(name: "open") votes: String @tag(name: "open") stars: String @requiresScopes(scopes: [["${STARS}"]]) }`,
};
const supergraphSdl = composeServicesOf(typeDefs);
const matrix = createMatrix(supergraphSdl);
const everyone = new Map([...viewers, ['films alone', person([FILMS])], ['stars alone', person([STARS])]]);

/** Rules that composition repeats on what the interface object adds stand on every member. */
const rules = [
  ['Book.pages', (sdl: string) => sdl.replace(/(pages: Int[^\n]*) @authenticated/, '$1')],
  ['Film', (sdl: string) => sdl.replace(/(type Film[^{]*)@requiresScopes\([^\n]*\)/, '$1')],
  [
    'Film.stars',
    (sdl: string) => sdl.replace(/(type Film[^}]*stars: String) @requiresScopes\(scopes: \[\["[^"]*"\]\]\)/, '$1'),
  ],
  [
    'Book.stars',
    (sdl: string) => sdl.replace(/(type Book[^}]*stars: String) @requiresScopes\(scopes: \[\["[^"]*"\]\]\)/, '$1'),
  ],
] as const;

describe('access to what an interface object adds', () => {
  it('is exactly what the rules of the field and of every member say, in every shape', () => {
    const outcome = matrix.compare(matrix.model.filter, matrix.cells, everyone);
    expect(outcome.count).toBeGreaterThan(500);
    expect(outcome.leaks).toEqual([]);
    expect(outcome.overDenials).toEqual([]);
  });

  it.each(rules)('needs the rule of %s', (_place, without) => {
    const changed = without(supergraphSdl);
    expect(changed).not.toBe(supergraphSdl);
    const filter = createAccessFilter({ schema: matrix.model.schema, rules: accessFromSdl(changed) });
    expect(matrix.compare(filter, matrix.cells, everyone).leaks).not.toEqual([]);
  });
});

describe('asked for the whole way', () => {
  let member = 'Book';
  let ask: (text: string, held: readonly Scope[]) => Promise<{ data: unknown; denied: unknown[] }>;

  beforeAll(async () => {
    const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    const connections = canaryConnections(supergraphSdl, () => new Map([['Media', member]]));
    const sources = new Map(connections.map((one) => [one.name as string, new ConnectionSource(one)]));
    const gateway = new DaraportGateway({ model: matrix.model, sources, logger: quiet });
    await gateway.load();
    ask = async (text, held) => {
      const context = {
        viewer: person(held),
        requestId: 'r',
        clientAddress: '',
        sessionState: 'live',
        canKeepSession: true,
        signal: new AbortController().signal,
        effects: [],
      };
      const request = { query: text, variables: {} };
      const asked = { request, document: parse(text), queryHash: text, context, metrics: {}, logger: quiet };
      const { data, errors = [] } = await gateway.executor(asked as never);
      return { data, denied: errors.map(({ path }) => path) };
    };
  });

  it('says what an object is, whichever subgraph it begins at', async () => {
    member = 'Film';
    const { data } = await ask('{ top { __typename } media { t: __typename } }', []);
    expect(data).toEqual({ top: { __typename: 'Film' }, media: [{ t: 'Film' }, { t: 'Film' }] });
  });

  it('refuses on the interface what one member is refused, though the object is another', async () => {
    member = 'Book';
    const { data, denied } = await ask('{ top { votes } media { votes } }', []);
    expect(data).toEqual({ top: { votes: null }, media: [{ votes: null }, { votes: null }] });
    expect(denied).toEqual([
      ['top', 'votes'],
      ['media', 0, 'votes'],
      ['media', 1, 'votes'],
    ]);
  });

  it('shows in a fragment on an open member what only such an object has', async () => {
    const text = '{ top { ... on Book { votes __typename } ... on Film { votes } } }';
    member = 'Book';
    expect(await ask(text, [])).toEqual({
      data: { top: { votes: 'CANARY<Media.votes>', __typename: 'Book' } },
      denied: [],
    });
    member = 'Film';
    expect(await ask(text, [])).toEqual({ data: { top: { votes: null } }, denied: [['top', 'votes']] });
    expect((await ask(text, [FILMS])).data).toEqual({ top: { votes: 'CANARY<Media.votes>' } });
  });

  it('needs the rule of the field beside those of the members, under any name and fragment', async () => {
    member = 'Film';
    const text = '{ top { ...F } } fragment F on Media { harmless: stars ... on Media { stars } }';
    expect(await ask(text, [FILMS])).toEqual({
      data: { top: { harmless: null, stars: null } },
      denied: [
        ['top', 'harmless'],
        ['top', 'stars'],
      ],
    });
    expect((await ask(text, [STARS])).data).toEqual({ top: { harmless: null, stars: null } });
    expect((await ask(text, [FILMS, STARS])).data).toEqual({
      top: { harmless: 'CANARY<Media.stars>', stars: 'CANARY<Media.stars>' },
    });
  });
});
