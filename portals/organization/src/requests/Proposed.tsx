import { useFormat } from '@daraport/client';
import { Badge, List, ListItem, Section, type Tone } from '@daraport/ui';
import { For } from 'solid-js';
import type { ProposalState, RequestFieldsFragment } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { t } from './messages/index.ts';

const TONES: Record<ProposalState, Tone> = {
  OPEN: 'info',
  GONE: 'danger',
  ACCEPTED: 'success',
  FALLEN_AWAY: 'neutral',
};

/** What was proposed, the newest round first, with what became of it. */
export function Proposed(props: { request: RequestFieldsFragment }) {
  const format = useFormat();
  return (
    <Section title={t('one.proposals')} text={format.place(props.request.timeZone)}>
      <List label={t('one.proposals')}>
        <For each={props.request.proposals}>
          {(each) => (
            <ListItem
              title={format.moment(each.startsAt, each.endsAt, props.request.timeZone)}
              text={`${each.specialist.displayName} · ${each.appointmentType.name} · ${common(`format.${each.format}`)}`}
              trailing={<Badge tone={TONES[each.state]}>{t(`proposal.${each.state}`)}</Badge>}
            />
          )}
        </For>
      </List>
    </Section>
  );
}
