import { guard, type Page } from '@daraport/subgraph';
import type { Id } from '@daraport/domain';
import { actorOf, found } from '../access.ts';
import { builder, PageInfo } from '../builder.ts';
import { Conversation } from '../conversation/graph.ts';
import { Note } from '../note/graph.ts';
import type { NoteRow } from '../note/service.ts';
import { Person } from '../refs.ts';
import {
  conversationByRelationshipLoader,
  findRelationship,
  ownPatientIds,
  ownRelationship,
  pageOfNotes,
  patientOf,
  type RelationshipRow,
} from './service.ts';

const seen = guard('patients:read');
type Pair = Pick<RelationshipRow, 'patientId' | 'specialistPersonId'>;

const NoteEdge = builder.objectRef<Page<NoteRow>['edges'][number]>('NoteEdge').implement({
  ...guard('notes:read'),
  description: 'A note in its page.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
    node: t.field({ type: Note, description: 'The note.', resolve: ({ node }) => node }),
  }),
});

const NoteConnection = builder.objectRef<Page<NoteRow>>('NoteConnection').implement({
  ...guard('notes:read'),
  description: 'A page of notes, the newest first.',
  fields: (t) => ({
    edges: t.field({ type: [NoteEdge], description: 'The notes.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether there is more.', resolve: ({ pageInfo }) => pageInfo }),
  }),
});

const CareRelationship = builder.objectRef<RelationshipRow>('CareRelationship').implement({
  ...seen,
  description: 'A patient in the care of a specialist, since their first appointment.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    patientId: t.exposeID('patientId', { inaccessible: true }),
    specialistPersonId: t.exposeID('specialistPersonId', { inaccessible: true }),
    patient: t.field({
      type: Person,
      description: 'Who is cared for. Read by anyone but the patient, it is entered in the audit log.',
      resolve: (row, _args, context) => patientOf(context, row),
    }),
    since: t.expose('createdAt', { type: 'DateTime', description: 'When their first appointment was booked.' }),
    conversation: t.field({
      type: Conversation,
      ...guard('messages:read'),
      description: 'Their one conversation.',
      resolve: async ({ id }, _args, context) => found(await conversationByRelationshipLoader(context).load(id)),
    }),
    notes: t.field({
      type: NoteConnection,
      ...guard('notes:read'),
      description: "The viewer's notes on this patient, the newest first.",
      args: {
        first: t.arg.int({ description: 'At most 50.' }),
        after: t.arg.string({ required: false, description: 'Cursor of the page before.' }),
      },
      listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
      resolve: (row, args, context) => pageOfNotes(context, row, args),
    }),
  }),
});
builder.asEntity(CareRelationship, {
  key: builder.selection<Pair>('patientId specialistPersonId'),
  resolveReference: (pair, context) => findRelationship(context, pair),
});

interface List {
  readonly specialistPersonId: Id;
  readonly patientIds: Id[];
}
const PatientList = builder.objectRef<List>('PatientList').implement({
  ...seen,
  description: 'Everyone in the care of one specialist; identity, which knows their names, orders and searches.',
  fields: (t) => ({
    specialistPersonId: t.exposeID('specialistPersonId', { inaccessible: true }),
    patientIds: t.exposeIDList('patientIds', { inaccessible: true }),
  }),
});
builder.asEntity(PatientList, {
  key: builder.keyDirective(builder.selection<List>('specialistPersonId patientIds'), false),
  resolveReference: (list) => list,
});

builder.queryFields((t) => ({
  myPatients: t.field({
    module: 'CORE',
    type: PatientList,
    ...seen,
    description: "The viewer's patients, as their specialist.",
    resolve: async (_root, _args, context) => ({
      specialistPersonId: actorOf(context),
      patientIds: await ownPatientIds(context),
    }),
  }),
  patient: t.field({
    module: 'CORE',
    type: CareRelationship,
    nullable: true,
    ...seen,
    description: 'The care relationship of the viewer with one patient; null when there is none.',
    args: { id: t.arg.id({ description: 'The patient as a person.' }) },
    resolve: (_root, { id }, context) => ownRelationship(context, id),
  }),
}));
