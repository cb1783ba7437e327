import { newId } from '@daraport/domain';
import { testBrand } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assistedDesk, wishes } from './assisted/testing.ts';
import { bookFor, startBookingWorld, type BookingWorld } from './testing.ts';
import { openWaitlist } from './waitlist/testing.ts';

let world: BookingWorld;
beforeAll(async () => {
  world = await startBookingWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

it('gives a person appointments, answers and requests, sealed, and nothing of anyone else', async () => {
  const lena = await world.specialist();
  const { patient, appointmentId } = await bookFor(world, lena, '2026-11-24T09:00:00Z');
  await bookFor(world, lena, '2026-11-25T09:00:00Z');
  const answer = 'mutation ($input: AnswerIntakeInput!) { answerIntake(input: $input) { __typename } }';
  const answers = [
    { key: 'reason', values: ['Ich schlafe schlecht.'] },
    { key: 'before', values: ['no'] },
  ];
  await world.ask(patient, answer, {
    input: { holdId: appointmentId, formId: lena.formId, answers, idempotencyKey: newId() },
  });
  const other = await bookFor(world, lena, '2026-11-26T09:00:00Z', patient);
  const save = 'mutation ($input: AnswerIntakeInput!) { saveUnfinishedIntake(input: $input) { __typename } }';
  const begun = { holdId: other.appointmentId, formId: lena.formId, answers: [{ key: 'before', values: ['yes'] }] };
  await world.ask(patient, save, { input: { ...begun, idempotencyKey: newId() } });
  const asked = await assistedDesk(world).make(patient);
  const list = openWaitlist(world);
  await list.waiting(lena, {}, patient);
  await list.close();
  const requestId = newId();
  await world.deliver('compliance.exportRequested', { requestId, personId: patient.personId ?? '' });
  const [part] = await world.published('compliance.exportPartReady');
  expect(part).toMatchObject({ requestId, subgraph: 'booking' });
  const sealed = (await world.blobs.get(part?.blobKey ?? '')) ?? Buffer.alloc(0);
  const opened = world.vault
    .exportSealer(testBrand, requestId)
    .openBytes(sealed, { table: 'exports', column: 'booking', rowId: requestId });
  expect(JSON.parse(opened.toString('utf8'))).toEqual({
    appointments: [
      {
        id: appointmentId,
        state: 'CONFIRMED',
        specialist: 'Dr. med. Lena Brandt',
        appointmentType: 'Sitzung',
        startsAt: '2026-11-24T09:00:00.000Z',
        endsAt: '2026-11-24T09:50:00.000Z',
        timeZone: 'Europe/Berlin',
        format: 'VIDEO',
        bookedAt: '2026-11-23T08:00:00.000Z',
        cancelledAt: null,
        missedAt: null,
        moves: 0,
        paid: { amountMinor: 11_900, currency: 'EUR' },
        lateMoveFee: { amountMinor: 0, currency: 'EUR' },
        kept: null,
        feesWaivedAt: null,
      },
      expect.objectContaining({ id: other.appointmentId }),
    ],
    waitingLists: [
      expect.objectContaining({ specialist: 'Dr. med. Lena Brandt', appointmentType: 'Sitzung', endedAt: null }),
    ],
    intakeAnswers: [
      {
        appointmentId,
        form: 'Vor dem Gespräch',
        version: 1,
        answeredAt: '2026-11-23T08:00:00.000Z',
        answers: [
          { question: 'Was führt Sie her?', values: ['Ich schlafe schlecht.'] },
          { question: 'Waren Sie schon in Behandlung?', values: ['Nein'] },
        ],
      },
      {
        appointmentId: other.appointmentId,
        form: 'Vor dem Gespräch',
        version: 1,
        answeredAt: null,
        answers: [{ question: 'Waren Sie schon in Behandlung?', values: ['Ja'] }],
      },
    ],
    assistedRequests: [
      {
        id: asked.id,
        state: 'WAITING',
        createdAt: '2026-11-23T08:00:00.000Z',
        changedAt: '2026-11-23T08:00:00.000Z',
        specialty: 'sleep',
        formats: ['VIDEO'],
        languages: ['de'],
        words: wishes.words,
      },
    ],
  });
});
