import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { parseSync, Visitor, type ESTree } from 'vite';

/** A piece of text in the code that may be a key: the whole text, or the beginning of a template. */
export interface Piece {
  readonly text: string;
  readonly isHead: boolean;
}

/** What a module of a portal says about words. */
export interface ScannedModule {
  /** Files it imports, types aside. */
  readonly imports: readonly string[];
  /** Files it fetches by `import()`. */
  readonly fetches: readonly string[];
  readonly pieces: readonly Piece[];
}

/** Which keys travel with which file: with the entry, and with each file that is fetched, what the entry lacks. */
export interface WordCut {
  readonly start: readonly string[];
  readonly fetched: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads what a module imports and which texts it contains. Throws for a key without a literal beginning, because
 * nobody could tell which page needs it.
 */
export function scanModule(file: string, code: string): ScannedModule {
  const { program, module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const at = (name: string) => (name.startsWith('.') ? [resolve(dirname(file), name)] : []);
  const imports = [
    ...module.staticImports.filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType)),
    ...module.staticExports.flatMap(({ entries }) => entries.filter(({ isType }) => !isType)),
  ].flatMap(({ moduleRequest }) => at(moduleRequest?.value ?? ''));
  const speakers = new Set(
    module.staticImports
      .filter(({ moduleRequest }) => moduleRequest.value.endsWith('/messages/index.ts'))
      .flatMap(({ entries }) => entries.map(({ localName }) => localName.value)),
  );
  const fetches: string[] = [];
  const pieces: Piece[] = [];
  new Visitor({
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal') fetches.push(...at(String(source.value)));
    },
    Literal: ({ value }) => {
      if (typeof value === 'string') pieces.push({ text: value, isHead: false });
    },
    TemplateLiteral: ({ quasis, expressions }) => {
      pieces.push({ text: quasis[0]?.value.cooked ?? '', isHead: expressions.length > 0 });
    },
    CallExpression: (call) => {
      if (call.callee.type !== 'Identifier' || !speakers.has(call.callee.name)) return;
      const hole = call.arguments.find((each) => hasNoBeginning(each));
      if (hole) throw new Error(`${file}: begin the key of ${code.slice(call.start, call.end)} with its section`);
    },
  }).visit(program);
  return { imports, fetches, pieces };
}

/** A template that begins with its first parameter's section unknown: `${section}.title`. */
const hasNoBeginning = (argument: ESTree.Argument): boolean =>
  argument.type === 'TemplateLiteral' &&
  argument.expressions.length > 0 &&
  !(argument.quasis[0]?.value.cooked ?? '').includes('.');

/** Whether the piece asks for the key: by its name, as a text that depends on a number, or as its beginning. */
export function asksFor({ text, isHead }: Piece, key: string): boolean {
  if (isHead) return text.includes('.') && key.startsWith(text);
  return key === text || key === `${text}.one` || key === `${text}.other`;
}

/** Deals the keys of a portal's dictionary to its entry and to the files that are fetched later. */
export function cutWords(root: string, keys: readonly string[]): WordCut {
  const source = join(root, 'src') + sep;
  const modules = new Map<string, ScannedModule>();
  const scan = (file: string): ScannedModule => {
    const known = modules.get(file);
    if (known) return known;
    const isOurs = file.startsWith(source) && /\.tsx?$/.test(file) && existsSync(file);
    const scanned = isOurs ? scanModule(file, readFileSync(file, 'utf8')) : { imports: [], fetches: [], pieces: [] };
    modules.set(file, scanned);
    return scanned;
  };
  const withImports = (first: string): Set<string> => {
    const files = new Set([first]);
    for (const file of files) for (const each of scan(file).imports) files.add(each);
    return files;
  };
  const spokenIn = (files: ReadonlySet<string>): string[] => {
    const pieces = [...files].flatMap((file) => scan(file).pieces);
    return keys.filter((key) => pieces.some((piece) => asksFor(piece, key)));
  };
  const entry = withImports(join(root, 'src/main.tsx'));
  const start = spokenIn(entry);
  const fetched = new Map<string, string[]>();
  const waiting = new Set([...entry].flatMap((file) => scan(file).fetches));
  for (const file of waiting) {
    const files = withImports(file);
    fetched.set(
      file,
      spokenIn(files).filter((key) => !start.includes(key)),
    );
    for (const each of files) for (const fetch of scan(each).fetches) waiting.add(fetch);
  }
  return { start, fetched };
}
