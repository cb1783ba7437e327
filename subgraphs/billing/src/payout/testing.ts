import { newId } from '@daraport/domain';
import { payoutAccounts } from '@daraport/drizzle/tables/billing';
import { viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import type Stripe from 'stripe';
import { openTill, webhookSecret } from '../testing.ts';

const fields = 'state chargesEnabled payoutsEnabled requirementsDue dueBy checkedAt';
const open = `mutation ($input: OpenPayoutAccountInput!) { openPayoutAccount(input: $input) { __typename ... on Error { code }
  ... on InvalidInputError { fields { path } } ... on PayoutAccountOpened { account { ${fields} } link { url expiresAt } } } }`;
const check = `mutation { checkPayoutAccount { __typename ... on Error { code } ... on PayoutAccountChecked { account { ${fields} } } } }`;

/** What opening an account answers, as far as tests look at it. */
export interface Opened {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: { path: string }[];
  readonly account: { readonly state: string; readonly requirementsDue: string[] };
  readonly link: { readonly url: string; readonly expiresAt: string | null };
}
interface Account {
  readonly state: string;
  readonly payoutsEnabled: boolean;
  readonly requirementsDue: string[];
}

/** A till with a specialist at it; a new one with each `renew`. */
export async function openDesk() {
  const till = await openTill();
  let lena = viewerAs('SPECIALIST');
  const opening = (input: object = {}, viewer = lena) => {
    const content = { returnPath: '/specialist/profile/documents', idempotencyKey: newId(), ...input };
    return ask<Opened>(till.world, viewer, 'openPayoutAccount', open, { input: content });
  };
  const rowOf = async () =>
    (await till.db.select().from(payoutAccounts)).find(({ personId }) => personId === lena.personId);
  /** Opens the link; answers where the page is. */
  const visit = async (opened: Opened) => (await fetch(opened.link.url)).url;
  return {
    till,
    get lena() {
      return lena;
    },
    renew() {
      lena = viewerAs('SPECIALIST', { brandOrigin: 'http://test.localhost:4000' });
    },
    opening,
    openingIn: (world: TestWorld) =>
      ask<Opened>(world, lena, 'openPayoutAccount', open, { input: { returnPath: '/', idempotencyKey: newId() } }),
    checking: () => ask<{ account: Account | null; code?: string }>(till.world, lena, 'checkPayoutAccount', check),
    state: (viewer = lena) =>
      ask<Account | null>(till.world, viewer, 'myPayoutAccount', `{ myPayoutAccount { ${fields} } }`),
    rowOf,
    /** What others were told of the account, in order. */
    told: async () =>
      (await till.sent())
        .filter(({ kind }) => kind === 'billing.payoutAccountChanged')
        .map(({ payload }) => payload as { personId: string; standing: string | null; revision: number })
        .filter(({ personId }) => personId === lena.personId),
    /** The specialist's accounts at Stripe. */
    accounts: async () =>
      (await till.stripe.accounts.list({ limit: 100 })).data.filter(
        ({ metadata }) => metadata?.['personId'] === lena.personId,
      ),
    visit,
    /** What Stripe would decide by itself. */
    async decide(result: string): Promise<void> {
      await press(`${till.sandbox.url}/express/${(await rowOf())?.providerAccountId}`, result);
      await till.sandbox.webhooksSettled();
    },
    /** Opens an account and does this on Stripe's page. */
    async onboard(result: string): Promise<void> {
      await press(await visit(await opening()), result);
      await till.sandbox.webhooksSettled();
    },
    async events(): Promise<Stripe.Event[]> {
      const stripeAccount = (await rowOf())?.providerAccountId ?? '';
      return (await till.stripe.events.list({ type: 'account.updated', limit: 100 }, { stripeAccount })).data;
    },
    /** Posts an event as Stripe would; answers the status. */
    async knock(payload: string, secret = webhookSecret): Promise<number> {
      const signature = till.stripe.webhooks.generateTestHeaderString({ payload, secret });
      return (await till.knock(payload, signature)).status;
    },
    [Symbol.asyncDispose]: () => till[Symbol.asyncDispose](),
  };
}
export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Presses a button of a page of Stripe's; answers where it leads. */
export async function press(url: string, result: string): Promise<string | null> {
  const body = new URLSearchParams({ result });
  return (await fetch(url, { method: 'POST', body, redirect: 'manual' })).headers.get('location');
}

async function ask<T>(
  world: TestWorld,
  viewer: ReturnType<typeof viewerAs>,
  name: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const { data, errors } = await world.ask(viewer, query, variables);
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data?.[name] ?? null)) as T;
}
