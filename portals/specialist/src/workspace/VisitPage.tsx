import { createQuery, Loaded } from '@daraport/client';
import { Skeleton } from '@daraport/ui';
import { useParams } from '@solidjs/router';
import { createMemo, Show } from 'solid-js';
import { VisitAppointment } from './documents.ts';
import { NoAppointment } from './NoAppointment.tsx';
import { Workspace } from './Workspace.tsx';

/** `/visit/:visitId`, the link in mails: the same workspace, opened at the call; the same address brings one back in. */
export default function VisitPage() {
  const params = useParams<{ visitId: string }>();
  const [page] = createQuery({ query: VisitAppointment, variables: () => ({ id: params.visitId }) });
  const id = createMemo(() => page.data?.visit?.appointment.id);
  return (
    <Loaded
      query={page}
      select={(data) => data.visit}
      skeleton={<Skeleton shape="block" height="24rem" />}
      missing={<NoAppointment />}
    >
      {() => (
        <Show when={id()} keyed>
          {(appointmentId) => <Workspace id={appointmentId} isAtCall />}
        </Show>
      )}
    </Loaded>
  );
}
