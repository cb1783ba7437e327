import { describe, expect, it } from 'vitest';
import { membershipFor, portalsOf, safeReturnPath, worksIn } from './portal.ts';

const patient = { id: 'p', role: 'PATIENT' as const };
const specialist = { id: 's', role: 'SPECIALIST' as const };
const admin = { id: 'a', role: 'BRAND_ADMIN' as const };

describe('who works where', () => {
  it('activates the membership that fits the portal, and none when the active one does', () => {
    expect(membershipFor('SPECIALIST', patient, [patient, specialist])).toBe(specialist);
    expect(membershipFor('SPECIALIST', specialist, [patient, specialist])).toBeUndefined();
    expect(membershipFor('AFFILIATE', patient, [patient, specialist])).toBeUndefined();
  });

  it('knows the portals of all memberships', () => {
    expect(portalsOf([patient, admin])).toEqual(['PATIENT', 'ORGANIZATION']);
    expect(worksIn('ORGANIZATION', 'COORDINATOR')).toBe(true);
    expect(worksIn('PATIENT', undefined)).toBe(false);
  });
});

describe('the way back after sign-in', () => {
  it('stays inside the portal', () => {
    expect(safeReturnPath('/messages/7?x=1#end')).toBe('/messages/7?x=1#end');
    for (const evil of ['//evil.example', 'https://evil.example', '/\\evil.example', '', null, 'javascript:alert(1)']) {
      expect(safeReturnPath(evil)).toBe('/');
    }
  });

  it('does not lead back to the sign-in pages', () => {
    expect(safeReturnPath('/sign-in?returnTo=/x')).toBe('/');
    expect(safeReturnPath('/magic?token=a')).toBe('/');
    expect(safeReturnPath('/magical')).toBe('/magical');
  });
});
