import {
  ChartLineIcon,
  FileTextIcon,
  HandCoinsIcon,
  KeyRoundIcon,
  LinkIcon,
  WalletIcon,
  type PlaceGroup,
} from '@daraport/ui';
import { t } from './messages/index.ts';

/** The places of a partner. */
export const navigation = () => (): readonly PlaceGroup[] => [
  {
    places: [
      { href: '/', label: t('nav.overview'), icon: ChartLineIcon, exact: true },
      { href: '/links', label: t('nav.links'), icon: LinkIcon },
      { href: '/ledger', label: t('nav.ledger'), icon: HandCoinsIcon },
      { href: '/payouts', label: t('nav.payouts'), icon: WalletIcon },
    ],
  },
  {
    label: t('nav.connect'),
    places: [
      { href: '/tokens', label: t('nav.tokens'), icon: KeyRoundIcon },
      { href: '/program', label: t('nav.program'), icon: FileTextIcon },
    ],
  },
];
