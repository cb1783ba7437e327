import { join } from 'node:path';
import solid from 'vite-plugin-solid';
import type { HtmlTagDescriptor, Plugin, Rolldown, UserConfig } from 'vite';
import { inlineDocuments } from './documents.ts';
import { formerBuilds } from './former-builds.ts';
import { loadPlan } from './load-plan.ts';
import { pageWords } from './page-words.ts';
import { ownRefusals } from './refusals.ts';

/** The four portals by the name of their folder. */
export type PortalName = 'patient' | 'specialist' | 'organization' | 'affiliate';

/** Paths the gateway answers; a dev server passes them on. */
const GATEWAY_PATHS = ['/graphql', '/sandbox', '/r', '/files'];

/** Port of the gateway during development. */
const GATEWAY = 'http://localhost:4000';

/**
 * The Vite config of a portal: assets under `/_portal/<portal>/`, nothing inlined (the CSP allows only files of our
 * own host), libraries that change rarely in chunks of their own.
 */
export function portalVite(options: { portal: PortalName; root: string }): UserConfig {
  const base = `/_portal/${options.portal}/`;
  return {
    root: options.root,
    base,
    plugins: [
      loadPlan(),
      pageWords(),
      inlineDocuments(),
      ownRefusals(options.root),
      solid(),
      preloadFonts(base),
      formerBuilds(),
    ],
    resolve: { dedupe: ['solid-js', '@solidjs/router', 'graphql'] },
    build: {
      outDir: join(options.root, 'dist'),
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: chunksOf(options.portal) } } },
    },
    server: { proxy: Object.fromEntries(GATEWAY_PATHS.map((path) => [path, proxyTo(GATEWAY)])) },
  };
}

/**
 * What the entry imports makes three files, which travel at once and compress better than thirty: libraries apart,
 * because they change rarely. Everything else is cut by the pages that need it.
 */
const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  {
    name: 'solid',
    tags: ['$initial'],
    priority: 1,
    test: /node_modules[\\/](?:\.pnpm[\\/])?(?:solid-js|@solidjs)/,
  },
  {
    name: 'graph',
    tags: ['$initial'],
    priority: 1,
    test: /node_modules[\\/](?:\.pnpm[\\/])?(?:@urql|@0no-co|wonka)/,
  },
  { name: 'start', tags: ['$initial'] },
];

/**
 * What nearly every page of the two portals people work in all day is made of: fetched once, with the first, as one file
 * instead of twenty. The others' pages have less in common, and theirs are visited by people who see only one.
 */
const PARTS: Rolldown.CodeSplittingGroup = {
  name: 'parts',
  test: new RegExp(
    [
      String.raw`/ui/src/(?:badge|card|empty-state|list|money|page|stat|time)/`,
      String.raw`/client/src/(?:format/|portal/Loaded|time/|graph/(?:ask-again|nodes|query|subscription))`,
      String.raw`/lucide-solid/dist/source/icons/(?:arrow-(?:down|right|up)|chevron-(?:down|right)|circle-(?:alert|check)|info)\.`,
    ].join('|'),
  ),
};

const chunksOf = (portal: PortalName): Rolldown.CodeSplittingGroup[] =>
  portal === 'specialist' || portal === 'organization' ? [...CHUNKS, PARTS] : CHUNKS;

/** The letters of nearly every text; the others follow where a text has them. */
const FONTS = /-latin-wght-normal-[\w-]+\.woff2$/;

/** Asks for the fonts with the page and not after its stylesheet, so that no line moves when they come. */
function preloadFonts(base: string): Plugin {
  const linkTo = (name: string): HtmlTagDescriptor => ({
    tag: 'link',
    injectTo: 'head',
    attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: base + name },
  });
  return {
    name: 'daraport-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => FONTS.test(name))
          .map((name) => linkTo(name)),
    },
  };
}

/** The host header stays as the browser sent it, for the host decides the brand. */
const proxyTo = (target: string) => ({ target, changeOrigin: false, ws: true });
