import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Script files below `dist`, and those of them that are dictionaries, by language. */
interface Load {
  readonly files: readonly string[];
  readonly words: Readonly<Record<'de' | 'en', readonly string[]>>;
}

/** What a browser loads: at the start, and for each page besides. Written as `load-plan.json` beside the build. */
export interface LoadPlan {
  readonly start: Load;
  /** By the path of the route inside the portal. */
  readonly pages: Readonly<Record<string, Load>>;
  /** Every script of a cold visit to `/`, by language; their weight has a limit (`packages/cli/src/tasks`). */
  readonly first: Readonly<Record<'de' | 'en', readonly string[]>>;
}

/** A component that is fetched with `lazy`: as the page of a route, or as a part that is shown at once. */
interface Fetched {
  readonly path: string | undefined;
  readonly file: string;
}

/** Where a portal's routes stand; each has a path and the page that is fetched for it. */
const ROUTES = /\/(?:routes\.ts|PortalApp\.tsx)$/;
const PAGE = /\bpath:\s*'([^']+)'(?:(?!\bpath:|\];)[\s\S])*?\bimport\('([^']+)'\)/g;
/** A part that is shown at once: `lazy(() => import('…'))`. */
const PART = /\blazy\([^;]*?\bimport\('([^']+)'\)/g;
const DICTIONARY = /\/(?:messages|words)\/(de|en)\.ts$/;

/**
 * Writes down which scripts each page needs, so that the gateway can announce them with the page and the check can
 * weigh them: what is imported, what `lazy` brings, and the words. What `onDemand` or a bare `import()` brings later
 * is not part of a page.
 */
export function loadPlan(): Plugin {
  const fetched = new Map<string, readonly Fetched[]>();
  let say = (_line: string) => {};
  let main = '';
  return {
    name: 'daraport-load-plan',
    enforce: 'pre',
    apply: 'build',
    configResolved: (config) => {
      say = (line) => config.logger.info(line);
      main = resolve(config.root, 'src/main.tsx');
    },
    transform(code, id) {
      if (code.includes('import(')) fetched.set(id, fetchedIn(code, id));
    },
    generateBundle: {
      // After Vite has put the scripts into the page, for it leaves out an entry that only imports.
      order: 'post',
      handler(_options, bundle) {
        const plan = planOf(bundle, {
          main,
          fetched,
          dynamicImportsOf: (id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [],
        });
        this.emitFile({ type: 'asset', fileName: 'load-plan.json', source: JSON.stringify(plan) });
        const weigh = (file: string) => gzipSync((bundle[file] as Rolldown.OutputChunk).code).length;
        const weight = plan.first.de.reduce((sum, file) => sum + weigh(file), 0);
        say(`JavaScript until the first page is usable: ${(weight / 1000).toFixed(1)} kB (gzip, German)`);
      },
    },
  };
}

/** Start and first page together, in a language. */
const firstOf = (loads: readonly Load[], locale: 'de' | 'en'): string[] => [
  ...new Set(loads.flatMap((load) => [...load.files, ...load.words[locale]])),
];

/** What a module fetches with `lazy`, with the route's path where it is one's page. */
export function fetchedIn(code: string, id: string): Fetched[] {
  const at = (file = '') => resolve(dirname(id), file);
  if (ROUTES.test(id)) return [...code.matchAll(PAGE)].map(([, path, file]) => ({ path, file: at(file) }));
  return [...code.matchAll(PART)].map(([, file]) => ({ path: undefined, file: at(file) }));
}

interface Modules {
  /** The portal's entry. */
  readonly main: string;
  readonly fetched: ReadonlyMap<string, readonly Fetched[]>;
  readonly dynamicImportsOf: (id: string) => readonly string[];
}

function planOf(bundle: Rolldown.OutputBundle, { main, fetched, dynamicImportsOf }: Modules): LoadPlan {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const holds = (id: string) => chunks.find((chunk) => chunk.moduleIds.includes(id));
  const loadOf = (first: Rolldown.OutputChunk, known: readonly string[] = []): Load => {
    const files = new Set<string>();
    const words = { de: new Set<string>(), en: new Set<string>() };
    const take = (chunk: Rolldown.OutputChunk | undefined) => {
      if (!chunk || files.has(chunk.fileName)) return;
      files.add(chunk.fileName);
      for (const name of chunk.imports) take(chunks.find((each) => each.fileName === name));
      if (known.includes(chunk.fileName)) return;
      for (const id of chunk.moduleIds) {
        for (const each of fetched.get(id) ?? []) if (!each.path) take(holds(each.file));
        for (const each of dynamicImportsOf(id)) {
          const locale = DICTIONARY.exec(each)?.[1] as 'de' | 'en' | undefined;
          if (locale) words[locale].add(holds(each)?.fileName ?? '');
        }
      }
    };
    take(first);
    const fresh = (names: Set<string>) => [...names].filter((name) => !known.includes(name));
    return { files: fresh(files), words: { de: fresh(words.de), en: fresh(words.en) } };
  };
  const entry = holds(main);
  if (!entry) throw new Error('The portal has no entry');
  const start = loadOf(entry);
  const routes = [...fetched.values()].flat().filter((each) => each.path !== undefined);
  const known = [...start.files, ...start.words.de, ...start.words.en];
  const pages = routes.map(({ path = '', file }) => {
    const chunk = holds(file);
    if (!chunk) throw new Error(`The page of ${path} is not in the build`);
    return [path, loadOf(chunk, known)] as const;
  });
  const firstPage = pages.find(([path]) => path === '/')?.[1];
  const loads = firstPage ? [start, firstPage] : [start];
  return {
    start,
    pages: Object.fromEntries(pages),
    first: { de: firstOf(loads, 'de'), en: firstOf(loads, 'en') },
  };
}
