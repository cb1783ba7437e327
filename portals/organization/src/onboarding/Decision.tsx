import { createKeys, createMutation, useFormat } from '@daraport/client';
import { Button, Card, showToast } from '@daraport/ui';
import { createSignal, Match, Show, Switch } from 'solid-js';
import type { OnboardingFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { DecideOnboarding, LiftSuspension, SuspendSpecialist } from './documents.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** What can be decided on the specialist as a whole: approve, return, suspend, lift. */
export function Decision(props: { onboarding: OnboardingFieldsFragment; onDecided: () => void }) {
  const format = useFormat();
  const [decide, isDeciding] = createMutation(DecideOnboarding);
  const [suspend, isSuspending] = createMutation(SuspendSpecialist);
  const [lift, isLifting] = createMutation(LiftSuspension);
  const keys = createKeys();
  const [asks, setAsks] = createSignal<'return' | 'suspend'>();
  const personId = () => props.onboarding.person.id;
  const isReady = () =>
    props.onboarding.checklist.every(
      ({ key, state }) =>
        key === 'APPROVAL' || key === 'PAYOUT_ACCOUNT' || state === 'MET' || state === 'NOT_YET_VALID',
    );
  /** Undefined when it is done, the refusal otherwise, null without an answer. */
  const settle = (result: { readonly __typename: string } | undefined) => {
    if (result?.__typename !== 'OnboardingChanged') return (result as { message: string } | undefined) ?? null;
    setAsks();
    props.onDecided();
    return undefined;
  };
  const decideOn = async (isApproved: boolean, reason?: string) => {
    const content = { personId: personId(), isApproved, reason: reason ?? null };
    const { data } = await decide({ input: { ...content, idempotencyKey: keys.of('onboarding', content) } });
    return settle(data?.decideOnboarding);
  };
  const suspendNow = async (reason: string) => {
    const content = { personId: personId(), reason };
    // Suspended, lifted and suspended again for the same reason is another act.
    const idempotencyKey = keys.of('suspend', { ...content, since: props.onboarding.suspendedAt });
    const { data } = await suspend({ input: { ...content, idempotencyKey } });
    return settle(data?.suspendSpecialist);
  };
  const told = (refusal: { message: string } | null | undefined, done: string) =>
    showToast(
      refusal === undefined
        ? { tone: 'success', title: done }
        : { tone: 'danger', title: refusal?.message ?? t('onboarding.failed') },
    );
  const approve = async () => told(await decideOn(true), t('onboarding.cleared'));
  const liftNow = async () => {
    const content = { personId: personId() };
    const idempotencyKey = keys.of('lift', { ...content, since: props.onboarding.suspendedAt });
    const { data } = await lift({ input: { ...content, idempotencyKey } });
    told(settle(data?.liftSuspension), t('onboarding.lifted'));
  };
  const state = () => {
    const { approval, handedInAt, requirements } = props.onboarding;
    if (approval === 'SUBMITTED' && handedInAt) return t('onboarding.handedIn', { time: format.relative(handedInAt) });
    return requirements.needsApproval ? t(`onboarding.approval.${approval}`) : t('onboarding.noApproval');
  };
  return (
    <Card title={t('onboarding.decision')} text={state()}>
      <div class="d-stack">
        <Show when={props.onboarding.approval === 'SUBMITTED'}>
          <Show when={!isReady()}>
            <p class="d-muted">{t('onboarding.decideFirst')}</p>
          </Show>
          <div class="d-row">
            <Button variant="primary" disabled={!isReady()} busy={isDeciding()} onClick={() => void approve()}>
              {t('onboarding.clear')}
            </Button>
            <Button onClick={() => setAsks('return')}>{t('onboarding.return')}</Button>
          </div>
        </Show>
        <div>
          <Show
            when={props.onboarding.suspendedAt}
            fallback={<Button onClick={() => setAsks('suspend')}>{t('onboarding.suspend')}</Button>}
          >
            <Button busy={isLifting()} onClick={() => void liftNow()}>
              {t('onboarding.lift')}
            </Button>
          </Show>
        </div>
        <p class="d-muted d-small">{t('onboarding.suspendText')}</p>
      </div>
      <Switch>
        <Match when={asks() === 'return'}>
          <ReasonDialog
            title={t('onboarding.returnAll')}
            action={t('onboarding.return')}
            busy={isDeciding()}
            onSend={(reason) => decideOn(false, reason)}
            onClose={() => setAsks()}
          />
        </Match>
        <Match when={asks() === 'suspend'}>
          <ReasonDialog
            title={t('onboarding.suspend')}
            action={t('onboarding.suspend')}
            busy={isSuspending()}
            onSend={suspendNow}
            onClose={() => setAsks()}
          />
        </Match>
      </Switch>
    </Card>
  );
}
