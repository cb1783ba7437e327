import { useSession } from '@daraport/client';
import { lazy, Show } from 'solid-js';
import { Landing } from './Landing.tsx';

const Dashboard = lazy(() => import('./Dashboard.tsx'));

/** `/`: a visitor finds help; a patient sees what is next. */
export default function HomePage() {
  const session = useSession();
  return (
    <Show when={session.isSignedIn()} fallback={<Landing />}>
      <Dashboard />
    </Show>
  );
}
