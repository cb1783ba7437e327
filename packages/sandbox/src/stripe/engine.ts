import { randomBytes } from 'node:crypto';
import { Faults } from '../wire/faults.ts';
import type { VirtualClock } from '../wire/clock.ts';
import { Records } from '../wire/records.ts';
import type { Call, RequestFacts } from './call.ts';
import type { StripeEvent, StripeKinds } from './objects.ts';
import { Params } from './params.ts';
import { Webhooks } from './webhooks.ts';

/** The API version the SDK 23.1 is pinned to; used when a request names none. */
export const API_VERSION = '2026-10-28.endive';

const DAY = 86_400;

/** What a call is made of besides the engine's own. */
export interface CallParts {
  readonly account: string;
  readonly params?: Params;
  readonly path?: Readonly<Record<string, string>>;
  readonly isPublishable?: boolean;
  readonly clientSecret?: string | undefined;
  readonly facts?: Partial<RequestFacts>;
}

/** The vendor behind the wire: its records, clock, faults and webhooks. */
export class StripeEngine {
  readonly records: Records<StripeKinds>;
  readonly clock: VirtualClock;
  readonly faults = new Faults();
  readonly webhooks: Webhooks;
  publicUrl = '';

  constructor(clock: VirtualClock, statePath?: string) {
    const now = clock.now().getTime() / 1000;
    this.clock = clock;
    this.records = new Records<StripeKinds>(statePath, (kind, value) => isExpired(kind, value, now));
    this.webhooks = new Webhooks(this.records);
  }

  /** Opens a unit of work for one request or page. */
  open({ account, params = new Params({}), path = {}, isPublishable = false, clientSecret, facts }: CallParts): Call {
    const unit = this.records.begin(account);
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const emit: Call['emit'] = (type, object, on = account) => {
      const event = eventOf(type, object, on, now, facts);
      unit.on(on).put('event', event.id, event);
      this.webhooks.stage(unit.on(on), event, facts?.fault);
    };
    const apiVersion = facts?.apiVersion ?? API_VERSION;
    return {
      unit,
      platform: unit.on(''),
      params,
      path,
      isPublishable,
      clientSecret,
      now,
      apiVersion,
      publicUrl: this.publicUrl,
      id: newId,
      emit,
    };
  }

  /** Keeps what the call did, then sends its events. */
  commit(call: Call): void {
    call.unit.commit();
    this.webhooks.pump();
  }

  close(): void {
    this.webhooks.close();
    this.records.close();
  }
}

/** `pi_` and 24 random letters and digits. */
export function newId(prefix: string): string {
  const letters = randomBytes(36).toString('base64url').replace(/[-_]/g, '').padEnd(24, '0');
  return `${prefix}_${letters.slice(0, 24)}`;
}

function eventOf(
  type: string,
  object: object,
  account: string,
  created: number,
  facts: Partial<RequestFacts> | undefined,
): StripeEvent {
  const request = { id: facts?.requestId ?? null, idempotency_key: facts?.idempotencyKey ?? null };
  const event = {
    id: newId('evt'),
    object: 'event' as const,
    api_version: facts?.apiVersion ?? API_VERSION,
    created,
    data: { object },
    livemode: false,
    pending_webhooks: 1,
    request,
    type,
  };
  return account === '' ? event : { ...event, account };
}

/** Stripe keeps idempotency keys for a day and events for thirty; onboarding links are dead after minutes. */
function isExpired(kind: string, value: object, now: number): boolean {
  if (kind === 'onboarding') return 'expiresAt' in value && Number(value.expiresAt) < now - DAY;
  const days = { idempotency: 1, event: 30 }[kind];
  return days !== undefined && 'created' in value && Number(value.created) < now - days * DAY;
}
