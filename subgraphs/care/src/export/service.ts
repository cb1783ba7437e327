import type { Id } from '@daraport/domain';
import { dataKeys, messages, noteAddenda, notes, noteVersions, visits } from '@daraport/drizzle/tables/care';
import { writeExportPart, type ExportPart } from '@daraport/subgraph';
import type { Sealer } from '@daraport/vault';
import { and, asc, eq } from 'drizzle-orm';
import type { CareContext, Rows } from '../builder.ts';
import { addendumBody, messageBody, noteBody } from '../seal.ts';

/** Care's share of a patient's data: visits, messages of their conversations, signed notes with all earlier texts. */
export async function exportPerson(
  context: CareContext,
  tx: Rows,
  request: { requestId: Id; personId: Id },
): Promise<void> {
  const { requestId, personId } = request;
  const { brandId } = context.viewer;
  const opener = await context.vault.openerFor(tx, dataKeys, { brandId, subjectId: personId });
  const part: ExportPart = {
    visits: await visitsOf(tx, brandId, personId),
    messages: await messagesOf(tx, brandId, personId, opener),
    notes: await notesOf(tx, brandId, personId, opener),
  };
  await context.record(tx, { action: 'EXPORT', subjectId: personId, resourceType: 'Conversation', resourceId: null });
  await context.record(tx, { action: 'EXPORT', subjectId: personId, resourceType: 'Note', resourceId: null });
  await writeExportPart(context, tx, { requestId, subgraph: 'care', part });
}

async function visitsOf(tx: Rows, brandId: Id, patientId: Id) {
  const rows = await tx
    .select()
    .from(visits)
    .where(and(eq(visits.brandId, brandId), eq(visits.patientId, patientId)))
    .orderBy(asc(visits.startsAt));
  return rows.map(({ id, appointmentId, specialistPersonId, state, startsAt, endsAt, endedAt }) => ({
    id,
    appointmentId,
    specialistPersonId,
    state,
    startsAt,
    endsAt,
    endedAt,
  }));
}

async function messagesOf(tx: Rows, brandId: Id, patientId: Id, opener: Sealer | undefined) {
  const rows = await tx
    .select()
    .from(messages)
    .where(and(eq(messages.brandId, brandId), eq(messages.patientId, patientId)))
    .orderBy(asc(messages.conversationId), asc(messages.sequence));
  return rows.map((row) => ({
    id: row.id,
    conversationId: row.conversationId,
    specialistPersonId: row.specialistPersonId,
    writtenBy: row.authorId === patientId ? 'patient' : 'specialist',
    sentAt: row.sentAt,
    readAt: row.readAt,
    body: opener?.open(row.body, messageBody(row.id)) ?? null,
  }));
}

async function notesOf(tx: Rows, brandId: Id, patientId: Id, opener: Sealer | undefined) {
  const signed = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.brandId, brandId), eq(notes.patientId, patientId), eq(notes.state, 'SIGNED')))
    .orderBy(asc(notes.createdAt));
  const textsOf = async ({ id }: { id: Id }) => {
    const ofNote = await tx
      .select()
      .from(noteVersions)
      .where(and(eq(noteVersions.brandId, brandId), eq(noteVersions.noteId, id)))
      .orderBy(asc(noteVersions.version));
    return ofNote.map(({ version, savedAt, body }) => ({
      version,
      savedAt,
      body: opener?.open(body, noteBody(id, version)) ?? null,
    }));
  };
  const addendaOf = async ({ id }: { id: Id }) => {
    const ofNote = await tx
      .select()
      .from(noteAddenda)
      .where(and(eq(noteAddenda.brandId, brandId), eq(noteAddenda.noteId, id)))
      .orderBy(asc(noteAddenda.createdAt));
    return ofNote.map((row) => ({
      createdAt: row.createdAt,
      body: opener?.open(row.body, addendumBody(row.id)) ?? null,
    }));
  };
  const exported: unknown[] = [];
  for (const note of signed) {
    const { id, appointmentId, specialistPersonId, createdAt, signedAt } = note;
    const texts = await textsOf(note);
    exported.push({
      id,
      appointmentId,
      specialistPersonId,
      createdAt,
      signedAt,
      body: texts.at(-1)?.body ?? null,
      versions: texts.slice(0, -1),
      addenda: await addendaOf(note),
    });
  }
  return exported;
}
