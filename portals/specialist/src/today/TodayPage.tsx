import { createAskAgain, createQuery, Loaded, useFormat, useNow, useSession } from '@daraport/client';
import { dayOf, Page, Skeleton } from '@daraport/ui';
import { createMemo } from 'solid-js';
import { t } from '../messages/index.ts';
import { Agenda } from './Agenda.tsx';
import { BookabilityNotice } from './BookabilityNotice.tsx';
import { nextOf, spansOf } from './day.ts';
import { Today } from './documents.ts';
import { Figures } from './Figures.tsx';
import { NextVisit } from './NextVisit.tsx';
import { RecentBookings } from './RecentBookings.tsx';
import { useChores } from './use-chores.ts';
import { ToDo } from './ToDo.tsx';

/** `/`: the next visit, what needs doing, the day as a line, and what was booked lately; all of it live. */
export default function TodayPage() {
  const session = useSession();
  const format = useFormat();
  const now = useNow(30_000);
  const day = createMemo(() => dayOf(now().toISOString(), session.timeZone()));
  const spans = createMemo(() => spansOf(day(), session.timeZone()));
  const variables = () => {
    const { weekAhead: _figures, ...asked } = spans();
    return asked;
  };
  const [page, refetch] = createQuery({ query: Today, variables, keepPrevious: true });
  const chores = useChores(spans, () => page.data?.today ?? [], now);
  const next = createMemo(() => nextOf([...(page.data?.today ?? []), ...(page.data?.ahead ?? [])], now()));
  createAskAgain(() => next()?.format === 'VIDEO' && next()?.visit === null, refetch);
  return (
    <Page
      title={t('today.title')}
      heading={format.day(now().toISOString())}
      intro={t('today.zone', { place: format.place() })}
      width="wide"
    >
      <Loaded query={page} skeleton={<Waiting />}>
        {(data) => (
          <>
            <BookabilityNotice onboarding={data.myOnboarding} />
            <div class="s-today">
              <div class="s-today-column">
                <NextVisit appointment={next()} />
                <Agenda rows={data.today} next={next()} now={now()} />
              </div>
              <div class="s-today-column">
                <ToDo chores={chores()} unread={data.unreadMessageCount} />
                <RecentBookings rows={[...data.today, ...data.ahead]} now={now()} />
              </div>
              <Figures
                today={data.today}
                ahead={data.ahead}
                before={data.before}
                until={spans().weekAhead}
                unread={data.unreadMessageCount}
                chores={chores()}
                now={now()}
              />
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Waiting() {
  return (
    <div class="s-today">
      <Skeleton shape="block" height="24rem" />
      <Skeleton shape="block" height="24rem" />
    </div>
  );
}
