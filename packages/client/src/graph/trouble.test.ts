import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { requestIdOf, troubleOf } from './trouble.ts';

const coded = (...codes: string[]) =>
  new CombinedError({
    graphQLErrors: codes.map((code) => ({ message: code, extensions: { code, requestId: `r-${code}` } })),
  });

describe('trouble with an answer', () => {
  it('is being offline when the request never arrived', () => {
    expect(troubleOf(new CombinedError({ networkError: new Error('Failed to fetch') }))).toBe('offline');
  });

  it('is named by the code, the gravest of several first', () => {
    expect(troubleOf(coded('UNAUTHORIZED_FIELD_OR_TYPE'))).toBe('forbidden');
    expect(troubleOf(coded('UNAUTHORIZED_FIELD_OR_TYPE', 'UNAUTHENTICATED'))).toBe('unauthenticated');
    expect(troubleOf(coded('RATE_LIMITED'))).toBe('limited');
    expect(troubleOf(coded('MODULE_DISABLED'))).toBe('disabled');
    expect(troubleOf(coded('FORBIDDEN', 'SERVICE_UNAVAILABLE'))).toBe('unavailable');
    expect(troubleOf(coded('INTERNAL_SERVER_ERROR', 'FORBIDDEN'))).toBe('broken');
  });

  it('is a matter of signing in when a field asks for that', () => {
    const extensions = { code: 'UNAUTHORIZED_FIELD_OR_TYPE', reason: 'SIGN_IN_REQUIRED' };
    expect(troubleOf(new CombinedError({ graphQLErrors: [{ message: '', extensions }] }))).toBe('unauthenticated');
  });

  it('carries the request id for support', () => {
    expect(requestIdOf(coded('INTERNAL_SERVER_ERROR'))).toBe('r-INTERNAL_SERVER_ERROR');
  });
});
