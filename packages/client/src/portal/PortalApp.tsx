import {
  ErrorState,
  NotFoundState,
  onDemand,
  setColorScheme,
  ToastRegion,
  type PatientShellProps,
  type PlaceGroup,
  type ProfileItem,
  type StaffShellProps,
} from '@daraport/ui';
import { Router, useLocation, type RouteDefinition } from '@solidjs/router';
import {
  createEffect,
  createSignal,
  ErrorBoundary,
  lazy,
  on,
  Show,
  Suspense,
  type Component,
  type JSX,
} from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { I18n, Texts } from '../i18n/i18n.ts';
import type { Portal } from '../gql/graphql.ts';
import type { TopicId } from '../help/topics.ts';
import { words } from '../messages/index.ts';
import { SessionProvider } from '../session/SessionProvider.tsx';
import { currentBase, hrefOf, pageMeta } from './base.ts';
import { createCalm } from './calm.ts';
import { fetched, type LazyPage } from './fetched.tsx';
import { guarded } from './guard.tsx';
import { usePortalFrame } from './frame.tsx';
import { storedScheme } from './scheme.ts';
import type { SearchSource } from '../search/source.ts';
import { ShellContext, useShell, type ShellParts } from './shell.ts';

/** A page of a portal. Only the signed-in with a role of the portal reach it, unless it is open to anyone. */
export interface PortalRoute {
  /** Path inside the portal, e.g. `/specialists/:slug`. */
  readonly path: string;
  /** `lazy(() => import('./pages/…'))`, so that each page is a chunk of its own. */
  readonly component: LazyPage;
  readonly access?: 'anyone' | 'members';
  /** The article of the help centre that is about the page. */
  readonly help?: TopicId;
}

export interface PortalAppProps {
  readonly portal: Portal;
  /** `PatientShell` or `StaffShell`: the portal names its own, so that it does not carry the other. */
  readonly shell: Component<PatientShellProps & StaffShellProps>;
  readonly routes: readonly PortalRoute[];
  /**
   * Called once inside session and graph, so it may query; returns the places of the shell, with paths inside the
   * portal, read reactively. A visitor of the patient portal gets them too.
   */
  readonly navigation: () => () => readonly PlaceGroup[];
  /** Lines of the profile menu above "Sign out". */
  readonly profileItems?: (() => readonly ProfileItem[]) | undefined;
  /** Beside the profile picture: search, notifications. */
  readonly tools?: Component | undefined;
  /** Mounted once inside session and router, e.g. a banner that asks for consent. */
  readonly banner?: Component | undefined;
  readonly footer?: Component | undefined;
  /** `() => import('./search/search.ts')`: what the search of the shell looks up in the graph. */
  readonly search?: (() => Promise<SearchSource>) | undefined;
  /** The portal's dictionaries. */
  readonly texts: readonly Pick<I18n<Texts>, 'use'>[];
  /** Address of the graph; `/graphql` on the same host unless given. */
  readonly url?: string | undefined;
}

const SHARED: readonly PortalRoute[] = [
  {
    path: '/sign-in',
    access: 'anyone',
    help: 'sign-in',
    component: lazy(() => import('../session/pages/SignInPage.tsx')),
  },
  { path: '/magic', access: 'anyone', component: lazy(() => import('../session/pages/MagicLinkPage.tsx')) },
  { path: '/legal', access: 'anyone', component: lazy(() => import('../session/pages/LegalPage.tsx')) },
  { path: '/settings', help: 'settings', component: lazy(() => import('../settings/SettingsPage.tsx')) },
  { path: '/help', access: 'anyone', component: lazy(() => import('../help/HelpPage.tsx')) },
  { path: '/notices', help: 'notices', component: lazy(() => import('../notices/NoticesPage.tsx')) },
  { path: '/help/:topic', access: 'anyone', component: lazy(() => import('../help/TopicPage.tsx')) },
];

const REGISTER: PortalRoute = {
  path: '/register',
  access: 'anyone',
  component: lazy(() => import('../session/pages/RegisterPage.tsx')),
};

/** A whole portal: brand, session, language, routes with their guards, shell, offline banner, error and not-found pages. */
export function PortalApp(props: PortalAppProps) {
  const routes = [...props.routes, ...SHARED, ...(props.portal === 'PATIENT' ? [REGISTER] : [])];
  const definitions: RouteDefinition[] = [
    ...routes.map((each) => ({
      path: each.path,
      component: each.access === 'anyone' ? fetched(each.component) : guarded(fetched(each.component)),
      info: { help: each.help },
    })),
    { path: '*', component: NotFoundPage },
  ];
  setColorScheme(storedScheme(), document);
  const options = {
    portal: props.portal,
    url: props.url ?? '/graphql',
    pageLocale: pageMeta('daraport-locale'),
    texts: [words, ...props.texts],
  };
  return (
    <SessionProvider options={options}>
      <ToastRegion />
      <Router base={currentBase()} root={(section) => <Frame app={props}>{section.children}</Frame>}>
        {definitions}
      </Router>
    </SessionProvider>
  );
}

const ShellLife = onDemand(() => import('./ShellLife.tsx'));

/** The shell around every page, and what stands in for a page that failed. */
function Frame(props: { app: PortalAppProps; children?: JSX.Element }) {
  const [parts, setParts] = createSignal<ShellParts>();
  return (
    <ShellContext.Provider value={parts}>
      <Framed app={props.app} onReady={setParts}>
        {props.children}
      </Framed>
    </ShellContext.Provider>
  );
}

function Framed(props: { app: PortalAppProps; onReady: (parts: ShellParts) => void; children?: JSX.Element }) {
  const frame = usePortalFrame(props.app);
  const isCalm = createCalm();
  const shell = useShell();
  const content = () => (
    <ErrorBoundary fallback={(_error, reset) => <Crashed onRetry={reset} />}>
      <Suspense>{props.children}</Suspense>
    </ErrorBoundary>
  );
  const banner = () => (
    <>
      <Show when={shell()}>{(parts) => <Dynamic component={parts().Banners} />}</Show>
      <Show when={props.app.banner}>{(Banner) => <Dynamic component={Banner()} />}</Show>
    </>
  );
  return (
    <>
      <Dynamic
        component={props.app.shell}
        {...frame}
        groups={frame.groups}
        places={frame.groups.flatMap((group) => group.places)}
        banner={banner()}
      >
        {content()}
      </Dynamic>
      <ErrorBoundary fallback={null}>
        <Show when={isCalm()}>
          <ShellLife
            frame={{ places: frame.groups, profileItems: frame.profileItems }}
            search={props.app.search}
            onReady={props.onReady}
          />
        </Show>
      </ErrorBoundary>
    </>
  );
}

/** In place of a page that failed; gone with the next page. A part that could not be loaded comes with a reload alone. */
function Crashed(props: { onRetry: () => void }) {
  const shell = useShell();
  const here = useLocation();
  createEffect(
    on(
      () => here.pathname,
      () => props.onRetry(),
      { defer: true },
    ),
  );
  return (
    <Show
      when={shell()?.version.isPartMissing()}
      fallback={
        <ErrorState title={words.t('trouble.crashTitle')} text={words.t('trouble.crash')} onRetry={props.onRetry} />
      }
    >
      <ErrorState
        title={words.t('trouble.offlineTitle')}
        text={words.t('trouble.offline')}
        onRetry={() => location.reload()}
      />
    </Show>
  );
}

function NotFoundPage() {
  return <NotFoundState href={hrefOf('/')} />;
}
