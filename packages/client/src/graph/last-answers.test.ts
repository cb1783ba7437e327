import { Client } from '@urql/core';
import { expect, it } from 'vitest';
import { keepAnswer, lastAnswer } from './last-answers.ts';

const session = () => new Client({ url: 'http://graph.example/graphql', preferGetMethod: false, exchanges: [] });

it('gives the last answer of a request, to the session that heard it alone', () => {
  const [mara, jonas] = [session(), session()];
  keepAnswer(mara, 1, 'former');
  keepAnswer(mara, 1, 'last');
  expect([lastAnswer(mara, 1), lastAnswer(mara, 2), lastAnswer(jonas, 1)]).toEqual(['last', undefined, undefined]);
});

it('keeps the fifty that were heard last', () => {
  const client = session();
  for (let key = 0; key < 50; key += 1) keepAnswer(client, key, key);
  keepAnswer(client, 0, 'again');
  keepAnswer(client, 50, 50);
  expect([lastAnswer(client, 0), lastAnswer(client, 1), lastAnswer(client, 50)]).toEqual(['again', undefined, 50]);
});
