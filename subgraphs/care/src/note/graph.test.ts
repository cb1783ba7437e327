import type { Viewer } from '@daraport/access';
import { newId, type Id } from '@daraport/domain';
import { otherBrand } from '@daraport/subgraph/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { person, startCareWorld, type Booked, type CareWorld } from '../testing.ts';

let world: CareWorld;
beforeAll(async () => (world = await startCareWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const NOTE = `note { id state body signedAt author { id } versions { version body } addenda { body author { id } } }`;
const ERROR = `... on Error { code message } ... on InvalidInputError { fields { path message } }`;
const SAVE = `mutation($input: SaveNoteInput!) { saveNote(input: $input) { ... on SaveNotePayload { ${NOTE} } ${ERROR} } }`;
const SIGN = `mutation($input: SignNoteInput!) { signNote(input: $input) { ... on SignNotePayload { ${NOTE} } ... on Error { code message } } }`;
const ADD = `mutation($input: AddAddendumInput!) { addAddendum(input: $input) { ... on AddAddendumPayload { ${NOTE} } ${ERROR} } }`;
const NOTES = `query($id: ID!) { _entities(representations: [{ __typename: "Appointment", id: $id }]) { ... on Appointment { notes { id state body versions { body } addenda { body } } } } }`;

interface Answer {
  note: {
    id: Id;
    state: string;
    body: string;
    signedAt: string | null;
    versions: { version: number; body: string }[];
    addenda: { body: string }[];
  };
  code?: string;
}
const run = async (viewer: Viewer, mutation: string, input: object): Promise<Answer> =>
  Object.values(
    await world.data<Record<string, Answer>>(viewer, mutation, { input: { idempotencyKey: newId(), ...input } }),
  )[0] as Answer;
const save = ({ specialist, facts }: Booked, body: string, more: object = {}) =>
  run(specialist, SAVE, { appointmentId: facts.appointmentId, body, ...more });
const notesFor = async (viewer: Viewer, { facts }: Booked) =>
  (await world.data<{ _entities: [{ notes: Answer['note'][] }] }>(viewer, NOTES, { id: facts.appointmentId }))
    ._entities[0].notes;

async function signedNote() {
  const booked = await world.book();
  const { note } = await save(booked, 'Schlaf gebessert.');
  await run(booked.specialist, SIGN, { noteId: note.id });
  return { ...booked, noteId: note.id };
}

it('keeps every text a draft had, and counts the same text once', async () => {
  const booked = await world.book();
  const { note } = await save(booked, 'Erster Eindruck');
  await save(booked, 'Zweiter Eindruck', { noteId: note.id });
  await save(booked, 'Zweiter Eindruck ', { noteId: note.id });
  const last = await save(booked, 'Dritter Eindruck', { noteId: note.id });
  expect(last.note).toMatchObject({
    state: 'DRAFT',
    body: 'Dritter Eindruck',
    versions: [
      { version: 1, body: 'Erster Eindruck' },
      { version: 2, body: 'Zweiter Eindruck' },
    ],
  });
});

it('is the patient’s to read once it is signed, with its earlier texts, and not before', async () => {
  const booked = await world.book();
  const { note } = await save(booked, 'Entwurf');
  await save(booked, 'Befund', { noteId: note.id });
  await save(booked, 'Nur für mich');
  expect(await notesFor(booked.patient, booked)).toEqual([]);
  const signed = await run(booked.specialist, SIGN, { noteId: note.id });
  expect(signed.note).toMatchObject({ state: 'SIGNED', signedAt: world.clock.now.toISOString() });
  expect(await notesFor(booked.patient, booked)).toEqual([
    { id: note.id, state: 'SIGNED', body: 'Befund', versions: [{ body: 'Entwurf' }], addenda: [] },
  ]);
  expect(await notesFor(booked.specialist, booked)).toHaveLength(2);
});

it('is locked once signed, and added to below', async () => {
  const booked = await signedNote();
  const { noteId, specialist } = booked;
  expect(await save(booked, 'Anders', { noteId })).toMatchObject({ code: 'NOTE_LOCKED' });
  expect(await run(specialist, SIGN, { noteId })).toMatchObject({ code: 'NOTE_LOCKED' });
  const added = await run(specialist, ADD, { noteId, body: 'Nachtrag: Dosis halbiert.' });
  expect(added.note).toMatchObject({
    body: 'Schlaf gebessert.',
    addenda: [{ body: 'Nachtrag: Dosis halbiert.', author: { id: specialist.personId } }],
  });
  expect((await notesFor(booked.patient, booked))[0]?.addenda).toEqual([{ body: 'Nachtrag: Dosis halbiert.' }]);
});

it('takes addenda to signed notes alone, and texts of 1 to 20,000 characters', async () => {
  const booked = await world.book();
  const { note } = await save(booked, 'Entwurf');
  expect(await run(booked.specialist, ADD, { noteId: note.id, body: 'zu früh' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ path: 'noteId' }],
  });
  expect(await save(booked, '  ')).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'body' }] });
  expect(await save(booked, 'x'.repeat(20_001))).toMatchObject({ code: 'INVALID_INPUT' });
});

it('does each act once per idempotency key, and refuses the key for another act', async () => {
  const booked = await world.book();
  const idempotencyKey = newId();
  const tries = await Promise.all([1, 2, 3].map(() => save(booked, 'Einmal', { idempotencyKey })));
  expect(new Set(tries.map(({ note }) => note.id)).size).toBe(1);
  expect(await save(booked, 'Anders', { idempotencyKey })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  expect(await notesFor(booked.specialist, booked)).toHaveLength(1);
  const [noteId] = tries.map(({ note }) => note.id);
  const signing = { noteId, idempotencyKey: newId() };
  expect((await run(booked.specialist, SIGN, signing)).note.state).toBe('SIGNED');
  expect((await run(booked.specialist, SIGN, signing)).note.state).toBe('SIGNED');
});

it('is nobody else’s to read or write', async () => {
  const booked = await signedNote();
  const { noteId, facts } = booked;
  const drafted = await save(booked, 'Entwurf');
  const strangers = [
    person('SPECIALIST'),
    person('SPECIALIST', booked.specialist.personId ?? '', otherBrand),
    person('SPECIALIST', booked.patient.personId ?? ''),
  ];
  for (const stranger of strangers) {
    expect(await run(stranger, SAVE, { appointmentId: facts.appointmentId, body: 'fremd' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await run(stranger, SAVE, { appointmentId: facts.appointmentId, noteId: drafted.note.id, body: 'fremd' }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(await run(stranger, SIGN, { noteId: drafted.note.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await run(stranger, ADD, { noteId, body: 'fremd' })).toMatchObject({ code: 'NOT_FOUND' });
  }
  for (const stranger of [...strangers.slice(0, 2), person('PATIENT')])
    expect(await notesFor(stranger, booked)).toEqual([]);
  const byId = `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on Note { body } } }`;
  const ids = [noteId, drafted.note.id].map((id) => ({ __typename: 'Note', id }));
  expect(await world.data(person('PATIENT'), byId, { ids })).toEqual({ _entities: [null, null] });
  expect(await world.data(booked.patient, byId, { ids })).toEqual({ _entities: [{ body: 'Schlaf gebessert.' }, null] });
  expect(
    (await world.ask(booked.patient, SIGN, { input: { noteId, idempotencyKey: 'x' } })).errors?.[0]?.extensions.code,
  ).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
});

it('cannot be changed or removed below the graph either', async () => {
  const { noteId, specialist } = await signedNote();
  await run(specialist, ADD, { noteId, body: 'Nachtrag' });
  const statements = [
    `update care.notes set state = 'DRAFT', signed_at = null where id = $1`,
    `update care.notes set version = 7 where id = $1`,
    `delete from care.notes where id = $1`,
    `update care.note_versions set body = '\\x00' where note_id = $1`,
    `delete from care.note_versions where note_id = $1`,
    `update care.note_addenda set body = '\\x00' where note_id = $1`,
    `delete from care.note_addenda where note_id = $1`,
    `insert into care.note_versions select brand_id, note_id, 99, body, saved_at from care.note_versions where note_id = $1`,
  ];
  for (const statement of statements)
    await expect(world.raw(statement, [noteId])).rejects.toThrow(/stays as it was written|belongs to a note that is/);
  const draft = await save(await world.book(), 'Entwurf');
  const addendum = `insert into care.note_addenda select brand_id, id, id, specialist_person_id, '\\x00', created_at from care.notes where id = $1`;
  await expect(world.raw(addendum, [draft.note.id])).rejects.toThrow('belongs to a note that is signed');
});

it('keeps no plain text in the database, and opens nowhere else', async () => {
  const booked = await world.book();
  const { note } = await save(booked, 'Diagnose-4711');
  const other = await save(await world.book(), 'Anderes');
  const [dump] = await world.raw<{ text: string }>(
    `select (select string_agg(encode(body, 'escape'), '') from care.note_versions)
      || (select string_agg(o::text, '') from care.outbox o) || (select string_agg(k::text, '') from care.idempotency_keys k) as text`,
  );
  expect(dump?.text).not.toContain('4711');
  await world.raw(
    `insert into care.note_versions select brand_id, $2, 2, body, saved_at from care.note_versions where note_id = $1`,
    [note.id, other.note.id],
  );
  await world.raw(`update care.notes set version = 2 where id = $1`, [other.note.id]);
  const moved = await world.raw<{ specialist_person_id: Id }>(
    'select specialist_person_id from care.notes where id = $1',
    [other.note.id],
  );
  const byId = `query($id: ID!) { _entities(representations: [{ __typename: "Note", id: $id }]) { ... on Note { body } } }`;
  const answer = await world.ask(person('SPECIALIST', moved[0]?.specialist_person_id ?? ''), byId, {
    id: other.note.id,
  });
  expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  expect(JSON.stringify(answer)).not.toContain('4711');
});

it('records every read and write of a note', async () => {
  const booked = await signedNote();
  await notesFor(booked.patient, booked);
  const rows = await world.raw<{ entry: Record<string, string> }>(
    `select jsonb_array_elements(payload -> 'entries') as entry from care.outbox where kind = 'audit.recorded' and payload::text like $1`,
    [`%${booked.noteId}%`],
  );
  const { patientId, appointmentId } = booked.facts;
  expect(
    rows.every(
      ({ entry }) =>
        entry.subjectId === patientId && entry.appointmentId === appointmentId && entry.resourceType === 'Note',
    ),
  ).toBe(true);
  const acts = rows.map(({ entry }) => `${entry.action} ${entry.actorRole}`).toSorted();
  expect(acts).toEqual(['READ PATIENT', 'READ SPECIALIST', 'READ SPECIALIST', 'WRITE SPECIALIST', 'WRITE SPECIALIST']);
});
