import type { PortalRoute } from '@daraport/client';
import { lazy } from 'solid-js';

/** Every page of the specialist portal; each is a chunk of its own. */
export const routes: readonly PortalRoute[] = [
  { path: '/', help: 'today', component: lazy(() => import('./today/TodayPage.tsx')) },
  { path: '/calendar', help: 'calendar', component: lazy(() => import('./calendar/CalendarPage.tsx')) },
  { path: '/calendar/availability', component: lazy(() => import('./availability/AvailabilityPage.tsx')) },
  {
    path: '/calendar/waitlist',
    help: 'own-waiting-list',
    component: lazy(() => import('./waitlist/WaitlistPage.tsx')),
  },
  { path: '/groups', help: 'group-sessions', component: lazy(() => import('./groups/GroupsPage.tsx')) },
  { path: '/groups/:id', help: 'group-sessions', component: lazy(() => import('./groups/SessionPage.tsx')) },
  { path: '/patients', help: 'patients', component: lazy(() => import('./patients/PatientsPage.tsx')) },
  { path: '/patients/:id', help: 'patients', component: lazy(() => import('./patients/PatientPage.tsx')) },
  {
    path: '/appointments/:id',
    help: 'before-a-visit',
    component: lazy(() => import('./workspace/AppointmentPage.tsx')),
  },
  { path: '/visit/:visitId', help: 'call-fails', component: lazy(() => import('./workspace/VisitPage.tsx')) },
  { path: '/messages/:id?', help: 'secure-messages', component: lazy(() => import('./pages/MessagesPage.tsx')) },
  { path: '/earnings', help: 'earnings', component: lazy(() => import('./earnings/EarningsPage.tsx')) },
  { path: '/earnings/statements', component: lazy(() => import('./places/StatementsPage.tsx')) },
  { path: '/earnings/payouts', component: lazy(() => import('./places/PayoutsPage.tsx')) },
  { path: '/join', access: 'anyone', component: lazy(() => import('./join/JoinPage.tsx')) },
  { path: '/profile', help: 'own-profile', component: lazy(() => import('./pages/ProfilePage.tsx')) },
  { path: '/profile/reception', help: 'whom-you-take', component: lazy(() => import('./reception/ReceptionPage.tsx')) },
  { path: '/profile/documents', component: lazy(() => import('./credentials/CredentialsPage.tsx')) },
];
