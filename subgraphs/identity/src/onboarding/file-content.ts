/** The most a file may have: ten mebibytes. */
export const mostFileBytes = 10 * 1024 * 1024;

export type FileType = 'application/pdf' | 'image/jpeg' | 'image/png';

/** A file as it is kept. */
export interface FileContent {
  readonly mediaType: FileType;
  readonly bytes: Buffer;
}

/**
 * What a file is by its content; its name and what the browser calls it do not count. Whatever comes after the end of the
 * picture or document is cut off, so that nothing else is carried along behind it (a ZIP that is read from its end, a
 * page). Undefined for everything else, for what is cut short, for what is two things at once, and for a PDF that says it
 * runs or carries something.
 */
export function readFileContent(bytes: Buffer): FileContent | undefined {
  const readers: [FileType, (bytes: Buffer) => number][] = [
    ['application/pdf', endOfPdf],
    ['image/jpeg', endOfJpeg],
    ['image/png', endOfPng],
  ];
  for (const [mediaType, endOf] of readers) {
    const end = endOf(bytes);
    if (end < 0) continue;
    const kept = bytes.subarray(0, end);
    return mediaType !== 'application/pdf' && isAlsoElse(kept) ? undefined : { mediaType, bytes: kept };
  }
  return undefined;
}

/** Readers of PDF look for its head within the first kilobyte, browsers of old for a page: no picture begins with those. */
const isAlsoElse = (bytes: Buffer): boolean => {
  const head = bytes.subarray(0, 1024).toString('latin1').toLowerCase();
  return head.includes('%pdf-') || head.includes('<html') || head.includes('<script') || head.includes('<svg');
};

/** ISO 32000-1 §7.5: begins with its version, ends with its last `%%EOF`. */
function endOfPdf(bytes: Buffer): number {
  if (!/^%PDF-[12]\.\d[\r\n]/.test(bytes.subarray(0, 12).toString('latin1'))) return -1;
  const mark = bytes.lastIndexOf('%%EOF', undefined, 'latin1');
  const reference = bytes.lastIndexOf('startxref', undefined, 'latin1');
  if (mark < 0 || reference < 0 || reference > mark) return -1;
  const end = mark + '%%EOF'.length;
  // Names may be written in codes or packed, so this finds what is said openly; the rest is the reader's to refuse.
  const runs = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z])/;
  return runs.test(bytes.subarray(0, end).toString('latin1')) ? -1 : end;
}

/** ITU-T T.81 annex B: segments from SOI to EOI; in scans, FF is followed by 00 or a restart marker. */
function endOfJpeg(bytes: Buffer): number {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return -1;
  let hasScan = false;
  for (let at = 2; at + 1 < bytes.length;) {
    if (bytes[at] !== 0xff) {
      // Only the data of a scan has no marker in front.
      if (!hasScan) return -1;
      at = bytes.indexOf(0xff, at);
      if (at < 0) return -1;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return hasScan ? at + 2 : -1;
    if (marker === 0xff) at += 1;
    else if (hasScan && (marker === 0 || (marker >= 0xd0 && marker <= 0xd7))) at += 2;
    else if (marker < 0xc0 || at + 3 >= bytes.length) return -1;
    else {
      hasScan ||= marker === 0xda;
      at += 2 + Math.max(2, bytes.readUInt16BE(at + 2));
    }
  }
  return -1;
}

const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** ISO/IEC 15948 §5: chunks of length, name, data and checksum, from IHDR to IEND. */
function endOfPng(bytes: Buffer): number {
  if (!bytes.subarray(0, 8).equals(pngHead)) return -1;
  for (let at = 8, isFirst = true; at + 12 <= bytes.length; isFirst = false) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (isFirst !== (name === 'IHDR') || !/^[A-Za-z]{4}$/.test(name)) return -1;
    at += 12 + bytes.readUInt32BE(at);
    if (name === 'IEND') return at <= bytes.length ? at : -1;
  }
  return -1;
}

/** A name as it is shown: the last part of a path, without what cannot be seen or turns text around, at most 120 characters. */
export function shownName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{C}\u2028\u2029]/gu, '').trim();
  return Array.from(plain).slice(0, 120).join('') || 'document';
}
