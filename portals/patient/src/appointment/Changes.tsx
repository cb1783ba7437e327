import { useFormat } from '@daraport/client';
import { Button } from '@daraport/ui';
import { createSignal, For, lazy, Show, Suspense } from 'solid-js';
import type { AppointmentPageQuery } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { CancelDialog } from './CancelDialog.tsx';
import { missedWords, termsWords } from './terms.ts';

const Mover = lazy(() => import('./Mover.tsx'));

type Appointment = NonNullable<AppointmentPageQuery['appointment']>;

/** What the patient may change, until when and for what; or what was kept once it did not take place. */
export function Changes(props: { appointment: Appointment }) {
  const format = useFormat();
  const [isMoving, setMoving] = createSignal(false);
  const one = () => props.appointment;
  const terms = () => one().changeTerms;
  const isPossible = (state: string | undefined) => state === 'FREE' || state === 'WITH_FEE';
  return (
    <>
      <Show when={one().state === 'CONFIRMED' && terms()}>
        {(known) => (
          <div class="p-cancel">
            <div class="d-muted d-small d-stack-tight">
              <For each={termsWords(known(), format)}>{(line) => <p>{line}</p>}</For>
            </div>
            <div class="d-row">
              <Show when={isPossible(known().rescheduling.state) && !isMoving()}>
                <Button onClick={() => setMoving(true)}>{t('change.move')}</Button>
              </Show>
              <Show when={isPossible(known().cancelling.state)}>
                <CancelDialog appointment={one()} />
              </Show>
            </div>
          </div>
        )}
      </Show>
      <Show when={one().state !== 'CONFIRMED' && terms()}>
        {(known) => (
          <div class="d-muted d-small d-stack-tight">
            <Show when={one().endedUnpaid}>
              <p>{t('change.endedUnpaid')}</p>
            </Show>
            <For each={missedWords(one().state, known(), format)}>{(line) => <p>{line}</p>}</For>
          </div>
        )}
      </Show>
      <Show when={isMoving() && one().state === 'CONFIRMED'}>
        <Suspense>
          <Mover appointment={one()} onClose={() => setMoving(false)} />
        </Suspense>
      </Show>
    </>
  );
}
