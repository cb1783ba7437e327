import { describe, expect, it } from 'vitest';
import { allPages } from './all-pages.ts';

describe('all pages of a list', () => {
  it('are asked for one after the other, each from the end of the one before', async () => {
    const asked: (string | null)[] = [];
    const found = await allPages(async (after) => {
      asked.push(after);
      const first = after === null ? 0 : Number(after) + 1;
      const edges = [first, first + 1].map((node) => ({ node }));
      return { edges, pageInfo: { hasNextPage: first < 4, endCursor: String(first + 1) } };
    });
    expect(found).toEqual([0, 1, 2, 3, 4, 5]);
    expect(asked).toEqual([null, '1', '3']);
  });

  it('are none at all when one of them fails', async () => {
    const broken = allPages(async (after) => {
      if (after) throw new Error('gone');
      return { edges: [{ node: 1 }], pageInfo: { hasNextPage: true, endCursor: 'a' } };
    });
    await expect(broken).rejects.toThrow('gone');
  });
});
