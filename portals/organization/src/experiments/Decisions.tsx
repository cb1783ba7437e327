import { createKeys, createMutation, expectPayload } from '@daraport/client';
import { Button, Dialog, showToast } from '@daraport/ui';
import { createSignal } from 'solid-js';
import type { BookingJourney } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { AdoptJourney, StopExperiment } from './documents.ts';
import { t } from './messages/index.ts';

/** Ends a comparison, after asking. */
export function StopButton(props: { experimentId: string; onDone: () => void }) {
  const [isAsking, setAsking] = createSignal(false);
  const [stop, isStopping] = createMutation(StopExperiment);
  const keys = createKeys();
  const send = async () => {
    const { experimentId } = props;
    const { data } = await stop({ input: { experimentId, idempotencyKey: keys.of('stop', experimentId) } });
    const outcome = data && expectPayload(data.stopExperiment, 'ExperimentSaved');
    setAsking(false);
    if (outcome?.payload) showToast({ tone: 'success', title: t('stopped') });
    else showToast({ tone: 'danger', title: outcome?.refusal.message ?? t('failed') });
    props.onDone();
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('stop')}</Button>
      <Dialog
        open={isAsking()}
        onOpenChange={setAsking}
        locked={isStopping()}
        size="small"
        title={t('stopTitle')}
        text={t('stopText')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('keep')}</Button>
            <Button variant="danger" busy={isStopping()} onClick={() => void send()}>
              {t('stop')}
            </Button>
          </>
        }
      />
    </>
  );
}

/** Makes a compared way the brand's, after asking. */
export function AdoptButton(props: { experimentId: string; journey: BookingJourney; onDone: () => void }) {
  const [isAsking, setAsking] = createSignal(false);
  const [adopt, isAdopting] = createMutation(AdoptJourney);
  const keys = createKeys();
  const name = () => common(`journey.${props.journey}`);
  const send = async () => {
    const { experimentId, journey } = props;
    const input = { experimentId, journey };
    const { data } = await adopt({ input: { ...input, idempotencyKey: keys.of('adopt', input) } });
    const outcome = data && expectPayload(data.adoptJourney, 'ExperimentSaved');
    setAsking(false);
    if (outcome?.payload) showToast({ tone: 'success', title: t('taken', { name: name() }) });
    else showToast({ tone: 'danger', title: outcome?.refusal.message ?? t('failed') });
    props.onDone();
  };
  return (
    <>
      <Button size="small" aria-label={t('adoptOf', { way: name() })} onClick={() => setAsking(true)}>
        {t('adopt')}
      </Button>
      <Dialog
        open={isAsking()}
        onOpenChange={setAsking}
        locked={isAdopting()}
        size="small"
        title={t('adoptTitle', { way: name() })}
        text={t('adoptText')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('back')}</Button>
            <Button variant="primary" busy={isAdopting()} onClick={() => void send()}>
              {t('adoptSure')}
            </Button>
          </>
        }
      />
    </>
  );
}
