import { createQuery, hrefOf, nodes, useFormat } from '@daraport/client';
import { Avatar, LinkButton, List, ListItem, Section } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { t } from '../messages/index.ts';
import { bookingPath } from '../parts/specialist.ts';

const RecentAppointments = graphql(`
  query RecentAppointments {
    myAppointments(first: 10, period: PAST) {
      edges {
        cursor
        node {
          ...AppointmentRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Past appointments shown. */
const SHOWN = 3;

/** Whom one talked to last, each once, with the way to what was written down and to the next time. */
export function Recent() {
  const format = useFormat();
  const [page] = createQuery({ query: RecentAppointments });
  const recent = () => {
    const held = nodes(page.data?.myAppointments).filter((each) => each.state === 'COMPLETED');
    return held
      .filter((each, index) => held.findIndex((other) => other.specialist.id === each.specialist.id) === index)
      .slice(0, SHOWN);
  };
  return (
    <Show when={recent().length > 0}>
      <Section title={t('home.recent')}>
        <List label={t('home.recent')}>
          <For each={recent()}>
            {(each) => (
              <ListItem
                href={hrefOf(`/appointments/${each.id}`)}
                leading={
                  <Avatar
                    id={each.specialist.id}
                    name={each.specialist.displayName}
                    portrait={each.specialist.portraitSeed}
                  />
                }
                title={each.specialist.displayName}
                text={`${format.day(each.startsAt)} · ${each.appointmentType.name}`}
                trailing={
                  <LinkButton size="small" href={hrefOf(bookingPath(each.specialist.slug))}>
                    {t('appointment.again')}
                    <span class="d-hidden">: {each.specialist.displayName}</span>
                  </LinkButton>
                }
              />
            )}
          </For>
        </List>
      </Section>
    </Show>
  );
}
