import type { Fault } from '../wire/faults.ts';
import type { Unit } from '../wire/records.ts';
import type { StripeKinds } from './objects.ts';
import type { Params } from './params.ts';

/** What a handler of one request has at hand. */
export interface Call {
  /** Rows of the account acted for: the platform, or the one named by `Stripe-Account`. */
  readonly unit: Unit<StripeKinds>;
  /** The same unit of work on the platform's rows. */
  readonly platform: Unit<StripeKinds>;
  readonly params: Params;
  /** Values of the path's `:names`. */
  readonly path: Readonly<Record<string, string>>;
  /** The secret that a browser shows instead of a secret key; undefined for the server's own calls. */
  readonly clientSecret: string | undefined;
  /** True for a browser's call with a publishable key. */
  readonly isPublishable: boolean;
  /** Unix seconds by the sandbox's clock. */
  readonly now: number;
  /** The request's `Stripe-Version`, e.g. `2026-10-28.endive`. */
  readonly apiVersion: string;
  /** Where a browser reaches the sandbox's pages, without a slash at the end. */
  readonly publicUrl: string;
  id(prefix: string): string;
  /** Records the event and its deliveries with the unit of work. `account` is the connected account it happened on. */
  emit(type: string, object: object, account?: string): void;
}

/** One operation of the API. `isOpen` ones may be called with a publishable key. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly isOpen?: boolean;
  readonly run: (call: Call) => object;
}

/** What a call knows of its request, for events and deliveries. */
export interface RequestFacts {
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
  readonly apiVersion: string;
  readonly fault: Fault | undefined;
}
