import { newId } from '@daraport/domain';
import type { relations } from '@daraport/drizzle/tables/care';
import type { EventCatalogue } from '@daraport/events';
import { onEvent, readExportPart, type ExportPart } from '@daraport/subgraph';
import { expect, it } from 'vitest';
import type { CareContext } from '../builder.ts';
import { subgraph } from '../subgraph.ts';
import { startCareWorld } from '../testing.ts';

it('seals the patient’s messages, visits and signed notes into the export, and nothing of drafts or of others', async () => {
  let part: ExportPart | undefined;
  const opening = onEvent<CareContext, typeof relations, 'compliance.exportPartReady'>(
    'compliance.exportPartReady',
    'open',
    async (context, _tx, { payload }) => {
      part = await readExportPart(context, payload);
    },
  );
  await using world = await startCareWorld({}, { ...subgraph, handlers: [...subgraph.handlers, opening] });
  const booked = await world.book();
  const { patient, specialist, conversationId, facts } = booked;
  const send = `mutation($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }`;
  await world.data(patient, send, { input: { conversationId, body: 'Guten Tag', clientId: newId() } });
  await world.data(specialist, send, { input: { conversationId, body: 'Willkommen', clientId: newId() } });
  const save = `mutation($input: SaveNoteInput!) { saveNote(input: $input) { ... on SaveNotePayload { note { id } } } }`;
  const note = (body: string, noteId?: string) =>
    world.data<{ saveNote: { note: { id: string } } }>(specialist, save, {
      input: { appointmentId: facts.appointmentId, body, noteId, idempotencyKey: newId() },
    });
  const { saveNote } = await note('Entwurf');
  await note('Befund', saveNote.note.id);
  await note('Nur ein Entwurf');
  await world.data(specialist, `mutation($input: SignNoteInput!) { signNote(input: $input) { __typename } }`, {
    input: { noteId: saveNote.note.id, idempotencyKey: newId() },
  });
  await world.book();

  const requestId = newId();
  await world.deliver('compliance.exportRequested', { requestId, personId: patient.personId ?? '' });
  const [told] = await world.raw<{ payload: EventCatalogue['compliance.exportPartReady'] }>(
    `select payload from care.outbox where kind = 'compliance.exportPartReady'`,
  );
  expect(told?.payload).toMatchObject({ requestId, subgraph: 'care' });
  if (told) await world.deliver('compliance.exportPartReady', told.payload);
  expect(part).toMatchObject({
    visits: [{ appointmentId: facts.appointmentId, state: 'SCHEDULED' }],
    messages: [
      { writtenBy: 'patient', body: 'Guten Tag' },
      { writtenBy: 'specialist', body: 'Willkommen' },
    ],
    notes: [{ body: 'Befund', versions: [{ version: 1, body: 'Entwurf' }], addenda: [] }],
  });
  expect(JSON.stringify(part)).not.toContain('Nur ein Entwurf');
});
