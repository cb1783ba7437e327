import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downloadUrl, expectedParts, isSigned, missingFrom, progressOf } from './rules.ts';

describe('progress', () => {
  it('is the share of parts that arrived, and 100 only when ready', () => {
    expect([0, 1, 3, 5].map((arrived) => progressOf('COLLECTING', arrived))).toEqual([0, 20, 60, 99]);
    expect(progressOf('PACKING', 5)).toBe(99);
    expect(progressOf('FAILED', 2)).toBe(40);
    expect([progressOf('READY', 3), progressOf('EXPIRED', 0)]).toEqual([100, 100]);
  });
});

it('names what is missing, and nothing when all are there', () => {
  expect(missingFrom(['identity', 'care', 'growth'])).toEqual(['booking', 'billing', 'compliance']);
  expect(missingFrom(expectedParts)).toEqual([]);
});

describe('a signed link', () => {
  const key = randomBytes(32);
  const query = (url: string) =>
    Object.fromEntries(new URL(url, 'http://x').searchParams) as { expires: string; sig: string };

  it('holds for its request, its key and its date alone', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.integer({ min: 1, max: 4_000_000_000 }), (id, other, seconds) => {
        const link = query(downloadUrl(key, id, new Date(seconds * 1000)));
        expect(isSigned(key, id, link)).toBe(true);
        expect(isSigned(key, id, { ...link, expires: String(seconds + 1) })).toBe(false);
        expect(isSigned(randomBytes(32), id, link)).toBe(false);
        fc.pre(id !== other);
        expect(isSigned(key, other, link)).toBe(false);
      }),
    );
  });

  it.each(['', 'x', '%', 'A'.repeat(43), 'A'.repeat(10_000)])('is not %j', (sig) => {
    expect(isSigned(key, 'r', { expires: '1', sig })).toBe(false);
  });
});
