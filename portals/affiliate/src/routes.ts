import type { PortalRoute } from '@daraport/client';
import { lazy } from 'solid-js';

/** Every page of the affiliate portal; each is a chunk of its own. */
export const routes: readonly PortalRoute[] = [
  { path: '/', component: lazy(() => import('./pages/OverviewPage.tsx')) },
  { path: '/links', component: lazy(() => import('./pages/LinksPage.tsx')) },
  { path: '/ledger', component: lazy(() => import('./pages/LedgerPage.tsx')) },
  { path: '/tokens', component: lazy(() => import('./pages/TokensPage.tsx')) },
  { path: '/program', component: lazy(() => import('./pages/ProgramPage.tsx')) },
];
