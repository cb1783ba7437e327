/** What can go wrong with the embedded database and needs a person to act. */
export type EmbeddedPostgresCode =
  | 'PLATFORM_UNSUPPORTED'
  | 'FOREIGN_OWNER'
  | 'IN_USE'
  | 'DATA_MISSING'
  | 'DATA_UNREADABLE'
  | 'OTHER_VERSION'
  | 'INIT_FAILED'
  | 'START_FAILED'
  | 'LOST';

/** Says in `message` what happened and what to do about it; `code` is stable. Nothing on disk was changed. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly code: EmbeddedPostgresCode;

  constructor(code: EmbeddedPostgresCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
