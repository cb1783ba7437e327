import { InvalidInputError, isId, NotFoundError, type Id } from '@daraport/domain';
import { changesBetween, definitionFaults, type FormDefinition } from '@daraport/domain/intake';
import {
  appointmentTypes,
  idempotencyKeys,
  intakeDrafts,
  intakeForms,
  intakeQuestionnaires,
  intakeTargets,
} from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, count, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { IntakeDraftChangedError, NothingToPublishError, TooManyQuestionnairesError } from './errors.ts';
import { definitionShape, readDefinition, shapeWords, withoutNulls } from './shape.ts';
import { findTemplate } from './templates/index.ts';

/** How many forms a brand may have. */
export const mostQuestionnaires = 100;
/** For how many appointment types one form may be asked. */
export const mostTargets = 200;

const idempotencyKey = z.string().min(8, 'key').max(200, 'key');
const createShape = z.object({ templateKey: z.string().max(40), idempotencyKey });
const saveShape = z.object({
  questionnaireId: z.string(),
  revision: z.number().int().min(0),
  definition: definitionShape,
  idempotencyKey,
});
const draftShape = saveShape.omit({ definition: true });
const assignShape = z.object({
  questionnaireId: z.string(),
  targets: z
    .array(
      z.object({
        appointmentTypeId: z.string().optional(),
        dueHours: z.number().int().min(0, 'due').max(336, 'due'),
      }),
    )
    .max(mostTargets, 'many'),
  idempotencyKey,
});

/** Who works on forms: a person, because a draft says whose it is. */
function writer({ viewer }: BookingContext): Id {
  if (viewer.personId) return viewer.personId;
  throw new GraphQLError('Only people write forms.', { extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } });
}

/** Does one act once per key: `work` answers the id of the form it is about. */
function act(
  context: BookingContext,
  operation: string,
  input: { readonly idempotencyKey: string },
  work: (tx: BookingTransaction) => Promise<Id>,
): Promise<Id> {
  const { idempotencyKey: key, ...asked } = input;
  const actorId = writer(context);
  const request = { brandId: context.viewer.brandId, actorId, operation, key, input: asked, now: context.now() };
  return context.write((tx) => once(tx, idempotencyKeys, request, () => work(tx)));
}

/** The form, locked against everyone who would change it too. Throws `NotFoundError`. */
async function lock(tx: BookingTransaction, brandId: Id, id: Id): Promise<void> {
  if (!isId(id)) throw new NotFoundError();
  const here = and(eq(intakeQuestionnaires.brandId, brandId), eq(intakeQuestionnaires.id, id));
  const found = await tx.select({ id: intakeQuestionnaires.id }).from(intakeQuestionnaires).where(here).for('update');
  if (found.length === 0) throw new NotFoundError();
}

const record = (context: BookingContext, tx: BookingTransaction, resourceId: Id, reason: string) =>
  context.record(tx, { action: 'ADMINISTER', subjectId: null, resourceType: 'IntakeForm', resourceId, reason });

/** Begins a form from a template, as a draft. Throws `NotFoundError` for an unknown template, `TooManyQuestionnairesError`. */
export function createQuestionnaire(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(createShape, input, shapeWords);
  const template = findTemplate(asked.templateKey);
  if (!template) throw new NotFoundError();
  return act(context, 'createQuestionnaire', asked, async (tx) => {
    const { brandId } = context.viewer;
    const [found] = await tx
      .select({ total: count() })
      .from(intakeQuestionnaires)
      .where(eq(intakeQuestionnaires.brandId, brandId));
    if ((found?.total ?? 0) >= mostQuestionnaires) throw new TooManyQuestionnairesError(mostQuestionnaires);
    const id = context.newId();
    await tx.insert(intakeQuestionnaires).values({ brandId, id, createdAt: context.now() });
    await insertDraft(context, tx, id, template.definition);
    await record(context, tx, id, 'created');
    return id;
  });
}

const insertDraft = (
  context: BookingContext,
  tx: BookingTransaction,
  questionnaireId: Id,
  definition: FormDefinition,
) =>
  tx.insert(intakeDrafts).values({
    brandId: context.viewer.brandId,
    questionnaireId,
    definition,
    revision: 1,
    savedAt: context.now(),
    savedBy: writer(context),
  });

const ofDraft = (brandId: Id, id: Id) => and(eq(intakeDrafts.brandId, brandId), eq(intakeDrafts.questionnaireId, id));

/** The draft while nobody else has saved it since `revision`; 0 stands for none. Throws `IntakeDraftChangedError`. */
async function draftAt(tx: BookingTransaction, brandId: Id, id: Id, revision: number) {
  const [draft] = await tx.select().from(intakeDrafts).where(ofDraft(brandId, id));
  if ((draft?.revision ?? 0) !== revision) throw new IntakeDraftChangedError(draft?.revision ?? 0);
  return draft;
}

/**
 * Saves a draft over the one of that revision; revision 0 begins one beside the published version. It need not be finished,
 * but stays within the limits. Throws `IntakeDraftChangedError`, `InvalidInputError`, `NotFoundError`.
 */
export function saveDraft(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(saveShape, withoutNulls(input), shapeWords);
  return act(context, 'saveIntakeDraft', asked, async (tx) => {
    const { brandId } = context.viewer;
    const { questionnaireId: id, definition } = asked;
    await lock(tx, brandId, id);
    const draft = await draftAt(tx, brandId, id, asked.revision);
    const saved = { definition, revision: asked.revision + 1, savedAt: context.now(), savedBy: writer(context) };
    if (draft) await tx.update(intakeDrafts).set(saved).where(ofDraft(brandId, id));
    else await insertDraft(context, tx, id, definition);
    await record(context, tx, id, `draft ${saved.revision}`);
    return id;
  });
}

/**
 * Makes the draft the newest version; those before stay as they are. Throws `InvalidInputError` with each fault at its place,
 * `IntakeDraftChangedError`, `NothingToPublishError`, `NotFoundError`.
 */
export function publishQuestionnaire(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(draftShape, input, shapeWords);
  return act(context, 'publishIntakeForm', asked, async (tx) => {
    const { brandId } = context.viewer;
    const { questionnaireId: id } = asked;
    await lock(tx, brandId, id);
    const draft = await draftAt(tx, brandId, id, asked.revision);
    if (!draft) throw new NothingToPublishError();
    const definition = readDefinition(draft.definition);
    const faults = definitionFaults(definition);
    if (faults.length > 0)
      throw new InvalidInputError(faults.map(({ path, words }) => ({ path: `definition.${path}`, words })));
    const newest = await newestVersion(tx, brandId, id);
    if (newest && changesBetween(readDefinition(newest.definition), definition).length === 0)
      throw new NothingToPublishError();
    const version = (newest?.version ?? 0) + 1;
    const published = { brandId, id: context.newId(), questionnaireId: id, version, definition };
    await tx.insert(intakeForms).values({ ...published, publishedAt: context.now() });
    await tx.delete(intakeDrafts).where(ofDraft(brandId, id));
    await record(context, tx, id, `version ${version}`);
    return id;
  });
}

async function newestVersion(tx: BookingTransaction, brandId: Id, id: Id) {
  const here = and(eq(intakeForms.brandId, brandId), eq(intakeForms.questionnaireId, id));
  const [found] = await tx.select().from(intakeForms).where(here).orderBy(desc(intakeForms.version)).limit(1);
  return found;
}

/**
 * Gives up the draft of that revision; a form that was never published is gone with it. Answers whether the form is left.
 * Throws `IntakeDraftChangedError`, `NotFoundError`.
 */
export function discardDraft(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(draftShape, input, shapeWords);
  return act(context, 'discardIntakeDraft', asked, async (tx) => {
    const { brandId } = context.viewer;
    const { questionnaireId: id } = asked;
    await lock(tx, brandId, id);
    await draftAt(tx, brandId, id, asked.revision);
    await tx.delete(intakeDrafts).where(ofDraft(brandId, id));
    if (!(await newestVersion(tx, brandId, id))) {
      await tx
        .delete(intakeTargets)
        .where(and(eq(intakeTargets.brandId, brandId), eq(intakeTargets.questionnaireId, id)));
      await tx
        .delete(intakeQuestionnaires)
        .where(and(eq(intakeQuestionnaires.brandId, brandId), eq(intakeQuestionnaires.id, id)));
    }
    await record(context, tx, id, 'draft discarded');
    return id;
  });
}

/**
 * Says what the form is asked for: these appointment types, and all others when one target names none. It takes the place
 * of another form there; what is left out asks nothing any more. Throws `InvalidInputError`, `NotFoundError`.
 */
export function assignQuestionnaire(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(assignShape, withoutNulls(input), shapeWords);
  return act(context, 'assignIntakeForm', asked, async (tx) => {
    const { brandId } = context.viewer;
    const { questionnaireId: id, targets } = asked;
    await lock(tx, brandId, id);
    await assertTypes(tx, brandId, targets);
    const typeIds = targets.flatMap(({ appointmentTypeId }) => appointmentTypeId ?? []);
    const isForAll = targets.some(({ appointmentTypeId }) => appointmentTypeId === undefined);
    const taken = or(
      eq(intakeTargets.questionnaireId, id),
      inArray(intakeTargets.appointmentTypeId, typeIds),
      isForAll ? isNull(intakeTargets.appointmentTypeId) : undefined,
    );
    await tx.delete(intakeTargets).where(and(eq(intakeTargets.brandId, brandId), taken));
    const values = targets.map((target) => ({ brandId, id: context.newId(), questionnaireId: id, ...target }));
    if (values.length > 0) await tx.insert(intakeTargets).values(values);
    await record(context, tx, id, `asked for ${targets.length}`);
    return id;
  });
}

const unknownType = { en: 'This appointment type does not exist.', de: 'Diese Terminart gibt es nicht.' };
const twice = { en: 'This appointment type is listed twice.', de: 'Diese Terminart steht zweimal da.' };

async function assertTypes(
  tx: BookingTransaction,
  brandId: Id,
  targets: readonly { readonly appointmentTypeId?: Id | undefined }[],
): Promise<void> {
  const ids = targets.map(({ appointmentTypeId }) => appointmentTypeId);
  const found = await tx
    .select({ id: appointmentTypes.id })
    .from(appointmentTypes)
    .where(
      and(
        eq(appointmentTypes.brandId, brandId),
        inArray(appointmentTypes.id, ids.filter((one) => isId(one ?? '')) as Id[]),
      ),
    );
  const known = new Set<Id | undefined>([undefined, ...found.map((row) => row.id)]);
  const faults = ids.flatMap((one, index) => {
    if (!known.has(one)) return [{ path: `targets.${index}.appointmentTypeId`, words: unknownType }];
    return ids.indexOf(one) < index ? [{ path: `targets.${index}.appointmentTypeId`, words: twice }] : [];
  });
  if (faults.length > 0) throw new InvalidInputError(faults);
}
