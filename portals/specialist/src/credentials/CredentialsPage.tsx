import {
  createKeys,
  createMutation,
  createQuery,
  CredentialItem,
  credentialName,
  expectPayload,
  hrefOf,
  Loaded,
  noonOf,
  REQUIREMENT_TONES,
  useFormat,
  useSession,
} from '@daraport/client';
import {
  Badge,
  Breadcrumb,
  Button,
  Card,
  Disclosure,
  EmptyState,
  List,
  ListItem,
  Page,
  PlusIcon,
  Section,
  showToast,
  Skeleton,
} from '@daraport/ui';
import { createEffect, createSignal, For, onCleanup, Show } from 'solid-js';
import type { CredentialPartsFragment, CredentialKind, OnboardingFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { createPayout, type Payout } from '../payout/create-payout.ts';
import { PayoutCard } from '../payout/PayoutCard.tsx';
import { CredentialDialog } from './CredentialDialog.tsx';
import { HandIn, MyOnboarding } from './documents.ts';
import { StandingNotice } from './StandingNotice.tsx';

/** What the dialog is open for. */
interface Wish {
  readonly kind?: CredentialKind;
  readonly replaces?: CredentialPartsFragment;
}

/** `/profile/documents`: what is required, how far it is met, and everything that was handed over. */
export default function CredentialsPage() {
  const [page, refetch] = createQuery({ query: MyOnboarding });
  const [wish, setWish] = createSignal<Wish>();
  const payout = createPayout('/profile/documents', refetch);
  followPayout(payout, () => page.data?.myOnboarding?.checklist, refetch);
  const done = () => {
    setWish();
    showToast({ tone: 'success', title: t('credentials.sent') });
    refetch();
  };
  return (
    <Page
      title={t('credentials.title')}
      intro={t('credentials.intro')}
      breadcrumb={
        <Breadcrumb
          items={[{ label: t('profile.title'), href: hrefOf('/profile') }, { label: t('credentials.title') }]}
        />
      }
      actions={
        <Button icon={PlusIcon} onClick={() => setWish({})}>
          {t('credentials.add')}
        </Button>
      }
    >
      <Loaded
        query={page}
        select={(data) => data.myOnboarding}
        skeleton={<Skeleton shape="block" height="24rem" />}
        missing={<EmptyState illustration="documents" title={t('credentials.none')} text={t('credentials.noneText')} />}
      >
        {(onboarding) => (
          <div class="d-stack">
            <StandingNotice onboarding={onboarding} />
            <Checklist
              onboarding={onboarding}
              payout={payout}
              onAdd={(kind) => setWish({ kind })}
              onHandedIn={refetch}
            />
            <Show when={payout.account()}>{(account) => <PayoutCard account={account()} payout={payout} />}</Show>
            <HandedOver onboarding={onboarding} onReplace={(replaces) => setWish({ replaces })} />
          </div>
        )}
      </Loaded>
      <Show when={wish()} keyed>
        {({ kind, replaces }) => (
          <CredentialDialog kind={kind} replaces={replaces} onDone={done} onClose={() => setWish()} />
        )}
      </Show>
    </Page>
  );
}

/** What the payment provider said reaches the checklist a moment later: until it has, the page asks again, for a while. */
function followPayout(
  payout: Payout,
  checklist: () => OnboardingFieldsFragment['checklist'] | undefined,
  refetch: () => void,
): void {
  let left = 10;
  createEffect(() => {
    const item = checklist()?.find(({ key }) => key === 'PAYOUT_ACCOUNT');
    const isReady = payout.account()?.state === 'READY';
    if (!item || !payout.account() || isReady === (item.state === 'MET') || left === 0) return;
    left -= 1;
    const timer = setTimeout(refetch, 1000);
    onCleanup(() => clearTimeout(timer));
  });
}

function Checklist(props: {
  onboarding: OnboardingFieldsFragment;
  payout: Payout;
  onAdd: (kind: CredentialKind) => void;
  onHandedIn: () => void;
}) {
  const format = useFormat();
  const session = useSession();
  const [handIn, isHandingIn] = createMutation(HandIn);
  const keys = createKeys();
  const send = async () => {
    const { data } = await handIn({ input: { idempotencyKey: keys.of('hand in', props.onboarding) } });
    const outcome = data && expectPayload(data.handInOnboarding, 'OnboardingHandedIn');
    showToast(
      outcome?.payload
        ? { tone: 'success', title: t('credentials.handedIn') }
        : { tone: 'danger', title: outcome?.refusal.message ?? t('credentials.failed') },
    );
    if (outcome?.payload) props.onHandedIn();
  };
  const from = () => {
    const { applies, appliesFrom } = props.onboarding.requirements;
    return applies ? undefined : t('credentials.from', { day: format.day(noonOf(appliesFrom), 'UTC') });
  };
  const isElsewhere = (key: string) => key === 'APPROVAL' || key === 'PAYOUT_ACCOUNT';
  const isMissing = (state: string) => state === 'MISSING' || state === 'EXPIRED';
  return (
    <Show when={props.onboarding.checklist.length > 0}>
      <Card title={t('credentials.required', { brand: session.brand().name })} text={from()}>
        <div class="d-stack">
          <List label={t('credentials.required', { brand: session.brand().name })}>
            <For each={props.onboarding.checklist}>
              {({ key, state }) => (
                <ListItem
                  title={credentialName(key)}
                  text={t(`credentials.requirementText.${isElsewhere(key) ? `${key}_${state}` : state}` as never)}
                  trailing={
                    <>
                      <Badge tone={REQUIREMENT_TONES[state]}>{t(`credentials.requirement.${state}`)}</Badge>
                      <Show when={key === 'PAYOUT_ACCOUNT' && state === 'MISSING' && !props.payout.account()}>
                        <Button
                          size="small"
                          busy={props.payout.isOpening()}
                          aria-label={t('payout.openNamed', { name: credentialName(key) })}
                          onClick={() => void props.payout.open()}
                        >
                          {t('payout.open')}
                        </Button>
                      </Show>
                      <Show when={!isElsewhere(key) && isMissing(state)}>
                        <Button
                          size="small"
                          aria-label={t('credentials.addNamed', { name: credentialName(key) })}
                          onClick={() => props.onAdd(key as CredentialKind)}
                        >
                          {t('credentials.addShort')}
                        </Button>
                      </Show>
                    </>
                  }
                />
              )}
            </For>
          </List>
          <Show when={props.onboarding.canHandIn}>
            <div>
              <Button variant="primary" busy={isHandingIn()} onClick={() => void send()}>
                {t('credentials.handIn')}
              </Button>
            </div>
          </Show>
        </div>
      </Card>
    </Show>
  );
}

function HandedOver(props: {
  onboarding: OnboardingFieldsFragment;
  onReplace: (credential: CredentialPartsFragment) => void;
}) {
  const current = () => props.onboarding.credentials.filter(({ replacedAt }) => replacedAt === null);
  const earlier = () => props.onboarding.credentials.filter(({ replacedAt }) => replacedAt !== null);
  return (
    <Section title={t('credentials.yours')}>
      <Show
        when={current().length > 0}
        fallback={
          <EmptyState
            level={3}
            illustration="documents"
            title={t('credentials.none')}
            text={t('credentials.noneText')}
          />
        }
      >
        <Card flush>
          <List label={t('credentials.yours')}>
            <For each={current()}>
              {(credential) => (
                <CredentialItem
                  credential={credential}
                  own
                  trailing={
                    <Button
                      size="small"
                      aria-label={t('credentials.replaceNamed', { name: credentialName(credential.kind) })}
                      onClick={() => props.onReplace(credential)}
                    >
                      {t('credentials.replace')}
                    </Button>
                  }
                />
              )}
            </For>
          </List>
        </Card>
      </Show>
      <Show when={earlier().length > 0}>
        <Disclosure title={t('credentials.earlier')}>
          <List label={t('credentials.earlier')}>
            <For each={earlier()}>{(credential) => <CredentialItem credential={credential} own />}</For>
          </List>
        </Disclosure>
      </Show>
    </Section>
  );
}
