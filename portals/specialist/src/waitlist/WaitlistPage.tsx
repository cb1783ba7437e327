import {
  createQuery,
  createSubscription,
  daysOf,
  hoursOf,
  hrefOf,
  Loaded,
  useFormat,
  useSession,
} from '@daraport/client';
import { Avatar, Breadcrumb, EmptyState, List, ListItem, Page, Section, Skeleton } from '@daraport/ui';
import { For } from 'solid-js';
import { graphql } from '../gql/index.ts';
import type { WaitingPartsFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';

graphql(`
  fragment WaitingParts on WaitingFor {
    count
    appointmentType {
      id
      name
    }
    waits {
      id
      joinedAt
      until
      format
      weekdays
      fromMinute
      toMinute
      patient {
        id
        displayName
      }
    }
  }
`);

const OwnWaitlist = graphql(`
  query OwnWaitlist {
    waitlist {
      ...WaitingParts
    }
  }
`);

const OwnWaitlistChanged = graphql(`
  subscription OwnWaitlistChanged {
    waitlistChanged {
      waitlist {
        ...WaitingParts
      }
    }
  }
`);

/** `/calendar/waitlist`: who waits for which kind of appointment, first come first, live. */
export default function WaitlistPage() {
  const [page] = createQuery({ query: OwnWaitlist, requestPolicy: 'cache-and-network' });
  createSubscription({ query: OwnWaitlistChanged });
  return (
    <Page
      title={t('waitlist.title')}
      intro={t('waitlist.intro')}
      breadcrumb={
        <Breadcrumb
          items={[{ href: hrefOf('/calendar'), label: t('calendar.title') }, { label: t('waitlist.title') }]}
        />
      }
      width="narrow"
    >
      <Loaded
        query={page}
        select={(data) => data.waitlist}
        isEmpty={(kinds) => kinds.length === 0}
        skeleton={<Skeleton shape="row" rows={4} />}
        empty={<EmptyState illustration="calendar" title={t('waitlist.none')} text={t('waitlist.noneText')} />}
      >
        {(kinds) => (
          <div class="d-stack">
            <For each={kinds}>{(kind) => <Kind kind={kind} />}</For>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Kind(props: { kind: WaitingPartsFragment }) {
  const session = useSession();
  const format = useFormat();
  const wishes = (wait: WaitingPartsFragment['waits'][number]) =>
    [
      daysOf(wait.weekdays, session.locale()) || t('waitlist.everyDay'),
      hoursOf(wait) ?? t('waitlist.anyTime'),
      t(`format.${wait.format}`),
      t('waitlist.since', { day: format.day(wait.joinedAt) }),
    ].join(' · ');
  return (
    <Section title={props.kind.appointmentType.name} text={plural('waitlist.count', props.kind.count)}>
      <List label={props.kind.appointmentType.name}>
        <For each={props.kind.waits}>
          {(wait) => (
            <ListItem
              leading={<Avatar id={wait.patient.id} name={wait.patient.displayName} />}
              title={wait.patient.displayName}
              text={wishes(wait)}
            />
          )}
        </For>
      </List>
    </Section>
  );
}
