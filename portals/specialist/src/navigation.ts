import { createQuery, createSubscription, useSession } from '@daraport/client';
import {
  BanknoteIcon,
  CalendarIcon,
  MessageCircleIcon,
  SettingsIcon,
  SunIcon,
  UserRoundIcon,
  UsersIcon,
  type PlaceGroup,
  type ProfileItem,
} from '@daraport/ui';
import { graphql } from './gql/index.ts';
import { followBookings } from './live/bookings.ts';
import { t } from './messages/index.ts';

const UnreadCount = graphql(`
  query UnreadCount {
    unreadMessageCount
  }
`);

const AnyMessage = graphql(`
  subscription AnyMessage {
    messageReceived {
      message {
        id
        conversationId
      }
    }
  }
`);

/** The places of a specialist. Unread messages are counted, and bookings followed, wherever she is. */
export function navigation(): () => readonly PlaceGroup[] {
  const session = useSession();
  const mayNotRead = () => !session.isSignedIn() || !session.may('messages:read');
  const [unread] = createQuery({ query: UnreadCount, pause: mayNotRead });
  createSubscription({ query: AnyMessage, pause: mayNotRead });
  followBookings();
  return () => [
    {
      places: [
        { href: '/', label: t('nav.today'), icon: SunIcon, exact: true },
        { href: '/calendar', label: t('nav.calendar'), icon: CalendarIcon },
        ...(session.may('patients:read') ? [{ href: '/patients', label: t('nav.patients'), icon: UsersIcon }] : []),
        {
          href: '/messages',
          label: t('nav.messages'),
          icon: MessageCircleIcon,
          count: unread.data?.unreadMessageCount || undefined,
        },
      ],
    },
    {
      label: t('nav.practice'),
      places: [
        ...(session.may('earnings:read') ? [{ href: '/earnings', label: t('nav.earnings'), icon: BanknoteIcon }] : []),
        { href: '/profile', label: t('nav.profile'), icon: UserRoundIcon },
        { href: '/settings', label: t('nav.settings'), icon: SettingsIcon },
      ],
    },
  ];
}

/** Above "Sign out" in the profile menu. */
export const profileItems = (): readonly ProfileItem[] => [
  { label: t('nav.settings'), icon: SettingsIcon, href: '/settings' },
];
