import { createSubscription, hrefOf } from '@daraport/client';
import { Avatar, Badge, Card, EmptyState, LinkButton, TimeRange } from '@daraport/ui';
import { Show } from 'solid-js';
import type { AgendaRowFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { openVisit } from '../parts/appointment.ts';
import { kindOf } from '../parts/AppointmentWords.tsx';
import { JoinButton } from '../parts/JoinButton.tsx';
import { NextVisitChanged } from './documents.ts';

/** The next appointment, large, with the way into its call; says live when the patient waits. */
export function NextVisit(props: { appointment: AgendaRowFragment | undefined }) {
  const visit = () => props.appointment && openVisit(props.appointment);
  createSubscription({
    query: NextVisitChanged,
    variables: () => ({ visitId: visit()?.id ?? '' }),
    pause: () => visit() === undefined,
  });
  return (
    <div class="s-today-next">
      <Show when={props.appointment} fallback={<NothingAhead />}>
        {(next) => (
          <Card tone="accent" title={t('today.next')}>
            <div class="s-next">
              <Avatar id={next().patient.id} name={next().patient.displayName} size="large" />
              <div class="d-stack-tight">
                <p class="s-next-name">
                  <strong>{next().patient.displayName}</strong>
                  <Show when={visit()?.state === 'WAITING'}>
                    <Badge tone="warning">{t('today.waiting')}</Badge>
                  </Show>
                </p>
                <p>
                  <TimeRange
                    startsAt={next().startsAt}
                    endsAt={next().endsAt}
                    otherTimeZone={next().timeZone}
                    zone={false}
                  />
                </p>
                <p class="d-muted">{kindOf(next())}</p>
              </div>
              <div class="d-row s-next-ways">
                <JoinButton visit={visit()} />
                <LinkButton href={hrefOf(`/appointments/${next().id}`)}>{t('today.prepare')}</LinkButton>
              </div>
            </div>
          </Card>
        )}
      </Show>
    </div>
  );
}

function NothingAhead() {
  return (
    <Card>
      <EmptyState
        level={2}
        illustration="calendar"
        title={t('today.none')}
        text={t('today.noneText')}
        action={<LinkButton href={hrefOf('/profile')}>{t('today.toProfile')}</LinkButton>}
      />
    </Card>
  );
}
