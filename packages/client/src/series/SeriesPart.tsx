import { Badge, Button, Card, loadTemporal } from '@daraport/ui';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import { createQuery } from '../graph/query.ts';
import { hrefOf } from '../portal/base.ts';
import { CancelSeriesDialog } from './CancelSeriesDialog.tsx';
import { SeriesOfAppointment } from './documents.ts';
import { seriesWords } from './messages/index.ts';
import { MoveSeriesDialog } from './MoveSeriesDialog.tsx';

const { t } = seriesWords;

/** The series of an appointment, where it is one of a series: all its appointments, and moving or cancelling several at once. */
export function SeriesPart(props: {
  appointmentId: string;
  /** What a portal shows of its appointments, in place of the plain list. */
  list?: JSX.Element | undefined;
}) {
  const format = useFormat();
  const [isOpen, setOpen] = createSignal<'MOVE' | 'CANCEL'>();
  const [page, refetch] = createQuery({
    query: SeriesOfAppointment,
    variables: () => ({ id: props.appointmentId }),
  });
  const chosen = () => page.data?.appointment;
  const isAhead = () => chosen()?.state === 'CONFIRMED' && Date.parse(chosen()?.startsAt ?? '') > Date.now();
  const close = () => {
    setOpen(undefined);
    refetch();
  };
  return (
    <Show when={chosen()?.series}>
      {(series) => (
        <Card title={t('series.title', { count: series().appointments.length })} tone="sunken">
          <div class="d-stack">
            <Show when={!props.list} fallback={props.list}>
              <ol class="d-stack-tight" aria-label={t('series.all')}>
                <For each={series().appointments}>
                  {(each) => (
                    <li>
                      <Show
                        when={each.id !== props.appointmentId}
                        fallback={<strong>{format.moment(each.startsAt)}</strong>}
                      >
                        <a href={hrefOf(`/appointments/${each.id}`)}>{format.moment(each.startsAt)}</a>
                      </Show>{' '}
                      <Show when={each.state === 'CANCELLED'}>
                        <Badge tone="neutral">{t('series.cancelled')}</Badge>
                      </Show>
                    </li>
                  )}
                </For>
              </ol>
            </Show>
            <Show when={isAhead()}>
              <div class="d-row">
                <Button size="small" onClick={() => void loadTemporal().then(() => setOpen('MOVE'))}>
                  {t('series.move')}
                </Button>
                <Button size="small" variant="quiet" onClick={() => setOpen('CANCEL')}>
                  {t('series.cancel')}
                </Button>
              </div>
            </Show>
          </div>
          <Show when={isOpen() === 'MOVE'}>
            <MoveSeriesDialog
              appointmentId={props.appointmentId}
              startsAt={chosen()?.startsAt ?? ''}
              timeZone={series().timeZone}
              onClose={close}
            />
          </Show>
          <Show when={isOpen() === 'CANCEL'}>
            <CancelSeriesDialog appointmentId={props.appointmentId} onClose={close} />
          </Show>
        </Card>
      )}
    </Show>
  );
}
