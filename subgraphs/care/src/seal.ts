import type { Id } from '@daraport/domain';
import { dataKeys } from '@daraport/drizzle/tables/care';
import type { Sealer } from '@daraport/vault';
import type { CareContext, Rows } from './builder.ts';

/** Where a sealed text lives; it opens nowhere else. */
export const messageBody = (messageId: Id) => ({ table: 'messages', column: 'body', rowId: messageId });
export const noteBody = (noteId: Id, version: number) => ({
  table: 'note_versions',
  column: 'body',
  rowId: `${noteId}:${version}`,
});
export const addendumBody = (addendumId: Id) => ({ table: 'note_addenda', column: 'body', rowId: addendumId });

type Place = ReturnType<typeof messageBody>;

/** Seals with the patient's key, which is made when there is none. */
export const sealerOf = ({ vault, viewer }: CareContext, tx: Rows, patientId: Id): Promise<Sealer> =>
  vault.sealerFor(tx, dataKeys, { brandId: viewer.brandId, subjectId: patientId });

/** The plain text; empty when the patient's key was destroyed, which is how health data is erased. */
export async function openText(context: CareContext, patientId: Id, sealed: Buffer, place: Place): Promise<string> {
  const { brandId } = context.viewer;
  const openers = context.loader('patient openers', async (patientIds: readonly Id[]) => {
    const opened = new Map<Id, Sealer>();
    for (const subjectId of patientIds) {
      const opener = await context.vault.openerFor(context.rows, dataKeys, { brandId, subjectId });
      if (opener) opened.set(subjectId, opener);
    }
    return opened;
  });
  return (await openers.load(patientId))?.open(sealed, place) ?? '';
}
