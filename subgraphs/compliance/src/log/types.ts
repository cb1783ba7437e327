import { auditActions } from '@daraport/drizzle/tables/compliance';
import { guardAny, type Page } from '@daraport/subgraph';
import { builder, PageInfo } from '../builder.ts';
import { Person } from '../refs.ts';
import { auditEventLoader, type AuditRow } from './reads.ts';
import { resourceWords } from './rules.ts';

const seesLog = guardAny('record:read', 'audit:read');

export const AuditAction = builder.enumType('AuditAction', {
  description: 'What was done; REFUSED is an attempt that was turned away.',
  values: auditActions,
});

export const AuditEvent = builder.objectRef<AuditRow>('AuditEvent').implement({
  ...seesLog,
  description: 'One act on personal data, or one administrative act. Never changed, never removed.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was done.' }),
    action: t.expose('action', { type: AuditAction, description: 'What was done.' }),
    actorRole: t.exposeString('actorRole', {
      description:
        'Role the actor acted in; SYSTEM for the platform itself, TOKEN or ANONYMOUS for one without a role.',
    }),
    actor: t.field({
      type: Person,
      nullable: true,
      description: 'Who did it, the person concerned included; null for the platform and for tokens of no person.',
      resolve: ({ actorId }) => (actorId ? { id: actorId } : null),
    }),
    resource: t.string({
      description: "What was touched, e.g. Note, in words of the viewer's language.",
      resolve: ({ resourceType }, _args, { viewer }) => resourceWords(resourceType, viewer.locale),
    }),
    resourceType: t.exposeString('resourceType', { description: "The GraphQL type's name." }),
    resourceId: t.exposeID('resourceId', { nullable: true, description: 'Which one, where there is one.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, in the words of who gave a reason.' }),
  }),
});

builder.asEntity(AuditEvent, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => auditEventLoader(context).load(id),
});

const AuditEventEdge = builder.objectRef<Page<AuditRow>['edges'][number]>('AuditEventEdge').implement({
  ...seesLog,
  description: 'An act and its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Opaque.' }),
    node: t.field({ type: AuditEvent, description: 'The act.', resolve: ({ node }) => node }),
  }),
});

export const AuditEventConnection = builder.objectRef<Page<AuditRow>>('AuditEventConnection').implement({
  ...seesLog,
  description: 'A page of acts, newest first.',
  fields: (t) => ({
    edges: t.field({ type: [AuditEventEdge], description: 'The acts.', resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfo, description: 'Where the page lies.', resolve: ({ pageInfo }) => pageInfo }),
  }),
});
