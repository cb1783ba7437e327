import { t } from '../messages/index.ts';
import { Place } from './Place.tsx';

/** `/calendar/availability`: working hours and absences. */
export default function AvailabilityPage() {
  return (
    <Place
      name="availability"
      illustration="calendar"
      way="/profile"
      parent={{ href: '/calendar', label: t('calendar.title') }}
    />
  );
}
