import { expect, it } from 'vitest';
import { openLogger } from './log.ts';

function logged(error: unknown): Record<string, never> {
  const lines: string[] = [];
  openLogger('info', { to: { write: (line) => void lines.push(line) } }).error({ err: error }, 'a resolver failed');
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('CANARY');
  return JSON.parse(lines[0] ?? '').err;
}

it('logs a failed query with its text, place and cause, and without a value of it', () => {
  const cause = new Error('invalid input syntax for type uuid: "CANARY"');
  Object.assign(cause, {
    code: '22P02',
    severity: 'ERROR',
    detail: 'Key (email)=(CANARY) already exists.',
    where: 'CANARY',
  });
  // As Drizzle's own, which says the parameters in its message and keeps them.
  const query = 'insert into note values ($1)\nreturning id';
  const failed = Object.assign(new Error(`Failed query: ${query}\nparams: CANARY`, { cause }), {
    query,
    params: ['CANARY'],
  });
  expect(logged(failed)).toMatchObject({
    type: 'Error',
    message: 'Failed query: insert into note values ($1)\nreturning id',
    cause: { code: '22P02', message: 'SQLSTATE 22P02' },
  });
});

it('logs the constraint that was violated', () => {
  const violated = Object.assign(new Error('CANARY'), {
    code: '23505',
    severity: 'ERROR',
    constraint: 'person_email_unique',
  });
  expect(logged(violated)).toMatchObject({ code: '23505', constraint: 'person_email_unique' });
});

it.each([
  ['a quoted text', 'Unexpected token C in JSON: "CANARY"'],
  ['a quoted text in German', 'Der Name „CANARY“ ist vergeben'],
  ['an address', 'no account for CANARY@example.org here'],
])('logs %s of a message as left out', (_what, message) => {
  expect(logged(new SyntaxError(message)).message).toContain('…');
});

it('logs a long number of a message as left out, and short ones as they are', () => {
  expect(logged(new Error('400: the number +49 170 1234567 is no phone')).message).toBe(
    '400: the number … is no phone',
  );
});

it('logs an error of the program as it is, with where it was thrown', () => {
  const told = logged(new TypeError('x is not a function', { cause: new Error('deeper') }));
  expect(told).toMatchObject({ type: 'TypeError', message: 'x is not a function', cause: { message: 'deeper' } });
  expect(String(told['stack'])).toMatch(/^ {4}at .*log\.test\.ts/);
});
