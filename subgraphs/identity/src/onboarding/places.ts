import type { Id } from '@daraport/domain';

/** Where a file's sealed content lies: never anything that people typed. */
export const blobKeyOf = (brandId: Id, id: Id): string => `credentials/${brandId}/${id}`;
/** What a file's content is sealed to. */
export const placeOf = (id: Id) => ({ table: 'credential_files', column: 'content', rowId: id });
/** Address of a file, for whoever may see its row. */
export const fileUrl = (id: Id): string => `/files/identity/${id}`;
