import { useSession } from '@daraport/client';
import { onDemand, Skeleton } from '@daraport/ui';
import { Show } from 'solid-js';
import { Landing } from './Landing.tsx';

/** Fetched for those who are signed in alone: a visitor's first page does not carry it. */
const Dashboard = onDemand(
  () => import('./Dashboard.tsx'),
  () => <Skeleton shape="block" height="20rem" />,
);

/** `/`: a visitor finds help; a patient sees what is next. */
export default function HomePage() {
  const session = useSession();
  return (
    <Show when={session.isSignedIn()} fallback={<Landing />}>
      <Dashboard />
    </Show>
  );
}
