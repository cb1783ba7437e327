import { expect, it } from 'vitest';
import { openDatabase, sqlState } from './connect.ts';
import { createTestDatabase } from './testing.ts';

it('tells of every statement by its text with placeholders, of its rows and of its failure', async () => {
  await using database = await createTestDatabase();
  const told: unknown[] = [];
  const watched = openDatabase({
    url: database.url,
    relations: {},
    watch: (text) => (rows, failure) => void told.push([text, rows, sqlState(failure)]),
  });
  const actor = { kind: 'system' as const, brandId: 'CANARY', personId: null, organizationId: null, scopes: [] };
  await watched.asViewer(actor, async () => undefined);
  await watched.pool.query('select $1::text union all select $2', ['CANARY', 'CANARY']);
  await watched.pool.query({ text: 'select $1::int', values: ['CANARY'] }).catch(() => undefined);
  await new Promise<void>((resolve) => watched.pool.query('select 1', () => resolve()));
  await watched.close();

  expect(told).toEqual([
    ['begin read write', 0, undefined],
    [expect.stringContaining("set_config('app.brand', $1, true)"), 1, undefined],
    ['commit', 0, undefined],
    ['select $1::text union all select $2', 2, undefined],
    ['select $1::int', 0, '22P02'],
    ['select 1', 1, undefined],
  ]);
  expect(JSON.stringify(told)).not.toContain('CANARY');
});
