import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/settings/notifications`: which news reach one how. */
export default function NotificationsPage() {
  return (
    <Place
      name="notifications"
      illustration="messages"
      way="/settings"
      parent={{ href: '/settings', label: t('menu.settings') }}
    />
  );
}
