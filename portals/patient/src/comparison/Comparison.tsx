import { createMutation, expectPayload, hrefOf, useGraph, useSession } from '@daraport/client';
import { Button, Notice, showToast } from '@daraport/ui';
import { useLocation } from '@solidjs/router';
import { createEffect, createMemo, createSignal, Show } from 'solid-js';
import { useJourney } from '../parts/journey.ts';
import { decline, hasDeclined } from './declined.ts';
import { JoinComparison, RecordExposure } from './documents.ts';
import { t } from './messages/index.ts';

/** Where a way to an appointment is offered or begins. The same for everyone, whichever way is theirs, so that all are counted alike. */
const OFFERING = ['/', '/specialists', '/match', '/requests/new'];

/**
 * Asks visitors whether they take part in the comparison that runs; of those who do, it is told once that they were shown their
 * way, where it is shown. Until they agree nothing is stored and nothing counted.
 */
export default function Comparison(props: { id: string; isTakingPart: boolean }) {
  const here = useLocation();
  const isOffering = createMemo(() => OFFERING.some((path) => hrefOf(path) === here.pathname));
  return (
    <Show when={isOffering()}>
      <Show when={props.isTakingPart} fallback={<Question id={props.id} />}>
        <Exposure id={props.id} />
      </Show>
    </Show>
  );
}

/** So that each is told once while the portal is open; the graph counts each once in any case. */
const told = new Set<string>();

function Exposure(props: { id: string }) {
  const { journey } = useJourney();
  const [record] = createMutation(RecordExposure);
  createEffect(() => {
    const input = { experimentId: props.id, journey: journey() };
    const key = JSON.stringify(input);
    if (told.has(key)) return;
    told.add(key);
    void record({ input }).then(({ data }) => data ?? told.delete(key));
  });
  return null;
}

function Question(props: { id: string }) {
  const graph = useGraph();
  const session = useSession();
  const [answered, setAnswered] = createSignal<string>();
  const [join, isJoining] = createMutation(JoinComparison);
  const refuse = () => {
    decline(props.id);
    setAnswered(props.id);
  };
  const agree = async () => {
    const { data } = await join({ input: { experimentId: props.id } });
    const outcome = data && expectPayload(data.joinComparison, 'ComparisonChoice');
    if (outcome?.payload) showToast({ tone: 'success', title: t('joined') });
    else showToast({ tone: 'danger', title: outcome?.refusal.message ?? t('failed') });
    graph.onAccessChanged();
  };
  const isOpen = () => answered() !== props.id && !hasDeclined(props.id) && session.hasModule('BOOKING');
  return (
    <Show when={isOpen()}>
      <section class="p-ask" aria-label={t('title')}>
        <Notice
          title={t('title')}
          actions={
            <>
              <Button onClick={refuse}>{t('decline')}</Button>
              <Button busy={isJoining()} onClick={() => void agree()}>
                {t('accept')}
              </Button>
            </>
          }
        >
          {t('text')}
        </Notice>
      </section>
    </Show>
  );
}
