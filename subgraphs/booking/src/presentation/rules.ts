import type { Words } from '@daraport/domain';
import { z } from 'zod';

/** What to change, by the fault. */
export const faults = {
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  title: {
    en: 'Please keep the title to letters and at most 40 characters, or leave it empty.',
    de: 'Der Titel darf höchstens 40 Zeichen haben, nur Buchstaben. Er kann auch leer bleiben.',
  },
  name: {
    en: 'Please enter a name of 2 to 80 letters.',
    de: 'Bitte geben Sie einen Namen mit 2 bis 80 Buchstaben ein.',
  },
  headline: {
    en: 'Please write one line of at most 160 characters.',
    de: 'Bitte schreiben Sie eine Zeile mit höchstens 160 Zeichen.',
  },
  headlineMissing: {
    en: 'Please write in one language at least what you help with.',
    de: 'Bitte schreiben Sie mindestens in einer Sprache, wobei Sie helfen.',
  },
  about: {
    en: 'Please keep this text to 4,000 characters.',
    de: 'Bitte bleiben Sie bei diesem Text unter 4.000 Zeichen.',
  },
} satisfies Record<string, Words>;

/** Letters of any script with what stands between them in names; at least one letter, no markup, nothing that turns the direction. */
const nameShape = /^(?=.*\p{L})[\p{L}\p{M}\p{N} .,'’()\-‐–]{2,80}$/u;
const titleShape = /^$|^(?=.*\p{L})[\p{L}\p{M}\p{N} .,'’()\-‐–/&]{1,40}$/u;
/** No control characters, and none that turn the direction of what follows. */
const lineShape = /^[^\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u;
const textShape = /^[^\p{Cs}\u202A-\u202E\u2066-\u2069]*$/u;

const line = z
  .string()
  .max(1000, 'headline')
  .transform((text) => text.normalize('NFC').trim());
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const headline = line.pipe(z.string().max(160, 'headline').regex(lineShape, 'headline'));
const about = z
  .string()
  .max(20_000, 'about')
  .transform((text) =>
    text
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- control characters are what is taken out here
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
  .pipe(z.string().max(4000, 'about').regex(textShape, 'about'));

/** What the directory says of one in one's own words, checked and tidied. */
export const textsShape = z
  .object({
    specialistId: z.string().nullish(),
    version: z.int(),
    title: line.transform(oneLine).pipe(z.string().regex(titleShape, 'title')),
    name: line.transform(oneLine).pipe(z.string().regex(nameShape, 'name')),
    headlineDe: headline,
    headlineEn: headline,
    aboutDe: about,
    aboutEn: about,
    idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
  })
  .refine(({ headlineDe, headlineEn }) => headlineDe !== '' || headlineEn !== '', {
    message: 'headlineMissing',
    path: ['headlineDe'],
  });
