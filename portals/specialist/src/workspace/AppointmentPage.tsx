import { useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { Workspace } from './Workspace.tsx';

/** `/appointments/:id`: the workspace of one appointment, from the preparation to the signed note. */
export default function AppointmentPage() {
  const params = useParams<{ id: string }>();
  return (
    <Show when={params.id} keyed>
      {(id) => <Workspace id={id} isAtCall={false} />}
    </Show>
  );
}
