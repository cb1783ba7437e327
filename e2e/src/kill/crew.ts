import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openClient, type GraphClient } from '../graph-client.ts';
import type { House } from '../house.ts';
import { findSpecialists, register, signIn } from '../journey.steps.ts';
import { answered, type Act } from './act.ts';
import { appointmentOf, pay, reserve, writerOf, type Bought, type Buyer } from './patient.ts';
import { chanceOf } from './random.ts';
import * as words from './words.ts';

/** A patient of the crew, and all that he was told is written. */
export interface Patient extends Buyer {
  readonly personId: string;
  readonly acts: Act[];
  readonly bought: Bought[];
}

/** People who write at the same time, without a pause. */
export interface Crew extends AsyncDisposable {
  readonly patients: readonly Patient[];
  readonly specialist: { readonly client: GraphClient; readonly acts: Act[]; readonly personId: string };
  /** Writes until the signal; resolves when everyone has brought to an end what he had begun. */
  readonly work: (stop: AbortSignal) => Promise<void>;
}

/** Registers the patients, each with a specialist of his own but for the first two, and signs Lena Brandt in. */
export async function gather(house: House, seed: number, count: number): Promise<Crew> {
  const specialist = { client: openClient(house, 'nordlicht'), acts: [] as Act[], personId: '' };
  await signIn(specialist.client, 'dr.lena.brandt@example.org');
  specialist.personId = (await specialist.client.ask('{ viewer { person { id } } }')).data?.['viewer'].person.id;
  const found = await findSpecialists(openClient(house, 'nordlicht'), '');
  const lena = found.find(({ slug }) => slug === 'lena-brandt');
  if (!lena) throw new Error('the directory does not find her');
  const others = found.filter((one) => one !== lena && one.appointmentTypes.length > 0);
  const patients = await Promise.all(
    Array.from({ length: count }, async (_, index): Promise<Patient> => {
      const client = openClient(house, 'nordlicht');
      const personId = await register(client, `kill.${seed}.${index}@example.org`);
      const acts: Act[] = [];
      const chance = chanceOf(seed, `patient ${index}`);
      const theirs = index < 2 ? lena : (others[index - 2] ?? lena);
      return { house, client, personId, acts, chance, specialist: theirs, write: writerOf(client, acts), bought: [] };
    }),
  );
  const toNote: Bought[] = [];
  return {
    patients,
    specialist,
    async work(stop) {
      const buying = patients.map((patient) => keepBuying(patient, toNote, stop));
      await Promise.all([...buying, keepNoting(specialist, toNote, stop)]);
    },
    async [Symbol.asyncDispose]() {
      for (const { client } of [...patients, specialist]) await client[Symbol.asyncDispose]();
    },
  };
}

async function keepBuying(patient: Patient, toNote: Bought[], stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const held = await reserve(patient);
    await pay(patient, held.quoteId);
    const bought = await appointmentOf(patient, held);
    patient.bought.push(bought);
    if (patient.specialist.slug === 'lena-brandt') toNote.push(bought);
    await writeTo(patient.write, bought, patient.chance.between(1, 3));
    if (patient.chance.between(0, 1) === 1) await changeConsent(patient);
  }
}

/** Messages with a number, so that their order can be looked at. */
async function writeTo(write: Patient['write'], { conversationId }: Bought, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1)
    await write(
      words.sendMessage,
      { conversationId, body: `Nachricht ${number} ${randomUUID()}`, clientId: randomUUID() },
      'SendMessagePayload',
    );
}

/** Gives the consent to video that does not stand, or withdraws the one that does. */
async function changeConsent({ client, write }: Patient): Promise<void> {
  const { data } = await answered(
    client,
    '{ consentDocument(purpose: VIDEO) { version } myConsents { withdrawnAt document { purpose } } }',
  );
  const stands = data?.['myConsents'].some(
    (one: { withdrawnAt: string | null; document: { purpose: string } }) =>
      one.document.purpose === 'VIDEO' && one.withdrawnAt === null,
  );
  const key = { purpose: 'VIDEO', idempotencyKey: randomUUID() };
  if (stands) await write(words.withdrawConsent, key, 'WithdrawConsentPayload');
  else await write(words.giveConsent, { ...key, version: data?.['consentDocument'].version }, 'GiveConsentPayload');
}

async function keepNoting({ acts, client }: Crew['specialist'], toNote: Bought[], stop: AbortSignal): Promise<void> {
  const write = writerOf(client, acts);
  while (!stop.aborted || toNote.length > 0) {
    const next = toNote.shift();
    if (!next) {
      await sleep(50);
      continue;
    }
    const { appointmentId } = next;
    await write(
      words.saveNote,
      { appointmentId, body: `Verlauf ${randomUUID()}`, idempotencyKey: randomUUID() },
      'SaveNotePayload',
    );
    await writeTo(write, next, 1);
  }
}
