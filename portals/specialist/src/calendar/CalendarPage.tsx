import { createQuery, hrefOf, Loaded, takenWords, useFormat, useSession } from '@daraport/client';
import {
  Calendar,
  calendarSpan,
  ClockIcon,
  dayOf,
  LinkButton,
  loadTemporal,
  Page,
  type CalendarEntry,
  type CalendarView,
  type Tone,
} from '@daraport/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { AppointmentState, CalendarSpanQuery, SessionPartsFragment } from '../gql/graphql.ts';
import { isNew } from '../live/bookings.ts';
import { plural, t } from '../messages/index.ts';
import { kindOf } from '../parts/AppointmentWords.tsx';
import { isDay } from '../parts/days.ts';
import { createMediaQuery } from '../parts/media-query.ts';
import { placeInSeries } from './series.ts';
import { SeriesBar } from './SeriesBar.tsx';

// The spans of the question are counted with it; where the browser has none, the page waits for it as for its own code.
await loadTemporal();

const CalendarSpan = graphql(`
  query CalendarSpan($from: DateTime!, $to: DateTime!) {
    agenda(from: $from, to: $to) {
      ...AgendaRow
      series {
        id
        appointments {
          id
          state
        }
      }
      groupSession {
        id
      }
    }
    groupSessions(from: $from, to: $to) {
      ...SessionParts
    }
  }
`);

const VIEWS: readonly CalendarView[] = ['day', 'week', 'month', 'agenda'];

/** `/calendar?view=…&date=YYYY-MM-DD`: appointments by day, week, month or as a list; each opens its workspace. */
export default function CalendarPage() {
  const session = useSession();
  const format = useFormat();
  const [search, setSearch] = useSearchParams<{ view?: string; date?: string }>();
  const view = createMemo(() => VIEWS.find((each) => each === search.view) ?? 'week');
  const date = createMemo(() =>
    search.date && isDay(search.date) ? search.date : dayOf(new Date().toISOString(), session.timeZone()),
  );
  // On a phone the day stands under its week, with a dot for what each day holds.
  const hasStrip = createMediaQuery('(width < 48rem)');
  const asked = () => (view() === 'day' && hasStrip() ? 'week' : view());
  const span = createMemo(() => calendarSpan(asked(), date(), session.timeZone()), undefined, {
    equals: (one, other) => one.from === other.from && one.to === other.to,
  });
  const [page] = createQuery({ query: CalendarSpan, variables: span });
  // Seats of a group are shown as its session, which is there before anybody has one.
  const agenda = createMemo(() => (page.data?.agenda ?? []).filter((each) => each.groupSession === null));
  const groups = createMemo(() => (page.data?.groupSessions ?? []).filter((each) => !each.isCancelled));
  const entries = createMemo(() => [
    ...agenda()
      .filter((each) => each.state !== 'CANCELLED')
      .map(entryOf),
    ...groups().map(groupEntryOf),
  ]);
  const isInView = createMemo(() => {
    const { from, to } = calendarSpan(view(), date(), session.timeZone());
    return (each: { readonly startsAt: string; readonly endsAt: string }) => each.startsAt < to && each.endsAt > from;
  });
  const seen = createMemo(() => agenda().filter(isInView()));
  const isEmpty = () => seen().length === cancelled() && !groups().some(isInView());
  const cancelled = () => seen().filter((each) => each.state === 'CANCELLED').length;
  const hasFailed = () => page.error !== undefined && page.data === undefined;
  return (
    <Page
      title={t('calendar.title')}
      intro={t('today.zone', { place: format.place() })}
      width="wide"
      actions={
        <>
          <LinkButton href={hrefOf('/groups')}>{t('groups.title')}</LinkButton>
          <LinkButton href={hrefOf('/calendar/waitlist')}>{t('waitlist.title')}</LinkButton>
          <LinkButton icon={ClockIcon} href={hrefOf('/calendar/availability')}>
            {t('availability.title')}
          </LinkButton>
        </>
      }
    >
      <Show when={!hasFailed()} fallback={<Loaded query={page}>{() => undefined}</Loaded>}>
        <div class="d-stack">
          <Calendar
            label={t('calendar.title')}
            entries={entries()}
            timeZone={session.timeZone()}
            view={view()}
            date={date()}
            onChange={(nextView, nextDate) =>
              setSearch({ view: nextView, date: nextDate }, { replace: true, scroll: false })
            }
            loading={page.isFetching}
          />
          <SeriesBar rows={seen().filter((each) => each.state !== 'CANCELLED')} />
          <p class="d-muted d-small s-calendar-foot" role="status">
            <Show when={page.data && isEmpty()}>{t('calendar.empty')} </Show>
            <Show when={cancelled() > 0}>
              {plural('calendar.cancelled', cancelled(), { count: format.number(cancelled()) })}
            </Show>
          </p>
        </div>
      </Show>
    </Page>
  );
}

const TONES: Record<AppointmentState, Tone> = {
  CONFIRMED: 'accent',
  COMPLETED: 'neutral',
  NO_SHOW: 'warning',
  CANCELLED: 'neutral',
};

function groupEntryOf(one: SessionPartsFragment): CalendarEntry {
  return {
    id: one.id,
    startsAt: one.startsAt,
    endsAt: one.endsAt,
    title: one.appointmentType.name,
    detail: takenWords(one),
    tone: one.isOver ? 'neutral' : 'accent',
    href: hrefOf(`/groups/${one.id}`),
  };
}

function entryOf(row: CalendarSpanQuery['agenda'][number]): CalendarEntry {
  const state = row.state === 'NO_SHOW' ? t('state.NO_SHOW') : undefined;
  const news = isNew(row.id) ? t('live.new') : undefined;
  const place = placeInSeries(row);
  const series = place && t('calendar.inSeries', place);
  return {
    id: row.id,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    title: row.patient.displayName,
    detail: [news, series, kindOf(row), state].filter(Boolean).join(' · '),
    tone: TONES[row.state],
    href: hrefOf(`/appointments/${row.id}`),
  };
}
