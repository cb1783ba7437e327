import '../styles/availability.css';
import { createQuery, hrefOf, Loaded } from '@daraport/client';
import {
  Breadcrumb,
  createUnsavedGuard,
  EmptyState,
  loadTemporal,
  Page,
  Skeleton,
  Tabs,
  UnsavedDialog,
} from '@daraport/ui';
import { useBeforeLeave } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { CalendarsPart } from '../busy/CalendarsPart.tsx';
import type { AvailabilityFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { DatesPart } from './DatesPart.tsx';
import { OwnAvailability } from './documents.ts';
import { OutsideNotice } from './OutsideNotice.tsx';
import { SharingPart } from './SharingPart.tsx';
import { TypesPart } from './TypesPart.tsx';
import { draftOf, isSameWeek, type WeekDraft } from './week.ts';
import { WeekPart } from './WeekPart.tsx';

// The month's days are counted with it; where the browser has none, the page waits for it as for its own code.
await loadTemporal();

/** `/calendar/availability`: the week, dates and absences, kinds of appointments, and the free times they come to. */
export default function AvailabilityPage() {
  const [page] = createQuery({ query: OwnAvailability });
  return (
    <Page
      title={t('availability.title')}
      intro={t('availability.intro')}
      breadcrumb={
        <Breadcrumb
          items={[{ href: hrefOf('/calendar'), label: t('calendar.title') }, { label: t('availability.title') }]}
        />
      }
      width="wide"
    >
      <Loaded
        query={page}
        select={(data) => data.availability}
        skeleton={<Skeleton shape="block" height="32rem" />}
        missing={<EmptyState illustration="people" title={t('profile.missing')} text={t('profile.missingText')} />}
      >
        {(availability) => <Parts availability={availability} />}
      </Loaded>
    </Page>
  );
}

function Parts(props: { availability: AvailabilityFieldsFragment }) {
  // What is typed outlives a look at the other parts, and stays when somebody else's change arrives.
  const [draft, setDraft] = createSignal<WeekDraft>();
  const saved = () => draftOf(props.availability);
  const week = () => draft() ?? saved();
  const isDirty = () => !isSameWeek(week(), saved());
  const guard = createUnsavedGuard(isDirty);
  useBeforeLeave((event) => guard.hold(() => event.retry(true)) && event.preventDefault());
  return (
    <div class="d-stack">
      <OutsideNotice appointments={props.availability.outside} />
      <Tabs
        label={t('availability.title')}
        tabs={[
          {
            value: 'week',
            label: t('availability.week'),
            content: () => (
              <WeekPart
                availability={props.availability}
                week={week()}
                isDirty={isDirty()}
                onChange={setDraft}
                onSaved={() => setDraft(undefined)}
              />
            ),
          },
          {
            value: 'dates',
            label: t('availability.dates'),
            content: () => <DatesPart availability={props.availability} />,
          },
          {
            value: 'types',
            label: t('availability.types'),
            content: () => <TypesPart availability={props.availability} />,
          },
          {
            value: 'sharing',
            label: t('sharing.title'),
            content: () => <SharingPart availability={props.availability} />,
          },
          { value: 'calendars', label: t('busy.tab'), content: () => <CalendarsPart /> },
        ]}
      />
      <UnsavedDialog guard={guard} />
    </div>
  );
}
