import { InvalidInputError, money } from '@daraport/domain';
import { guard } from '@daraport/subgraph';
import { builder, Money, PageInfo, type IdentityContext } from '../builder.ts';
import { Person } from '../person/graph.ts';
import { loadPerson } from '../person/service.ts';
import {
  countUnread,
  followNotices,
  listNotices,
  loadNotice,
  markNoticesRead,
  type NoticeNews,
  type NoticePage,
} from './reads.ts';
import { cursorOf, noticeKinds, noticeTargets, type NoticeKind, type NoticeTargetKind } from './rules.ts';
import type { NoticeRow } from './service.ts';

const own = guard('profile:read');

const Kind = builder.enumType('NoticeKind', {
  description: 'What a notice says; portals put it into words.',
  values: noticeKinds,
});
const TargetKind = builder.enumType('NoticeTargetKind', {
  description: 'What a notice may be about.',
  values: noticeTargets,
});

const NoticeTarget = builder.objectRef<NoticeRow>('NoticeTarget').implement({
  ...own,
  description: 'What a notice is about; each portal knows where that is shown.',
  fields: (t) => ({
    kind: t.field({
      type: TargetKind,
      description: 'What it is.',
      resolve: ({ targetKind }) => targetKind as NoticeTargetKind,
    }),
    id: t.exposeID('targetId', { description: 'Its id.' }),
  }),
});

/** The other person; read of a patient it is an entry in the audit log, as with the appointment itself. */
async function withWhom({ withPersonId, targetKind, targetId }: NoticeRow, context: IdentityContext) {
  const person = withPersonId ? await loadPerson(context, withPersonId) : null;
  if (person && !person.isStaff && targetKind === 'APPOINTMENT')
    context.noteRead({
      subjectId: person.id,
      resourceType: 'Appointment',
      resourceId: targetId,
      appointmentId: targetId,
    });
  return person;
}

const Notice = builder.objectRef<NoticeRow>('Notice').implement({
  ...own,
  description: 'Something its person is told in the portal: facts to make words of, and never clinical content.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque and stable.' }),
    kind: t.field({ type: Kind, description: 'What it says.', resolve: ({ kind }) => kind as NoticeKind }),
    at: t.expose('at', {
      type: 'DateTime',
      description: 'When it happened; of messages that wait, the newest of them.',
    }),
    readAt: t.expose('readAt', { type: 'DateTime', nullable: true, description: 'When it was read.' }),
    target: t.field({ type: NoticeTarget, description: 'What it is about.', resolve: (notice) => notice }),
    with: t.field({
      type: Person,
      nullable: true,
      description: 'The other person of the appointment, or who wrote.',
      resolve: (notice, _args, context) => withWhom(notice, context),
    }),
    startsAt: t.expose('startsAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Start of the appointment, as it was when this was told.',
    }),
    timeZone: t.exposeString('timeZone', {
      nullable: true,
      description: "IANA zone of its person's calendar, to say the start in.",
    }),
    amount: t.field({
      type: Money,
      nullable: true,
      description: 'What was refunded or earned.',
      resolve: ({ amountMinor, currency }) => (amountMinor === null || !currency ? null : money(amountMinor, currency)),
    }),
    cursor: t.string({ description: 'Its place in the list and in the stream.', resolve: cursorOf }),
  }),
});

const NoticeEdge = builder.objectRef<NoticePage['edges'][number]>('NoticeEdge').implement({
  ...own,
  description: 'A notice in its page.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Its place in the list.' }),
    node: t.field({ type: Notice, description: 'The notice.', resolve: ({ node }) => node }),
  }),
});

const NoticeConnection = builder.objectRef<NoticePage>('NoticeConnection').implement({
  ...own,
  description: "A page of one's own notices, the newest first.",
  fields: (t) => ({
    edges: t.field({ type: [NoticeEdge], description: 'The notices.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether there is more.', resolve: ({ pageInfo }) => pageInfo }),
    unreadCount: t.int({
      description: 'How many wait to be read, in all.',
      resolve: (_page, _args, context) => countUnread(context),
    }),
    liveCursor: t.exposeString('liveCursor', {
      description: 'Where noticeArrived goes on from this list, also from an empty one.',
    }),
  }),
});

builder.queryField('myNotices', (t) =>
  t.field({
    module: 'CORE',
    type: NoticeConnection,
    ...own,
    description: "One's own notices, the newest first. Kept for 90 days once read, else for a year.",
    args: {
      first: t.arg.int({ description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor of the page before.' }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, args, context) => listNotices(context, args),
  }),
);

const MarkNoticesReadInput = builder.inputType('MarkNoticesReadInput', {
  description: 'Which: some, or all.',
  fields: (t) => ({
    ids: t.idList({ required: false, description: 'At most 100; others than own ones are passed over.' }),
    all: t.boolean({ required: false, description: 'All there are.' }),
  }),
});

const NoticesMarkedRead = builder.objectRef<{ markedCount: number }>('NoticesMarkedRead').implement({
  ...guard('profile:write'),
  description: 'They are read.',
  fields: (t) => ({
    markedCount: t.exposeInt('markedCount', { description: 'How many had not been read before.' }),
    unreadCount: t.int({
      description: 'How many still wait.',
      resolve: (_root, _args, context) => countUnread(context),
    }),
  }),
});

builder.mutationField('markNoticesRead', (t) =>
  t.field({
    module: 'CORE',
    type: NoticesMarkedRead,
    ...guard('profile:write'),
    description: "Marks one's own notices as read. Repeated, it changes nothing.",
    args: { input: t.arg({ type: MarkNoticesReadInput }) },
    errors: { types: [InvalidInputError] },
    resolve: async (_root, { input }, context) => ({ markedCount: await markNoticesRead(context, input) }),
  }),
);

const NoticeArrived = builder.objectRef<NoticeNews>('NoticeArrived').implement({
  ...own,
  description: 'News for the bell of a portal.',
  fields: (t) => ({
    notice: t.field({
      type: Notice,
      nullable: true,
      description: 'The notice that came or was renewed; null when only the number of unread ones is told.',
      // Read again for this event: the row rules of this very moment decide.
      resolve: ({ noticeId }, _args, context) => (noticeId ? loadNotice(context, noticeId) : null),
    }),
    unreadCount: t.int({
      description: 'How many wait to be read now.',
      resolve: (_news, _args, context) => countUnread(context),
    }),
  }),
});

builder.subscriptionField('noticeArrived', (t) =>
  t.field({
    module: 'CORE',
    type: NoticeArrived,
    ...own,
    description:
      "Every notice of one's own after the cursor (without one: from now on), first those missed, then live; nothing lost or doubled. Also tells, without a notice, when others were read.",
    args: {
      after: t.arg.string({
        required: false,
        description: 'liveCursor of the list, or the cursor of the last notice already received.',
      }),
    },
    subscribe: (_root, { after }, context) => followNotices(context, after ?? null),
    resolve: (news) => news,
  }),
);
