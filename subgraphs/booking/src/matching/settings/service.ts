import { InvalidInputError, type Id } from '@daraport/domain';
import { matchingSettings } from '@daraport/drizzle/tables/booking';
import { parseInput } from '@daraport/subgraph';
import { eq } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../../builder.ts';
import { newestForm } from '../../intake/forms.ts';
import { saveSettings } from '../../settings/save.ts';
import { defaultHard, defaultWeights, settableCriteria, softCriteria, type MatchRules } from '../criteria.ts';

/** Within how many days somebody must be free, where neither brand nor patient says. */
const defaultDays = 21;

/** How a brand matches, with what is known of the last change; version 0 are the defaults. */
export interface MatchingSettings extends MatchRules {
  readonly withinDays: number;
  /** The form whose answers the guided search goes by; null are its own questions. */
  readonly questionnaireId: Id | null;
  readonly version: number;
  readonly changedAt: Date | null;
}

/** How the brand matches now. A criterion that its row does not know yet counts as by default. */
export async function matchingOf(tx: BookingTransaction, brandId: Id): Promise<MatchingSettings> {
  const [row] = await tx.select().from(matchingSettings).where(eq(matchingSettings.brandId, brandId));
  if (!row) return defaults;
  const { withinDays, questionnaireId, version, changedAt } = row;
  const hard = settableCriteria.filter((each) => row.hard.includes(each));
  return { weights: { ...defaultWeights, ...row.weights }, hard, withinDays, questionnaireId, version, changedAt };
}

const defaults: MatchingSettings = {
  weights: defaultWeights,
  hard: defaultHard,
  withinDays: defaultDays,
  questionnaireId: null,
  version: 0,
  changedAt: null,
};

const words = {
  weight: { en: 'Please choose 0 to 100.', de: 'Bitte wählen Sie 0 bis 100.' },
  twice: { en: 'Please name each criterion once.', de: 'Bitte nennen Sie jedes Merkmal einmal.' },
  days: { en: 'Please choose 1 to 42 days.', de: 'Bitte wählen Sie 1 bis 42 Tage.' },
  form: {
    en: 'Please choose a form that is published.',
    de: 'Bitte wählen Sie einen veröffentlichten Fragebogen.',
  },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
};
const rulesShape = z.object({
  weights: z
    .array(z.object({ criterion: z.enum(softCriteria), weight: z.int('weight').min(0, 'weight').max(100, 'weight') }))
    .refine((all) => new Set(all.map(({ criterion }) => criterion)).size === all.length, 'twice'),
  hard: z.array(z.enum(settableCriteria)).nullish(),
  withinDays: z.int('days').min(1, 'days').max(42, 'days'),
});
const settingsShape = rulesShape.extend({
  questionnaireId: z.string().nullish(),
  version: z.int().min(0),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});

/** Rules as somebody who configures the brand tries them, over those that hold; `BAD_USER_INPUT` for others. */
export async function triedRules(
  context: BookingContext,
  input: unknown,
): Promise<MatchRules & { withinDays: number }> {
  const present = await matchingOf(context.rows, context.viewer.brandId);
  const { success, data } = rulesShape.safeParse(input);
  if (!success)
    throw new GraphQLError('Something in these rules is not valid.', { extensions: { code: 'BAD_USER_INPUT' } });
  return { ...present, ...changeOf(present, data) };
}

const changeOf = (present: MatchRules, { weights, hard, withinDays }: z.infer<typeof rulesShape>) => ({
  weights: { ...present.weights, ...Object.fromEntries(weights.map(({ criterion, weight }) => [criterion, weight])) },
  hard: [...new Set(hard ?? present.hard)],
  withinDays,
});

/** Changes how the brand matches; what is not named stays. Throws `SettingsChangedError`, `InvalidInputError`. */
export async function saveMatchingSettings(context: BookingContext, input: unknown): Promise<MatchingSettings> {
  const { idempotencyKey, version, ...asked } = parseInput(settingsShape, input, words);
  const { brandId } = context.viewer;
  return saveSettings(context, {
    resourceType: 'MatchingSettings',
    idempotencyKey,
    version,
    input: asked,
    read: (tx) => matchingOf(tx, brandId),
    async write(tx, stamp, present) {
      const { questionnaireId = present.questionnaireId } = asked;
      if (questionnaireId) await assertPublished(tx, brandId, questionnaireId);
      const row = { ...changeOf(present, asked), questionnaireId, ...stamp };
      return tx
        .insert(matchingSettings)
        .values({ brandId, ...row })
        .onConflictDoUpdate({
          target: [matchingSettings.brandId],
          set: row,
          setWhere: eq(matchingSettings.version, version),
        })
        .returning({ version: matchingSettings.version });
    },
  });
}

async function assertPublished(tx: BookingTransaction, brandId: Id, questionnaireId: string): Promise<void> {
  if (!(await newestForm(tx, brandId, questionnaireId)))
    throw new InvalidInputError([{ path: 'questionnaireId', words: words.form }]);
}
