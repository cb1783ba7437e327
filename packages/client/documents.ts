import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A document's tag with its text; generated documents hold no backtick and no interpolation. */
const TAG = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
/** The tag's own import, which would keep every document in the bundle. */
const IMPORT = /^import \{ graphql \} from ['"][^'"]*gql\/index\.ts['"];?$/m;
const NAME = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/;

const VIRTUAL = '\0daraport-document:';

/**
 * Replaces each `graphql(…)` by the generated document it stands for, as a module of its own. Without it every page
 * would carry the texts of all pages twice, as the generated files do.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'daraport-documents',
    enforce: 'pre',
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
      return documentModule(readFileSync(generated, 'utf8'), name);
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

/** The one document out of the generated source, with its hash; a name it does not have is a stale generation. */
export function documentModule(source: string, name: string): string {
  const at = source.indexOf(`export const ${name} = new TypedDocumentString(\``);
  if (at < 0) throw new Error(`${name} is not generated yet: run pnpm generate`);
  const open = source.indexOf('`', at);
  const close = source.indexOf('`', open + 1);
  const hash = /^`, \{"hash":"([^"]+)"/.exec(source.slice(close))?.[1] ?? '';
  const text = source.slice(open + 1, close).trim();
  return `export const ${name} = /* @__PURE__ */ Object.assign(new String(${JSON.stringify(text)}), { __meta__: { hash: ${JSON.stringify(hash)} } });`;
}

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
