import type { FieldFault } from '@daraport/domain';
import { changeAspects, type FormChange } from '@daraport/domain/intake';
import { guard } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { specialistOf, typeOf } from '../directory/service.ts';
import { AppointmentType, Specialist } from '../directory/types.ts';
import { IntakeForm } from '../intake/types.ts';
import { IntakeDefinition } from './definition.ts';
import {
  changesOf,
  draftLoader,
  newestVersionLoader,
  targetLoader,
  versionsOf,
  type Draft,
  type QuestionnaireRow,
  type TargetRow,
} from './reads.ts';
import type { Template } from './templates/index.ts';

const managed = guard('intake:manage');

const IntakeFault = builder.objectRef<FieldFault>('IntakeFault').implement({
  ...managed,
  description: 'Something that keeps a draft from being published.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Its place in the definition, like sections.0.questions.2.label.en.' }),
    message: t.string({ description: 'What to do.', resolve: ({ words }, _args, { viewer }) => words[viewer.locale] }),
  }),
});

const IntakeDraft = builder.objectRef<Draft>('IntakeDraft').implement({
  ...managed,
  description: 'The version that is being written.',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'Counts the saves; who saves says which one he began from.' }),
    definition: t.field({
      type: IntakeDefinition,
      description: 'As saved.',
      resolve: ({ definition }) => definition,
    }),
    savedAt: t.expose('savedAt', { type: 'DateTime', description: 'Last time.' }),
    faults: t.field({
      type: [IntakeFault],
      description: 'What keeps it from being published; empty when it may be.',
      resolve: ({ faults }) => [...faults],
    }),
  }),
});

const IntakeTarget = builder.objectRef<TargetRow>('IntakeTarget').implement({
  ...managed,
  description: 'What a form is asked for.',
  fields: (t) => ({
    appointmentType: t.field({
      type: AppointmentType,
      nullable: true,
      description: 'This appointment type; null for every type that has no form of its own.',
      resolve: ({ appointmentTypeId }, _args, context) =>
        appointmentTypeId ? typeOf(context, { appointmentTypeId }) : null,
    }),
    specialist: t.field({
      type: Specialist,
      nullable: true,
      description: 'Whose appointment type that is.',
      resolve: async ({ appointmentTypeId }, _args, context) =>
        appointmentTypeId ? specialistOf(context, await typeOf(context, { appointmentTypeId })) : null,
    }),
    dueHours: t.exposeInt('dueHours', { description: 'Hours before the start until which answers are due.' }),
  }),
});

const ChangeKind = builder.enumType('IntakeChangeKind', {
  description: 'What became of a part of a form.',
  values: ['ADDED', 'REMOVED', 'CHANGED'] as const,
});
const ChangeSubject = builder.enumType('IntakeChangeSubject', {
  description: 'Which part of a form.',
  values: ['FORM', 'SECTION', 'QUESTION'] as const,
});
const ChangeAspect = builder.enumType('IntakeChangeAspect', {
  description: 'What of it changed.',
  values: changeAspects,
});

const IntakeChange = builder.objectRef<FormChange>('IntakeChange').implement({
  ...managed,
  description: 'One difference between two versions.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKind, description: 'What happened.', resolve: ({ kind }) => kind }),
    subject: t.field({ type: ChangeSubject, description: 'To what.', resolve: ({ subject }) => subject }),
    key: t.exposeString('key', { nullable: true, description: 'Of the section or question.' }),
    before: t.string({
      nullable: true,
      description: 'What it was called; null when it was not there or had no name.',
      resolve: ({ before }, _args, { viewer }) => before?.[viewer.locale] ?? null,
    }),
    after: t.string({
      nullable: true,
      description: 'What it is called now; null when it is gone or has no name.',
      resolve: ({ after }, _args, { viewer }) => after?.[viewer.locale] ?? null,
    }),
    aspects: t.field({ type: [ChangeAspect], description: 'What changed.', resolve: ({ aspects }) => [...aspects] }),
  }),
});

export const IntakeQuestionnaire = builder.objectRef<QuestionnaireRow>('IntakeQuestionnaire').implement({
  ...managed,
  description: 'A form with its draft, its published versions, and what it is asked for.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    title: t.string({
      description: "The draft's title, or else that of the newest version, in the viewer's language; may be empty.",
      resolve: async ({ id }, _args, context) => {
        const written = (await draftLoader(context).load(id)) ?? (await newestVersionLoader(context).load(id));
        return written?.definition.title[context.viewer.locale] ?? '';
      },
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was begun.' }),
    draft: t.field({
      type: IntakeDraft,
      nullable: true,
      description: 'What is being written; null when all of it is published.',
      resolve: ({ id }, _args, context) => draftLoader(context).load(id),
    }),
    published: t.field({
      type: IntakeForm,
      nullable: true,
      description: 'The newest version, which is asked.',
      resolve: ({ id }, _args, context) => newestVersionLoader(context).load(id),
    }),
    versions: t.field({
      type: [IntakeForm],
      directives: { listSize: { assumedSize: 20 } },
      description: 'The newest fifty, the newest first.',
      resolve: ({ id }, _args, context) => versionsOf(context, id, 50),
    }),
    targets: t.field({
      type: [IntakeTarget],
      description: 'What it is asked for; empty while it is not asked.',
      resolve: async ({ id }, _args, context) => (await targetLoader(context).load(id)) ?? [],
    }),
    changes: t.field({
      type: [IntakeChange],
      description: 'What differs from version `from` to version `to`, or to the draft.',
      args: { from: t.arg.int(), to: t.arg.int({ required: false }) },
      resolve: ({ id }, span, context) => changesOf(context, id, span),
    }),
  }),
});

builder.objectField(IntakeForm, 'definition', (t) =>
  t.field({
    type: IntakeDefinition,
    ...managed,
    description: 'In both languages.',
    resolve: ({ definition }) => definition,
  }),
);

export const IntakeTemplate = builder.objectRef<Template>('IntakeTemplate').implement({
  ...managed,
  description: 'A form to begin from.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its word.' }),
    name: t.string({
      description: 'What it is called.',
      resolve: ({ name }, _args, { viewer }) => name[viewer.locale],
    }),
    description: t.string({
      description: 'What it asks.',
      resolve: ({ description }, _args, { viewer }) => description[viewer.locale],
    }),
    questionCount: t.int({
      description: 'How many questions it has.',
      resolve: ({ definition }) => definition.sections.reduce((count, { questions }) => count + questions.length, 0),
    }),
  }),
});
