import type { NoticeTargetKind, Portal } from '../gql/graphql.ts';

type Place = (id: string) => string;

const appointment: Place = (id) => `/appointments/${id}`;
const session: Place = (id) => `/groups/${id}`;
const request: Place = (id) => `/requests/${id}`;
const conversation: Place = (id) => `/messages/${id}`;

/** Where each portal shows what a notice may be about; a portal that does not show it leads nowhere. */
const PLACES: Record<Portal, Partial<Record<NoticeTargetKind, Place>>> = {
  PATIENT: {
    APPOINTMENT: appointment,
    CONVERSATION: conversation,
    PAYMENT: () => '/payments',
    DATA_REQUEST: () => '/data',
    ASSISTED_REQUEST: request,
    WAITLIST: () => '/waitlist',
  },
  SPECIALIST: {
    APPOINTMENT: appointment,
    GROUP_SESSION: session,
    CONVERSATION: conversation,
    CREDENTIALS: () => '/profile/documents',
  },
  ORGANIZATION: {
    GROUP_SESSION: session,
    ASSISTED_REQUEST: request,
    CREDENTIALS: (id) => `/onboarding/${id}`,
    EXPERIMENT: () => '/experiments',
  },
  AFFILIATE: { CONVERSION: () => '/ledger' },
};

/** The path inside the portal a notice leads to; undefined where the portal has none. */
export const placeOf = (portal: Portal, target: { readonly kind: NoticeTargetKind; readonly id: string }) =>
  PLACES[portal][target.kind]?.(target.id);

/** Whether what the notice is about is on the screen, at its own page or below. */
export const isOpenAt = (path: string, place: string | undefined): boolean =>
  place !== undefined && (path === place || path.startsWith(`${place}/`));
