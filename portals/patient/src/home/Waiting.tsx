import { hrefOf, useFormat } from '@daraport/client';
import { ClipboardListIcon, List, ListItem, MessageCircleIcon, Section } from '@daraport/ui';
import { Show } from 'solid-js';
import type { AppointmentRowFragment } from '../gql/graphql.ts';
import { plural, t } from '../messages/index.ts';

/** What waits for the person: unread messages, and the nearest questions not yet answered; nothing where nothing waits. */
export function Waiting(props: { unread: number; ahead: readonly AppointmentRowFragment[] }) {
  const format = useFormat();
  const asked = () => props.ahead.find((each) => each.intakeStatus.state === 'MISSING');
  return (
    <Show when={props.unread > 0 || asked()}>
      <Section title={t('home.waiting')}>
        <List label={t('home.waiting')}>
          <Show when={props.unread > 0}>
            <ListItem
              href={hrefOf('/messages')}
              leading={<MessageCircleIcon />}
              title={plural('home.messages', props.unread)}
              text={t('home.readMessages')}
            />
          </Show>
          <Show when={asked()}>
            {(each) => (
              <ListItem
                href={hrefOf(`/appointments/${each().id}`)}
                leading={<ClipboardListIcon />}
                title={t('home.questions')}
                text={t('home.questionsText', {
                  name: each().specialist.displayName,
                  time: format.moment(each().intakeStatus.dueAt ?? each().startsAt),
                })}
              />
            )}
          </Show>
        </List>
      </Section>
    </Show>
  );
}
