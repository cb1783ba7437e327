import { randomUUID } from 'node:crypto';
import type { GraphClient } from './graph-client.ts';

/** The steps of care in the main journey: questions before, the call, the note. */

/** Answers every question that belongs to the type, with the hold. */
export async function answerIntake(client: GraphClient, typeId: string, holdId: string): Promise<void> {
  const { data } = await client.ask(
    `query ($id: ID!) { intakeForm(appointmentTypeId: $id) { id questions { key kind isRequired options { value } } } }`,
    { id: typeId },
  );
  if (!data) throw new Error('the questions are not to be had');
  const questions: readonly Question[] = data.intakeForm.questions;
  const answers = questions.map((question) => ({ key: question.key, values: [answerTo(question)] }));
  await client.expect(
    'AnswerIntakePayload',
    `mutation ($input: AnswerIntakeInput!) { answerIntake(input: $input) { __typename ... on InvalidInputError { fields { path message } } } }`,
    { input: { holdId, formId: data.intakeForm.id, answers, idempotencyKey: randomUUID() } },
  );
}

interface Question {
  readonly key: string;
  readonly kind: string;
  readonly options: readonly { readonly value: string }[];
}

function answerTo({ kind, options }: Question): string {
  if (options.length > 0) return options[0]?.value ?? '';
  const answers: Record<string, string> = { YES_NO: 'yes', SCALE: '3' };
  return answers[kind] ?? 'Ich schlafe schlecht ein.';
}

/** Goes into the visit's room. */
export async function joinVisit(client: GraphClient, id: string): Promise<{ connectionId: string; isPolite: boolean }> {
  const { connection } = await client.expect(
    'JoinVisitPayload',
    `mutation ($id: ID!) { joinVisit(input: { visitId: $id }) { __typename ... on Error { code } ... on JoinVisitPayload { visit { state } connection { connectionId provider isPolite } } } }`,
    { id },
  );
  return connection;
}

/** Offers the other a line, as a browser does. */
export async function offerLine(client: GraphClient, visitId: string, connectionId: string): Promise<void> {
  const payload = JSON.stringify({ type: 'offer', sdp: 'v=0' });
  await client.expect(
    'SendVisitSignalPayload',
    `mutation ($input: SendVisitSignalInput!) { sendVisitSignal(input: $input) { __typename } }`,
    { input: { visitId, connectionId, kind: 'OFFER', payload } },
  );
}

export const signalsSubscription = `subscription ($visitId: ID!, $connectionId: ID!) { visitSignalReceived(visitId: $visitId, connectionId: $connectionId) { kind payload } }`;

const saveNote = `mutation ($input: SaveNoteInput!) { saveNote(input: $input) { __typename ... on SaveNotePayload { note { id state } } } }`;

/** Writes a note and signs it; it can not be changed any more, and that is tried. */
export async function signNote(client: GraphClient, appointmentId: string, body: string): Promise<void> {
  const key = () => ({ idempotencyKey: randomUUID() });
  const { note } = await client.expect('SaveNotePayload', saveNote, { input: { appointmentId, body, ...key() } });
  await client.expect(
    'SignNotePayload',
    `mutation ($input: SignNoteInput!) { signNote(input: $input) { __typename } }`,
    { input: { noteId: note.id, ...key() } },
  );
  const change = { appointmentId, noteId: note.id, body: 'anders', ...key() };
  await client.expect('NoteLockedError', saveNote, { input: change });
}
