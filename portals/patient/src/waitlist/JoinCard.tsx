import { useSession } from '@daraport/client';
import { Button, Card } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import type { VisitFormat } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { JoinDialog } from './JoinDialog.tsx';

/** The way onto the waiting list, below the times; for patients who are signed in. */
export function JoinCard(props: {
  specialistId: string;
  typeId: string;
  format: VisitFormat;
  onChoose: (startsAt: string) => void;
}) {
  const session = useSession();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <Card tone="sunken" title={t('wait.nothing')} text={t('wait.nothingText')}>
      <Show when={session.isSignedIn()} fallback={<p class="d-muted">{t('wait.signIn')}</p>}>
        <div>
          <Button onClick={() => setOpen(true)}>{t('wait.join')}</Button>
        </div>
        <Show when={isOpen()}>
          <JoinDialog
            specialistId={props.specialistId}
            typeId={props.typeId}
            format={props.format}
            onClose={() => setOpen(false)}
            onChoose={(startsAt) => {
              setOpen(false);
              props.onChoose(startsAt);
            }}
          />
        </Show>
      </Show>
    </Card>
  );
}
