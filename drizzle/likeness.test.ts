import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database[Symbol.asyncDispose]();
});

const likeness = async (word: string, name: string): Promise<number> => {
  const { rows } = await client.query<{ found: number }>('select app.likeness($1, $2) as found', [word, name]);
  return rows[0]?.found ?? -1;
};
const meant = async (words: readonly string[], names: readonly string[]): Promise<string[]> => {
  const asked = 'select place::integer from app.names_meant($1::text[], $2::text[]) order by likeness desc, place';
  const { rows } = await client.query<{ place: number }>(asked, [words, names]);
  return rows.map(({ place }) => names[place - 1] ?? '');
};

describe('a word that is being typed', () => {
  it.each([
    ['begins the name', 'psych', 'psychotherapie', 1],
    ['has a letter elsewhere', 'pschy', 'psychotherapie', 1 - 1 / 5],
    ['has two letters exchanged', 'kardoi', 'kardiologie', 1 - 1 / 6],
    ['has its first two letters exchanged', 'hbuer', 'huber', 1 - 1 / 5],
    ['has two of three letters exchanged', 'hbu', 'huber', 1 - 1 / 3],
    ['lacks a letter', 'krdi', 'kardiologie', 1 - 1 / 4],
    ['lacks its first letter', 'ardio', 'kardiologie', 1 - 1 / 5],
    ['has a letter too many', 'brrandt', 'brandt', 1 - 1 / 7],
    ['has a letter too many before the first', 'xbrandt', 'brandt', 1 - 1 / 7],
    ['has another last letter', 'brang', 'brandt', 1 - 1 / 5],
    ['has another first letter', 'nrandt', 'brandt', 1 - 1 / 6],
    ['has two mistakes among eight letters', 'psichothrap', 'psychotherapie', 1 - 2 / 11],
  ])('is like a name when it %s', async (_what, word, name, expected) => {
    expect(await likeness(word, name)).toBeCloseTo(expected, 5);
  });

  it.each([
    ['two mistakes among seven letters', 'fieberx', 'federn'],
    ['another letter of three', 'hub', 'hut'],
    ['another first letter of four', 'lena', 'rena'],
    ['two letters alone, exchanged', 'uh', 'huber'],
    ['nothing in common', 'quantenphysik', 'psychotherapie'],
    ['more letters than the name', 'hubertusweg', 'huber'],
    ['no letters', '', ''],
  ])('is not like a name with %s', async (_what, word, name) => {
    expect(await likeness(word, name)).toBe(word === name ? 1 : 0);
  });

  it('is like what leaves half of the trigrams, wherever the name has it', async () => {
    expect(await likeness('terapie', 'psychotherapie')).toBeGreaterThanOrEqual(0.5);
  });
});

describe('the names that a text may mean', () => {
  const names = ['Anna Krüger', 'Bernd Kröger', 'Karla Huber', 'Hubert-Maria Lenz', 'Kardiologie Cardiology'];
  it.each([
    ['the beginning of a word', ['hub'], ['Karla Huber', 'Hubert-Maria Lenz']],
    ['an umlaut', ['Krüger'], ['Anna Krüger']],
    ['an umlaut written out', ['krueger'], ['Anna Krüger']],
    ['no umlaut at all', ['kruger'], ['Anna Krüger']],
    ['the second part of a name', ['maria'], ['Hubert-Maria Lenz']],
    ['a typing error', ['Hbuer'], ['Karla Huber', 'Hubert-Maria Lenz']],
    ['a typing error beside a word that is right', ['karla', 'Hbuer'], ['Karla Huber']],
    ['punctuation inside of a word', ['Hubert-Maria'], ['Hubert-Maria Lenz']],
    ['a field in the other language', ['cardoilogy'], ['Kardiologie Cardiology']],
    ['one word that fits nobody', ['karla', 'xylophon'], []],
    ['no words', [], []],
    ['a word without letters', ['-'], []],
  ])('are found by %s', async (_what, words, expected) => {
    expect(await meant(words, names)).toEqual(expected);
  });

  it('are no others when one is written right, however like it they are', async () => {
    expect(await meant(['kröger'], names)).toEqual(['Bernd Kröger']);
    expect(await meant(['huber'], ['Haber', 'Huber'])).toEqual(['Huber']);
  });

  it('are the likest alone', async () => {
    expect(await meant(['psychotherapei'], ['Psychotherapie', 'Physiotherapie'])).toEqual(['Psychotherapie']);
  });

  it('are found among thousands while somebody types', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const many = Array.from({ length: 2000 }, (_name, index) =>
      [7, 11, 13]
        .map((step) =>
          Array.from({ length: 6 }, (_letter, at) => letters[(index * step + at * at * step) % 26]).join(''),
        )
        .join(' '),
    );
    expect(await meant(['Hbuer'], [...many, 'Karla Huber'])).toContain('Karla Huber');
  });
});
