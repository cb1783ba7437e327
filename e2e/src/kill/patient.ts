import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import type { GraphClient } from '../graph-client.ts';
import type { House } from '../house.ts';
import { freeTimes, type FoundSpecialist } from '../journey.steps.ts';
import { answered, insist, untilAnswered, type Act } from './act.ts';
import type { Chance } from './random.ts';
import * as words from './words.ts';

/** An appointment that its patient was told of. */
export interface Bought {
  readonly appointmentId: string;
  readonly conversationId: string;
  readonly quoteId: string;
}

/** What a write by a person is kept with. */
export type Write = (query: string, input: Record<string, unknown>, wanted?: string) => Promise<Record<string, any>>;

/** A person's writes: each is repeated until it is answered, and kept in `acts`. */
export const writerOf =
  (client: GraphClient, acts: Act[]): Write =>
  async (query, input, wanted) => {
    const variables = { input };
    const answer = await insist(client, query, variables);
    if (wanted !== undefined && answer['__typename'] !== wanted)
      throw new Error(`wanted ${wanted}, got ${JSON.stringify(answer)}: ${query}`);
    acts.push({ client, query, variables, answer });
    return answer;
  };

/** A patient with what he needs to buy an appointment. */
export interface Buyer {
  readonly house: Pick<House, 'port'>;
  readonly client: GraphClient;
  readonly write: Write;
  readonly chance: Chance;
  readonly specialist: FoundSpecialist;
}

/** A time that is held at a frozen price. */
export interface Checkout {
  readonly quoteId: string;
  readonly holdId: string;
  readonly typeId: string;
  readonly startsAt: string;
}

/** Takes a free time: price, hold, intake. */
export async function reserve(buyer: Buyer): Promise<Checkout> {
  const { chance, client, specialist } = buyer;
  const typeId = chance.pick(specialist.appointmentTypes).id;
  const quoteId = await quote(buyer, typeId);
  for (;;) {
    const times = await untilAnswered('free times', () => freeTimes(client, specialist.slug, typeId).catch(passOver));
    const startsAt = chance.pick(times);
    const { hold } = await buyer.write(words.holdSlot, wishOf(buyer, { typeId, startsAt, quoteId }));
    if (!hold) continue;
    await fillIntake(buyer, typeId, hold.id);
    return { quoteId, holdId: hold.id, typeId, startsAt };
  }
}

/** Takes the time that another checkout had. */
export async function reserveAt(buyer: Buyer, { startsAt, typeId }: Checkout): Promise<void> {
  const quoteId = await quote(buyer, typeId);
  await buyer.write(words.holdSlot, wishOf(buyer, { typeId, startsAt, quoteId }), 'HoldSlotPayload');
}

async function quote({ specialist, write }: Buyer, typeId: string): Promise<string> {
  const input = { specialistId: specialist.id, appointmentTypeId: typeId, idempotencyKey: randomUUID() };
  return (await write(words.createQuote, input, 'CreateQuotePayload'))['quote'].id;
}

const wishOf = ({ specialist }: Buyer, wish: { typeId: string; startsAt: string; quoteId: string }) => ({
  specialistId: specialist.id,
  appointmentTypeId: wish.typeId,
  startsAt: wish.startsAt,
  format: specialist.formats.includes('VIDEO') ? 'VIDEO' : specialist.formats[0],
  timeZone: 'Europe/Lisbon',
  quoteId: wish.quoteId,
  idempotencyKey: randomUUID(),
});

/** Of a read: what is passing is no answer, and anything else is. */
function passOver(error: Error): undefined {
  if (/SERVICE_UNAVAILABLE|SUBREQUEST_FAILED/.test(error.message)) return undefined;
  throw error;
}

async function fillIntake({ client, write }: Buyer, typeId: string, holdId: string): Promise<void> {
  const { data } = await answered(
    client,
    `query ($id: ID!) { intakeForm(appointmentTypeId: $id) { id questions { key kind options { value } } } }`,
    { id: typeId },
  );
  if (!data?.['intakeForm']) return;
  const { id: formId, questions } = data['intakeForm'];
  const answers = questions.map((question: { key: string; kind: string; options: { value: string }[] }) => ({
    key: question.key,
    values: [question.options[0]?.value ?? { YES_NO: 'yes', SCALE: '3' }[question.kind] ?? 'Ich schlafe schlecht.'],
  }));
  await write(words.answerIntake, { holdId, formId, answers, idempotencyKey: randomUUID() }, 'AnswerIntakePayload');
}

/** Pays with a card that works; answers when the card vendor says that it is paid. */
export async function pay({ house, write }: Buyer, quoteId: string): Promise<void> {
  const input = { quoteId, idempotencyKey: randomUUID() };
  const { cardForm } = await write(words.startPayment, input, 'StartPaymentPayload');
  const [intent] = String(cardForm.clientSecret).split('_secret_');
  const body = new URLSearchParams({
    key: cardForm.publishableKey,
    client_secret: cardForm.clientSecret,
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': '4242424242424242',
    'payment_method_data[card][exp_month]': '12',
    'payment_method_data[card][exp_year]': '2030',
    'payment_method_data[card][cvc]': '123',
  }).toString();
  await untilAnswered('the card vendor', async () => {
    const answer = await request(
      `http://127.0.0.1:${house.port}${cardForm.apiBase}/v1/payment_intents/${intent}/confirm`,
      {
        method: 'POST',
        headers: { host: `nordlicht.localhost:${house.port}`, 'content-type': 'application/x-www-form-urlencoded' },
        body,
      },
    );
    const said = (await answer.body.json()) as Record<string, any>;
    // A second attempt after an answer that was lost: the vendor says that it is done.
    if (answer.statusCode === 200 || said['error']?.payment_intent?.status === 'succeeded') return true;
    throw new Error(`the card was not taken: ${answer.statusCode} ${JSON.stringify(said)}`);
  });
}

/** Waits until the paid hold is an appointment with a conversation. */
export async function appointmentOf({ client }: Buyer, bought: Pick<Checkout, 'holdId' | 'quoteId'>): Promise<Bought> {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(100)) {
    const { data, errors } = await answered(client, words.holdQuery, { id: bought.holdId });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    const appointment = data?.['hold'].appointment;
    if (appointment?.conversation && appointment.payment)
      return { appointmentId: appointment.id, conversationId: appointment.conversation.id, quoteId: bought.quoteId };
  }
  throw new Error(`paid, and no appointment: hold ${bought.holdId}`);
}
