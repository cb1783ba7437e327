import { createHmac, timingSafeEqual } from 'node:crypto';
import { days, hours, minutes } from '@daraport/domain';
import type { dataRequestStates } from '@daraport/drizzle/tables/compliance';

export type DataRequestState = (typeof dataRequestStates)[number];

/** Who holds data of a person. Growth holds none: it knows clicks and sums, but nobody. */
export const expectedParts = ['identity', 'booking', 'care', 'billing', 'compliance'] as const;

/** How long shares are waited for before the export is packed without them. */
export const partDeadline = minutes(10);
/** How long an export may take in all before it counts as failed. */
export const abandonedAfter = hours(1);
/** How long the ZIP can be downloaded. */
export const downloadTime = days(7);

/** The states in which an export is under way. */
export const running: readonly DataRequestState[] = ['QUEUED', 'COLLECTING', 'PACKING'];

/** Whole percent, 100 exactly when it is ready. */
export function progressOf(state: DataRequestState, arrived: number): number {
  if (state === 'READY' || state === 'EXPIRED') return 100;
  return Math.min(99, Math.round((arrived / expectedParts.length) * 100));
}

/** The expected subgraphs that are not among those. */
export const missingFrom = (subgraphs: readonly string[]): string[] =>
  expectedParts.filter((one) => !subgraphs.includes(one));

/** The signed address of a ZIP: nobody can change the request or the date in it. `key` is the request's own. */
export function downloadUrl(key: Buffer, requestId: string, expiresAt: Date): string {
  const expires = String(Math.floor(expiresAt.getTime() / 1000));
  const sig = signature(key, requestId, expires).toString('base64url');
  return `/files/compliance/${requestId}?expires=${expires}&sig=${sig}`;
}

/** Whether the address was made by `downloadUrl` with this key (HMAC-SHA256, RFC 2104), compared in constant time. */
export function isSigned(key: Buffer, requestId: string, { expires, sig }: { expires: string; sig: string }): boolean {
  const given = Buffer.from(sig, 'base64url');
  const right = signature(key, requestId, expires);
  return given.length === right.length && timingSafeEqual(given, right);
}

const signature = (key: Buffer, requestId: string, expires: string): Buffer =>
  createHmac('sha256', key).update(`${requestId}\n${expires}`).digest();
