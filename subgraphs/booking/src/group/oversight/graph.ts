import { builder, PageInfo } from '../../builder.ts';
import type { AppointmentTypeRow } from '../../calendar/load.ts';
import { specialistOf } from '../../directory/service.ts';
import { AppointmentType, Specialist } from '../../directory/types.ts';
import { GroupSession, managed } from '../types.ts';
import { managedKinds, overseenSessions, type SessionPage } from './reads.ts';

const GroupSessionEdge = builder.objectRef<SessionPage['edges'][number]>('GroupSessionEdge').implement({
  ...managed,
  description: 'A session in its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Ask for what comes after it.' }),
    node: t.field({ type: GroupSession, description: 'The session.', resolve: ({ node }) => node }),
  }),
});

const GroupSessionConnection = builder.objectRef<SessionPage>('GroupSessionConnection').implement({
  ...managed,
  description: 'A page of sessions.',
  fields: (t) => ({
    edges: t.field({ type: [GroupSessionEdge], description: 'The next first.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether there is more.', resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.int({ description: 'How many the list has.', resolve: ({ countAll }) => countAll() }),
  }),
});

const GroupKind = builder.objectRef<AppointmentTypeRow>('GroupKind').implement({
  ...managed,
  description: 'A kind of appointment with seats, and in whose calendar it is scheduled.',
  fields: (t) => ({
    appointmentType: t.field({ type: AppointmentType, description: 'The kind.', resolve: (row) => row }),
    specialist: t.field({
      type: Specialist,
      description: 'Who offers it.',
      resolve: (row, _args, context) => specialistOf(context, row),
    }),
  }),
});

builder.queryFields((t) => ({
  overseenGroupSessions: t.field({
    module: 'CORE',
    type: GroupSessionConnection,
    ...managed,
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    description:
      'Sessions that are not over, of all whose calendars the viewer manages, cancelled ones included, the next first; at most 50 at a time.',
    args: {
      first: t.arg.int(),
      after: t.arg.string({ required: false }),
      specialistId: t.arg.id({ required: false, description: 'Of one specialist alone.' }),
    },
    resolve: (_root, asked, context) => overseenSessions(context, asked),
  }),
  groupKinds: t.field({
    module: 'BOOKING',
    type: [GroupKind],
    ...managed,
    description: 'What groups the viewer may schedule, by specialist; at most 200.',
    resolve: (_root, _args, context) => managedKinds(context),
  }),
}));
