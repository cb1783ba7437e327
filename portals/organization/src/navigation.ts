import { useSession } from '@daraport/client';
import {
  BanknoteIcon,
  BellIcon,
  CalendarIcon,
  ChartColumnIcon,
  ClipboardListIcon,
  FileCheckIcon,
  HourglassIcon,
  InboxIcon,
  KeyRoundIcon,
  LayoutDashboardIcon,
  PaletteIcon,
  ScaleIcon,
  ShieldCheckIcon,
  SlidersHorizontalIcon,
  SplitIcon,
  StethoscopeIcon,
  UsersIcon,
  UsersRoundIcon,
  type PlaceGroup,
} from '@daraport/ui';
import { t } from './messages/index.ts';

/** The places of those who run the brand; what a role may not see is not offered. */
export function navigation(): () => readonly PlaceGroup[] {
  const session = useSession();
  const when = <Place>(may: boolean, place: Place): Place[] => (may ? [place] : []);
  return () =>
    [
      {
        label: t('nav.operate'),
        places: [
          ...when(session.may('reports:read'), {
            href: '/',
            label: t('nav.overview'),
            icon: LayoutDashboardIcon,
            exact: true,
          }),
          ...when(session.may('appointments:oversee'), {
            href: '/bookings',
            label: t('nav.bookings'),
            icon: CalendarIcon,
          }),
          ...when(session.hasModule('BOOKING') && session.may('availability:oversee'), {
            href: '/groups',
            label: t('nav.groups'),
            icon: UsersRoundIcon,
          }),
          ...when(
            session.hasModule('ASSISTED_SCHEDULING') &&
              (session.may('requests:coordinate') || session.may('brand:configure')),
            { href: '/requests', label: t('nav.requests'), icon: InboxIcon },
          ),
          ...when(session.hasModule('ASSISTED_SCHEDULING') && session.may('availability:oversee'), {
            href: '/allocation',
            label: t('nav.allocation'),
            icon: SplitIcon,
          }),
          ...when(session.hasModule('BOOKING') && session.may('appointments:oversee'), {
            href: '/waiting',
            label: t('nav.waiting'),
            icon: HourglassIcon,
          }),
          ...when(session.may('reports:read'), { href: '/reports', label: t('nav.reports'), icon: ChartColumnIcon }),
          ...when(session.hasModule('INTAKE') && session.may('intake:manage'), {
            href: '/forms',
            label: t('nav.forms'),
            icon: ClipboardListIcon,
          }),
        ],
      },
      {
        label: t('nav.peopleGroup'),
        places: [
          ...when(session.hasModule('BOOKING'), {
            href: '/specialists',
            label: t('nav.specialists'),
            icon: StethoscopeIcon,
          }),
          ...when(session.may('people:manage'), {
            href: '/onboarding',
            label: t('nav.onboarding'),
            icon: FileCheckIcon,
          }),
          ...when(session.may('people:read'), { href: '/people', label: t('nav.people'), icon: UsersIcon }),
        ],
      },
      {
        label: t('nav.money'),
        places: when(session.may('payments:oversee'), {
          href: '/payments',
          label: t('nav.payments'),
          icon: BanknoteIcon,
        }),
      },
      {
        label: t('nav.trust'),
        places: [
          ...when(session.may('audit:read'), { href: '/audit', label: t('nav.audit'), icon: ShieldCheckIcon }),
          ...when(session.may('brand:configure'), { href: '/roles', label: t('nav.roles'), icon: KeyRoundIcon }),
          { href: '/texts', label: t('nav.texts'), icon: FileCheckIcon },
        ],
      },
      {
        label: t('nav.settings'),
        places: [
          ...when(session.may('brand:configure'), { href: '/brand', label: t('nav.brand'), icon: PaletteIcon }),
          ...when(session.hasModule('BOOKING') && session.may('brand:configure'), {
            href: '/matching',
            label: t('nav.matching'),
            icon: SlidersHorizontalIcon,
          }),
          ...when(session.hasModule('EXPERIMENTS') && session.may('brand:configure'), {
            href: '/experiments',
            label: t('nav.experiments'),
            icon: ScaleIcon,
          }),
          ...when(session.may('brand:configure'), { href: '/reminders', label: t('nav.reminders'), icon: BellIcon }),
        ],
      },
    ].filter(({ places }) => places.length > 0);
}
