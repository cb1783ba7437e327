import { randomUUID } from 'node:crypto';
import { request } from 'undici';
import type { GraphClient } from './graph-client.ts';
import type { House } from './house.ts';

/** The steps of the main journey as a plain client takes them. Each throws when the product does not play its part. */
export interface FoundSpecialist {
  readonly id: string;
  readonly slug: string;
  readonly displayName: string;
  readonly timeZone: string;
  readonly formats: readonly string[];
  readonly appointmentTypes: readonly { id: string; price: { amountMinor: number; currency: string } }[];
}

const key = () => randomUUID();
/** Milliseconds from which on cancelling costs nothing, at any hour of the day, whatever terms the demo world has. */
const FREE_TO_CANCEL = 4 * 86_400_000;

export async function signIn(client: GraphClient, email: string): Promise<void> {
  await client.expect(
    'SignedIn',
    `mutation ($email: String!) { signIn(input: { email: $email, password: "demo-daraport" }) { __typename } }`,
    { email },
  );
}

export async function register(client: GraphClient, email: string): Promise<string> {
  await client.expect(
    'SignedIn',
    `mutation ($input: RegisterPatientInput!) { registerPatient(input: $input) { __typename } }`,
    {
      input: {
        givenName: 'Rike',
        familyName: 'Sander',
        email,
        password: 'a long enough password',
        locale: 'de',
        timeZone: 'Europe/Lisbon',
        acceptsTerms: true,
        idempotencyKey: key(),
      },
    },
  );
  // What the answer itself may show was decided before there was a session.
  const { data } = await client.ask('{ viewer { person { id } } }');
  return data?.viewer.person.id;
}

export async function arriveOverLink(client: GraphClient, code: string): Promise<void> {
  const arrival = await client.get(`/r/${code}`);
  if (arrival.status !== 302 || !String(arrival.headers.location).includes(`via=${code}`))
    throw new Error('the tracking link does not lead on');
  if (arrival.headers['set-cookie']) throw new Error('a cookie was set before consent');
  await client.expect(
    'AcceptAttributionPayload',
    `mutation ($code: String!) { acceptAttribution(input: { code: $code }) { __typename } }`,
    { code },
  );
}

export async function findSpecialists(client: GraphClient, search: string): Promise<FoundSpecialist[]> {
  const { data, errors } = await client.ask(
    `query ($search: String) { specialists(first: 10, filter: { search: $search }) { edges { node {
      id slug displayName timeZone formats nextSlots(first: 3) { startsAt } appointmentTypes { id price { amountMinor currency } } } } } }`,
    { search },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.specialists.edges.map(({ node }: { node: FoundSpecialist }) => node);
}

/** The free times of a specialist's type from when they can be cancelled for nothing on, over two weeks. */
export async function freeTimes(client: GraphClient, slug: string, typeId: string): Promise<string[]> {
  const from = new Date(Date.now() + FREE_TO_CANCEL).toISOString().slice(0, 10);
  const { data, errors } = await client.ask(
    `query ($slug: String!, $typeId: ID!, $from: Date!) { specialist(slug: $slug) {
      slotDays(appointmentTypeId: $typeId, from: $from, days: 14, timeZone: "Europe/Lisbon") { date slots { startsAt } } } }`,
    { slug, typeId, from },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.specialist.slotDays.flatMap(({ slots }: { slots: { startsAt: string }[] }) =>
    slots.map(({ startsAt }) => startsAt),
  );
}

export async function quote(
  client: GraphClient,
  specialist: FoundSpecialist,
  typeId: string,
): Promise<{ id: string; total: { amountMinor: number } }> {
  const payload = await client.expect(
    'CreateQuotePayload',
    `mutation ($input: CreateQuoteInput!) { createQuote(input: $input) { __typename ... on CreateQuotePayload { quote { id total { amountMinor currency } expiresAt } } } }`,
    { input: { specialistId: specialist.id, appointmentTypeId: typeId, idempotencyKey: key() } },
  );
  return payload.quote;
}

export const holdMutation = `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename
  ... on HoldSlotPayload { hold { id state expiresAt } }
  ... on SlotTakenError { code alternatives { startsAt } }
  ... on Error { code message } } }`;

export const holdInput = (specialist: FoundSpecialist, typeId: string, startsAt: string, quoteId: string) => ({
  input: {
    specialistId: specialist.id,
    appointmentTypeId: typeId,
    startsAt,
    format: 'VIDEO',
    timeZone: 'Europe/Lisbon',
    quoteId,
    idempotencyKey: key(),
  },
});

/** Pays as the card form in the browser does: the number goes to the card vendor, never to the graph. */
export async function pay(house: House, client: GraphClient, quoteId: string, number = '4242424242424242') {
  const { payment, cardForm } = await client.expect(
    'StartPaymentPayload',
    `mutation ($input: StartPaymentInput!) { startPayment(input: $input) { __typename ... on StartPaymentPayload { payment { id } cardForm { apiBase publishableKey clientSecret } } } }`,
    { input: { quoteId, idempotencyKey: `pay-${quoteId}` } },
  );
  const [intent] = String(cardForm.clientSecret).split('_secret_');
  const answer = await request(
    `http://127.0.0.1:${house.port}${cardForm.apiBase}/v1/payment_intents/${intent}/confirm`,
    {
      method: 'POST',
      headers: { host: `nordlicht.localhost:${house.port}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        key: cardForm.publishableKey,
        client_secret: cardForm.clientSecret,
        'payment_method_data[type]': 'card',
        'payment_method_data[card][number]': number,
        'payment_method_data[card][exp_month]': '12',
        'payment_method_data[card][exp_year]': '2030',
        'payment_method_data[card][cvc]': '123',
      }).toString(),
    },
  );
  return {
    paymentId: payment.id as string,
    status: answer.statusCode,
    body: (await answer.body.json()) as Record<string, any>,
  };
}

export const messagesQuery = `query ($id: ID!) { conversation(id: $id) { messages(last: 20) { edges { node { body author { displayName } readAt } } } } }`;
export const sendMutation = `mutation ($conversationId: ID!, $body: String!, $clientId: ID!) { sendMessage(input: { conversationId: $conversationId, body: $body, clientId: $clientId }) { __typename ... on SendMessagePayload { message { id } } } }`;
export const receivedSubscription = `subscription ($id: ID!, $after: String) { messageReceived(conversationId: $id, after: $after) { message { body cursor author { displayName } } } }`;
