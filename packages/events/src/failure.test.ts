import { expect, it } from 'vitest';
import { JobFailedError } from './failure.ts';

it('tells names and codes down to the cause, and no word of a message', () => {
  const cause = Object.assign(new Error('Key (email)=(mara@example.org) already exists'), { code: '23505' });
  const failed = new TypeError('Failed query: insert … params: Mara Vogel', { cause });
  expect(new JobFailedError(failed).message).toBe('TypeError < Error 23505');
  const refused = Object.assign(new Error('550 mara@example.org unknown'), { code: 'EENVELOPE', responseCode: 550 });
  expect(new JobFailedError(refused).message).toBe('Error EENVELOPE 550');
});

it('takes nothing for a code that could be a text of somebody', () => {
  const odd = Object.assign(new Error('x'), { name: 'Mara Vogel', code: 'mara@example.org', status: { a: 1 } });
  expect(new JobFailedError(odd).message).toBe('object');
  for (const thrown of ['mara@example.org', undefined, { message: 'Mara' }])
    expect(new JobFailedError(thrown).message).toBe(typeof thrown);
});

it('ends where causes go round in circles', () => {
  const one = new Error('a');
  one.cause = new RangeError('b', { cause: one });
  expect(new JobFailedError(one).message).toBe('Error < RangeError < Error < RangeError');
});
