import { hrefOf, useFormat } from '@daraport/client';
import { Avatar, Badge, Card, LinkButton, List, ListItem, Section, TimeRange } from '@daraport/ui';
import { For, Match, Show, Switch } from 'solid-js';
import type { RequestPartsFragment } from '../gql/graphql.ts';
import { t as common } from '../messages/index.ts';
import { DeclineDialog } from './DeclineDialog.tsx';
import { t } from './messages/index.ts';

type Proposal = RequestPartsFragment['proposals'][number];

/** The booking page with the proposal, at its own time or at another free one of the same kind. */
function choosePath({ id, specialist, appointmentType, format }: Proposal, startsAt: string): string {
  const search = new URLSearchParams({ type: appointmentType.id, at: startsAt, proposal: id, format });
  return hrefOf(`/book/${specialist.slug}?${search.toString()}`);
}

/** The proposals of this round: what is free, what is gone and what is free nearby in its place. */
export function Proposals(props: { request: RequestPartsFragment }) {
  const format = useFormat();
  const shown = () => props.request.proposals.filter((each) => each.state !== 'FALLEN_AWAY');
  const isOpen = () => props.request.state === 'PROPOSED';
  return (
    <Section
      title={t('proposals.title')}
      text={
        isOpen()
          ? t('proposals.text', { place: format.place(), time: format.moment(props.request.dueAt ?? '') })
          : undefined
      }
      actions={
        <Show when={isOpen()}>
          <DeclineDialog id={props.request.id} />
        </Show>
      }
    >
      <div class="d-stack">
        <For each={shown()}>
          {(proposal) => (
            <Card>
              <div class="d-stack-tight">
                <div class="d-row p-no-wrap">
                  <Avatar
                    id={proposal.specialist.id}
                    name={proposal.specialist.displayName}
                    portrait={proposal.specialist.portraitSeed}
                  />
                  <div>
                    <strong>{proposal.specialist.displayName}</strong>
                    <p class="d-muted d-small">{`${proposal.appointmentType.name} · ${common(`format.${proposal.format}`)}`}</p>
                  </div>
                </div>
                <p class="d-lead">
                  <TimeRange
                    startsAt={proposal.startsAt}
                    endsAt={proposal.endsAt}
                    otherTimeZone={proposal.specialist.timeZone}
                  />
                </p>
                <Choice proposal={proposal} request={props.request} />
              </div>
            </Card>
          )}
        </For>
      </div>
    </Section>
  );
}

function Choice(props: { proposal: Proposal; request: RequestPartsFragment }) {
  const format = useFormat();
  const one = () => props.proposal;
  return (
    <Switch>
      <Match when={one().state === 'OPEN'}>
        <div>
          <LinkButton
            variant="primary"
            href={choosePath(one(), one().startsAt)}
            aria-label={t('proposals.chooseAt', { time: format.moment(one().startsAt) })}
          >
            {t('proposals.choose')}
          </LinkButton>
        </div>
      </Match>
      <Match when={one().state === 'GONE'}>
        <p class="d-muted">{t('proposals.gone')}</p>
        <Show when={one().alternatives.length > 0} fallback={<p class="d-muted">{t('proposals.none')}</p>}>
          <p>{t('proposals.nearby', { name: one().specialist.displayName })}</p>
          <List label={t('proposals.nearby', { name: one().specialist.displayName })}>
            <For each={one().alternatives}>
              {(slot) => (
                <ListItem title={format.moment(slot.startsAt, slot.endsAt)} href={choosePath(one(), slot.startsAt)} />
              )}
            </For>
          </List>
        </Show>
      </Match>
      <Match when={one().state === 'ACCEPTED'}>
        <div class="d-row">
          <Badge tone="success">{t('proposals.chosen')}</Badge>
          <Show when={props.request.state === 'ACCEPTED'}>
            <LinkButton variant="primary" href={choosePath(one(), one().startsAt)}>
              {t('proposals.pay')}
            </LinkButton>
          </Show>
        </div>
      </Match>
    </Switch>
  );
}
