import type { Words } from '@daraport/domain';
import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const shape = /^(dpt_[0-9A-Za-z]{8}_[0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;

const randomText = (length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** CRC-32 in base 62, six characters: tells a token from a typing error or a random string, without a database. */
function checksumOf(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let place = 0; place < 6; place++) {
    digits = alphabet[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/** A new token `dpt_<8 prefix>_<32 secret><6 checksum>` (about 190 random bits) and its prefix for recognising it. */
export function newApiToken(): { readonly token: string; readonly prefix: string } {
  const prefix = `dpt_${randomText(8)}`;
  const body = `${prefix}_${randomText(32)}`;
  return { token: body + checksumOf(body), prefix };
}

/** Whether the text has the shape of a token and its checksum is right. Says nothing of whether it was ever given. */
export function isApiToken(text: string): boolean {
  const [, body, checksum] = shape.exec(text) ?? [];
  return body !== undefined && checksumOf(body) === checksum;
}

/** The words for each broken rule of a new token. */
export const tokenFaults = {
  name: {
    en: 'Please enter a name of 1 to 100 characters.',
    de: 'Bitte geben Sie einen Namen mit 1 bis 100 Zeichen ein.',
  },
  scopes: {
    en: 'Please choose at least one permission from the list.',
    de: 'Bitte wählen Sie mindestens eine Berechtigung aus der Liste.',
  },
  expiresInDays: { en: 'Please choose 1 to 365 days.', de: 'Bitte wählen Sie 1 bis 365 Tage.' },
  idempotencyKey: { en: 'Please start again.', de: 'Bitte beginnen Sie neu.' },
} satisfies Record<string, Words>;
