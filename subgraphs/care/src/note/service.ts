import { isId, type Id } from '@daraport/domain';
import { idempotencyKeys, noteAddenda, notes, noteVersions, visits } from '@daraport/drizzle/tables/care';
import { once, parseInput } from '@daraport/subgraph';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { actorOf, found, knownId } from '../access.ts';
import type { CareContext, Rows } from '../builder.ts';
import { addendumBody, noteBody, openText, sealerOf } from '../seal.ts';
import {
  addAddendumShape,
  assertDraft,
  assertSigned,
  noteWords,
  saveNoteShape,
  type AddAddendumInput,
  type SaveNoteInput,
  type SignNoteInput,
} from './rules.ts';

export type NoteRow = typeof notes.$inferSelect;
export type VersionRow = typeof noteVersions.$inferSelect;
export type AddendumRow = typeof noteAddenda.$inferSelect;

/** Notes of appointments, in the order they were begun: the author's all, the patient's signed ones. Each is recorded as read. */
export const notesByAppointmentLoader = (context: CareContext) =>
  context.loader('notes by appointment', async (appointmentIds: readonly Id[]) => {
    const here = and(
      eq(notes.brandId, context.viewer.brandId),
      inArray(notes.appointmentId, appointmentIds.filter(isId)),
    );
    const rows = await context.rows.select().from(notes).where(here).orderBy(asc(notes.createdAt), asc(notes.id));
    const byAppointment = new Map<Id, NoteRow[]>();
    for (const row of rows)
      byAppointment.set(row.appointmentId, [
        ...(byAppointment.get(row.appointmentId) ?? []),
        recordedAsRead(context, row),
      ]);
    return byAppointment;
  });

/** Notes by id, in batches; each is recorded as read. */
export const noteLoader = (context: CareContext) =>
  context.loader('notes', async (ids: readonly Id[]) => {
    const here = and(eq(notes.brandId, context.viewer.brandId), inArray(notes.id, ids.filter(isId)));
    const rows = await context.rows.select().from(notes).where(here);
    return new Map(rows.map((row) => [row.id, recordedAsRead(context, row)]));
  });

/** The note, and a mark in the record that it was read. */
export function recordedAsRead(context: CareContext, note: NoteRow): NoteRow {
  const { id, patientId, appointmentId } = note;
  context.noteRead({ subjectId: patientId, resourceType: 'Note', resourceId: id, appointmentId });
  return note;
}

/** Every version of each note, the first one first; the last holds what the note says now. */
export const versionsLoader = (context: CareContext) =>
  context.loader('note versions', async (noteIds: readonly Id[]) => {
    const here = and(eq(noteVersions.brandId, context.viewer.brandId), inArray(noteVersions.noteId, [...noteIds]));
    const rows = await context.rows.select().from(noteVersions).where(here).orderBy(asc(noteVersions.version));
    return Map.groupBy(rows, ({ noteId }) => noteId);
  });

/** The addenda of each note, the first one first. */
export const addendaLoader = (context: CareContext) =>
  context.loader('note addenda', async (noteIds: readonly Id[]) => {
    const here = and(eq(noteAddenda.brandId, context.viewer.brandId), inArray(noteAddenda.noteId, [...noteIds]));
    const rows = await context.rows
      .select()
      .from(noteAddenda)
      .where(here)
      .orderBy(asc(noteAddenda.createdAt), asc(noteAddenda.id));
    return Map.groupBy(rows, ({ noteId }) => noteId);
  });

/** What the note says now. */
export async function readNote(context: CareContext, note: NoteRow): Promise<string> {
  const versions = (await versionsLoader(context).load(note.id)) ?? [];
  const current = versions.find(({ version }) => version === note.version);
  return current ? readVersion(context, note.patientId, current) : '';
}

export const readVersion = (
  context: CareContext,
  patientId: Id,
  { noteId, version, body }: VersionRow,
): Promise<string> => openText(context, patientId, body, noteBody(noteId, version));

export const readAddendum = (context: CareContext, patientId: Id, { id, body }: AddendumRow): Promise<string> =>
  openText(context, patientId, body, addendumBody(id));

/**
 * Begins a draft on an appointment of the viewer's, or saves one of his drafts; every text it ever had is kept as a
 * version. Refuses a signed note.
 */
export async function saveNote(context: CareContext, given: SaveNoteInput): Promise<NoteRow> {
  const input = parseInput(saveNoteShape, given, noteWords);
  const { appointmentId, noteId, body, idempotencyKey: key } = input;
  return onceAsAuthor(context, { operation: 'saveNote', key, input: { appointmentId, noteId, body } }, (tx, authorId) =>
    noteId
      ? changeDraft(context, tx, { authorId, appointmentId, noteId, body })
      : beginDraft(context, tx, { authorId, appointmentId, body }),
  );
}

/** Signs the viewer's own draft; from then on it stays as it is (section 630f BGB). */
export async function signNote(context: CareContext, { noteId, idempotencyKey: key }: SignNoteInput): Promise<NoteRow> {
  return onceAsAuthor(context, { operation: 'signNote', key, input: { noteId } }, async (tx, authorId) => {
    const note = await lockNote(context, tx, noteId, authorId);
    assertDraft(note);
    await tx.update(notes).set({ state: 'SIGNED', signedAt: context.now() }).where(isNote(note));
    await recordNote(context, tx, note);
    return note.id;
  });
}

/** Adds to a signed note of the viewer's, below what was signed. */
export async function addAddendum(context: CareContext, given: AddAddendumInput): Promise<NoteRow> {
  const { noteId, body, idempotencyKey: key } = parseInput(addAddendumShape, given, noteWords);
  return onceAsAuthor(context, { operation: 'addAddendum', key, input: { noteId, body } }, async (tx, authorId) => {
    const note = await lockNote(context, tx, noteId, authorId);
    assertSigned(note);
    const sealer = await sealerOf(context, tx, note.patientId);
    const id = context.newId();
    const sealed = sealer.seal(body, addendumBody(id));
    await tx
      .insert(noteAddenda)
      .values({ brandId: note.brandId, id, noteId: note.id, authorId, body: sealed, createdAt: context.now() });
    await recordNote(context, tx, note);
    return note.id;
  });
}

/** Does `work` once under its key, and answers the note as it is now. */
async function onceAsAuthor(
  context: CareContext,
  request: { operation: string; key: string; input: unknown },
  work: (tx: Rows, authorId: Id) => Promise<Id>,
): Promise<NoteRow> {
  const actorId = actorOf(context);
  const { brandId } = context.viewer;
  const id = await context.write((tx) =>
    once(tx, idempotencyKeys, { brandId, actorId, now: context.now(), ...request }, () => work(tx, actorId)),
  );
  return found(await noteLoader(context).clear(id).load(id));
}

async function beginDraft(
  context: CareContext,
  tx: Rows,
  draft: { authorId: Id; appointmentId: string; body: string },
): Promise<Id> {
  const { brandId } = context.viewer;
  const [visit] = await tx
    .select()
    .from(visits)
    .where(
      and(
        eq(visits.brandId, brandId),
        eq(visits.appointmentId, knownId(draft.appointmentId)),
        eq(visits.specialistPersonId, draft.authorId),
      ),
    );
  const { appointmentId, patientId, specialistPersonId } = found(visit);
  const note: NoteRow = {
    brandId,
    id: context.newId(),
    appointmentId,
    patientId,
    specialistPersonId,
    state: 'DRAFT',
    version: 1,
    createdAt: context.now(),
    signedAt: null,
  };
  await tx.insert(notes).values(note);
  await insertVersion(context, tx, note, draft.body);
  await recordNote(context, tx, note);
  return note.id;
}

async function changeDraft(
  context: CareContext,
  tx: Rows,
  draft: { authorId: Id; appointmentId: string; noteId: string; body: string },
): Promise<Id> {
  const note = await lockNote(context, tx, draft.noteId, draft.authorId);
  found(note.appointmentId === draft.appointmentId ? note : null);
  assertDraft(note);
  if ((await currentText(context, tx, note)) === draft.body) return note.id;
  const next = { ...note, version: note.version + 1 };
  await insertVersion(context, tx, next, draft.body);
  await tx.update(notes).set({ version: next.version }).where(isNote(note));
  await recordNote(context, tx, note);
  return note.id;
}

async function lockNote(context: CareContext, tx: Rows, noteId: string, authorId: Id): Promise<NoteRow> {
  const own = and(
    isNote({ brandId: context.viewer.brandId, id: knownId(noteId) }),
    eq(notes.specialistPersonId, authorId),
  );
  const [note] = await tx.select().from(notes).where(own).for('update');
  return found(note);
}

async function insertVersion(
  context: CareContext,
  tx: Rows,
  { brandId, id, patientId, version }: NoteRow,
  body: string,
): Promise<void> {
  const sealer = await sealerOf(context, tx, patientId);
  await tx
    .insert(noteVersions)
    .values({ brandId, noteId: id, version, body: sealer.seal(body, noteBody(id, version)), savedAt: context.now() });
}

async function currentText(
  context: CareContext,
  tx: Rows,
  { brandId, id, patientId, version }: NoteRow,
): Promise<string | undefined> {
  const [current] = await tx
    .select()
    .from(noteVersions)
    .where(and(eq(noteVersions.brandId, brandId), eq(noteVersions.noteId, id), eq(noteVersions.version, version)));
  const sealer = await sealerOf(context, tx, patientId);
  return current && sealer.open(current.body, noteBody(id, version));
}

const isNote = ({ brandId, id }: Pick<NoteRow, 'brandId' | 'id'>) => and(eq(notes.brandId, brandId), eq(notes.id, id));

const recordNote = (context: CareContext, tx: Rows, { id, patientId, appointmentId }: NoteRow): Promise<void> =>
  context.record(tx, { action: 'WRITE', subjectId: patientId, resourceType: 'Note', resourceId: id, appointmentId });
