import type { PortalRoute } from '@daraport/client';
import { lazy } from 'solid-js';

/** Every page of the patient portal; each is a chunk of its own. */
export const routes: readonly PortalRoute[] = [
  { path: '/', help: 'find-and-book', access: 'anyone', component: lazy(() => import('./pages/HomePage.tsx')) },
  {
    path: '/specialists',
    help: 'find-and-book',
    access: 'anyone',
    component: lazy(() => import('./pages/SpecialistsPage.tsx')),
  },
  {
    path: '/specialists/:slug',
    help: 'find-and-book',
    access: 'anyone',
    component: lazy(() => import('./pages/SpecialistPage.tsx')),
  },
  {
    path: '/compare',
    help: 'choose-someone',
    access: 'anyone',
    component: lazy(() => import('./pages/ComparePage.tsx')),
  },
  { path: '/match', help: 'guided-search', access: 'anyone', component: lazy(() => import('./match/MatchPage.tsx')) },
  { path: '/book/:slug', help: 'pay', access: 'anyone', component: lazy(() => import('./booking/BookPage.tsx')) },
  { path: '/requests', help: 'let-us-find', component: lazy(() => import('./requests/RequestsPage.tsx')) },
  { path: '/requests/new', help: 'let-us-find', component: lazy(() => import('./requests/NewRequestPage.tsx')) },
  { path: '/requests/:id', help: 'let-us-find', component: lazy(() => import('./requests/RequestPage.tsx')) },
  {
    path: '/book-any/:id',
    help: 'book-one-of-several',
    access: 'anyone',
    component: lazy(() => import('./pool/PoolPage.tsx')),
  },
  { path: '/appointments', help: 'cancel', component: lazy(() => import('./pages/AppointmentsPage.tsx')) },
  { path: '/appointments/:id', help: 'join-call', component: lazy(() => import('./appointment/AppointmentPage.tsx')) },
  { path: '/waitlist', help: 'waiting-list', component: lazy(() => import('./waitlist/WaitlistPage.tsx')) },
  { path: '/visit/:visitId', help: 'device-trouble', component: lazy(() => import('./pages/VisitPage.tsx')) },
  { path: '/messages/:id?', help: 'messages', component: lazy(() => import('./pages/MessagesPage.tsx')) },
  { path: '/documents', component: lazy(() => import('./places/DocumentsPage.tsx')) },
  { path: '/me', component: lazy(() => import('./pages/MePage.tsx')) },
  { path: '/record', help: 'who-saw-my-record', component: lazy(() => import('./record/RecordPage.tsx')) },
  { path: '/consents', help: 'consents', component: lazy(() => import('./consents/ConsentsPage.tsx')) },
  { path: '/data', help: 'data-export', component: lazy(() => import('./pages/DataPage.tsx')) },
  { path: '/data/deletion', component: lazy(() => import('./places/DeletionPage.tsx')) },
  { path: '/payments', help: 'pay', component: lazy(() => import('./payments/PaymentsPage.tsx')) },
  { path: '/payments/invoices', component: lazy(() => import('./places/InvoicesPage.tsx')) },
  { path: '/payments/:id', help: 'pay', component: lazy(() => import('./payments/PaymentPage.tsx')) },
  { path: '/settings/tokens', component: lazy(() => import('./pages/TokensPage.tsx')) },
  { path: '/settings/passkeys', component: lazy(() => import('./places/PasskeysPage.tsx')) },
];
