import fc from 'fast-check';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderBlobs } from './blobs.ts';
import { CipherError, decrypt, encrypt, type Place } from './cipher.ts';

const key = Buffer.alloc(32, 1);
const place: Place = { brandId: 'b', table: 'notes', column: 'body', rowId: 'r' };

describe('a sealed value', () => {
  it('opens where it was sealed, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decrypt(key, encrypt(key, Buffer.from(text), place), place)).toEqual(Buffer.from(text));
      }),
    );
  });

  it('never looks the same twice', () => {
    const plain = Buffer.from('same');
    expect(encrypt(key, plain, place)).not.toEqual(encrypt(key, plain, place));
  });

  it.each<Partial<Place>>([{ brandId: 'c' }, { table: 'messages' }, { column: 'title' }, { rowId: 's' }])(
    'does not open when it was moved to %j',
    (moved) => {
      const sealed = encrypt(key, Buffer.from('secret'), place);
      expect(() => decrypt(key, sealed, { ...place, ...moved })).toThrow(CipherError);
    },
  );

  it('does not open with one byte changed or cut off, wherever it is', () => {
    const sealed = encrypt(key, Buffer.from('secret'), place);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => decrypt(key, changed, place)).toThrow(CipherError);
      expect(() => decrypt(key, sealed.subarray(0, at), place)).toThrow(CipherError);
    }
  });

  it('does not open with another key', () => {
    expect(() => decrypt(Buffer.alloc(32, 2), encrypt(key, Buffer.from('x'), place), place)).toThrow(CipherError);
  });
});

describe('the blob store', () => {
  it('keeps whole blobs, and no key leads out of its folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daraport-blobs-'));
    const blobs = folderBlobs(folder);
    await blobs.put('exports/a/b', Buffer.from('sealed'));
    expect(await blobs.get('exports/a/b')).toEqual(Buffer.from('sealed'));
    expect(await blobs.get('exports/a/c')).toBeUndefined();
    for (const bad of ['../x', 'a/../../x', '/etc/passwd', 'a//b', '', 'A', 'a\0b']) {
      expect(() => blobs.get(bad)).toThrow('not a blob key');
    }
    await blobs.remove('exports/a/b');
    expect(await readdir(join(folder, 'exports/a'))).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
