import { hrefOf, useFormat, useNow } from '@daraport/client';
import { Avatar, Card, EmptyState, LinkButton, TimeRange } from '@daraport/ui';
import type { AppointmentRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { openVisit } from '../parts/appointment.ts';
import { JoinButton } from '../parts/JoinButton.tsx';
import { FindSpecialist } from '../parts/FindSpecialist.tsx';

/** The one large thing: with whom, when, and the way into the call as soon as it is open. */
export function NextAppointment(props: { appointment: AppointmentRowFragment }) {
  const format = useFormat();
  const now = useNow(30_000);
  const one = () => props.appointment;
  const who = () => one().specialist;
  const title = () =>
    Date.parse(one().startsAt) > now().getTime()
      ? t('home.nextIn', { time: format.relative(one().startsAt, now()) })
      : t('home.running');
  return (
    <Card tone="accent" title={title()}>
      <div class="p-next">
        <Avatar id={who().id} name={who().displayName} portrait={who().portraitSeed} size="large" />
        <div class="d-stack-tight">
          <p class="p-next-name">{who().displayName}</p>
          <p class="d-lead">
            <TimeRange startsAt={one().startsAt} endsAt={one().endsAt} otherTimeZone={who().timeZone} />
          </p>
          <p>{`${one().appointmentType.name} · ${t(`format.${one().format}`)}`}</p>
          <div class="d-row p-next-ways">
            <JoinButton visit={openVisit(one())} />
            <LinkButton href={hrefOf(`/appointments/${one().id}`)}>{t('home.details')}</LinkButton>
          </div>
        </div>
      </div>
    </Card>
  );
}

/** Without an appointment the one large thing is the way to help. */
export function NothingAhead() {
  return (
    <Card tone="accent">
      <EmptyState
        illustration="calendar"
        title={t('home.none')}
        text={t('home.noneText')}
        action={<FindSpecialist />}
      />
    </Card>
  );
}
