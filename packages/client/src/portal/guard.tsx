import { onDemand } from '@daraport/ui';
import { Navigate, useLocation } from '@solidjs/router';
import { Match, Switch, type JSX } from 'solid-js';
import { worksIn } from '../session/portal.ts';
import { useSession } from '../session/session.ts';
import { currentBase } from './base.ts';
import type { LazyPage } from './fetched.tsx';

const WrongPortalPage = onDemand(() => import('../session/pages/WrongPortalPage.tsx'));

/** Lets in who is signed in with a role of this portal; others sign in first and come back here, deep link and all. */
export function Guard(props: { children: JSX.Element }) {
  const session = useSession();
  const location = useLocation();
  const here = () => `${location.pathname.slice(currentBase().length) || '/'}${location.search}${location.hash}`;
  return (
    <Switch fallback={props.children}>
      <Match when={!session.isSignedIn()}>
        <Navigate href={`/sign-in?returnTo=${encodeURIComponent(here())}`} />
      </Match>
      <Match when={!worksIn(session.portal, session.me()?.membership?.role)}>
        <WrongPortalPage />
      </Match>
    </Switch>
  );
}

/** The page behind the guard. */
export function guarded(Page: LazyPage): LazyPage {
  const Guarded = () => (
    <Guard>
      <Page />
    </Guard>
  );
  return Object.assign(Guarded, { preload: Page.preload });
}
