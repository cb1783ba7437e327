import { hkdfSync, randomBytes } from 'node:crypto';
import type { Id } from '@daraport/domain';
import type { Transaction } from '@daraport/drizzle';
import type { dataKeyTable } from '@daraport/drizzle/tables/columns';
import { and, eq, type AnyRelations } from 'drizzle-orm';
import { decrypt, encrypt, type Place } from './cipher.ts';

export type DataKeys = ReturnType<typeof dataKeyTable>;

/** Seals and opens one person's health data. `place` binds a ciphertext to its table, column and row. */
export interface Sealer {
  seal(plain: string, place: Omit<Place, 'brandId'>): Buffer;
  open(sealed: Buffer, place: Omit<Place, 'brandId'>): string;
  sealBytes(plain: Buffer, place: Omit<Place, 'brandId'>): Buffer;
  openBytes(sealed: Buffer, place: Omit<Place, 'brandId'>): Buffer;
}

/** Whose data: the person within the brand. */
export interface Subject {
  readonly brandId: Id;
  readonly subjectId: Id;
}

/** Envelope encryption: a data key per person, wrapped by a key per brand, which comes from the master key. */
export interface Vault {
  /** The person's sealer; makes the data key when there is none, so the transaction must be allowed to write. */
  sealerFor<R extends AnyRelations>(tx: Transaction<R>, keys: DataKeys, subject: Subject): Promise<Sealer>;
  /** The person's sealer for reading; undefined when there is no data key (nothing was sealed, or it was erased). */
  openerFor<R extends AnyRelations>(tx: Transaction<R>, keys: DataKeys, subject: Subject): Promise<Sealer | undefined>;
  /** Seals the short-lived parts of one data export, which no single schema's data key could open everywhere. */
  exportSealer(brandId: Id, requestId: Id): Sealer;
}

/** A vault under a master key of 32 bytes, kept outside the database. */
export function createVault(masterKey: Buffer): Vault {
  if (masterKey.length !== 32) throw new Error('the master key must have 32 bytes');
  const brandKey = (brandId: Id) => Buffer.from(hkdfSync('sha256', masterKey, brandId, 'daraport:brand-key', 32));
  const exportKey = (brandId: Id, requestId: Id) =>
    Buffer.from(hkdfSync('sha256', masterKey, `${brandId}/${requestId}`, 'daraport:export-key', 32));
  const placeOf = ({ brandId, subjectId }: Subject): Place => ({
    brandId,
    table: 'data_keys',
    column: 'wrapped',
    rowId: subjectId,
  });

  async function openerFor<R extends AnyRelations>(tx: Transaction<R>, keys: DataKeys, subject: Subject) {
    const [row] = await tx
      .select({ wrapped: keys.wrapped })
      .from(keys)
      .where(and(eq(keys.brandId, subject.brandId), eq(keys.subjectId, subject.subjectId)));
    return row && sealer(decrypt(brandKey(subject.brandId), row.wrapped, placeOf(subject)), subject.brandId);
  }

  return {
    openerFor,
    exportSealer: (brandId, requestId) => sealer(exportKey(brandId, requestId), brandId),
    async sealerFor(tx, keys, subject) {
      const existing = await openerFor(tx, keys, subject);
      if (existing) return existing;
      const wrapped = encrypt(brandKey(subject.brandId), randomBytes(32), placeOf(subject));
      await tx
        .insert(keys)
        .values({ ...subject, wrapped, createdAt: new Date() })
        .onConflictDoNothing();
      // Another transaction may have been first: whichever key was kept is the one to use.
      const kept = await openerFor(tx, keys, subject);
      if (!kept) throw new Error('the data key was not kept');
      return kept;
    },
  };
}

function sealer(dataKey: Buffer, brandId: Id): Sealer {
  const sealBytes: Sealer['sealBytes'] = (plain, place) => encrypt(dataKey, plain, { ...place, brandId });
  const openBytes: Sealer['openBytes'] = (sealed, place) => decrypt(dataKey, sealed, { ...place, brandId });
  return {
    sealBytes,
    openBytes,
    seal: (plain, place) => sealBytes(Buffer.from(plain, 'utf8'), place),
    open: (sealed, place) => openBytes(sealed, place).toString('utf8'),
  };
}
