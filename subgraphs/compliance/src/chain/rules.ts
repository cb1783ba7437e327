import { chainHash, genesis, type AuditContent } from '@daraport/drizzle/tables/compliance';

export { genesis };

/** A row as it lies in the log: its content, and the hash that ties it to the row before. */
export interface ChainedRow extends AuditContent {
  readonly hash: Buffer;
}

/** The last row's place and hash; `{ sequence: 0, hash: genesis }` before the first row. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: Buffer;
}

/**
 * What breaks a chain, at the first place where it does: a row whose content or hash was changed (`EDITED`), rows that
 * are gone (`REMOVED`), in another order or twice (`REORDERED`), or gone from the end (`CUT_OFF`).
 */
export interface ChainFault {
  readonly kind: 'EDITED' | 'REMOVED' | 'REORDERED' | 'CUT_OFF';
  readonly sequence: number;
}

/** The rows with place and hash, following `head`, and the head after them. */
export function extendChain(
  head: ChainHead,
  contents: readonly Omit<AuditContent, 'sequence'>[],
): { rows: ChainedRow[]; head: ChainHead } {
  let { sequence, hash } = head;
  const rows = contents.map((content): ChainedRow => {
    const row = { ...content, sequence: ++sequence };
    hash = chainHash(hash, row);
    return { ...row, hash };
  });
  return { rows, head: { sequence, hash } };
}

/**
 * The first fault of a brand's log, read in the order of its sequence; undefined when it is whole. What was cut off or
 * rewritten together with `head` shows only against a checkpoint kept elsewhere.
 */
export function findFault(rows: Iterable<ChainedRow>, head: ChainHead): ChainFault | undefined {
  let last: ChainHead = { sequence: 0, hash: genesis };
  for (const row of rows) {
    if (row.sequence > last.sequence + 1) return { kind: 'REMOVED', sequence: last.sequence + 1 };
    if (row.sequence <= last.sequence) return { kind: 'REORDERED', sequence: row.sequence };
    if (!chainHash(last.hash, row).equals(row.hash)) return { kind: 'EDITED', sequence: row.sequence };
    last = row;
  }
  if (last.sequence < head.sequence) return { kind: 'CUT_OFF', sequence: last.sequence + 1 };
  const isSame = last.sequence === head.sequence && last.hash.equals(head.hash);
  return isSame ? undefined : { kind: 'EDITED', sequence: last.sequence };
}
