import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

/** A document's tag with its text; generated documents hold no backtick and no interpolation. */
const TAG = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
/** The tag's own import, which would keep every document in the bundle. */
const IMPORT = /^import \{ graphql \} from ['"][^'"]*gql\/index\.ts['"];?$/m;
const NAME = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/;

const VIRTUAL = '\0daraport-document:';

/** What a build registers of its documents: id (SHA-256 of the text, hex) → text. */
const REGISTER = 'trusted-documents.json';

/**
 * Replaces each `graphql(…)` by the generated document it stands for, as a module of its own. Without it every page
 * would carry the texts of all pages twice, as the generated files do. A build registers its operations in
 * `assets/trusted-documents-<hash>.json`, which the gateway reads; its pages then ask by id; the text stays for the cache, which reads its selections.
 */
export function inlineDocuments(): Plugin {
  const registered = new Map<string, string>();
  let isBuild = false;
  return {
    name: 'daraport-documents',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    buildStart: () => registered.clear(),
    transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (!/\.tsx?$/.test(file) || file.includes('node_modules') || !code.includes('graphql(`')) return null;
      const generated = generatedFor(file);
      return generated ? { code: withImports(code, generated), map: null } : null;
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? id : null),
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const [generated = '', name = ''] = id.slice(VIRTUAL.length).split('#');
      this.addWatchFile(generated);
      const document = generatedDocument(readFileSync(generated, 'utf8'), name);
      if (!isBuild) return moduleOf(name, { text: document.text });
      if (document.id === undefined) return moduleOf(name, { text: stripIgnoredCharacters(document.text) });
      registered.set(document.id, registeredText(generated, document.id));
      return moduleOf(name, { text: stripIgnoredCharacters(document.text), id: document.id });
    },
    generateBundle() {
      const texts = Object.fromEntries([...registered].toSorted(([a], [b]) => a.localeCompare(b, 'en')));
      this.emitFile({ type: 'asset', name: REGISTER, source: JSON.stringify(texts) });
    },
  };
}

/** The code with its tags replaced by imports of one module per document; throws for a document without a name. */
export function withImports(code: string, generated: string): string {
  const names = new Set<string>();
  const body = code.replace(IMPORT, '').replaceAll(TAG, (_tag, text: string) => {
    const name = constantOf(text);
    names.add(name);
    return name;
  });
  const imports = [...names].map(
    (name) => `import { ${name} } from ${JSON.stringify(`${VIRTUAL}${generated}#${name}`)};\n`,
  );
  return `${imports.join('')}${body}`;
}

/** A document as it was generated; operations have an id. */
export interface GeneratedDocument {
  readonly text: string;
  readonly id?: string;
}

/** The one document out of the generated source, with its id; a name it does not have is a stale generation. */
export function generatedDocument(source: string, name: string): GeneratedDocument {
  const at = source.indexOf(`export const ${name} = new TypedDocumentString(\``);
  if (at < 0) throw new Error(`${name} is not generated yet: run pnpm generate`);
  const open = source.indexOf('`', at);
  const close = source.indexOf('`', open + 1);
  const id = /^`, \{"hash":"sha256:([0-9a-f]+)"/.exec(source.slice(close))?.[1];
  const text = source.slice(open + 1, close).trim();
  return id === undefined ? { text } : { text, id };
}

/** The text that was registered under an id, from the list beside the generated source. */
function registeredText(generated: string, id: string): string {
  const list = JSON.parse(readFileSync(join(dirname(generated), 'persisted-documents.json'), 'utf8')) as Record<
    string,
    string
  >;
  const text = list[`sha256:${id}`];
  if (text === undefined) throw new Error(`No document is registered under ${id}: run pnpm generate`);
  return text;
}

const moduleOf = (name: string, { text, id }: GeneratedDocument): string =>
  `export const ${name} = /* @__PURE__ */ Object.assign(new String(${JSON.stringify(text)}), ${JSON.stringify({ documentId: id })});`;

/** The name client-preset gives the constant of a document: `query Boot` is `BootDocument`. */
function constantOf(text: string): string {
  const [, kind, name] = NAME.exec(text) ?? [];
  if (!kind || !name) throw new Error(`A document needs a name: ${text.trim().slice(0, 60)}`);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
}

/** The generated module of the room a file belongs to: the nearest `gql/graphql.ts` above it. */
function generatedFor(file: string): string | undefined {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const generated = join(folder, 'gql', 'graphql.ts');
    if (existsSync(generated)) return generated;
  }
  return undefined;
}
