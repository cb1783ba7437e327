import { InvalidInputError, type Id, type Words } from '@daraport/domain';
import { idempotencyKeys, specialists } from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { managedSpecialist } from '../availability/reads.ts';
import type { BookingContext } from '../builder.ts';
import { ProfileChangedError } from './errors.ts';
import { specialtiesOfBrand } from '../directory/service.ts';

/** What to change, by the fault. */
const words = {
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  specialties: {
    en: 'Please choose one to ten of the fields that are offered.',
    de: 'Bitte wählen Sie ein bis zehn der angebotenen Fachgebiete.',
  },
  languages: {
    en: 'Please choose one to twenty languages.',
    de: 'Bitte wählen Sie eine bis zwanzig Sprachen.',
  },
  city: {
    en: 'Please keep the place below 80 characters.',
    de: 'Der Ort darf höchstens 80 Zeichen haben.',
  },
  focus: {
    en: 'Please enter at most ten words of up to 40 characters each.',
    de: 'Bitte geben Sie höchstens zehn Stichworte mit je bis zu 40 Zeichen an.',
  },
} satisfies Record<string, Words>;

const focus = z
  .array(z.string().trim().min(1, 'focus').max(40, 'focus'))
  .max(10, 'focus')
  .transform((list) => [...new Set(list)]);

const shape = z.object({
  specialistId: z.string().nullish(),
  version: z.int(),
  gender: z.enum(['FEMALE', 'MALE', 'DIVERSE']).nullish(),
  insurances: z.array(z.enum(['STATUTORY', 'PRIVATE', 'SELF_PAY'])).transform((list) => [...new Set(list)]),
  specialties: z.array(z.string()).min(1, 'specialties').max(10, 'specialties'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, 'languages'))
    .min(1, 'languages')
    .max(20, 'languages'),
  city: z.string().trim().max(80, 'city').nullish(),
  focusDe: focus,
  focusEn: focus,
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});

/**
 * Sets what the directory finds a specialist by, once per key and on the version that was read; answers whose. Throws
 * `NotFoundError`, `InvalidInputError`, `ProfileChangedError`.
 */
export async function saveProfile(context: BookingContext, input: unknown): Promise<Id> {
  const { idempotencyKey: key, ...wish } = parseInput(shape, input, words);
  const { brandId, personId, tokenId } = context.viewer;
  const actorId = personId ?? tokenId ?? '';
  const request = { brandId, actorId, operation: 'saveDirectoryProfile', key, input: wish, now: context.now() };
  const known = await specialtiesOfBrand(context);
  const fields = known.filter(({ slug }) => wish.specialties.includes(slug));
  return context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      const specialist = await managedSpecialist(context, tx, wish.specialistId, true);
      if (fields.length !== new Set(wish.specialties).size)
        throw new InvalidInputError([{ path: 'specialties', words: words.specialties }]);
      const here = and(eq(specialists.brandId, brandId), eq(specialists.id, specialist.id));
      const [now] = await tx.select({ version: specialists.profileVersion }).from(specialists).where(here);
      if (now?.version !== wish.version) throw new ProfileChangedError(now?.version ?? 0);
      await tx
        .update(specialists)
        .set({
          gender: wish.gender ?? null,
          insurances: wish.insurances,
          specialties: [...new Set(wish.specialties)],
          keywords: fields.map(({ name }) => `${name.de} ${name.en}`).join(' '),
          languages: [...new Set(wish.languages)],
          city: wish.city || null,
          focus: { de: wish.focusDe, en: wish.focusEn },
          profileVersion: wish.version + 1,
        })
        .where(here);
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: specialist.personId,
        resourceType: 'DirectoryProfile',
        resourceId: specialist.id,
      });
      return specialist.id;
    }),
  );
}
