import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { newId, type Id } from '@daraport/domain';
import { ledgerEntries, ledgerTransactions, outbox, pricePlans } from '@daraport/drizzle/tables/billing';
import type { AuditEntry, EventCatalogue } from '@daraport/events';
import { startStripeSandbox, type StripeSandbox } from '@daraport/sandbox';
import type { DoorResponse } from '@daraport/subgraph';
import { startTestWorld, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { and, asc, eq } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import Stripe from 'stripe';
import { subgraph } from './subgraph.ts';

export const webhookSecret = 'whsec_billingtest';
/** Of the endpoint that hears of connected accounts. */
export const connectSecret = 'whsec_connecttest';
const publishableKey = 'pk_test_billing';

/** Billing with the real Stripe sandbox behind it, whose webhooks come back through the door. */
export interface Till extends AsyncDisposable {
  readonly world: TestWorld;
  readonly sandbox: StripeSandbox;
  /** The official SDK with the secret key, for what a person would do on Stripe's own pages. */
  readonly stripe: Stripe;
  /** The database as its owner. */
  readonly db: NodePgDatabase;
  /** What is offered: a priced appointment type. */
  readonly offer: { readonly specialistId: Id; readonly appointmentTypeId: Id };
  /** Posts a body to the webhook door. */
  knock(body: string | Buffer, signature: string): Promise<DoorResponse>;
  /** What a patient does: asks for a quote and opens its payment. */
  open(patient?: ReturnType<typeof viewerAs>): Promise<Opened>;
  /** What the browser does with the card form; answers the HTTP status. */
  confirm(opened: Pick<Opened, 'clientSecret'>, method: string): Promise<number>;
  /** The payment as its patient sees it. */
  look(opened: Opened): Promise<Record<string, unknown>>;
  /** What the ledger says of a payment, by account. */
  balances(opened: Opened): Promise<Record<string, number>>;
  /** Events sent so far, oldest first. */
  sent(): Promise<(typeof outbox.$inferSelect)[]>;
  /** Every entry for the audit log so far. */
  audited(): Promise<readonly AuditEntry[]>;
}

/** An opened payment. */
export interface Opened {
  readonly patient: ReturnType<typeof viewerAs>;
  readonly quoteId: Id;
  readonly paymentId: Id;
  readonly clientSecret: string;
  readonly intentId: string;
}

const createQuote = `mutation ($input: CreateQuoteInput!) { createQuote(input: $input) { ... on CreateQuotePayload { quote { id } } } }`;
const startPayment = `mutation ($input: StartPaymentInput!) { startPayment(input: $input) { ... on StartPaymentPayload { payment { id } cardForm { clientSecret } } } }`;
const payment = `query ($id: ID!) { payment(id: $id) { state amount { amountMinor } refunded { amountMinor } paidAt lastFailure { code message } } }`;

/** Opens a till; with `worker`, its jobs and events run too. */
export async function openTill(options: { worker?: boolean } = {}): Promise<Till> {
  const sandbox = await startStripeSandbox();
  const environment = {
    STRIPE_SECRET_KEY: 'sk_test_billing',
    STRIPE_PUBLISHABLE_KEY: publishableKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_CONNECT_WEBHOOK_SECRET: connectSecret,
    STRIPE_API_BASE: sandbox.url,
  };
  const world = await startTestWorld(subgraph, { environment, ...options });
  const server = await relay(world);
  sandbox.addWebhook({ url: server.url, secret: webhookSecret });
  const db = drizzle(world.database.url);
  const offer = { specialistId: newId(), appointmentTypeId: newId() };
  const label = { de: 'Sitzung', en: 'Session' };
  await db.insert(pricePlans).values({ brandId: testBrand, ...offer, label, amountMinor: 8900, currency: 'EUR' });
  return {
    world,
    sandbox,
    db,
    offer,
    stripe: new Stripe('sk_test_billing', {
      host: sandbox.host,
      port: sandbox.port,
      protocol: 'http',
      telemetry: false,
    }),
    knock: (body, signature) => knockAt(world, Buffer.from(body), signature),
    open: (patient = viewerAs('PATIENT')) => openPayment(world, offer, patient),
    confirm: (opened, method) => confirm(sandbox.url, opened.clientSecret, method),
    async look({ patient, paymentId }) {
      const { data } = await world.ask(patient, payment, { id: paymentId });
      return data?.['payment'] as Record<string, unknown>;
    },
    balances: ({ paymentId }) => balancesOf(db, paymentId),
    sent: () => db.select().from(outbox).orderBy(asc(outbox.id)),
    async audited() {
      const kept = await db.select().from(outbox).where(eq(outbox.kind, 'audit.recorded'));
      return kept.flatMap(({ payload }) => (payload as EventCatalogue['audit.recorded']).entries);
    },
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      await server.close();
      await db.$client.end();
      await world[Symbol.asyncDispose]();
    },
  };
}

async function openPayment(world: TestWorld, offer: object, patient: Opened['patient']): Promise<Opened> {
  const quoted = await world.ask(patient, createQuote, { input: { ...offer, idempotencyKey: newId() } });
  const quoteId = (quoted.data as { createQuote: { quote: { id: Id } } }).createQuote.quote.id;
  const started = await world.ask(patient, startPayment, { input: { quoteId, idempotencyKey: newId() } });
  const { cardForm, payment: made } = (
    started.data as { startPayment: { payment: { id: Id }; cardForm: { clientSecret: string } } }
  ).startPayment;
  const { clientSecret } = cardForm;
  return { patient, quoteId, paymentId: made.id, clientSecret, intentId: clientSecret.split('_secret_')[0] ?? '' };
}

async function balancesOf(db: NodePgDatabase, paymentId: Id): Promise<Record<string, number>> {
  const entries = await db
    .select({ account: ledgerEntries.account, amountMinor: ledgerEntries.amountMinor })
    .from(ledgerEntries)
    .innerJoin(
      ledgerTransactions,
      and(
        eq(ledgerTransactions.brandId, ledgerEntries.brandId),
        eq(ledgerTransactions.id, ledgerEntries.transactionId),
      ),
    )
    .where(eq(ledgerTransactions.paymentId, paymentId));
  const sums: Record<string, number> = {};
  for (const { account, amountMinor } of entries) sums[account] = (sums[account] ?? 0) + amountMinor;
  return sums;
}

async function confirm(apiBase: string, clientSecret: string, method: string): Promise<number> {
  const body = new URLSearchParams({ client_secret: clientSecret, payment_method: method, key: publishableKey });
  const { status } = await fetch(`${apiBase}/v1/payment_intents/${clientSecret.split('_secret_')[0]}/confirm`, {
    method: 'POST',
    body,
  });
  return status;
}

const knockAt = (world: TestWorld, body: Buffer, signature: string): Promise<DoorResponse> =>
  world.subgraph.door({
    method: 'POST',
    path: '/webhooks/stripe',
    query: {},
    headers: { 'stripe-signature': signature },
    body,
    viewer: null,
  });

/** What the gateway does for the webhook's route. */
async function relay(world: TestWorld) {
  const server = createServer((request, response) => {
    void buffer(request).then(async (body) => {
      const answer = await knockAt(world, body, String(request.headers['stripe-signature'] ?? ''));
      response.writeHead(answer.status).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks/stripe`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
