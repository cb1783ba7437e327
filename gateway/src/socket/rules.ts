/** What one client may hold open, and how long it may take. */
export const socketRules = {
  frameBytes: 64 * 1024,
  initTimeout: 3000,
  keepAlive: 12_000,
  subscriptionsPerSocket: 20,
  socketsPerPerson: 5,
  /** A viewer is asked for at most this often per socket while events come. */
  viewerAge: 1000,
  /** How often an idle socket is looked at: seldom where changes are told, often where they are not. */
  recheckTold: 30_000,
  recheckUntold: 1000,
  /** Time a socket has to take the close frame before it is cut. */
  closeGrace: 1000,
} as const;

/** Close codes: those of graphql-transport-ws, and RFC 6455's "try again later". */
export const closeCodes = {
  onlySubscriptions: { code: 4400, reason: 'Only subscriptions are answered here' },
  unauthorized: { code: 4401, reason: 'The session has ended' },
  forbidden: { code: 4403, reason: 'Forbidden' },
  tooMany: { code: 4429, reason: 'Too many subscriptions or sockets' },
  tooSlow: { code: 1013, reason: 'The reader is too slow; resume by cursor' },
  goingAway: { code: 1001, reason: 'The server is going away' },
  broken: { code: 1013, reason: 'Try again later' },
} as const;
export type CloseReason = (typeof closeCodes)[keyof typeof closeCodes];
