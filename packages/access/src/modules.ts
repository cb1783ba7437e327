/** The parts of the product that a brand may switch off, in the words of the graph. A closed list. */
export const modules = [
  'BOOKING',
  'INTAKE',
  'VIDEO',
  'MESSAGING',
  'PAYMENTS',
  'REFERRALS',
  'AFFILIATE',
  'EXPERIMENTS',
  'ASSISTED_SCHEDULING',
] as const;

export type Module = (typeof modules)[number];

/** The modules among these words, in the order of the list. */
export const modulesOf = (words: readonly string[]): Module[] => modules.filter((module) => words.includes(module));

/** How patients may come to an appointment: by the directory, by matching, or with somebody's help. */
export const journeys = ['DIRECTORY', 'MATCHING', 'ASSISTED'] as const;
export type Journey = (typeof journeys)[number];

/** The modules that a journey cannot do without. */
const needs: Readonly<Record<Journey, readonly Module[]>> = {
  DIRECTORY: [],
  MATCHING: ['BOOKING'],
  ASSISTED: ['BOOKING', 'ASSISTED_SCHEDULING'],
};

/** What has to be switched on before a brand can have the journey. */
export const missingFor = (journey: Journey, on: readonly Module[]): Module[] =>
  needs[journey].filter((module) => !on.includes(module));
