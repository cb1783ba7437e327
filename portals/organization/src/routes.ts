import type { PortalRoute } from '@daraport/client';
import { lazy } from 'solid-js';

/** Every page of the organization portal; each is a chunk of its own. */
export const routes: readonly PortalRoute[] = [
  { path: '/', component: lazy(() => import('./pages/OverviewPage.tsx')) },
  { path: '/bookings', component: lazy(() => import('./pages/BookingsPage.tsx')) },
  { path: '/specialists', component: lazy(() => import('./pages/SpecialistsPage.tsx')) },
  { path: '/people', component: lazy(() => import('./pages/PeoplePage.tsx')) },
  { path: '/audit', component: lazy(() => import('./pages/AuditPage.tsx')) },
];
