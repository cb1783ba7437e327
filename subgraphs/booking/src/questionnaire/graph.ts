import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, refusal } from '@daraport/subgraph';
import { builder, type BookingContext } from '../builder.ts';
import { IntakeDraftChangedError, NothingToPublishError, TooManyQuestionnairesError } from './errors.ts';
import { DefinitionInput } from './input.ts';
import { findQuestionnaire, questionnairesOfBrand, type QuestionnaireRow } from './reads.ts';
import { assignQuestionnaire, createQuestionnaire, discardDraft, publishQuestionnaire, saveDraft } from './service.ts';
import { templates } from './templates/index.ts';
import { IntakeQuestionnaire, IntakeTemplate } from './types.ts';

const managed = guard('intake:manage');

builder.queryField('intakeQuestionnaires', (t) =>
  t.field({
    module: 'INTAKE',
    type: [IntakeQuestionnaire],
    ...managed,
    directives: { listSize: { assumedSize: 50 } },
    description: 'All forms of the brand, the newest first.',
    resolve: (_root, _args, context) => questionnairesOfBrand(context),
  }),
);
builder.queryField('intakeQuestionnaire', (t) =>
  t.field({
    module: 'INTAKE',
    type: IntakeQuestionnaire,
    nullable: true,
    ...managed,
    description: 'The form of that id; null for unknown ones.',
    args: { id: t.arg.id() },
    resolve: (_root, { id }, context) => findQuestionnaire(context, id),
  }),
);
builder.queryField('intakeTemplates', (t) =>
  t.field({
    module: 'INTAKE',
    type: [IntakeTemplate],
    ...managed,
    description: 'Forms to begin from.',
    resolve: () => [...templates],
  }),
);

builder.objectType(IntakeDraftChangedError, {
  ...refusal('IntakeDraftChangedError', 'Somebody else has saved or published the draft meanwhile.'),
  fields: (t) => ({ revision: t.exposeInt('revision', { description: 'The one there is now; 0 for none.' }) }),
});
builder.objectType(NothingToPublishError, refusal('NothingToPublishError', 'Nothing is new since the last version.'));
builder.objectType(TooManyQuestionnairesError, {
  ...refusal('TooManyQuestionnairesError', 'The brand has as many forms as it may have.'),
  fields: (t) => ({ most: t.exposeInt('most', { description: 'How many that is.' }) }),
});

const payload = (name: string, description: string) =>
  builder.objectRef<{ questionnaire: QuestionnaireRow }>(name).implement({
    ...managed,
    description,
    fields: (t) => ({
      questionnaire: t.field({
        type: IntakeQuestionnaire,
        description: 'As it is now.',
        resolve: ({ questionnaire }) => questionnaire,
      }),
    }),
  });

/** The form after an act on it. */
async function after(context: BookingContext, act: Promise<string>): Promise<{ questionnaire: QuestionnaireRow }> {
  const questionnaire = await findQuestionnaire(context, await act);
  if (!questionnaire) throw new NotFoundError();
  return { questionnaire };
}

const always = [InvalidInputError, NotFoundError, IdempotencyConflictError];

const CreateInput = builder.inputType('CreateIntakeQuestionnaireInput', {
  description: 'What to begin from.',
  fields: (t) => ({ templateKey: t.string({ description: 'Of `intakeTemplates`.' }), idempotencyKey: t.id() }),
});
builder.mutationField('createIntakeQuestionnaire', (t) =>
  t.field({
    module: 'INTAKE',
    type: payload('CreateIntakeQuestionnairePayload', 'A form was begun, as a draft.'),
    ...managed,
    description: 'Begins a form from a template.',
    args: { input: t.arg({ type: CreateInput }) },
    errors: { types: [...always, TooManyQuestionnairesError] },
    resolve: (_root, { input }, context) => after(context, createQuestionnaire(context, input)),
  }),
);

const SaveInput = builder.inputType('SaveIntakeDraftInput', {
  description: 'A draft, and the revision it was made from.',
  fields: (t) => ({
    questionnaireId: t.id(),
    revision: t.int({ description: 'Of the draft that is saved over; 0 where there is none.' }),
    definition: t.field({ type: DefinitionInput }),
    idempotencyKey: t.id(),
  }),
});
builder.mutationField('saveIntakeDraft', (t) =>
  t.field({
    module: 'INTAKE',
    type: payload('SaveIntakeDraftPayload', 'The draft is saved.'),
    ...managed,
    description: 'Saves a draft, finished or not; refused when somebody else has saved it meanwhile.',
    args: { input: t.arg({ type: SaveInput }) },
    errors: { types: [...always, IntakeDraftChangedError] },
    resolve: (_root, { input }, context) => after(context, saveDraft(context, input)),
  }),
);

const DraftInput = builder.inputType('IntakeDraftInput', {
  description: 'The draft of a form, at the revision one has seen.',
  fields: (t) => ({ questionnaireId: t.id(), revision: t.int(), idempotencyKey: t.id() }),
});
builder.mutationField('publishIntakeForm', (t) =>
  t.field({
    module: 'INTAKE',
    type: payload('PublishIntakeFormPayload', 'The draft is the newest version.'),
    ...managed,
    description: 'Publishes a draft as a new version; versions before it, and answers to them, stay as they are.',
    args: { input: t.arg({ type: DraftInput }) },
    errors: { types: [...always, IntakeDraftChangedError, NothingToPublishError] },
    resolve: (_root, { input }, context) => after(context, publishQuestionnaire(context, input)),
  }),
);

const DiscardPayload = builder
  .objectRef<{ questionnaire: QuestionnaireRow | null }>('DiscardIntakeDraftPayload')
  .implement({
    ...managed,
    description: 'The draft is gone.',
    fields: (t) => ({
      questionnaire: t.field({
        type: IntakeQuestionnaire,
        nullable: true,
        description: 'As it is now; null when it was never published and is gone too.',
        resolve: ({ questionnaire }) => questionnaire,
      }),
    }),
  });
builder.mutationField('discardIntakeDraft', (t) =>
  t.field({
    module: 'INTAKE',
    type: DiscardPayload,
    ...managed,
    description: 'Gives up a draft, and with it a form that was never published.',
    args: { input: t.arg({ type: DraftInput }) },
    errors: { types: [...always, IntakeDraftChangedError] },
    resolve: async (_root, { input }, context) => ({
      questionnaire: await findQuestionnaire(context, await discardDraft(context, input)),
    }),
  }),
);

const TargetInput = builder.inputType('IntakeTargetInput', {
  description: 'What a form is asked for, and until when answers are due.',
  fields: (t) => ({
    appointmentTypeId: t.id({ required: false, description: 'Every type without a form of its own when left out.' }),
    dueHours: t.int({ description: 'Hours before the start, 0 to 336.' }),
  }),
});
const AssignInput = builder.inputType('AssignIntakeFormInput', {
  description: 'All that a form is asked for.',
  fields: (t) => ({
    questionnaireId: t.id(),
    targets: t.field({ type: [TargetInput], description: 'At most 200; what is left out asks it no more.' }),
    idempotencyKey: t.id(),
  }),
});
builder.mutationField('assignIntakeForm', (t) =>
  t.field({
    module: 'INTAKE',
    type: payload('AssignIntakeFormPayload', 'The form is asked as said.'),
    ...managed,
    description: 'Says what a form is asked for; it takes the place of another form there.',
    args: { input: t.arg({ type: AssignInput }) },
    errors: { types: always },
    resolve: (_root, { input }, context) => after(context, assignQuestionnaire(context, input)),
  }),
);
