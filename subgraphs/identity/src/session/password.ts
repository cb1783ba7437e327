import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB, two passes, one lane: OWASP Password Storage Cheat Sheet, minimum of 2026. */
const parameters = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** A hash of nobody's password, with the same cost: what is verified when there is no account. */
let dummy: Promise<string> | undefined;

/** The password's hash as a PHC string, with a salt of its own. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), parameters);

/** Whether it is the password. Takes as long when there is no hash to compare with, and is then always false. */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await (dummy ??= hashPassword('nobody'))), password.normalize('NFC'));
  return isRight && passwordHash !== undefined;
}
