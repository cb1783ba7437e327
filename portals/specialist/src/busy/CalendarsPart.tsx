import { createMutation, createQuery, Loaded, useFormat } from '@daraport/client';
import {
  Badge,
  Button,
  Dialog,
  EmptyState,
  List,
  ListItem,
  Section,
  showToast,
  Skeleton,
  type Tone,
} from '@daraport/ui';
import { createEffect, createSignal, For, onCleanup, Show } from 'solid-js';
import type { BusySourceFieldsFragment, BusySourceState } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { AddCalendarDialog } from './AddCalendarDialog.tsx';
import { BusySources, RefreshBusySource, RemoveBusySource } from './documents.ts';

/** How often is looked again while a calendar has not been read yet, and how soon after one is read anew. */
const LOOK_AGAIN = 3000;
const TONES: Record<BusySourceState, Tone> = { WAITING: 'neutral', OK: 'success', FAILED: 'warning' };

/** Calendars of elsewhere, whose busy times are not offered here: what counts, since when, and what went wrong. */
export function CalendarsPart() {
  const [page, refetch] = createQuery({ query: BusySources });
  const [isAdding, setAdding] = createSignal(false);
  createEffect(() => {
    if (!page.data?.myBusySources.some(({ state }) => state === 'WAITING')) return;
    const timer = setInterval(refetch, LOOK_AGAIN);
    onCleanup(() => clearInterval(timer));
  });
  let soon: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(soon));
  const lookSoon = () => {
    clearTimeout(soon);
    soon = setTimeout(refetch, LOOK_AGAIN);
  };
  const added = () => {
    setAdding(false);
    refetch();
  };
  return (
    <Section
      title={t('busy.title')}
      text={t('busy.text')}
      actions={<Button onClick={() => setAdding(true)}>{t('busy.add')}</Button>}
    >
      <Loaded query={page} skeleton={<Skeleton shape="table" rows={2} />}>
        {(data) => (
          <Show
            when={data.myBusySources.length > 0}
            fallback={<EmptyState level={3} illustration="calendar" title={t('busy.none')} text={t('busy.noneText')} />}
          >
            <List label={t('busy.title')}>
              <For each={data.myBusySources}>
                {(source) => <Source source={source} onAsked={lookSoon} onChanged={refetch} />}
              </For>
            </List>
          </Show>
        )}
      </Loaded>
      <Show when={isAdding()}>
        <AddCalendarDialog onAdded={added} onClose={() => setAdding(false)} />
      </Show>
    </Section>
  );
}

function Source(props: { source: BusySourceFieldsFragment; onAsked: () => void; onChanged: () => void }) {
  const format = useFormat();
  const [refresh, isRefreshing] = createMutation(RefreshBusySource);
  const [remove, isRemoving] = createMutation(RemoveBusySource);
  const [isAsking, setAsking] = createSignal(false);
  const told = (message: string | undefined) => showToast({ tone: 'danger', title: message ?? t('busy.failed') });
  const input = () => ({ input: { id: props.source.id } });
  const again = async () => {
    const result = (await refresh(input())).data?.refreshBusySource;
    if (result?.__typename !== 'BusySourceSaved') {
      told(result?.message);
      return;
    }
    showToast({ tone: 'success', title: t('busy.reading') });
    props.onAsked();
  };
  const end = async () => {
    const result = (await remove(input())).data?.removeBusySource;
    setAsking(false);
    if (result?.__typename !== 'BusySourceRemoved') {
      told(result?.message);
      return;
    }
    props.onChanged();
  };
  const facts = () => {
    const { fault, readAt, spanCount } = props.source;
    const counted = plural('busy.counted', spanCount);
    const since = readAt ? t('busy.read', { time: format.relative(readAt) }) : t('busy.neverRead');
    return [...(fault ? [t(`busy.fault.${fault}`)] : []), `${counted} ${since}`].join(' ');
  };
  return (
    <ListItem
      title={
        <>
          {props.source.name} <span class="d-muted">({props.source.host})</span>{' '}
          <Badge tone={TONES[props.source.state]}>{t(`busy.state.${props.source.state}`)}</Badge>
        </>
      }
      text={facts()}
      trailing={
        <>
          <Button size="small" busy={isRefreshing()} onClick={() => void again()}>
            {t('busy.again')}
          </Button>
          <Button
            size="small"
            aria-label={t('busy.removeName', { name: props.source.name })}
            onClick={() => setAsking(true)}
          >
            {t('busy.remove')}
          </Button>
          <Dialog
            open={isAsking()}
            onOpenChange={setAsking}
            locked={isRemoving()}
            size="small"
            title={t('busy.removeName', { name: props.source.name })}
            text={t('busy.removeText')}
            actions={
              <>
                <Button onClick={() => setAsking(false)}>{t('busy.keep')}</Button>
                <Button variant="danger" busy={isRemoving()} onClick={() => void end()}>
                  {t('busy.remove')}
                </Button>
              </>
            }
          />
        </>
      }
    />
  );
}
