import { expect, it } from 'vitest';
import { isReturnPath } from './text.ts';

it.each(['/', '/appointments/7?from=mail#notes', '/messages'])('leads back to %s', (path) => {
  expect(isReturnPath(path)).toBe(true);
});

it.each([
  '',
  'appointments',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/a b',
  '/a\nb',
  `/${'x'.repeat(600)}`,
])('does not lead to %j', (path) => {
  expect(isReturnPath(path)).toBe(false);
});
