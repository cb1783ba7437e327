/**
 * The types that the interface `Error` stands for. The cache knows no schema: without them it would take a fragment on
 * `Error` for one that does not fit, and drop code and message of a refusal that carries more. Checked against the graph.
 */
export const refusalTypes = [
  'AlreadyPaidError',
  'AvailabilityChangedError',
  'AvailabilityLimitError',
  'CancellationTooLateError',
  'ConnectionReplacedError',
  'DocumentOutdatedError',
  'EmailTakenError',
  'ExportAlreadyRunningError',
  'HoldExpiredError',
  'HoursOverlapError',
  'IdempotencyConflictError',
  'InvalidInputError',
  'LinkExpiredError',
  'ModuleDependencyError',
  'ModuleDisabledError',
  'NotFoundError',
  'NoteLockedError',
  'PaymentProviderUnavailableError',
  'QuoteExpiredError',
  'ScopeNotHeldError',
  'SignInRefusedError',
  'SlotInPastError',
  'SlotNotOfferedError',
  'SlotTakenError',
  'TooManyAttemptsError',
  'VisitEndedError',
  'VisitNotOpenError',
];
