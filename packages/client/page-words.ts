import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { flatten } from '@solid-primitives/i18n';
import type { Plugin } from 'vite';
import { cutWords, type WordCut } from './words.ts';

const LOCALES = ['de', 'en'] as const;
type Locale = (typeof LOCALES)[number];

const VIRTUAL = '\0daraport-words:';
const PART = /^\0daraport-words:(.+)\/words\/(de|en)\.ts$/;

/**
 * Lets the words of a page travel with its chunk. A portal has one dictionary per language in `src/messages`; the build
 * leaves there what the entry says, and gives every file that is fetched by `import()` what its modules say besides, one
 * chunk per language. A dev server keeps the dictionaries whole.
 */
export function pageWords(): Plugin {
  let folder = '';
  let texts: Record<Locale, Readonly<Record<string, string>>> = { de: {}, en: {} };
  let cut: WordCut = { start: [], fetched: new Map() };
  const write = (locale: Locale, keys: readonly string[]) =>
    `export const ${locale} = ${JSON.stringify(Object.fromEntries(keys.map((key) => [key, texts[locale][key]])))};`;
  return {
    name: 'daraport-page-words',
    enforce: 'pre',
    apply: 'build',
    configResolved: (config) => {
      folder = config.root;
    },
    async buildStart() {
      const [de, en] = await Promise.all(LOCALES.map((locale) => readTexts(dictionaryOf(folder, locale), locale)));
      texts = { de: de ?? {}, en: en ?? {} };
      cut = cutWords(folder, Object.keys(texts.de));
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? id : null),
    load(id) {
      const own = LOCALES.find((locale) => id === dictionaryOf(folder, locale));
      if (own) return write(own, cut.start);
      if (!id.startsWith(VIRTUAL)) return null;
      const [, file = '', locale] = PART.exec(id) ?? [];
      const code = locale ? write(locale as Locale, cut.fetched.get(file) ?? []) : addingModule(folder, id);
      return { code, moduleSideEffects: true };
    },
    transform(code, id) {
      const keys = cut.fetched.get(id) ?? [];
      return keys.length > 0 ? { code: `import ${JSON.stringify(VIRTUAL + id)};\n${code}`, map: null } : null;
    },
  };
}

const dictionaryOf = (folder: string, locale: Locale) => join(folder, `src/messages/${locale}.ts`);

/** A dictionary by dotted key; read anew when its file has changed. */
async function readTexts(file: string, locale: Locale): Promise<Record<string, string>> {
  const { mtimeMs } = await stat(file);
  const module = (await import(`${pathToFileURL(file).href}?${mtimeMs}`)) as Record<Locale, Record<string, string>>;
  const all: [string, unknown][] = Object.entries(flatten(module[locale]));
  return Object.fromEntries(all.filter((each): each is [string, string] => typeof each[1] === 'string'));
}

/** Runs before the page it belongs to, which is therefore never shown without its words. */
function addingModule(folder: string, id: string): string {
  const source = (locale: Locale) =>
    `${locale}: () => import(${JSON.stringify(`${id}/words/${locale}.ts`)}).then((module) => module.${locale})`;
  return `import { texts } from ${JSON.stringify(join(folder, 'src/messages/index.ts'))};
await texts.add({ ${LOCALES.map(source).join(', ')} });`;
}
