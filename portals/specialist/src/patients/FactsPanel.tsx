import { hrefOf, useFormat } from '@daraport/client';
import { Avatar, Card } from '@daraport/ui';
import { Show } from 'solid-js';
import type { CareAppointmentFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { kindOf } from '../parts/AppointmentWords.tsx';
import type { Care } from './standing.ts';

/** Who it is, since when, and which appointments stand before and behind. */
export function FactsPanel(props: { care: Care }) {
  const format = useFormat();
  const person = () => props.care.patient;
  return (
    <Card>
      <div class="d-stack">
        <div class="s-next">
          <Avatar id={person().id} name={person().displayName} size="normal" />
          <h2>{person().displayName}</h2>
        </div>
        <dl class="s-facts">
          <AppointmentFact name={t('patients.next')} appointment={props.care.nextAppointment} />
          <AppointmentFact name={t('patients.last')} appointment={props.care.lastAppointment} />
          <div>
            <dt>{t('patients.since')}</dt>
            <dd>{format.day(props.care.since)}</dd>
          </div>
        </dl>
      </div>
    </Card>
  );
}

function AppointmentFact(props: { name: string; appointment: CareAppointmentFragment | null }) {
  const format = useFormat();
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <Show when={props.appointment} fallback={<span class="d-muted">{t('patients.none')}</span>}>
          {(appointment) => (
            <span class="s-own-lines">
              <a class="s-quiet-link" href={hrefOf(`/appointments/${appointment().id}`)}>
                {format.moment(appointment().startsAt, appointment().endsAt)}
              </a>
              <span class="d-muted d-small">{kindOf(appointment())}</span>
            </span>
          )}
        </Show>
      </dd>
    </div>
  );
}
