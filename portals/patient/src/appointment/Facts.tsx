import { hrefOf, useNow } from '@daraport/client';
import { Avatar, Card, LinkButton, MessageCircleIcon, TimeRange } from '@daraport/ui';
import { Show } from 'solid-js';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { openVisit } from '../parts/appointment.ts';
import { AppointmentBadge } from '../parts/AppointmentItem.tsx';
import { JoinButton } from '../parts/JoinButton.tsx';
import { bookingPath } from '../parts/specialist.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { Changes } from './Changes.tsx';

type Appointment = NonNullable<AppointmentPageQuery['appointment']>;

/** With whom, when, what and how, and everything one can do about it now. */
export function Facts(props: { appointment: Appointment }) {
  const one = () => props.appointment;
  const who = () => one().specialist;
  const isGroup = () => one().appointmentType.seats !== null;
  return (
    <Card>
      <div class="d-stack">
        <div class="d-row-apart">
          <div class="d-row p-no-wrap">
            <Avatar id={who().id} name={who().displayName} portrait={who().portraitSeed} size="large" />
            <div>
              <a href={hrefOf(`/specialists/${who().slug}`)}>
                <strong>{who().displayName}</strong>
              </a>
              <p class="d-muted d-small">
                {[one().appointmentType.name, isGroup() && t('group.kind'), t(`format.${one().format}`)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </div>
          <AppointmentBadge state={one().state} />
        </div>
        <p class="d-lead p-when">
          <TimeRange startsAt={one().startsAt} endsAt={one().endsAt} otherTimeZone={who().timeZone} />
        </p>
        <Show when={isGroup()}>
          <p class="d-muted d-small">{t('group.own')}</p>
        </Show>
        <Ways appointment={one()} />
      </div>
    </Card>
  );
}

/** Before the appointment: join, calendar, message, cancel; after it: message, and book again. */
function Ways(props: { appointment: Appointment }) {
  const now = useNow(30_000);
  const one = () => props.appointment;
  const isAhead = () => one().state === 'CONFIRMED' && Date.parse(one().endsAt) > now().getTime();
  return (
    <>
      <div class="d-row">
        <JoinButton visit={openVisit(one())} />
        <Show
          when={isAhead()}
          fallback={
            <LinkButton variant="primary" href={hrefOf(bookingPath(one().specialist.slug))}>
              {t('appointment.again')}
            </LinkButton>
          }
        >
          <CalendarButton appointment={one()} />
        </Show>
        <Show when={one().conversation}>
          {(conversation) => (
            <LinkButton icon={MessageCircleIcon} href={hrefOf(`/messages/${conversation().id}`)}>
              {t('appointment.message')}
            </LinkButton>
          )}
        </Show>
      </div>
      <Changes appointment={one()} />
    </>
  );
}
