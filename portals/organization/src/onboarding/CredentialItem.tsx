import { createKeys, createMutation, useFormat, useSession } from '@daraport/client';
import { jurisdictionName } from '@daraport/domain/countries';
import { Badge, Button, formatBytes, ListItem, showToast } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import type { CredentialFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { DecideCredential } from './documents.ts';
import { CREDENTIAL_TONES, noonOf } from './kinds.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** One credential to look at; while it waits, to approve or to return with a reason. */
export function CredentialItem(props: { credential: CredentialFieldsFragment; onDecided?: () => void }) {
  const format = useFormat();
  const session = useSession();
  const [decide, isDeciding] = createMutation(DecideCredential);
  const keys = createKeys();
  const [isReturning, setReturning] = createSignal(false);
  const name = () => t(`onboarding.kind.${props.credential.kind}`);
  const facts = () => {
    const { licence, validFrom, validUntil, submittedAt } = props.credential;
    const day = (date: string) => format.day(noonOf(date), 'UTC');
    return [
      ...(licence
        ? [
            licence.profession,
            licence.number,
            licence.authority,
            jurisdictionName(licence.jurisdiction, session.locale()),
          ]
        : []),
      ...(validFrom ? [t('onboarding.fromDay', { day: day(validFrom) })] : []),
      ...(validUntil ? [t('onboarding.untilDay', { day: day(validUntil) })] : []),
      t('onboarding.sentAt', { time: format.relative(submittedAt) }),
    ].join(' · ');
  };
  /** The refusal's message, or undefined when it is decided. */
  const send = async (isApproved: boolean, reason?: string) => {
    const content = { credentialId: props.credential.id, isApproved, reason: reason ?? null };
    const { data } = await decide({ input: { ...content, idempotencyKey: keys.of('credential', content) } });
    const result = data?.decideCredential;
    if (result?.__typename === 'OnboardingChanged') {
      setReturning(false);
      props.onDecided?.();
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
    <ListItem
      title={
        <>
          {name()}{' '}
          <Badge tone={CREDENTIAL_TONES[props.credential.state]}>
            {t(`onboarding.state.${props.credential.state}`)}
          </Badge>
        </>
      }
      text={
        <div class="d-stack-tight">
          <p>{facts()}</p>
          <Show when={props.credential.decidedAt}>
            {(at) => (
              <p>
                {t('onboarding.decided', {
                  name: props.credential.decidedBy?.displayName ?? t('onboarding.somebody'),
                  time: format.relative(at()),
                })}
              </p>
            )}
          </Show>
          <Show when={props.credential.reason}>
            {(reason) => <p>{t('onboarding.because', { reason: reason() })}</p>}
          </Show>
          <Show when={props.credential.file}>
            {(file) => (
              <p>
                <a href={file().url} rel="external" download="">
                  {file().name}
                </a>{' '}
                ({formatBytes(file().byteSize, session.locale())})
              </p>
            )}
          </Show>
        </div>
      }
      trailing={
        <Show when={props.onDecided && props.credential.state === 'SUBMITTED'}>
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
