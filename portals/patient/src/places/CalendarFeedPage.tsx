import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/settings/calendar`: one's appointments in one's own calendar. */
export default function CalendarFeedPage() {
  return (
    <Place
      name="calendar"
      illustration="calendar"
      way="/appointments"
      parent={{ href: '/settings', label: t('menu.settings') }}
    />
  );
}
