import { createHash, randomBytes } from 'node:crypto';

/** An opaque secret of 32 random bytes, fit for cookies and addresses. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret: its SHA-256. Enough for secrets of 32 random bytes; passwords need argon2id. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
