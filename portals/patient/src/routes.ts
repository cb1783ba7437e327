import type { PortalRoute } from '@daraport/client';
import { lazy } from 'solid-js';

/** Every page of the patient portal; each is a chunk of its own. */
export const routes: readonly PortalRoute[] = [
  { path: '/', access: 'anyone', component: lazy(() => import('./pages/HomePage.tsx')) },
  { path: '/specialists', access: 'anyone', component: lazy(() => import('./pages/SpecialistsPage.tsx')) },
  { path: '/specialists/:slug', access: 'anyone', component: lazy(() => import('./pages/SpecialistPage.tsx')) },
  { path: '/compare', access: 'anyone', component: lazy(() => import('./pages/ComparePage.tsx')) },
  { path: '/book/:slug', access: 'anyone', component: lazy(() => import('./booking/BookPage.tsx')) },
  { path: '/appointments', component: lazy(() => import('./pages/AppointmentsPage.tsx')) },
  { path: '/appointments/:id', component: lazy(() => import('./pages/AppointmentPage.tsx')) },
  { path: '/visit/:visitId', component: lazy(() => import('./pages/VisitPage.tsx')) },
  { path: '/messages', component: lazy(() => import('./pages/MessagesPage.tsx')) },
  { path: '/messages/:id', component: lazy(() => import('./pages/MessagesPage.tsx')) },
  { path: '/me', component: lazy(() => import('./pages/MePage.tsx')) },
  { path: '/record', component: lazy(() => import('./pages/RecordPage.tsx')) },
  { path: '/data', component: lazy(() => import('./pages/DataPage.tsx')) },
  { path: '/payments', component: lazy(() => import('./pages/PaymentsPage.tsx')) },
];
