/** What one request may ask, measured before validation and planning. */
export const limits = {
  depth: 12,
  /** Below `__schema` and `__type`, where types of types are a chain; how wide it may branch is a rule of graphql-js. */
  introspectionDepth: 15,
  aliases: 30,
  directives: 50,
  tokens: 3000,
  /** Fields after fragments are spread out. */
  fields: 1000,
  /** How often one response key may stand in one selection set. */
  repeats: 10,
  /** Fragment spreads in one selection set; comparing them with each other is quadratic. */
  spreads: 20,
  /** Faults that are looked for before validation gives up. */
  validationErrors: 10,
  documentBytes: 64 * 1024,
  variableBytes: 256 * 1024,
  variableDepth: 12,
  pageSize: 100,
  /** Static cost of one operation; the dearest of the portals costs about 11,000. */
  cost: 25_000,
} as const;

/** Names that would reach an object's prototype; refused as an alias, a variable and a key in variables. */
export const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
