import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scanModule, type Piece } from '@daraport/client/words';
import { parseSync, Visitor } from 'vite';
import { root } from '../rooms.ts';
import { differencesOf, flat, unreadOf, unusedOf } from './dictionaries.ts';
import { hardcodedIn } from './hardcoded.ts';

/** Rooms that show something to people. */
const SPEAKING = ['portals/*', 'packages/client', 'packages/ui'];
/** Where texts belong, and what no person sees. */
const SILENT = /(?:^|\/)(?:node_modules|messages|words|articles|gql)(?:\/|$)|\.test\.tsx?$/;

/**
 * Faults of what people read: texts in the code instead of the message files, languages of a dictionary that do not say
 * the same, and texts that nobody shows. One line each.
 */
export async function findTextFaults(house = root): Promise<string[]> {
  const files = globSync(
    SPEAKING.map((room) => `${room}/src/**/*.{ts,tsx}`),
    { cwd: house, exclude: (path) => SILENT.test(path) },
  ).toSorted();
  const modules = files.map((file) => readModule(house, file));
  const hardcoded = modules.flatMap(({ file, code }) => hardcodedIn(file, code).map((found) => `${file}:${found}`));
  const dictionaries = globSync(
    SPEAKING.map((room) => `${room}/src/**/messages/de.ts`),
    { cwd: house },
  ).toSorted();
  const faults = await Promise.all(
    dictionaries.map((file) => faultsOf(house, dirname(file), piecesFor(house, dirname(file), modules))),
  );
  return [...hardcoded, ...faults.flat(), ...(await partsWordFaults(house, modules))];
}

interface SpeakingModule {
  readonly file: string;
  readonly code: string;
  /** Names it takes from the client's room, which lends some of its dictionaries to the portals. */
  readonly lent: readonly string[];
  readonly imports: readonly string[];
  readonly pieces: readonly Piece[];
}

function readModule(house: string, file: string): SpeakingModule {
  const path = join(house, file);
  const code = readFileSync(path, 'utf8');
  const lent = parseSync(file, code)
    .module.staticImports.filter(({ moduleRequest }) => moduleRequest.value === '@daraport/client')
    .flatMap(({ entries }) => entries.map(({ importName }) => importName.name ?? ''));
  return { file, code, lent, ...scanModule(path, code) };
}

/** The texts in the code that says the words of a dictionary. */
function piecesFor(house: string, folder: string, modules: readonly SpeakingModule[]): Piece[] {
  const index = join(house, folder, 'index.ts');
  const { staticExports } = parseSync(index, readFileSync(index, 'utf8')).module;
  const names = staticExports.flatMap(({ entries }) => entries.map(({ exportName }) => exportName.name ?? ''));
  return modules
    .filter(({ imports, lent }) => imports.includes(index) || lent.some((name) => names.includes(name)))
    .flatMap(({ pieces }) => pieces);
}

/** The parts of `ui` read their words as properties of typed objects, which both languages are: of all parts, or of one kind. */
async function partsWordFaults(house: string, modules: readonly SpeakingModule[]): Promise<string[]> {
  const folder = 'packages/ui/src/words';
  if (!existsSync(join(house, folder))) return [];
  const files = globSync(`${folder}/*.ts`, { cwd: house });
  const exported = await Promise.all(files.map((file) => import(pathToFileURL(join(house, file)).href)));
  const words = exported
    .flatMap((module: object) => Object.entries(module))
    .flatMap(([name, value]) => {
      if (name === 'de') return [value as object];
      return isBilingual(value) ? [value.de] : [];
    });
  const properties = new Set<string>();
  const visitor = new Visitor({
    MemberExpression: ({ property }) => {
      if (property.type === 'Identifier') properties.add(property.name);
    },
    Literal: ({ value }) => void properties.add(String(value)),
  });
  for (const { file, code } of modules) visitor.visit(parseSync(file, code).program);
  return words.flatMap((each) => unreadOf(each, properties)).map((name) => `${folder}: ${name} is said nowhere`);
}

/** The words of one kind of part, in both languages; not the functions that fetch a language. */
const isBilingual = (value: unknown): value is { readonly de: object } =>
  typeof value === 'object' && value !== null && 'de' in value && typeof value.de === 'object';

async function faultsOf(house: string, folder: string, pieces: readonly Piece[]): Promise<string[]> {
  const [de, en] = await Promise.all([read(house, folder, 'de'), read(house, folder, 'en')]);
  return [...differencesOf(de, en), ...unusedOf(Object.keys(de), pieces).map((key) => `${key} is said nowhere`)].map(
    (fault) => `${folder}: ${fault}`,
  );
}

async function read(house: string, folder: string, locale: 'de' | 'en') {
  const module = (await import(pathToFileURL(join(house, folder, `${locale}.ts`)).href)) as Record<string, object>;
  return flat(module[locale] ?? {});
}
