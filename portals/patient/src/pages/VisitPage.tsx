import { hrefOf, Loaded, useVisitCall, VisitRoom } from '@daraport/client';
import { LinkButton, NotFoundState, Page, Skeleton, TimeRange } from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../messages/index.ts';

/** `/visit/:visitId`: device check, waiting room, call; the same address brings one back in. */
export default function VisitPage() {
  const params = useParams<{ visitId: string }>();
  const call = useVisitCall(() => params.visitId);
  return (
    <Loaded
      query={call.room}
      select={(data) => data.visit}
      skeleton={<Skeleton shape="block" height="24rem" />}
      missing={<NotFoundState title={t('visit.missing')} href={hrefOf('/appointments')} />}
    >
      {(visit) => (
        <Page
          title={t('visit.title')}
          heading={visit.appointment.specialist.displayName}
          intro={<TimeRange startsAt={visit.appointment.startsAt} endsAt={visit.appointment.endsAt} />}
        >
          <div class="p-room">
            <VisitRoom
              call={call}
              portrait={visit.appointment.specialist.portraitSeed}
              afterwards={
                <>
                  <LinkButton href={hrefOf(`/appointments/${visit.appointment.id}`)}>
                    {t('visit.toAppointment')}
                  </LinkButton>
                  <Show when={visit.appointment.conversation}>
                    {(conversation) => (
                      <LinkButton href={hrefOf(`/messages/${conversation().id}`)}>{t('visit.write')}</LinkButton>
                    )}
                  </Show>
                </>
              }
            />
          </div>
        </Page>
      )}
    </Loaded>
  );
}
