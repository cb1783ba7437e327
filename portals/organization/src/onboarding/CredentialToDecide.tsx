import { createKeys, createMutation, CredentialItem, credentialName } from '@daraport/client';
import { Button, showToast } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import type { CredentialPartsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { DecideCredential } from './documents.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** One credential to look at; while it waits, to approve or to return with a reason. */
export function CredentialToDecide(props: { credential: CredentialPartsFragment; onDecided: () => void }) {
  const [decide, isDeciding] = createMutation(DecideCredential);
  const keys = createKeys();
  const [isReturning, setReturning] = createSignal(false);
  const name = () => credentialName(props.credential.kind);
  /** The refusal, null without an answer, or undefined when it is decided. */
  const send = async (isApproved: boolean, reason?: string) => {
    const content = { credentialId: props.credential.id, isApproved, reason: reason ?? null };
    const { data } = await decide({ input: { ...content, idempotencyKey: keys.of('credential', content) } });
    const result = data?.decideCredential;
    if (result?.__typename === 'OnboardingChanged') {
      setReturning(false);
      props.onDecided();
      return undefined;
    }
    return result ?? null;
  };
  const approve = async () => {
    const refusal = await send(true);
    if (refusal === undefined) showToast({ tone: 'success', title: t('onboarding.approved') });
    else showToast({ tone: 'danger', title: refusal?.message ?? t('onboarding.failed') });
  };
  return (
    <CredentialItem
      credential={props.credential}
      trailing={
        <Show when={props.credential.state === 'SUBMITTED'}>
          <Button
            size="small"
            variant="primary"
            busy={isDeciding()}
            aria-label={t('onboarding.approveNamed', { name: name() })}
            onClick={() => void approve()}
          >
            {t('onboarding.approve')}
          </Button>
          <Button
            size="small"
            aria-label={t('onboarding.returnNamed', { name: name() })}
            onClick={() => setReturning(true)}
          >
            {t('onboarding.return')}
          </Button>
          <Show when={isReturning()}>
            <ReasonDialog
              title={t('onboarding.returnNamed', { name: name() })}
              action={t('onboarding.return')}
              busy={isDeciding()}
              onSend={(reason) => send(false, reason)}
              onClose={() => setReturning(false)}
            />
          </Show>
        </Show>
      }
    />
  );
}
