import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClient, type GraphClient } from './graph-client.ts';
import { openHouse, type House, type Mode } from './house.ts';
import {
  arriveOverLink,
  findSpecialists,
  freeTimes,
  holdInput,
  holdMutation,
  messagesQuery,
  pay,
  quote,
  receivedSubscription,
  register,
  sendMutation,
  signIn,
  type FoundSpecialist,
} from './journey.steps.ts';

const monthRange = () => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  return { from: day(-29), to: day(1) };
};
const metricsQuery = `query ($from: Date!, $to: Date!) { metrics(from: $from, to: $to, grain: DAY) { bookings revenue { amountMinor } } }`;
const partnerQuery = `query ($from: Date!, $to: Date!) { attributionSummary(from: $from, to: $to) { conversions pending { amountMinor } } conversions(first: 1) { totalCount edges { node { value { amountMinor } commission { state amount { amountMinor } } } } } }`;

async function eventually<T>(ask: () => Promise<T | undefined | null | false>, what: string): Promise<T> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const found = await ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`not within 15 seconds: ${what}`);
}

describe.each<Mode>(['in-process', 'http'])('the journey of a plain client, %s', (mode) => {
  let house: House;
  const people: Record<string, GraphClient> = {};
  let lena: FoundSpecialist;
  let typeId: string;
  let times: string[];
  let quoteId: string;
  let holdId: string;
  let appointmentId: string;
  let conversationId: string;
  let visitId: string;
  let before: { bookings: number; revenue: { amountMinor: number } };
  let earnedBefore: { pending: { amountMinor: number }; conversions: number };
  const email = `rike.${randomUUID().slice(0, 8)}@example.org`;
  const as = (name: string): GraphClient => {
    const client = people[name];
    if (!client) throw new Error(`nobody called ${name}`);
    return client;
  };

  beforeAll(async () => {
    house = await openHouse(mode);
    for (const name of ['patient', 'second', 'specialist', 'admin', 'partner'])
      people[name] = openClient(house, 'nordlicht');
    people.foreign = openClient(house, 'vitalis');
    await signIn(as('specialist'), 'dr.lena.brandt@example.org');
    await signIn(as('admin'), 'admin@nordlicht.example.org');
    await signIn(as('partner'), 'partner@gesundblick.example.org');
    await signIn(as('foreign'), 'admin@vitalis.example.org');
    before = (await as('admin').ask(metricsQuery, monthRange())).data?.metrics;
    earnedBefore = (await as('partner').ask(partnerQuery, monthRange())).data?.attributionSummary;
  }, 240_000);
  afterAll(async () => {
    for (const client of Object.values(people)) await client[Symbol.asyncDispose]();
    await house[Symbol.asyncDispose]();
  });

  it('leads a visitor over a tracking link to a specialist with free times', async () => {
    await arriveOverLink(as('patient'), 'gesundblick');
    const found = await findSpecialists(as('patient'), 'Schlafprobleme');
    const match = found.find(({ slug }) => slug === 'lena-brandt');
    if (!match) throw new Error('the directory does not find her');
    lena = match;
    typeId = lena.appointmentTypes.at(-1)?.id ?? '';
    times = await freeTimes(as('patient'), lena.slug, typeId);
    expect(times.length).toBeGreaterThan(5);
  });

  it('registers the visitor and holds the time at a frozen price', async () => {
    await register(as('patient'), email);
    const frozen = await quote(as('patient'), lena, typeId);
    quoteId = frozen.id;
    expect(frozen.total.amountMinor).toBe(lena.appointmentTypes.at(-1)?.price.amountMinor);
    const { hold } = await as('patient').expect(
      'HoldSlotPayload',
      holdMutation,
      holdInput(lena, typeId, times[3] ?? '', quoteId),
    );
    holdId = hold.id;
    expect(hold.state).toBe('HELD');
  });

  it('tells a second patient at once that the time is taken, with the nearest free ones', async () => {
    await register(as('second'), `second.${email}`);
    const other = await quote(as('second'), lena, typeId);
    const taken = await as('second').expect(
      'SlotTakenError',
      holdMutation,
      holdInput(lena, typeId, times[3] ?? '', other.id),
    );
    expect(taken.alternatives.length).toBeGreaterThan(0);
    expect(taken.alternatives.map(({ startsAt }: { startsAt: string }) => startsAt)).not.toContain(times[3]);
  });

  it('takes a short intake with the hold', async () => {
    const { data } = await as('patient').ask(
      `query ($id: ID!) { intakeForm(appointmentTypeId: $id) { id questions { key kind isRequired options { value } } } }`,
      { id: typeId },
    );
    const form = data?.intakeForm;
    const answers = form.questions.map(
      ({ key, kind, options }: { key: string; kind: string; options: { value: string }[] }) => ({
        key,
        values: [answerTo(kind, options)],
      }),
    );
    await as('patient').expect(
      'AnswerIntakePayload',
      `mutation ($input: AnswerIntakeInput!) { answerIntake(input: $input) { __typename ... on InvalidInputError { fields { path message } } } }`,
      { input: { holdId, formId: form.id, answers, idempotencyKey: randomUUID() } },
    );
  });

  it('keeps the hold when the card is refused, and confirms the appointment when it is paid', async () => {
    const booked = as('specialist').subscribe(
      `subscription { appointmentChanged { kind appointment { id startsAt patient { displayName } intake { answers { question values } } } } }`,
    );
    const firstEvent = booked.next();
    const refused = await pay(house, as('patient'), quoteId, '4000000000000002');
    expect(refused.status).toBe(402);
    const held = await as('patient').ask(`query ($id: ID!) { hold(id: $id) { state } }`, { id: holdId });
    expect(held.data?.hold.state).toBe('HELD');
    const paid = await pay(house, as('patient'), quoteId);
    expect(paid.status).toBe(200);
    appointmentId = await eventually(async () => {
      const { data } = await as('patient').ask(`query ($id: ID!) { hold(id: $id) { state appointment { id } } }`, {
        id: holdId,
      });
      return data?.hold.appointment?.id;
    }, 'the appointment');
    const { appointmentChanged } = await firstEvent;
    expect(appointmentChanged.appointment).toMatchObject({
      id: appointmentId,
      patient: { displayName: 'Rike Sander' },
    });
    expect(appointmentChanged.appointment.intake.answers.length).toBeGreaterThan(0);
    await booked.close();
  });

  it('mails the confirmation with a calendar file', async () => {
    const mail = await eventually(async () => {
      const { body } = await as('patient').get(`/sandbox/mailbox.json?to=${encodeURIComponent(email)}`);
      const list = JSON.parse(body.toString()) as
        | { attachments?: { contentType: string }[] }[]
        | { messages: { attachments?: { contentType: string }[] }[] };
      return [list]
        .flat()
        .flatMap((one) => ('messages' in one ? one.messages : [one]))
        .find(({ attachments }) => attachments?.some(({ contentType }) => contentType.includes('calendar')));
    }, 'a mail with a calendar file');
    expect(mail).toBeDefined();
  });

  it('connects care, billing and the access log to the appointment in one query', async () => {
    const found = await eventually(async () => {
      const { data } = await as('patient').ask(
        `query ($id: ID!) { appointment(id: $id) { startsAt specialist { displayName } visit { id state } conversation { id } payment { state amount { amountMinor } } accessLog { action } } }`,
        { id: appointmentId },
      );
      return data?.appointment?.visit && data.appointment.conversation && data.appointment.payment && data.appointment;
    }, 'visit, conversation and payment');
    expect(found.payment).toMatchObject({ state: 'SUCCEEDED', amount: { amountMinor: 11900 } });
    conversationId = found.conversation.id;
    visitId = found.visit.id;
  });

  it('carries messages live both ways, and loses or doubles none over a reconnect', async () => {
    const inbox = as('specialist').subscribe(receivedSubscription, { id: conversationId });
    const firstEvent = inbox.next();
    const send = (who: string, body: string) =>
      as(who).expect('SendMessagePayload', sendMutation, { conversationId, body, clientId: randomUUID() });
    await send('patient', 'Guten Tag, ich freue mich auf das Gespräch.');
    const { messageReceived } = await firstEvent;
    expect(messageReceived.message).toMatchObject({
      body: 'Guten Tag, ich freue mich auf das Gespräch.',
      author: { displayName: 'Rike Sander' },
    });
    await inbox.close();
    await send('patient', 'eins');
    await send('patient', 'zwei');
    const resumed = as('specialist').subscribe(receivedSubscription, {
      id: conversationId,
      after: messageReceived.message.cursor,
    });
    const bodies = [(await resumed.next()).messageReceived.message.body];
    bodies.push((await resumed.next()).messageReceived.message.body);
    await send('patient', 'drei');
    bodies.push((await resumed.next()).messageReceived.message.body);
    expect(bodies).toEqual(['eins', 'zwei', 'drei']);
    await resumed.close();
    await send('specialist', 'Bis dann.');
    const { data } = await as('patient').ask(messagesQuery, { id: conversationId });
    expect(data?.conversation.messages.edges.at(-1).node.body).toBe('Bis dann.');
  });

  it('brings both into the call and carries their signals', async () => {
    const join = async (who: string) =>
      (
        await as(who).expect(
          'JoinVisitPayload',
          `mutation ($id: ID!) { joinVisit(input: { visitId: $id }) { __typename ... on Error { code } ... on JoinVisitPayload { visit { state } connection { connectionId provider isPolite } } } }`,
          { id: visitId },
        )
      ).connection;
    const [patient, specialist] = [await join('patient'), await join('specialist')];
    expect([patient.isPolite, specialist.isPolite]).toEqual([true, false]);
    const signals = as('patient').subscribe(
      `subscription ($visitId: ID!, $connectionId: ID!) { visitSignalReceived(visitId: $visitId, connectionId: $connectionId) { kind payload } }`,
      { visitId, connectionId: patient.connectionId },
    );
    await as('specialist').expect(
      'SendVisitSignalPayload',
      `mutation ($input: SendVisitSignalInput!) { sendVisitSignal(input: $input) { __typename } }`,
      {
        input: {
          visitId,
          connectionId: specialist.connectionId,
          kind: 'OFFER',
          payload: JSON.stringify({ type: 'offer', sdp: 'v=0' }),
        },
      },
    );
    const kinds = [(await signals.next()).visitSignalReceived.kind];
    while (!kinds.includes('OFFER')) kinds.push((await signals.next()).visitSignalReceived.kind);
    await signals.close();
  });

  it('locks a signed note, which the patient then reads', async () => {
    const { note } = await as('specialist').expect(
      'SaveNotePayload',
      `mutation ($input: SaveNoteInput!) { saveNote(input: $input) { __typename ... on SaveNotePayload { note { id state } } } }`,
      {
        input: { appointmentId, body: 'Schlafhygiene besprochen.', idempotencyKey: randomUUID() },
      },
    );
    await as('specialist').expect(
      'SignNotePayload',
      `mutation ($input: SignNoteInput!) { signNote(input: $input) { __typename } }`,
      { input: { noteId: note.id, idempotencyKey: randomUUID() } },
    );
    await as('specialist').expect(
      'NoteLockedError',
      `mutation ($input: SaveNoteInput!) { saveNote(input: $input) { __typename } }`,
      {
        input: { appointmentId, noteId: note.id, body: 'anders', idempotencyKey: randomUUID() },
      },
    );
    const { data } = await as('patient').ask(
      `query ($id: ID!) { appointment(id: $id) { notes { body state author { displayName } } } }`,
      { id: appointmentId },
    );
    expect(data?.appointment.notes).toMatchObject([{ body: 'Schlafhygiene besprochen.', state: 'SIGNED' }]);
  });

  it('lets the admin see bookings and revenue rise', async () => {
    await eventually(async () => {
      const { data } = await as('admin').ask(metricsQuery, monthRange());
      return (
        data?.metrics.bookings === before.bookings + 1 &&
        data.metrics.revenue.amountMinor === before.revenue.amountMinor + 11_900
      );
    }, 'one booking and its revenue');
  });

  it('shows the partner the conversion and the pending commission, by session and by token, without a name', async () => {
    await eventually(async () => {
      const { data } = await as('partner').ask(partnerQuery, monthRange());
      return data?.attributionSummary.pending.amountMinor === earnedBefore.pending.amountMinor + 1190;
    }, 'the commission');
    const { secret } = await as('partner').expect(
      'ApiTokenCreated',
      `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { __typename ... on ApiTokenCreated { secret } } }`,
      { input: { name: 'reporting', scopes: ['attribution:read'], expiresInDays: 30, idempotencyKey: randomUUID() } },
    );
    const tool = openClient(house, 'nordlicht');
    const byToken = await tool.ask(partnerQuery, monthRange(), { authorization: `Bearer ${secret}` });
    const bySession = await as('partner').ask(partnerQuery, monthRange());
    expect(byToken.data).toEqual(bySession.data);
    const names = await tool.ask(
      `{ people(first: 5) { edges { node { displayName } } } viewer { person { displayName } } }`,
      {},
      { authorization: `Bearer ${secret}` },
    );
    expect(names.data).toBeNull();
    expect(names.errors.map(({ extensions }) => extensions?.code)).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('shows the patient who read the record, and packs the data for download', async () => {
    await eventually(async () => {
      const { data } = await as('patient').ask(
        `{ myAccessLog(first: 50) { edges { node { action actorRole resourceType actor { displayName } } } } }`,
      );
      return data?.myAccessLog.edges.some(
        ({ node }: { node: { actorRole: string; action: string } }) =>
          node.actorRole === 'SPECIALIST' && node.action === 'READ',
      );
    }, "the specialist's reading in the access log");
    const { request } = await as('patient').expect(
      'RequestDataExportPayload',
      `mutation ($key: ID!) { requestDataExport(input: { idempotencyKey: $key }) { __typename ... on RequestDataExportPayload { request { id } } } }`,
      { key: randomUUID() },
    );
    const url = await eventually(async () => {
      const { data } = await as('patient').ask(`{ myDataRequests { id state downloadUrl missing } }`);
      return data?.myDataRequests.find(
        ({ id, state }: { id: string; state: string }) => id === request.id && state === 'READY',
      )?.downloadUrl;
    }, 'the packed export');
    const zip = await as('patient').get(url);
    expect(zip.status).toBe(200);
    expect(zip.body.subarray(0, 2).toString()).toBe('PK');
    expect((await as('second').get(url)).status).toBeGreaterThanOrEqual(400);
  });

  it('keeps all of it from the other brand', async () => {
    const { data } = await as('foreign').ask(
      `query ($id: ID!) { appointment(id: $id) { id } appointments(first: 50) { edges { node { id } } } }`,
      { id: appointmentId },
    );
    expect(data?.appointment).toBeNull();
    expect(JSON.stringify(data)).not.toContain(appointmentId);
    const stranger = openClient(house, 'vitalis');
    const across = await stranger.ask(`{ viewer { isAuthenticated } }`, {}, { cookie: 'daraport=stolen' });
    expect(across.data?.viewer?.isAuthenticated ?? false).toBe(false);
  });

  it('loses no acknowledged write when it is killed', async () => {
    const body = `letzte Nachricht ${randomUUID()}`;
    await as('patient').expect('SendMessagePayload', sendMutation, { conversationId, body, clientId: randomUUID() });
    house = await house.killAndRestart();
    const { data } = await as('patient').ask(messagesQuery, { id: conversationId });
    expect(data?.conversation.messages.edges.at(-1).node.body).toBe(body);
  }, 120_000);
});

function answerTo(kind: string, options: readonly { value: string }[]): string {
  if (options.length > 0) return options[0]?.value ?? '';
  const answers: Record<string, string> = { YES_NO: 'yes', SCALE: '3' };
  return answers[kind] ?? 'Ich schlafe schlecht ein.';
}
