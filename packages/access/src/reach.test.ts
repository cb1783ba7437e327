import { describe, expect, it } from 'vitest';
import { reachOf, type ReachGraph } from './reach.ts';
import { scopesOfRole } from './roles.ts';

const graph: ReachGraph = {
  Query: {
    brand: { asks: [], leadsTo: ['Brand'] },
    me: { asks: [{ authenticated: true }], leadsTo: ['Person'] },
    notes: { asks: [{ scopes: [['notes:read'], ['audit:read', 'names:read']] }], leadsTo: ['Note'] },
  },
  Brand: { name: { asks: [], leadsTo: [] }, secret: { asks: [{ scopes: [] }], leadsTo: ['Vault'] } },
  Person: { notes: { asks: [{ authenticated: true }, { scopes: [['notes:read']] }], leadsTo: ['Note'] } },
  Note: { author: { asks: [{ scopes: [['notes:read'], ['audit:read']] }], leadsTo: ['Person'] } },
  Vault: { key: { asks: [], leadsTo: [] } },
};
const told = (...scopes: Parameters<typeof reachOf>[0][number][]) =>
  reachOf(scopes, { whole: graph }).map(({ type, field, reason, scopes: used, path }) => [
    `${type}.${field}`,
    reason,
    used.join(),
    path,
  ]);

describe('what a person reaches', () => {
  it('is told with the reason, the scopes that were needed, and the shortest way', () => {
    expect(told('notes:read', 'reports:read')).toEqual([
      ['Brand.name', 'OPEN', '', 'Query.brand.name'],
      ['Note.author', 'SCOPES', 'notes:read', 'Query.notes.author'],
      ['Person.notes', 'SCOPES', 'notes:read', 'Query.me.notes'],
      ['Query.brand', 'OPEN', '', 'Query.brand'],
      ['Query.me', 'SIGNED_IN', '', 'Query.me'],
      ['Query.notes', 'SCOPES', 'notes:read', 'Query.notes'],
    ]);
  });

  it('ends where nothing leads on, and names the set of scopes that was met', () => {
    expect(told().map(([field]) => field)).toEqual(['Brand.name', 'Query.brand', 'Query.me']);
    expect(told('audit:read', 'names:read')).toContainEqual([
      'Query.notes',
      'SCOPES',
      'audit:read,names:read',
      'Query.notes',
    ]);
  });

  it('names no scope that the other rules of the field make needless', () => {
    const whole: ReachGraph = {
      Query: {
        all: {
          asks: [{ scopes: [['appointments:read'], ['appointments:oversee']] }, { scopes: [['appointments:oversee']] }],
          leadsTo: [],
        },
      },
    };
    const held = ['appointments:read', 'appointments:oversee'] as const;
    expect(reachOf(held, { whole })[0]?.scopes).toEqual(['appointments:oversee']);
  });

  it('is in a face what that shows, with the arguments it shows, and only as far as its fields lead', () => {
    const whole: ReachGraph = {
      Query: {
        brand: { asks: [], leadsTo: ['Brand'], arguments: ['id', 'secret'], faces: { public: ['id'], partner: [] } },
        me: { asks: [{ authenticated: true }], leadsTo: ['Person'] },
      },
      Brand: { name: { asks: [], leadsTo: [], faces: { public: [] } }, owner: { asks: [], leadsTo: ['Person'] } },
      Person: { name: { asks: [], leadsTo: [], faces: { public: [] } } },
    };
    const of = (face: 'portal' | 'public' | 'partner') =>
      reachOf([], { face, whole }).map((one) => [`${one.type}.${one.field}`, one.arguments.join(), one.faces.join()]);
    expect(of('public')).toEqual([
      ['Brand.name', '', 'portal,public'],
      ['Query.brand', 'id', 'portal,public,partner'],
    ]);
    expect(of('partner')).toEqual([['Query.brand', '', 'portal,public,partner']]);
    expect(of('portal')).toContainEqual(['Query.brand', 'id,secret', 'portal,public,partner']);
    expect(of('portal').map(([field]) => field)).toContain('Person.name');
  });

  it('is read from the composed graph for every role', () => {
    const of = (role: keyof typeof scopesOfRole) =>
      reachOf(scopesOfRole[role]).map(({ type, field }) => `${type}.${field}`);
    expect(of('PATIENT')).toEqual(expect.arrayContaining(['Mutation.holdSlot', 'Query.myConsents', 'Brand.name']));
    expect(of('PATIENT')).not.toContain('Query.auditEvents');
    expect(of('COMPLIANCE_OFFICER')).toContain('Query.auditEvents');
  });
});
