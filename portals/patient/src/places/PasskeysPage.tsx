import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/settings/passkeys`: signing in without a password. */
export default function PasskeysPage() {
  return (
    <Place
      name="passkeys"
      illustration="people"
      way="/settings"
      parent={{ href: '/settings', label: t('menu.settings') }}
    />
  );
}
