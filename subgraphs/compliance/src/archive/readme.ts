import type { ExportContent } from './archive.ts';
import { sectionTitle } from './words.ts';

/** The note beside the data, in the person's language, with CRLF for the plainest of editors. */
export function readme({ locale, readyAt, missing }: ExportContent): string {
  const names = missing.map((subgraph) => sectionTitle(subgraph, locale)).join(', ');
  return `${lines[locale](readyAt.toISOString(), names).join('\r\n')}\r\n`;
}

const lines = {
  de: (at: string, missing: string) => [
    'Ihre Daten',
    '==========',
    '',
    `Zusammengestellt am ${at} (Weltzeit).`,
    '',
    'index.html   Ihre Daten zum Lesen; öffnen Sie die Datei mit einem Browser.',
    'data.json    Dieselben Daten in einem maschinenlesbaren Format (Art. 20 DSGVO).',
    '',
    missing ? `Nicht rechtzeitig eingetroffen und deshalb nicht enthalten: ${missing}.` : 'Es fehlt nichts.',
    '',
    'Diese Dateien enthalten Gesundheitsdaten. Bewahren Sie sie sicher auf.',
  ],
  en: (at: string, missing: string) => [
    'Your data',
    '=========',
    '',
    `Put together at ${at} (UTC).`,
    '',
    'index.html   Your data to read; open the file in a browser.',
    'data.json    The same data in a machine-readable format (GDPR, article 20).',
    '',
    missing ? `Did not arrive in time and is therefore not included: ${missing}.` : 'Nothing is missing.',
    '',
    'These files contain health data. Keep them in a safe place.',
  ],
};
