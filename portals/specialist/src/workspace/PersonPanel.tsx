import { hrefOf, StaffChanges, useFormat } from '@daraport/client';
import { Avatar, Card, TimeRange } from '@daraport/ui';
import { t } from '../messages/index.ts';
import type { Desk } from './desk.ts';

/** Who comes, what was agreed, and what can be changed about it. */
export function PersonPanel(props: { desk: Desk }) {
  const format = useFormat();
  const appointment = () => props.desk.appointment;
  return (
    <Card>
      <div class="d-stack">
        <div class="s-next">
          <Avatar id={appointment().patient.id} name={appointment().patient.displayName} size="normal" />
          <h2>
            <a class="s-quiet-link" href={hrefOf(`/patients/${appointment().patient.id}`)}>
              {appointment().patient.displayName}
            </a>
          </h2>
        </div>
        <dl class="s-facts">
          <div>
            <dt>{t('person.when')}</dt>
            <dd>
              <TimeRange
                startsAt={appointment().startsAt}
                endsAt={appointment().endsAt}
                otherTimeZone={appointment().timeZone}
                zone={false}
              />
            </dd>
          </div>
          <div>
            <dt>{t('person.what')}</dt>
            <dd>{appointment().appointmentType.name}</dd>
          </div>
          <div>
            <dt>{t('person.how')}</dt>
            <dd>{t(`format.${appointment().format}`)}</dd>
          </div>
          <div>
            <dt>{t('person.booked')}</dt>
            <dd>{format.relative(appointment().createdAt, props.desk.now())}</dd>
          </div>
        </dl>
        <StaffChanges id={appointment().id} patient={appointment().patient.displayName} />
      </div>
    </Card>
  );
}
