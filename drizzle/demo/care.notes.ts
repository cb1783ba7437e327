import { idFor } from '@daraport/domain';
import { seededRandom } from '@daraport/domain/seeded';
import { inArray, sql } from 'drizzle-orm';
import { noteAddenda, notes, noteVersions } from '../tables/care.ts';
import { day, fieldFor, lay, minute, peopleOf, type Insert, type Pair } from './care.pairs.ts';
import { demoAddendum, demoNotes, firstDraft } from './talk.ts';
import type { DemoAppointment, DemoWorld } from './world.ts';

/** A note with everything that belongs to it. */
interface Written {
  readonly note: Insert<typeof notes>;
  readonly versions: Insert<typeof noteVersions>[];
  readonly addenda: Insert<typeof noteAddenda>[];
  readonly isSigned: boolean;
}

/** A note on most past sessions: signed, the freshest still drafts, some with an earlier text or an addendum. */
export async function loadNotes(world: DemoWorld, pairs: readonly Pair[]): Promise<void> {
  const next = seededRandom(630);
  const written: Written[] = [];
  for (const pair of pairs) {
    for (const appointment of pair.appointments) {
      if (appointment.state === 'COMPLETED' && next() > 0.1) written.push(await noteOn(world, pair, appointment, next));
    }
  }
  await lay(
    world,
    notes,
    written.map(({ note }) => note),
  );
  await lay(
    world,
    noteVersions,
    written.flatMap(({ versions }) => versions),
  );
  // Only a draft takes texts, so signing comes after them, and addenda after signing.
  const signed = written.filter(({ isSigned }) => isSigned).map(({ note }) => note.id);
  await world.db
    .update(notes)
    .set({ state: 'SIGNED', signedAt: sql`created_at + interval '9 minutes'` })
    .where(inArray(notes.id, signed));
  await lay(
    world,
    noteAddenda,
    written.flatMap(({ addenda }) => addenda),
  );
}

async function noteOn(
  world: DemoWorld,
  pair: Pair,
  { id: appointmentId, endsAt }: DemoAppointment,
  next: () => number,
): Promise<Written> {
  const { brandId, patientId: subjectId, specialistPersonId: authorId } = pair;
  const id = idFor(`note:${appointmentId}`);
  const at = (later: number) => new Date(Math.min(endsAt.getTime() + later, world.now.getTime()));
  const seal = (plain: string, table: string, rowId: string) =>
    world.seal('care', { brandId, subjectId }, plain, { table, column: 'body', rowId });
  const texts = demoNotes[fieldFor(pair.specialist)];
  const text = texts[Math.floor(next() * texts.length)] ?? '';
  const bodies = next() < 0.25 ? [firstDraft(text), text] : [text];
  const versions: Insert<typeof noteVersions>[] = [];
  for (const [index, plain] of bodies.entries()) {
    const version = index + 1;
    const body = await seal(plain, 'note_versions', `${id}:${version}`);
    versions.push({ brandId, noteId: id, version, body, savedAt: at(index * 4 * minute) });
  }
  const isFresh = world.now.getTime() - endsAt.getTime() < 2 * day;
  const isSigned = next() < (isFresh ? 0.4 : 0.97);
  const addendumId = idFor(`addendum:${id}`);
  const isAdded = isSigned && !isFresh && next() < 0.08;
  const addenda = isAdded
    ? [
        {
          brandId,
          id: addendumId,
          noteId: id,
          authorId,
          body: await seal(demoAddendum, 'note_addenda', addendumId),
          createdAt: at(day),
        },
      ]
    : [];
  const note = {
    ...peopleOf(pair),
    id,
    appointmentId,
    state: 'DRAFT' as const,
    version: bodies.length,
    createdAt: endsAt,
  };
  return { note, versions, addenda, isSigned };
}
