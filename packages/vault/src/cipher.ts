import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a ciphertext lives. It opens nowhere else: this is its additional authenticated data. */
export interface Place {
  readonly brandId: string;
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

const version = 1;
const ivLength = 12;
const tagLength = 16;

const additionalData = ({ brandId, table, column, rowId }: Place): Buffer =>
  Buffer.from(JSON.stringify([version, brandId, table, column, rowId]));

/** AES-256-GCM (NIST SP 800-38D): version byte, 12-byte nonce, 16-byte tag, ciphertext. `key` has 32 bytes. */
export function encrypt(key: Buffer, plain: Buffer, place: Place): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(additionalData(place));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), sealed]);
}

/** The plain bytes; throws `CipherError` when anything was changed or moved, or the key is another. */
export function decrypt(key: Buffer, sealed: Buffer, place: Place): Buffer {
  try {
    if (sealed[0] !== version) throw new Error('unknown version');
    const iv = sealed.subarray(1, 1 + ivLength);
    const tag = sealed.subarray(1 + ivLength, 1 + ivLength + tagLength);
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
      .setAAD(additionalData(place))
      .setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(1 + ivLength + tagLength)), decipher.final()]);
  } catch (cause) {
    throw new CipherError(`${place.table}.${place.column} does not open`, { cause });
  }
}

/** A ciphertext that is damaged, moved, or sealed with another key. */
export class CipherError extends Error {
  override readonly name = 'CipherError';
}
