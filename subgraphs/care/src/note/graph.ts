import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { noteStates } from '@daraport/drizzle/tables/care';
import { guard, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Appointment, Person } from '../refs.ts';
import { NoteLockedError } from './errors.ts';
import {
  addAddendum,
  addendaLoader,
  noteLoader,
  readAddendum,
  readNote,
  readVersion,
  saveNote,
  signNote,
  versionsLoader,
  type AddendumRow,
  type NoteRow,
  type VersionRow,
} from './service.ts';

const NoteState = builder.enumType('NoteState', {
  description: 'DRAFT can be changed, SIGNED only added to.',
  values: noteStates,
});

const NoteVersion = builder.objectRef<VersionRow & { note: NoteRow }>('NoteVersion').implement({
  ...guard('notes:read'),
  description: 'An earlier text of a note.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counted from 1.' }),
    body: t.string({
      description: 'What it said.',
      resolve: (version, _args, context) => readVersion(context, version.note.patientId, version),
    }),
    savedAt: t.expose('savedAt', { type: 'DateTime', description: 'When it was saved.' }),
  }),
});

const NoteAddendum = builder.objectRef<AddendumRow & { note: NoteRow }>('NoteAddendum').implement({
  ...guard('notes:read'),
  description: 'What was added to a signed note.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    body: t.string({
      description: 'What it says.',
      resolve: (addendum, _args, context) => readAddendum(context, addendum.note.patientId, addendum),
    }),
    author: t.field({ type: Person, description: 'Who wrote it.', resolve: ({ authorId }) => ({ id: authorId }) }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
  }),
});

/** A note of a specialist on an appointment. */
export const Note = builder.objectRef<NoteRow>('Note').implement({
  ...guard('notes:read'),
  description: "A specialist's note on an appointment. The patient sees it once it is signed. Encrypted at rest.",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    state: t.expose('state', { type: NoteState, description: 'Whether it is signed.' }),
    body: t.string({ description: 'What it says now.', resolve: (note, _args, context) => readNote(context, note) }),
    author: t.field({
      type: Person,
      description: 'The specialist.',
      resolve: ({ specialistPersonId }) => ({ id: specialistPersonId }),
    }),
    appointment: t.field({
      type: Appointment,
      description: 'The appointment it is about.',
      resolve: ({ appointmentId }) => ({ id: appointmentId }),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was begun.' }),
    signedAt: t.expose('signedAt', { type: 'DateTime', nullable: true, description: 'When it was signed.' }),
    addenda: t.field({
      type: [NoteAddendum],
      description: 'What was added after signing, in order.',
      resolve: async (note, _args, context) =>
        ((await addendaLoader(context).load(note.id)) ?? []).map((row) => ({ ...row, note })),
    }),
    versions: t.field({
      type: [NoteVersion],
      description: 'Earlier drafts, kept as section 630f BGB asks; without the present text.',
      resolve: async (note, _args, context) => {
        const all = (await versionsLoader(context).load(note.id)) ?? [];
        return all.filter(({ version }) => version < note.version).map((row) => ({ ...row, note }));
      },
    }),
  }),
});
builder.asEntity(Note, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => noteLoader(context).load(id),
});

builder.objectType(NoteLockedError, refusal('NoteLockedError', 'The note is signed: it can only be added to.'));

const SaveNoteInput = builder.inputType('SaveNoteInput', {
  description: 'A draft to begin or to change.',
  fields: (t) => ({
    appointmentId: t.id({ description: 'The appointment it is about.' }),
    noteId: t.id({ required: false, description: 'The draft to change; a new one when left out.' }),
    body: t.string({ description: '1 to 20,000 characters of plain text.' }),
    idempotencyKey: t.id({ description: 'Chosen by the client, new for every act.' }),
  }),
});
const SaveNotePayload = builder.objectRef<{ note: NoteRow }>('SaveNotePayload').implement({
  ...guard('notes:write'),
  description: 'The draft as it is now.',
  fields: (t) => ({ note: t.field({ type: Note, description: 'The note.', resolve: ({ note }) => note }) }),
});
builder.mutationField('saveNote', (t) =>
  t.field({
    module: 'CORE',
    type: SaveNotePayload,
    ...guard('notes:write'),
    description: 'Begins a draft, or changes one; every earlier text is kept.',
    args: { input: t.arg({ type: SaveNoteInput, description: 'What to save.' }) },
    errors: { types: [NoteLockedError, NotFoundError, InvalidInputError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ note: await saveNote(context, input) }),
  }),
);

const SignNoteInput = builder.inputType('SignNoteInput', {
  description: 'A draft to sign.',
  fields: (t) => ({
    noteId: t.id({ description: 'The draft.' }),
    idempotencyKey: t.id({ description: 'Chosen by the client, new for every act.' }),
  }),
});
const SignNotePayload = builder.objectRef<{ note: NoteRow }>('SignNotePayload').implement({
  ...guard('notes:write'),
  description: 'The signed note.',
  fields: (t) => ({ note: t.field({ type: Note, description: 'The note.', resolve: ({ note }) => note }) }),
});
builder.mutationField('signNote', (t) =>
  t.field({
    module: 'CORE',
    type: SignNotePayload,
    ...guard('notes:write'),
    description: 'Signs a draft: it is locked from then on, and the patient can read it.',
    args: { input: t.arg({ type: SignNoteInput, description: 'Which note.' }) },
    errors: { types: [NoteLockedError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ note: await signNote(context, input) }),
  }),
);

const AddAddendumInput = builder.inputType('AddAddendumInput', {
  description: 'What to add to a signed note.',
  fields: (t) => ({
    noteId: t.id({ description: 'The signed note.' }),
    body: t.string({ description: '1 to 20,000 characters of plain text.' }),
    idempotencyKey: t.id({ description: 'Chosen by the client, new for every act.' }),
  }),
});
const AddAddendumPayload = builder.objectRef<{ note: NoteRow }>('AddAddendumPayload').implement({
  ...guard('notes:write'),
  description: 'The note with its addendum.',
  fields: (t) => ({ note: t.field({ type: Note, description: 'The note.', resolve: ({ note }) => note }) }),
});
builder.mutationField('addAddendum', (t) =>
  t.field({
    module: 'CORE',
    type: AddAddendumPayload,
    ...guard('notes:write'),
    description: 'Adds to a signed note, below what was signed.',
    args: { input: t.arg({ type: AddAddendumInput, description: 'What to add.' }) },
    errors: { types: [NotFoundError, InvalidInputError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ note: await addAddendum(context, input) }),
  }),
);
