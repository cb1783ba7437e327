import { virtualClock, type VirtualClock } from '../wire/clock.ts';
import type { Faults } from '../wire/faults.ts';
import { listen, type Listening } from '../wire/listen.ts';
import { StripeEngine } from './engine.ts';
import { seed, type Seed } from './seed.ts';
import { stripeServer } from './server.ts';
import type { WebhookTarget } from './webhooks.ts';

export interface StripeSandboxOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly host?: string;
  readonly webhooks?: readonly WebhookTarget[];
  /** The base clock; the sandbox's `clock` shifts it. */
  readonly clock?: () => Date;
  /** A file of JSON lines that keeps everything over a restart; without it all is in memory. One process at a time. */
  readonly statePath?: string;
  /** Where browsers reach the sandbox's pages, when that is not its own address. */
  readonly publicUrl?: string;
}

/** A running Stripe: give `host`, `port` and `protocol: 'http'` to the official SDK. */
export interface StripeSandbox extends Listening, AsyncDisposable {
  readonly clock: VirtualClock;
  readonly faults: Faults;
  /** Sends all later events there too; returns the receiver's id. Add receivers in the same order after a restart. */
  addWebhook(target: WebhookTarget): string;
  /** Resolves when no webhook is being delivered or waits for another attempt. */
  webhooksSettled(): Promise<void>;
  /** Lays past objects in, on the platform or on one connected account. */
  seed(objects: readonly Seed[], account?: string): void;
  close(): Promise<void>;
}

/** Starts the Stripe sandbox; throws when the port is taken or the state file is damaged. */
export async function startStripeSandbox(options: StripeSandboxOptions = {}): Promise<StripeSandbox> {
  const engine = new StripeEngine(virtualClock(options.clock), options.statePath);
  const app = stripeServer(engine);
  const address = await listen(app, options.host ?? '127.0.0.1', options.port ?? 0).catch((error: unknown) => {
    engine.close();
    throw error;
  });
  engine.publicUrl = (options.publicUrl ?? address.url).replace(/\/$/, '');
  for (const target of options.webhooks ?? []) engine.webhooks.add(target);
  engine.webhooks.pump();
  const close = async () => {
    await app.close();
    engine.close();
  };
  return {
    ...address,
    clock: engine.clock,
    faults: engine.faults,
    addWebhook: (target) => engine.webhooks.add(target),
    webhooksSettled: () => engine.webhooks.settled(),
    seed: (objects, account) => seed(engine, objects, account),
    close,
    [Symbol.asyncDispose]: close,
  };
}
