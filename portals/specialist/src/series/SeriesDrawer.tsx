import { createQuery, Loaded, SeriesEndFields, useFormat, useRhythmChoices, useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain';
import {
  Button,
  DateField,
  Drawer,
  Form,
  loadTemporal,
  Notice,
  Select,
  showToast,
  Skeleton,
  TimeField,
} from '@daraport/ui';
import { For, Show, untrack } from 'solid-js';
import { OwnAvailability } from '../availability/documents.ts';
import { nameOf } from '../availability/types.ts';
import type { AvailabilityFieldsFragment, VisitFormat } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';
import { useSeries, type SeriesWish } from './use-series.ts';

// Where the browser has none, the drawer waits for it as for its own code.
await loadTemporal();

/** Books appointments that come back, for one patient; all at once or none. */
export default function SeriesDrawer(props: { patientId: string; onClose: () => void; onBooked: () => void }) {
  const [page] = createQuery({ query: OwnAvailability });
  return (
    <Drawer open onOpenChange={(open) => open || props.onClose()} title={t('series.title')} text={t('series.text')}>
      <Loaded query={page} select={(data) => data.availability} skeleton={<Skeleton lines={6} />}>
        {(availability) => <Wish {...props} availability={availability} />}
      </Loaded>
    </Drawer>
  );
}

function Wish(props: {
  availability: AvailabilityFieldsFragment;
  patientId: string;
  onClose: () => void;
  onBooked: () => void;
}) {
  const session = useSession();
  const subject = untrack(() => ({ availability: props.availability, patientId: props.patientId }));
  const series = useSeries({
    ...subject,
    onBooked: () => {
      showToast({ tone: 'success', title: t('series.booked') });
      props.onBooked();
      props.onClose();
    },
  });
  const rhythmsOf = useRhythmChoices();
  const choices = () => rhythmsOf(series.start());
  return (
    <Form
      label={t('series.title')}
      onSubmit={() => void series.book()}
      actions={
        <>
          <Button onClick={() => props.onClose()} disabled={series.isBooking()}>
            {t('availability.cancel')}
          </Button>
          <Button
            type="submit"
            variant="primary"
            disabled={!series.isFree() || !series.isSaid()}
            busy={series.isBooking()}
          >
            {t('series.book')}
          </Button>
        </>
      }
    >
      <Select
        label={t('availability.previewType')}
        value={series.wish.typeId}
        onInput={(typeId) => series.set({ typeId })}
        options={series.offered.map((each) => ({ value: each.id, label: nameOf(each, session.locale()) }))}
        placeholder={false}
      />
      <Select
        label={t('series.format')}
        value={series.wish.format}
        onInput={(format) => series.set({ format: format as VisitFormat })}
        options={(series.type()?.formats ?? []).map((value) => ({ value, label: t(`format.${value}`) }))}
        placeholder={false}
      />
      <Show when={series.isPlaceAsked()}>
        <Show when={series.places().length > 0} fallback={<Notice tone="warning">{t('series.unlicensed')}</Notice>}>
          <Select
            label={t('series.place')}
            help={t('series.placeHelp')}
            value={series.wish.region}
            onInput={series.choosePlace}
            options={series.places().map((value) => ({ value, label: jurisdictionName(value, session.locale()) }))}
          />
        </Show>
      </Show>
      <DateField label={t('series.first')} value={series.wish.day} onInput={(day) => series.set({ day })} />
      <TimeField
        label={t('availability.whyTime')}
        value={series.wish.time}
        step={5}
        onInput={(time) => series.set({ time })}
      />
      <Select
        label={t('series.every')}
        value={series.rhythm()}
        onInput={(next) => series.set({ rhythm: choices().find(({ value }) => value === next)?.value ?? 'weekly' })}
        options={choices()}
        placeholder={false}
      />
      <SeriesEndFields end={series.wish.end} start={series.start()} most={26} onInput={(end) => series.set({ end })} />
      <Found series={series} timeZone={props.availability.timeZone} />
    </Form>
  );
}

/** What is free of it, what is in the way, and the fewest moves that help. */
function Found(props: { series: SeriesWish; timeZone: string }) {
  const format = useFormat();
  const moment = (at: string) => format.moment(at, undefined, props.timeZone);
  const conflicts = () => props.series.shown()?.occurrences.filter((each) => !each.isFree) ?? [];
  return (
    <div class="d-stack" role="status">
      <Show when={props.series.refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
      <Show when={conflicts().length > 0}>
        <Notice
          tone="warning"
          title={plural('series.conflicts', conflicts().length)}
          actions={
            <Show when={props.series.moves().length > 0}>
              <Button onClick={() => props.series.accept()}>
                {plural('series.accept', props.series.moves().length)}
              </Button>
            </Show>
          }
        >
          <ul>
            <For each={props.series.moves()} fallback={<li>{t('series.noProposal')}</li>}>
              {(move) => <li>{t('series.move', { from: moment(move.occursAt), to: moment(move.to) })}</li>}
            </For>
          </ul>
        </Notice>
      </Show>
      <ol aria-label={t('series.all')}>
        <For each={props.series.shown()?.occurrences}>
          {(each) => (
            <li>
              {moment(each.startsAt)}
              <Show when={!each.isFree}>
                {' '}
                <strong>{each.reasons.map(({ rule }) => t(`availability.reason.${rule}`)).join(', ')}</strong>{' '}
                <Button variant="quiet" size="small" onClick={() => props.series.leaveOut(each.occursAt)}>
                  {t('series.leaveOut')}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </div>
  );
}
