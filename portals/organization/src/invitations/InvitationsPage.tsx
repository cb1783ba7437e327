import { createQuery, hrefOf, Loaded } from '@daraport/client';
import { Breadcrumb, Card, EmptyState, List, Page, Section, Skeleton } from '@daraport/ui';
import { For, Show } from 'solid-js';
import { t } from '../messages/index.ts';
import { Invitations } from './documents.ts';
import { InvitationItem } from './InvitationItem.tsx';
import { InviteForm } from './InviteForm.tsx';

/** `/invitations`: invites specialists by mail, and shows what became of it. */
export default function InvitationsPage() {
  const [page, refetch] = createQuery({ query: Invitations });
  return (
    <Page
      title={t('invitations.title')}
      intro={t('invitations.intro')}
      breadcrumb={
        <Breadcrumb
          items={[{ label: t('onboarding.title'), href: hrefOf('/onboarding') }, { label: t('invitations.title') }]}
        />
      }
    >
      <Loaded query={page} skeleton={<Skeleton shape="block" height="24rem" />}>
        {(data) => (
          <div class="d-stack">
            <InviteForm organizations={data.invitableOrganizations} onInvited={refetch} />
            <Section title={t('invitations.sent')}>
              <Show
                when={data.invitations.length > 0}
                fallback={
                  <EmptyState
                    level={3}
                    illustration="people"
                    title={t('invitations.none')}
                    text={t('invitations.noneText')}
                  />
                }
              >
                <Card flush>
                  <List label={t('invitations.sent')}>
                    <For each={data.invitations}>
                      {(invitation) => <InvitationItem invitation={invitation} onChanged={refetch} />}
                    </For>
                  </List>
                </Card>
                <p class="d-muted d-small">{t('invitations.kept')}</p>
              </Show>
            </Section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
