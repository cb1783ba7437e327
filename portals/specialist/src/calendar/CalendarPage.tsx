import { createQuery, hrefOf, Loaded, useFormat, useSession } from '@daraport/client';
import {
  ChevronLeftIcon,
  ChevronRightIcon,
  dayOf,
  EmptyState,
  LinkButton,
  Page,
  placeOf,
  Skeleton,
  useSpeech,
} from '@daraport/ui';
import { useSearchParams } from '@solidjs/router';
import { createMemo, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { plural, t } from '../messages/index.ts';
import { addDays, isDay, mondayOf, startOfDay } from '../parts/days.ts';
import { createMediaQuery } from '../parts/media-query.ts';
import { daysOf } from './week.ts';
import { WeekGrid } from './WeekGrid.tsx';
import { WeekList } from './WeekList.tsx';

const CalendarWeek = graphql(`
  query CalendarWeek($from: DateTime!, $to: DateTime!) {
    agenda(from: $from, to: $to) {
      ...AgendaRow
    }
  }
`);

/** `/calendar?week=YYYY-MM-DD`: the week of that day; hours as a grid, on a narrow screen days as a list. */
export default function CalendarPage() {
  const session = useSession();
  const format = useFormat();
  const [search] = useSearchParams<{ week?: string }>();
  const isNarrow = createMediaQuery('(width < 64rem)');
  const today = () => dayOf(new Date().toISOString(), session.timeZone());
  const monday = createMemo(() => mondayOf(search.week && isDay(search.week) ? search.week : today()));
  const [page] = createQuery({
    query: CalendarWeek,
    variables: () => ({
      from: startOfDay(monday(), session.timeZone()),
      to: startOfDay(addDays(monday(), 7), session.timeZone()),
    }),
  });
  const shown = createMemo(() => (page.data?.agenda ?? []).filter((each) => each.state !== 'CANCELLED'));
  const days = createMemo(() => daysOf(monday(), shown(), (at) => dayOf(at, session.timeZone())));
  const cancelled = () => (page.data?.agenda.length ?? 0) - shown().length;
  return (
    <Page
      title={t('calendar.title')}
      heading={useWeekWords(monday)()}
      intro={t('today.zone', { place: placeOf(session.timeZone()) })}
      width="wide"
      actions={<Ways monday={monday()} today={today()} />}
    >
      <Loaded query={page} skeleton={<Skeleton shape="block" height="32rem" />}>
        {() => (
          <div class="d-stack">
            <Show when={shown().length === 0}>
              <EmptyState level={2} title={t('calendar.empty')} text={t('calendar.emptyText')} />
            </Show>
            <Show when={!isNarrow()} fallback={<WeekList days={days()} today={today()} />}>
              <WeekGrid days={days()} rows={shown()} today={today()} timeZone={session.timeZone()} />
            </Show>
            <Show when={cancelled() > 0}>
              <p class="d-muted d-small">
                {plural('calendar.cancelled', cancelled(), { count: format.number(cancelled()) })}
              </p>
            </Show>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** `23.–29. November 2026` */
function useWeekWords(monday: () => string): () => string {
  const speech = useSpeech();
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  return () => {
    const style: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(speech().locale, style).formatRange(at(monday()), at(addDays(monday(), 6)));
  };
}

function Ways(props: { monday: string; today: string }) {
  const weekAt = (count: number) => hrefOf(`/calendar?week=${addDays(props.monday, count)}`);
  return (
    <nav class="d-row s-week-ways" aria-label={t('calendar.weeks')}>
      <LinkButton icon={ChevronLeftIcon} href={weekAt(-7)}>
        {t('calendar.previous')}
      </LinkButton>
      <LinkButton href={hrefOf('/calendar')} aria-current={mondayOf(props.today) === props.monday ? 'date' : undefined}>
        {t('calendar.today')}
      </LinkButton>
      <LinkButton iconAfter={ChevronRightIcon} href={weekAt(7)}>
        {t('calendar.next')}
      </LinkButton>
    </nav>
  );
}
