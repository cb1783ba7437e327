import type { PortalRoute } from '@daraport/client';
import { lazy } from 'solid-js';

/** Every page of the organization portal; each is a chunk of its own. */
export const routes: readonly PortalRoute[] = [
  { path: '/', help: 'overview', component: lazy(() => import('./pages/OverviewPage.tsx')) },
  { path: '/bookings', help: 'bookings', component: lazy(() => import('./pages/BookingsPage.tsx')) },
  { path: '/groups', help: 'groups', component: lazy(() => import('./groups/GroupsPage.tsx')) },
  { path: '/groups/:id', help: 'groups', component: lazy(() => import('./groups/SessionPage.tsx')) },
  { path: '/requests', help: 'requests', component: lazy(() => import('./requests/RequestsPage.tsx')) },
  { path: '/requests/:id', help: 'requests', component: lazy(() => import('./requests/RequestPage.tsx')) },
  { path: '/allocation', help: 'allocation', component: lazy(() => import('./allocation/AllocationPage.tsx')) },
  { path: '/waiting', help: 'waiting', component: lazy(() => import('./waiting/WaitingPage.tsx')) },
  { path: '/matching', help: 'matching', component: lazy(() => import('./matching/MatchingPage.tsx')) },
  { path: '/reports', help: 'overview', component: lazy(() => import('./pages/ReportsPage.tsx')) },
  { path: '/payments', help: 'bookings', component: lazy(() => import('./pages/PaymentsPage.tsx')) },
  { path: '/specialists', help: 'people', component: lazy(() => import('./pages/SpecialistsPage.tsx')) },
  { path: '/specialists/:slug', help: 'people', component: lazy(() => import('./specialists/SpecialistPage.tsx')) },
  {
    path: '/onboarding',
    help: 'people',
    component: lazy(() => import('./onboarding/OnboardingsPage.tsx')),
  },
  {
    path: '/onboarding/:id',
    help: 'people',
    component: lazy(() => import('./onboarding/OnboardingPage.tsx')),
  },
  { path: '/pools', help: 'pools', component: lazy(() => import('./pools/PoolsPage.tsx')) },
  { path: '/people', help: 'people', component: lazy(() => import('./pages/PeoplePage.tsx')) },
  { path: '/forms', help: 'forms', component: lazy(() => import('./forms/FormsPage.tsx')) },
  { path: '/forms/:id', help: 'forms', component: lazy(() => import('./forms/FormPage.tsx')) },
  { path: '/audit', help: 'audit', component: lazy(() => import('./pages/AuditPage.tsx')) },
  { path: '/texts', help: 'audit', component: lazy(() => import('./pages/TextsPage.tsx')) },
  { path: '/brand', help: 'overview', component: lazy(() => import('./pages/BrandPage.tsx')) },
  { path: '/experiments', help: 'experiments', component: lazy(() => import('./experiments/ExperimentsPage.tsx')) },
  { path: '/reminders', help: 'bookings', component: lazy(() => import('./reminders/RemindersPage.tsx')) },
  { path: '/settings/tokens', component: lazy(() => import('./pages/TokensPage.tsx')) },
  {
    path: '/invitations',
    help: 'people',
    component: lazy(() => import('./invitations/InvitationsPage.tsx')),
  },
  { path: '/roles', component: lazy(() => import('./access/RolesPage.tsx')) },
  { path: '/billing', component: lazy(() => import('./places/BillingPage.tsx')) },
  { path: '/retention', component: lazy(() => import('./places/RetentionPage.tsx')) },
  { path: '/pilots', component: lazy(() => import('./places/PilotsPage.tsx')) },
];
