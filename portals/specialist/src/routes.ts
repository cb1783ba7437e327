import type { PortalRoute } from '@daraport/client';
import { lazy } from 'solid-js';

/** Every page of the specialist portal; each is a chunk of its own. */
export const routes: readonly PortalRoute[] = [
  { path: '/', component: lazy(() => import('./today/TodayPage.tsx')) },
  { path: '/calendar', component: lazy(() => import('./calendar/CalendarPage.tsx')) },
  { path: '/appointments/:id', component: lazy(() => import('./workspace/AppointmentPage.tsx')) },
  { path: '/visit/:visitId', component: lazy(() => import('./workspace/VisitPage.tsx')) },
  { path: '/messages', component: lazy(() => import('./pages/MessagesPage.tsx')) },
  { path: '/messages/:id', component: lazy(() => import('./pages/MessagesPage.tsx')) },
  { path: '/profile', component: lazy(() => import('./pages/ProfilePage.tsx')) },
];
