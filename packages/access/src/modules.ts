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
