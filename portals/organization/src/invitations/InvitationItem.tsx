import { createKeys, createMutation, hrefOf, useFormat } from '@daraport/client';
import { Badge, Button, Link, ListItem, showToast, type Tone } from '@daraport/ui';
import { Show } from 'solid-js';
import type { InvitationRowFragment, InvitationState } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { ResendInvitation, RevokeInvitation } from './documents.ts';

const TONES: Record<InvitationState, Tone> = {
  OPEN: 'info',
  EXPIRED: 'warning',
  ACCEPTED: 'success',
  REVOKED: 'neutral',
};

/** One invitation, what became of it, and what can still be done. */
export function InvitationItem(props: { invitation: InvitationRowFragment; onChanged: () => void }) {
  const format = useFormat();
  const [resend, isResending] = createMutation(ResendInvitation);
  const [revoke, isRevoking] = createMutation(RevokeInvitation);
  const keys = createKeys();
  const isOpen = () => props.invitation.state === 'OPEN' || props.invitation.state === 'EXPIRED';
  const tell = (result: { readonly __typename: string } | undefined, done: string) => {
    const isDone = result?.__typename === 'InvitationChanged';
    const refusal = (result as { message?: string } | undefined)?.message ?? t('invitations.failed');
    showToast(isDone ? { tone: 'success', title: done } : { tone: 'danger', title: refusal });
    props.onChanged();
  };
  const content = () => ({ invitationId: props.invitation.id });
  const sendAgain = async () => {
    // Sent again and then once more is another act.
    const since = props.invitation.expiresAt;
    const idempotencyKey = keys.of('resend', { ...content(), since });
    const { data } = await resend({ input: { ...content(), idempotencyKey } });
    tell(data?.resendInvitation, t('invitations.resent'));
  };
  const takeBack = async () => {
    const { data } = await revoke({ input: { ...content(), idempotencyKey: keys.of('revoke', content()) } });
    tell(data?.revokeInvitation, t('invitations.revoked'));
  };
  const facts = () => {
    const { createdAt, expiresAt, organization, state } = props.invitation;
    const until = state === 'OPEN' ? t('invitations.until', { day: format.day(expiresAt) }) : undefined;
    return [organization?.name, t('invitations.at', { time: format.relative(createdAt) }), until]
      .filter((part) => part !== undefined)
      .join(' · ');
  };
  return (
    <ListItem
      title={
        <>
          {props.invitation.email}{' '}
          <Badge tone={TONES[props.invitation.state]}>{t(`invitations.state.${props.invitation.state}`)}</Badge>
        </>
      }
      text={facts()}
      trailing={
        <>
          <Show when={props.invitation.acceptedBy}>
            {(person) => <Link href={hrefOf(`/onboarding/${person().id}`)}>{person().displayName}</Link>}
          </Show>
          <Show when={isOpen()}>
            <div class="d-row">
              <Button
                size="small"
                busy={isResending()}
                aria-label={t('invitations.resendNamed', { email: props.invitation.email })}
                onClick={() => void sendAgain()}
              >
                {t('invitations.resend')}
              </Button>
              <Button
                size="small"
                busy={isRevoking()}
                aria-label={t('invitations.revokeNamed', { email: props.invitation.email })}
                onClick={() => void takeBack()}
              >
                {t('invitations.revoke')}
              </Button>
            </div>
          </Show>
        </>
      }
    />
  );
}
