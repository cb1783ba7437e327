import type { Locale } from '@daraport/domain';
import type { ExportPart } from '@daraport/subgraph';
import { ZipFile } from 'yazl';
import { readablePage } from './page.ts';
import { readme } from './readme.ts';

/** Everything an export is made of. `parts` are the shares by subgraph, `missing` the subgraphs that gave none. */
export interface ExportContent {
  readonly locale: Locale;
  readonly requestedAt: Date;
  readonly readyAt: Date;
  readonly missing: readonly string[];
  readonly parts: Readonly<Record<string, ExportPart>>;
}

/** The ZIP: a page for people, the data for machines, and a note on both. */
export async function makeArchive(content: ExportContent): Promise<Buffer> {
  const { requestedAt, readyAt, missing, parts } = content;
  const data = JSON.stringify({ format: 'daraport-export', version: 1, requestedAt, readyAt, missing, parts }, null, 2);
  const zip = new ZipFile();
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
    zip.outputStream.on('error', reject);
    zip.on('error', reject);
  });
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text, 'utf8'), name, { mtime: readyAt });
  add('index.html', readablePage(content));
  add('data.json', data);
  add('README.txt', readme(content));
  zip.end();
  return written;
}
