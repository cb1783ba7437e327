import { createQuery, createSubscription, useGraph, useSession } from '@daraport/client';
import {
  CalendarIcon,
  DownloadIcon,
  FileCheckIcon,
  HouseIcon,
  InboxIcon,
  MessageCircleIcon,
  ReceiptIcon,
  SearchIcon,
  SettingsIcon,
  ShieldCheckIcon,
  UserRoundIcon,
  type PlaceGroup,
  type ProfileItem,
} from '@daraport/ui';
import { graphql } from './gql/index.ts';
import { t } from './messages/index.ts';
import { useJourney } from './parts/journey.ts';

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

const BrandChanged = graphql(`
  subscription BrandChanged {
    brandChanged {
      id
      shownJourney
    }
  }
`);

/** The five places; a visitor has two. Where help is found is the brand's journey, which open pages follow. Unread messages are counted live. */
export function navigation(): () => readonly PlaceGroup[] {
  const session = useSession();
  const isVisitor = () => !session.isSignedIn() || !session.may('messages:read');
  const [unread] = createQuery({ query: UnreadCount, pause: isVisitor });
  createSubscription({ query: AnyMessage, pause: isVisitor });
  const { start } = useJourney();
  const graph = useGraph();
  createSubscription({ query: BrandChanged, pause: () => !session.isSignedIn() }, () => graph.onAccessChanged());
  const open = () => [
    { href: '/', label: t('nav.home'), icon: HouseIcon, exact: true },
    ...(session.hasModule('BOOKING') ? [{ href: start(), label: t('nav.find'), icon: SearchIcon }] : []),
  ];
  const own = () => [
    { href: '/appointments', label: t('nav.appointments'), icon: CalendarIcon },
    { href: '/messages', label: t('nav.messages'), icon: MessageCircleIcon, count: unread.data?.unreadMessageCount },
    { href: '/me', label: t('nav.me'), icon: UserRoundIcon },
  ];
  return () => [{ places: session.isSignedIn() ? [...open(), ...own()] : open() }];
}

/** The profile menu, which on a phone is the page "Me". */
export const profileItems = (): readonly ProfileItem[] => [
  { label: t('menu.requests'), icon: InboxIcon, href: '/requests' },
  { label: t('menu.record'), icon: ShieldCheckIcon, href: '/record' },
  { label: t('menu.consents'), icon: FileCheckIcon, href: '/consents' },
  { label: t('menu.data'), icon: DownloadIcon, href: '/data' },
  { label: t('menu.payments'), icon: ReceiptIcon, href: '/payments' },
  { label: t('menu.settings'), icon: SettingsIcon, href: '/settings' },
];
