import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findTextFaults } from './check.ts';

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'daraport-texts-'));
  speak('portals/patient/src/messages', { nav: "'Start'", mail: "{ one: 'Eine', other: '{count} Briefe' }" });
  write(
    'portals/patient/src/Page.tsx',
    "import { t, plural } from './messages/index.ts'; t('nav'); plural('mail', 2);",
  );
});

afterEach(() => rmSync(house, { recursive: true }));

describe('the texts of the house', () => {
  it('have no fault where both languages say the same, and all of it is said', async () => {
    expect(await findTextFaults(house)).toEqual([]);
  });

  it('are the same in both languages, with the same parameters', async () => {
    write('portals/patient/src/messages/en.ts', "export const en = { mail: { one: 'One', other: '{n} letters' } };");
    expect(await findTextFaults(house)).toEqual([
      'portals/patient/src/messages: nav is missing in English',
      'portals/patient/src/messages: mail.other has {count} in German and {n} in English',
    ]);
  });

  it('are all said by code that knows their dictionary', async () => {
    speak('packages/client/src/search/messages', { title: "'Suche'", label: "'Suchen'" }, 'searchTexts');
    write('packages/client/src/Other.tsx', "const key = 'label';");
    write('portals/patient/src/search.ts', "import { searchTexts } from '@daraport/client'; searchTexts.t('title');");
    expect(await findTextFaults(house)).toEqual(['packages/client/src/search/messages: label is said nowhere']);
  });

  it('of the parts are all read by a part', async () => {
    write(
      'packages/ui/src/words/de.ts',
      "export const de = { close: 'Schließen', calendar: { day: 'Tag', week: 'Woche' } };",
    );
    write(
      'packages/ui/src/words/table.ts',
      "export const tableWords = { de: { views: 'Ansichten', pages: 'Seiten' } };",
    );
    write('packages/ui/src/Part.tsx', "export const Part = () => [words.close, words.calendar['day'], own().pages];");
    expect(await findTextFaults(house)).toEqual([
      'packages/ui/src/words: week is said nowhere',
      'packages/ui/src/words: views is said nowhere',
    ]);
  });

  it('do not stand in the code', async () => {
    write('packages/ui/src/Part.tsx', 'export const Part = () => <p>Hello</p>;');
    write('packages/ui/src/Part.test.tsx', 'export const Part = () => <p>Hello</p>;');
    expect(await findTextFaults(house)).toEqual(['packages/ui/src/Part.tsx:1: Hello']);
  });
});

/** A dictionary that says the same in both languages. */
function speak(folder: string, texts: Record<string, string>, name = 't, plural'): void {
  const body = Object.entries(texts).map(([key, text]) => `${key}: ${text}`);
  for (const locale of ['de', 'en'])
    write(`${folder}/${locale}.ts`, `export const ${locale} = { ${body.join(', ')} };`);
  write(`${folder}/index.ts`, `export const { ${name} } = texts;`);
}

function write(file: string, code: string): void {
  const path = join(house, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
