import { randomBytes } from 'node:crypto';
import type { FormGroup } from '../wire/form.ts';
import { Faults } from '../wire/faults.ts';
import type { VirtualClock } from '../wire/clock.ts';
import { Records, type Unit } from '../wire/records.ts';
import type { TwilioKinds } from './objects.ts';

/** The account the sandbox has unless told: give both to the SDK. */
export const SANDBOX_ACCOUNT = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'sandbox' } as const;

export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
}

/** The vendor behind the wire. */
export class TwilioEngine {
  readonly account: TwilioAccount;
  readonly clock: VirtualClock;
  readonly faults = new Faults();
  readonly records: Records<TwilioKinds>;

  constructor(account: TwilioAccount, clock: VirtualClock, statePath?: string) {
    this.account = account;
    this.clock = clock;
    this.records = new Records<TwilioKinds>(statePath);
  }
}

/** What a handler has at hand. */
export interface TwilioCall {
  readonly unit: Unit<TwilioKinds>;
  readonly accountSid: string;
  readonly form: FormGroup;
  readonly path: Readonly<Record<string, string>>;
  readonly pathname: string;
  readonly now: Date;
}

/** One operation; `status` is what success answers. */
export interface TwilioRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly status: 200 | 201 | 204;
  readonly run: (call: TwilioCall) => object;
}

/** `RM` and 32 hexadecimal digits. */
export const newSid = (prefix: string) => prefix + randomBytes(16).toString('hex');

/** A parameter's text, or undefined. */
export function text(form: FormGroup, name: string): string | undefined {
  const value = form[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A page of a list, `PageSize` 1–1000 (50) and `Page`. */
export function pageOf<Row>(
  form: FormGroup,
  rows: readonly Row[],
): { rows: Row[]; page: number; size: number; hasMore: boolean } {
  const size = Math.min(Math.max(Number(text(form, 'PageSize') ?? 50) || 50, 1), 1_000);
  const page = Math.max(Number(text(form, 'Page') ?? 0) || 0, 0);
  const end = (page + 1) * size;
  return { rows: rows.slice(page * size, end), page, size, hasMore: rows.length > end };
}
