import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isApiToken, newApiToken } from './rules.ts';

it('makes tokens that carry their prefix and a right checksum, and never the same twice', () => {
  const made = Array.from({ length: 200 }, () => newApiToken());
  for (const { token, prefix } of made) {
    expect(token).toMatch(/^dpt_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/);
    expect(token.startsWith(`${prefix}_`)).toBe(true);
    expect(isApiToken(token)).toBe(true);
  }
  expect(new Set(made.map(({ token }) => token)).size).toBe(200);
});

it('tells any one changed character, and any other text', () => {
  const { token } = newApiToken();
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: token.length - 1 }),
      fc.constantFrom('a', 'Z', '0', '_', ' ', 'é'),
      (at, character) => {
        const changed = token.slice(0, at) + character + token.slice(at + 1);
        return changed === token || !isApiToken(changed);
      },
    ),
  );
  fc.assert(fc.property(fc.string(), (text) => !isApiToken(text)));
  for (const text of [
    '',
    `${token}\n`,
    ` ${token}`,
    token.toUpperCase(),
    token.slice(0, -1),
    token.replace('dpt_', 'xpt_'),
  ]) {
    expect(isApiToken(text)).toBe(false);
  }
});
