import { hrefOf } from '@daraport/client';
import { Button, CalendarPlusIcon, saveFile } from '@daraport/ui';
import type { AppointmentRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { calendarFile } from './calendar-file.ts';

/** Puts the appointment into one's own calendar, as a file made here from what the page knows. */
export function CalendarButton(props: { appointment: AppointmentRowFragment }) {
  const save = () => {
    const { id, startsAt, endsAt, specialist } = props.appointment;
    const file = calendarFile({
      uid: `${id}@daraport`,
      startsAt,
      endsAt,
      summary: t('appointment.title', { name: specialist.displayName }),
      url: new URL(hrefOf(`/appointments/${id}`), location.href).href,
      madeAt: new Date().toISOString(),
    });
    saveFile(t('appointment.calendarFile'), file, 'text/calendar');
  };
  return (
    <Button icon={CalendarPlusIcon} onClick={save}>
      {t('appointment.toCalendar')}
    </Button>
  );
}
