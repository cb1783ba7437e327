import { createHash } from 'node:crypto';
import { chainHash } from '@daraport/drizzle/tables/compliance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extendChain, findFault, genesis, type ChainedRow } from './rules.ts';

const start = { sequence: 0, hash: genesis };
const id = fc.uuid();
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const content = fc.record({
  brandId: fc.constant('019ab000-0000-7000-8000-000000000001'),
  id,
  at: fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  action: fc.constantFrom('READ', 'WRITE', 'EXPORT', 'SIGN_IN', 'ADMINISTER', 'REFUSED'),
  actorId: maybe(id),
  actorRole: fc.constantFrom('PATIENT', 'SPECIALIST', 'SYSTEM'),
  sessionId: maybe(id),
  tokenId: maybe(id),
  subjectId: maybe(id),
  resourceType: fc.constantFrom('Note', 'Message', 'Appointment'),
  resourceId: maybe(id),
  appointmentId: maybe(id),
  reason: maybe(fc.string()),
  requestId: id,
});
const chain = fc.array(content, { minLength: 2, maxLength: 12 }).map((contents) => extendChain(start, contents));

/** Ways to tamper with the rows at a place; each answers what the log would then hold. */
const tamperings: Readonly<Record<string, (rows: ChainedRow[], at: number) => ChainedRow[]>> = {
  'another actor': (rows, at) => changed(rows, at, { actorId: '019ab000-0000-7000-8000-0000000000ff' }),
  'an actor wiped out': (rows, at) =>
    changed(rows, at, { actorId: rows[at]?.actorId ? null : '019ab000-0000-7000-8000-0000000000ff' }),
  'another time': (rows, at) => changed(rows, at, { at: new Date((rows[at]?.at.getTime() ?? 0) + 1) }),
  'another action': (rows, at) => changed(rows, at, { action: rows[at]?.action === 'READ' ? 'WRITE' : 'READ' }),
  'another reason': (rows, at) => changed(rows, at, { reason: `${rows[at]?.reason ?? ''}.` }),
  'another brand': (rows, at) => changed(rows, at, { brandId: '019ab000-0000-7000-8000-000000000002' }),
  'another hash': (rows, at) => changed(rows, at, { hash: genesis }),
  'an edited row with its own hash made to fit': (rows, at) => {
    const edited = { ...(rows[at] as ChainedRow), resourceType: 'Forged' };
    return changed(rows, at, { ...edited, hash: chainHash(rows[at - 1]?.hash ?? genesis, edited) });
  },
  'a row removed': (rows, at) => rows.toSpliced(at, 1),
  'a row removed and the rest numbered again': (rows, at) =>
    rows.toSpliced(at, 1).map((row, index) => ({ ...row, sequence: index + 1 })),
  'a row twice': (rows, at) => rows.toSpliced(at, 0, rows[at] as ChainedRow),
  'a row moved to the front': (rows, at) =>
    at === 0 ? rows.toReversed() : [rows[at] as ChainedRow, ...rows.toSpliced(at, 1)],
  'two rows in each other’s place': (rows, at) => {
    const other = (at + 1) % rows.length;
    const [a, b] = [rows[at] as ChainedRow, rows[other] as ChainedRow];
    return rows.with(at, { ...b, sequence: a.sequence }).with(other, { ...a, sequence: b.sequence });
  },
  'a row slipped in': (rows, at) => rows.toSpliced(at, 0, { ...(rows[at] as ChainedRow), actorRole: 'Forged' }),
  'the end cut off': (rows, at) => rows.slice(0, at),
};

const changed = (rows: ChainedRow[], at: number, change: Partial<ChainedRow>) =>
  rows.with(at, { ...(rows[at] as ChainedRow), ...change });

describe('a chain', () => {
  it('is whole as it was written, in one piece or in several', () => {
    fc.assert(
      fc.property(chain, fc.array(content, { maxLength: 5 }), ({ rows, head }, later) => {
        const more = extendChain(head, later);
        expect(findFault(rows, head)).toBeUndefined();
        expect(findFault([...rows, ...more.rows], more.head)).toBeUndefined();
      }),
    );
  });

  it('is whole without a row', () => expect(findFault([], start)).toBeUndefined());

  it.each(Object.entries(tamperings))('shows %s', (_name, tamper) => {
    fc.assert(
      fc.property(chain, fc.nat(), ({ rows, head }, place) => {
        expect(findFault(tamper(rows, place % rows.length), head)).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });

  it('shows each of 200 random tamperings, one on top of the other or alone', () => {
    fc.assert(
      fc.property(
        chain,
        fc.array(fc.tuple(fc.constantFrom(...Object.values(tamperings)), fc.nat()), { minLength: 1, maxLength: 3 }),
        ({ rows, head }, steps) => {
          let tampered = rows;
          for (const [tamper, place] of steps) {
            if (tampered.length > 1) tampered = tamper(tampered, place % tampered.length);
          }
          fc.pre(JSON.stringify(tampered) !== JSON.stringify(rows));
          expect(findFault(tampered, head)).toBeDefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  it('names what happened, and where', () => {
    const [rows, head] = fc
      .sample(chain, { numRuns: 1, seed: 7 })
      .map((sample) => [sample.rows, sample.head] as const)[0] as [ChainedRow[], { sequence: number; hash: Buffer }];
    expect(findFault(changed(rows, 1, { actorRole: 'Forged' }), head)).toEqual({ kind: 'EDITED', sequence: 2 });
    expect(findFault(rows.toSpliced(0, 1), head)).toEqual({ kind: 'REMOVED', sequence: 1 });
    expect(findFault(rows.toReversed(), head)?.kind).toBe('REMOVED');
    expect(findFault(rows.toSpliced(1, 0, rows[0] as ChainedRow), head)).toEqual({ kind: 'REORDERED', sequence: 1 });
    expect(findFault(rows.slice(0, -1), head)).toEqual({ kind: 'CUT_OFF', sequence: rows.length });
    expect(findFault(rows, { ...head, hash: genesis })).toEqual({ kind: 'EDITED', sequence: rows.length });
  });
});

it('hashes the previous hash and the canonical form of the row, members in order (RFC 8785)', () => {
  fc.assert(
    fc.property(chain, ({ rows }) => {
      let previous = genesis;
      for (const { hash, ...row } of rows) {
        const members = Object.entries({ ...row, at: row.at.toISOString() }).toSorted(([a], [b]) => (a < b ? -1 : 1));
        const canonical = `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`;
        expect(createHash('sha256').update(previous).update(canonical).digest()).toEqual(hash);
        previous = hash;
      }
    }),
    { numRuns: 20 },
  );
});
