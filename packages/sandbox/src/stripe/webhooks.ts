import { createHmac } from 'node:crypto';
import type { Fault } from '../wire/faults.ts';
import type { Records, Unit } from '../wire/records.ts';
import type { StripeEvent, StripeKinds } from './objects.ts';

/** Where events go. `events` are the wanted types, all unless told. */
export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
  readonly events?: readonly string[];
}

const AT_ONCE = 8;
const ATTEMPTS = 14;
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 60_000;
const ANSWER_TIMEOUT = 10_000;

/**
 * Delivers events until the receiver answers 2xx: 14 attempts with doubling pauses (0.2 s to 60 s), eight at once,
 * in no promised order. What was not delivered stays in the records and is tried again after a restart.
 */
export class Webhooks {
  readonly #records: Records<StripeKinds>;
  readonly #targets: WebhookTarget[] = [];
  readonly #waiting = new Map<string, NodeJS.Timeout | undefined>();
  readonly #abandoned = new Set<string>();
  readonly #queue: { id: string; attempt: number }[] = [];
  readonly #closing = new AbortController();
  #settled = Promise.withResolvers<void>();
  #inFlight = 0;

  constructor(records: Records<StripeKinds>) {
    this.#records = records;
    this.#settled.resolve();
  }

  /** Adds a receiver; after a restart the one added at the same place takes over what the old one still owes. */
  add(target: WebhookTarget): string {
    this.#targets.push(target);
    this.pump();
    return `we_sandbox_${this.#targets.length}`;
  }

  /** Writes down, in the event's own unit of work, who is to get it. */
  stage(unit: Unit<StripeKinds>, event: StripeEvent, fault: Fault | undefined): void {
    if (fault?.kind === 'lose-webhook') return;
    const notBefore = fault?.kind === 'delay-webhook' ? Date.now() + (fault.delayMs ?? 2_000) : 0;
    const copies = fault?.kind === 'duplicate-webhook' ? ['', '/again'] : [''];
    for (const [endpoint, target] of this.#endpoints(unit)) {
      if (!wants(target, event.type)) continue;
      for (const copy of copies) {
        const id = `${event.id}/${endpoint}${copy}`;
        unit.on('').put('delivery', id, { id, event: event.id, account: unit.account, endpoint, notBefore });
      }
    }
  }

  /** Starts what is due and not yet under way; called after each commit. */
  pump(): void {
    if (this.#closing.signal.aborted) return;
    for (const { id, endpoint, notBefore } of this.#records.everywhere('delivery')) {
      if (this.#waiting.has(id) || this.#abandoned.has(id) || this.#isAwaited(endpoint)) continue;
      this.#schedule(id, 1, notBefore - Date.now());
    }
  }

  /** Resolves when nothing is being delivered or waiting for another attempt. */
  settled(): Promise<void> {
    return this.#settled.promise;
  }

  close(): void {
    this.#closing.abort();
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    this.#settled.resolve();
  }

  /** A configured receiver that has not been added since the restart. */
  #isAwaited(endpoint: string): boolean {
    return endpoint.startsWith('we_sandbox_') && Number(endpoint.slice('we_sandbox_'.length)) > this.#targets.length;
  }

  #endpoints(unit: Unit<StripeKinds>): Map<string, WebhookTarget> {
    const configured = this.#targets.map((target, index): [string, WebhookTarget] => [
      `we_sandbox_${index + 1}`,
      target,
    ]);
    const stored = unit
      .on('')
      .all('webhook_endpoint')
      .filter((each) => each.status === 'enabled')
      .map((each): [string, WebhookTarget] => [
        each.id,
        { url: each.url, secret: each.secret, events: each.enabled_events },
      ]);
    return new Map([...configured, ...stored]);
  }

  #schedule(id: string, attempt: number, pause: number): void {
    if (this.#waiting.size === 0) this.#settled = Promise.withResolvers<void>();
    const timer = setTimeout(
      () => {
        this.#queue.push({ id, attempt });
        this.#work();
      },
      Math.max(0, pause),
    );
    timer.unref();
    this.#waiting.set(id, timer);
  }

  #work(): void {
    while (this.#inFlight < AT_ONCE) {
      const next = this.#queue.shift();
      if (!next) return;
      this.#inFlight += 1;
      void this.#attempt(next.id, next.attempt).finally(() => {
        this.#inFlight -= 1;
        this.#work();
      });
    }
  }

  async #attempt(id: string, attempt: number): Promise<void> {
    const unit = this.#records.begin();
    const delivery = unit.get('delivery', id);
    const event = delivery && unit.on(delivery.account).get('event', delivery.event);
    const target = delivery && this.#endpoints(unit).get(delivery.endpoint);
    const isDone = !event || !target || (await this.#post(target, event));
    if (this.#closing.signal.aborted) return;
    if (!isDone && attempt < ATTEMPTS)
      return this.#schedule(id, attempt + 1, Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE));
    if (isDone) {
      unit.remove('delivery', id);
      unit.commit();
    } else {
      this.#abandoned.add(id);
    }
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#settled.resolve();
  }

  async #post(target: WebhookTarget, event: StripeEvent): Promise<boolean> {
    const body = JSON.stringify(event, null, 2);
    const signal = AbortSignal.any([AbortSignal.timeout(ANSWER_TIMEOUT), this.#closing.signal]);
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': sign(body, target.secret),
      'user-agent': 'Stripe/1.0 (sandbox)',
    };
    try {
      const response = await fetch(target.url, { method: 'POST', headers, body, redirect: 'manual', signal });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }
}

/** The `Stripe-Signature` header: time of sending by the machine's clock, HMAC-SHA256 over `${t}.${body}`. */
export function sign(body: string, secret: string, time = Math.floor(Date.now() / 1000)): string {
  return `t=${time},v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`;
}

const wants = ({ events = ['*'] }: WebhookTarget, type: string) => events.includes('*') || events.includes(type);
