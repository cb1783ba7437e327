import { describe, expect, it } from 'vitest';
import { portalBase } from './base.ts';

describe('the base of a portal', () => {
  it('is what the gateway says, without the last slash', () => {
    expect(portalBase('/', '/_portal/patient/')).toBe('');
    expect(portalBase('/specialist', '/_portal/specialist/')).toBe('/specialist');
  });

  it('is Vite’s own while developing', () => {
    expect(portalBase(null, '/_portal/patient/')).toBe('/_portal/patient');
  });
});
