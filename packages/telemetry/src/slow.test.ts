import { expect, it } from 'vitest';
import { createSlowLog } from './slow.ts';

it('tells sixty a minute, counts the rest, and says with the next line how many were left out', () => {
  const told: Record<string, unknown>[] = [];
  let clock = 0;
  const slow = createSlowLog(
    { warn: (facts: unknown) => void told.push(facts as Record<string, unknown>) },
    { threshold: 1000, now: () => clock },
  );
  for (let count = 0; count < 100; count++) slow.tell({ ms: count });
  expect(told).toHaveLength(60);
  clock = 59_999;
  slow.tell({ ms: 1 });
  expect(told).toHaveLength(60);
  clock = 60_000;
  slow.tell({ ms: 2 });
  slow.tell({ ms: 3 });
  expect(told.slice(60)).toEqual([{ ms: 2, leftOut: 41 }, { ms: 3 }]);
});
