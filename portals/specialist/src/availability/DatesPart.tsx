import { createKeys, createMutation, expectPayload, useFormat } from '@daraport/client';
import {
  Button,
  Calendar,
  CalendarPlusIcon,
  CalendarXIcon,
  Card,
  dayOf,
  List,
  ListItem,
  showToast,
  type CalendarEntry,
} from '@daraport/ui';
import { createSignal, For, Show } from 'solid-js';
import type { AvailabilityFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { AbsenceDialog } from './AbsenceDialog.tsx';
import { DateDialog } from './DateDialog.tsx';
import { entriesOf } from './dates.ts';
import { RemoveAbsence } from './documents.ts';

/** A month with the dates that have hours of their own and the absences; a day opens what is set for it. */
export function DatesPart(props: { availability: AvailabilityFieldsFragment }) {
  const format = useFormat();
  const zone = () => props.availability.timeZone;
  const today = () => dayOf(new Date().toISOString(), zone());
  const [day, setDay] = createSignal(today());
  const [open, setOpen] = createSignal<'date' | 'absence'>();
  const words = {
    away: t('availability.away'),
    closed: t('availability.dayClosed'),
    extra: (hours: string) => t('availability.extra', { hours }),
  };
  const entries = () => entriesOf(props.availability, words);
  const openEntry = (entry: CalendarEntry) => {
    if (entry.id.startsWith('absence:')) return;
    setDay(entry.id);
    setOpen('date');
  };
  const choose = (view: string, next: string) => {
    setDay(next);
    if (view === 'day' && next >= today()) setOpen('date');
  };
  return (
    <div class="s-hours-page">
      <div class="d-stack">
        <Calendar
          label={t('availability.dates')}
          entries={entries()}
          timeZone={zone()}
          view="month"
          views={['month']}
          date={day()}
          onChange={choose}
          onOpen={openEntry}
        />
        <div class="d-row">
          <Button icon={CalendarPlusIcon} disabled={day() < today()} onClick={() => setOpen('date')}>
            {t('availability.setDay', { day: format.day(`${day()}T12:00:00Z`, 'UTC') })}
          </Button>
          <Button icon={CalendarXIcon} onClick={() => setOpen('absence')}>
            {t('availability.addAbsence')}
          </Button>
        </div>
        <p class="d-muted d-small">{t('availability.zoneNote', { place: format.place(zone()) })}</p>
      </div>
      <Absences availability={props.availability} />
      <Show when={open() === 'date'}>
        <DateDialog availability={props.availability} day={day()} onClose={() => setOpen(undefined)} />
      </Show>
      <Show when={open() === 'absence'}>
        <AbsenceDialog
          availability={props.availability}
          day={day() < today() ? today() : day()}
          onClose={() => setOpen(undefined)}
        />
      </Show>
    </div>
  );
}

function Absences(props: { availability: AvailabilityFieldsFragment }) {
  const format = useFormat();
  const [remove, isRemoving] = createMutation(RemoveAbsence);
  const keys = createKeys();
  const takeAway = async (absenceId: string) => {
    const content = { version: props.availability.version, absenceId };
    const { data } = await remove({ input: { ...content, idempotencyKey: keys.of('remove', content) } });
    const outcome = data && expectPayload(data.removeAbsence, 'RemoveAbsencePayload');
    if (outcome?.payload) showToast({ tone: 'success', title: t('availability.absenceRemoved') });
    else showToast({ tone: 'danger', title: outcome?.refusal.message ?? t('availability.failed') });
  };
  return (
    <Card title={t('availability.absences')} flush>
      <Show
        when={props.availability.absences.length > 0}
        fallback={<p class="d-muted s-card-text">{t('availability.noAbsences')}</p>}
      >
        <List label={t('availability.absences')}>
          <For each={props.availability.absences}>
            {(each) => (
              <ListItem
                title={format.moment(each.startsAt, undefined, props.availability.timeZone)}
                text={t('availability.until', {
                  end: format.moment(each.endsAt, undefined, props.availability.timeZone),
                })}
                trailing={
                  <Button size="small" disabled={isRemoving()} onClick={() => void takeAway(each.id)}>
                    {t('availability.remove')}
                  </Button>
                }
              />
            )}
          </For>
        </List>
      </Show>
    </Card>
  );
}
