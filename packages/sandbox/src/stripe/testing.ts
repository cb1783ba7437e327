import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import Stripe from 'stripe';
import type { StripeSandbox } from './start.ts';

/** The official SDK, pointed at the sandbox. */
export function sdk({ host, port }: Pick<StripeSandbox, 'host' | 'port'>, config: Stripe.StripeConfig = {}): Stripe {
  return new Stripe('sk_test_sandbox', {
    host,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    ...config,
  });
}

/** What the SDK threw. */
export async function refusal(work: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Stripe.errors.StripeError) return error;
  throw new Error('The call was not refused by Stripe.', { cause: error });
}

/** A webhook receiver that verifies what it gets with the official SDK; `answers` decides the status of each attempt. */
export async function receiver(secret: string, answers: (attempt: number) => number = () => 200) {
  const received: Stripe.Event[] = [];
  const refused: string[] = [];
  let attempts = 0;
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      attempts += 1;
      const status = answers(attempts);
      try {
        const event = new Stripe('sk_test_x').webhooks.constructEvent(
          body,
          request.headers['stripe-signature'] ?? '',
          secret,
        );
        if (status < 300) received.push(event);
      } catch (error) {
        refused.push(String(error));
      }
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    secret,
    received,
    refused,
    types: () => received.map((event) => event.type),
    attempts: () => attempts,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
