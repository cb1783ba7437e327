import { createMutation, expectPayload, hrefOf, useSession } from '@daraport/client';
import { Button, Card, LinkButton, Notice, Page, Skeleton } from '@daraport/ui';
import { useNavigate, useSearchParams } from '@solidjs/router';
import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import type { LookAtInvitationMutation } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { LookAtInvitation } from './documents.ts';
import { createAcceptance, JoinForm } from './JoinForm.tsx';

type Offer = Extract<LookAtInvitationMutation['lookAtInvitation'], { __typename: 'InvitationOffer' }>;

/** `/join?token=…`: what an invitation offers, and accepting it with a new account or the one there is. */
export default function JoinPage() {
  const session = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams<{ token?: string }>();
  const token = search.token ?? '';
  const [look] = createMutation(LookAtInvitation);
  const [offer, setOffer] = createSignal<Offer>();
  const [trouble, setTrouble] = createSignal<string>();
  const load = async () => {
    setTrouble();
    const { data } = await look({ input: { token } });
    const outcome = data && expectPayload(data.lookAtInvitation, 'InvitationOffer');
    if (outcome?.payload) setOffer(outcome.payload);
    else setTrouble(outcome?.refusal.message ?? t('join.failed'));
  };
  onMount(() => void load());
  const done = async () => {
    await session.renew();
    navigate('/profile/documents', { replace: true });
  };
  return (
    <Page title={t('join.title')} width="form">
      <Switch fallback={<Skeleton shape="block" height="16rem" />}>
        <Match when={trouble()}>
          {(message) => (
            <Notice
              tone="warning"
              title={message()}
              actions={<LinkButton href={hrefOf('/sign-in')}>{t('join.signIn')}</LinkButton>}
            >
              {t('join.over')}
            </Notice>
          )}
        </Match>
        <Match when={offer()}>
          {(known) => (
            <Card title={t('join.offer', { organization: known().organizationName, brand: session.brand().name })}>
              <div class="d-stack">
                <p>{t('join.next')}</p>
                <Show
                  when={known().hasAccount}
                  fallback={<JoinForm token={token} email={known().email} onDone={done} />}
                >
                  <Accept token={token} email={known().email} onDone={done} />
                </Show>
              </div>
            </Card>
          )}
        </Match>
      </Switch>
    </Page>
  );
}

/** Of who has an account already: the role is added to it. */
function Accept(props: { token: string; email: string; onDone: () => Promise<void> }) {
  const acceptance = createAcceptance();
  const submit = async () => {
    if (await acceptance.send({ token: props.token })) await props.onDone();
  };
  return (
    <>
      <p>{t('join.hasAccount', { email: props.email })}</p>
      <Show when={acceptance.errors()[0]}>{(error) => <Notice tone="danger">{error().message}</Notice>}</Show>
      <Button variant="primary" wide busy={acceptance.isPending()} onClick={() => void submit()}>
        {t('join.accept')}
      </Button>
    </>
  );
}
