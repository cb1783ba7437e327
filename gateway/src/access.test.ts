import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { as, type SampleGateway, startSample } from './testing/start.ts';

let sample: SampleGateway;
beforeAll(async () => void (sample = await startSample()));
afterAll(() => sample.gateway.close());
beforeEach(() => void (sample.graph.requests.length = 0));

const refusal = (path: (string | number)[], reason = 'SIGN_IN_REQUIRED') => ({
  message: 'Unauthorized field or type',
  path,
  extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason },
});
const ask = async (query: string, session?: string, variables?: unknown) => {
  const answer = await sample.client.graphql(query, session ? as(session) : {}, variables);
  expect(answer.status).toBe(200);
  const { extensions: _id, ...json } = answer.json;
  return json;
};

describe('what a viewer may not see', () => {
  it('is null with code, path and reason, and no subgraph is asked for it', async () => {
    expect(await ask('{ notes { body } }')).toEqual({ data: null, errors: [refusal(['notes'])] });
    expect(sample.graph.requests).toEqual([]);
  });

  it('stays hidden under an alias, beside what may be seen', async () => {
    const { data, errors } = await ask('{ me: viewer { kind person { id mail: email } } }', 'ada');
    expect(data).toEqual({ me: { kind: 'person', person: { id: 'p1', mail: null } } });
    expect(errors).toEqual([refusal(['me', 'person', 'mail'], 'SCOPE_MISSING')]);
  });

  it('keeps the order of the fields as asked', async () => {
    const { data } = await ask('{ viewer { locale person { email id } kind } }', 'ada');
    expect(Object.keys(data.viewer)).toEqual(['locale', 'person', 'kind']);
    expect(Object.keys(data.viewer.person)).toEqual(['email', 'id']);
  });

  it('makes the nearest nullable parent null when it may not be null', async () => {
    const { data, errors } = await ask('{ strict { item { id title } secret } found { __typename } }');
    expect(data).toEqual({ strict: null, found: { __typename: 'Note' } });
    expect(errors).toEqual([refusal(['strict', 'secret'])]);
  });

  it('is refused at every place of a list, by index', async () => {
    const { data, errors } = await ask(
      '{ items { ... on Public { title author { id } } ... on Note { __typename writer: author { id } } } }',
      'bob',
    );
    expect(data).toEqual(null);
    expect(errors.map((one: { path: unknown }) => one.path)).toEqual([['items', 0, 'writer']]);
  });

  it('is found in a concrete fragment under an open union, also nested and named', async () => {
    const query = '{ found { ...A } } fragment A on Found { __typename ...B } fragment B on Note { heading: title }';
    expect(await ask(query)).toEqual({
      data: { found: { __typename: 'Note', heading: null } },
      errors: [refusal(['found', 'heading'])],
    });
    expect((await ask(query, 'ada')).data).toEqual({ found: { __typename: 'Note', heading: 'CANARY-title' } });
  });

  it('places nulls only where the fragment applies', async () => {
    const { data } = await ask('{ nodes(first: 5) { ... on Note { title } ... on Public { title id } } }');
    expect(data).toEqual({ nodes: [{ title: null }, { title: 'open title', id: 'o1' }] });
  });

  it('needs on an interface what all implementers need', async () => {
    const { data, errors } = await ask('{ nodes { id } }', 'bob');
    expect(data).toBeNull();
    expect(errors.map((one: { path: unknown }) => one.path)).toEqual([
      ['nodes', 0, 'id'],
      ['nodes', 1, 'id'],
    ]);
    expect((await ask('{ nodes { id } }', 'ada')).data.nodes).toHaveLength(2);
  });

  it('is denied where one key is asked twice and one of the two is refused', async () => {
    const { data } = await ask(
      '{ items { ... on Public { same: title } ... on Item { same: title } } viewer { kind } }',
      'bob',
    );
    expect(JSON.stringify(data)).not.toContain('open title');
  });

  it('is not revealed by @skip or @include, and a skipped place holds no error', async () => {
    const query = 'query ($no: Boolean!) { found { ... on Note { title @skip(if: $no) } __typename } }';
    expect(await ask(query, undefined, { no: true })).toEqual({ data: { found: { __typename: 'Note' } } });
    expect((await ask(query, undefined, { no: false })).data).toEqual({ found: { title: null, __typename: 'Note' } });
    expect(
      (
        await ask('query ($no: Boolean!) { found { ... on Note @include(if: $no) { title } } }', undefined, {
          no: false,
        })
      ).data,
    ).toEqual({ found: {} });
  });

  it('is filtered out of a mutation payload', async () => {
    expect((await ask('mutation { touch { ok note { body } } }')).data).toEqual({ touch: null });
    expect((await ask('mutation { touch { ok } }')).data).toEqual({ touch: { ok: true } });
  });

  it('has no effect as a mutation', async () => {
    const { data, errors } = await ask('mutation { saveNote(body: "x") { ok } }', 'ada');
    expect(data).toBeNull();
    expect(errors).toEqual([refusal(['saveNote'], 'SCOPE_MISSING')]);
    expect(sample.graph.requests).toEqual([]);
  });

  it('never reaches a subgraph, not even as a variable', async () => {
    await ask('query ($room: Int) { items { __typename } notes(last: $room) { body } }', 'bob', { room: 3 });
    expect(
      JSON.stringify(sample.graph.requests.map(({ request }) => [request.document, request.variables])),
    ).not.toMatch(/notes|room|body/);
  });

  it('lists at most a hundred refusals and counts the rest', async () => {
    const { errors } = await ask('{ crowd { id: __typename ... on Note { title } } }');
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)).toMatchObject({
      message: 'Unauthorized field or type in 50 more places',
      extensions: { count: 50 },
    });
  });

  it('is told apart for a session that has expired', async () => {
    const answer = await sample.client.graphql('{ notes { body } }', as('gone'));
    expect(answer.json.errors[0].extensions.reason).toBe('SESSION_EXPIRED');
    expect(answer.headers['set-cookie']).toMatch(/^daraport=; Path=\/; Max-Age=0/);
  });

  it('is decided by the brand of the host, not by the session of another', async () => {
    const answer = await sample.client.send({
      method: 'POST',
      host: 'vitalis.localhost',
      headers: { 'content-type': 'application/json', ...as('ada') },
      body: JSON.stringify({ query: '{ viewer { kind } notes { body } }' }),
    });
    expect(answer.json.data).toBeNull();
    expect(answer.json.errors[0].extensions.reason).toBe('SESSION_EXPIRED');
  });
});

describe('what a viewer may see', () => {
  it('is answered across subgraphs, as the stock gateway does', async () => {
    const { data, errors } = await ask(
      '{ items { __typename id title ... on Public { writer: author { name } } ... on Note { body author { id name } } } }',
      'ada',
    );
    expect(errors).toBeUndefined();
    expect(data.items).toEqual([
      {
        __typename: 'Note',
        id: 'n1',
        title: 'CANARY-title',
        body: 'CANARY-body',
        author: { id: 'p1', name: 'CANARY-name-Ada' },
      },
      { __typename: 'Public', id: 'o1', title: 'open title', writer: { name: 'CANARY-name-Bob' } },
    ]);
  });

  it('is asked for on behalf of that viewer', async () => {
    await ask('{ items { id } }', 'ada');
    expect(sample.graph.requests[0]?.request.viewer).toMatchObject({
      kind: 'person',
      personId: 'p1',
      brandId: 'nordlicht',
      brandOrigin: `http://nordlicht.localhost:${sample.gateway.port}`,
    });
  });

  it('is the same for a token, which wins over a cookie', async () => {
    const answer = await sample.client.graphql('{ viewer { kind } notes { body } }', {
      ...as('bob'),
      authorization: 'Bearer dpt_partner',
    });
    expect(answer.json.data).toEqual({ viewer: { kind: 'token' }, notes: [{ body: 'CANARY-body' }] });
  });

  it('stays itself when another part of the answer fails', async () => {
    const { data, errors } = await ask('{ broken viewer { kind } }');
    expect(data).toEqual({ broken: null, viewer: { kind: 'anonymous' } });
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ]);
  });
});
