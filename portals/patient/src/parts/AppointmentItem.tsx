import { hrefOf } from '@daraport/client';
import { Avatar, Badge, ListItem, TimeRange, type Tone } from '@daraport/ui';
import { Show } from 'solid-js';
import type { AppointmentRowFragment, AppointmentState } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';

const TONES: Record<AppointmentState, Tone> = {
  CONFIRMED: 'success',
  CANCELLED: 'neutral',
  COMPLETED: 'neutral',
  NO_SHOW: 'warning',
};

/** The state of an appointment as a word. */
export function AppointmentBadge(props: { state: AppointmentState }) {
  return <Badge tone={TONES[props.state]}>{t(`appointments.state.${props.state}`)}</Badge>;
}

/** One appointment in a list, leading to its page. */
export function AppointmentItem(props: { appointment: AppointmentRowFragment }) {
  const who = () => props.appointment.specialist;
  return (
    <ListItem
      href={hrefOf(`/appointments/${props.appointment.id}`)}
      leading={<Avatar id={who().id} name={who().displayName} portrait={who().portraitSeed} />}
      title={who().displayName}
      text={
        <>
          <TimeRange
            startsAt={props.appointment.startsAt}
            endsAt={props.appointment.endsAt}
            otherTimeZone={who().timeZone}
            zone={false}
          />
          <span class="p-own-line">
            {`${props.appointment.appointmentType.name} · ${t(`format.${props.appointment.format}`)}`}
          </span>
        </>
      }
      trailing={
        <Show
          when={props.appointment.state === 'CONFIRMED'}
          fallback={<AppointmentBadge state={props.appointment.state} />}
        >
          <Show when={props.appointment.series}>
            <Badge tone="neutral">{t('series.badge')}</Badge>
          </Show>
          <Show when={props.appointment.intakeStatus.state === 'MISSING'}>
            <Badge tone="warning">{t('appointments.questionsOpen')}</Badge>
          </Show>
        </Show>
      }
    />
  );
}
