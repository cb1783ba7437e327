import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { openClient, type GraphClient } from './graph-client.ts';
import { openHouse, type House, type Mode } from './house.ts';
import { answerIntake, joinVisit, offerLine, signalsSubscription, signNote } from './journey.care.ts';
import { attributionOf, createToken, metricsOf, pendingOf } from './journey.figures.ts';
import { calendarMail, packData, specialistsReading } from './journey.record.ts';
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
  let pendingBefore: number;
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
    before = await metricsOf(as('admin'));
    pendingBefore = await pendingOf(as('partner'));
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
    await answerIntake(as('patient'), typeId, holdId);
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
    const mail = await calendarMail(as('patient'), email);
    expect(mail.attachments?.length).toBeGreaterThan(0);
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
    const [patient, specialist] = [await joinVisit(as('patient'), visitId), await joinVisit(as('specialist'), visitId)];
    expect([patient.isPolite, specialist.isPolite]).toEqual([true, false]);
    const signals = as('patient').subscribe(signalsSubscription, { visitId, connectionId: patient.connectionId });
    await offerLine(as('specialist'), visitId, specialist.connectionId);
    const kinds = [(await signals.next()).visitSignalReceived.kind];
    while (!kinds.includes('OFFER')) kinds.push((await signals.next()).visitSignalReceived.kind);
    await signals.close();
  });

  it('locks a signed note, which the patient then reads', async () => {
    await signNote(as('specialist'), appointmentId, 'Schlafhygiene besprochen.');
    const { data } = await as('patient').ask(
      `query ($id: ID!) { appointment(id: $id) { notes { body state author { displayName } } } }`,
      { id: appointmentId },
    );
    expect(data?.appointment.notes).toMatchObject([{ body: 'Schlafhygiene besprochen.', state: 'SIGNED' }]);
  });

  it('lets the admin see bookings and revenue rise', async () => {
    await eventually(async () => {
      const { bookings, revenue } = await metricsOf(as('admin'));
      const isRevenueUp = revenue.amountMinor === before.revenue.amountMinor + 11_900;
      return bookings === before.bookings + 1 && isRevenueUp;
    }, 'one booking and its revenue');
  });

  it('shows the partner the conversion and the pending commission, by session and by token, without a name', async () => {
    const isPending = async () => (await pendingOf(as('partner'))) === pendingBefore + 1190;
    await eventually(isPending, 'the commission');
    const secret = await createToken(as('partner'));
    const tool = openClient(house, 'nordlicht');
    const byToken = await attributionOf(tool, { authorization: `Bearer ${secret}` });
    const bySession = await attributionOf(as('partner'));
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
    await specialistsReading(as('patient'));
    const url = await packData(as('patient'));
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
