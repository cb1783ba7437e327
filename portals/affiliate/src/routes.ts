import type { PortalRoute } from '@daraport/client';
import { lazy } from 'solid-js';

/** Every page of the affiliate portal; each is a chunk of its own. */
export const routes: readonly PortalRoute[] = [
  { path: '/', help: 'partners', component: lazy(() => import('./pages/OverviewPage.tsx')) },
  { path: '/links', help: 'links', component: lazy(() => import('./pages/LinksPage.tsx')) },
  { path: '/links/creatives', component: lazy(() => import('./places/CreativesPage.tsx')) },
  { path: '/ledger', help: 'commission-states', component: lazy(() => import('./pages/LedgerPage.tsx')) },
  { path: '/payouts', help: 'commission-states', component: lazy(() => import('./pages/PayoutsPage.tsx')) },
  { path: '/payouts/statements', component: lazy(() => import('./places/StatementsPage.tsx')) },
  { path: '/tokens', help: 'api-access', component: lazy(() => import('./pages/TokensPage.tsx')) },
  { path: '/program', help: 'attribution-consent', component: lazy(() => import('./pages/ProgramPage.tsx')) },
];
