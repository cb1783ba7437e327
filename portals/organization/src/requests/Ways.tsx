import { createKeys, createMutation, faultsOf } from '@daraport/client';
import { Button, Notice, showToast } from '@daraport/ui';
import { createSignal, Match, Show, Switch } from 'solid-js';
import type { RequestFieldsFragment } from '../gql/graphql.ts';
import { ClaimRequest, CloseRequest, ReleaseRequest, TakeOverRequest } from './acts.ts';
import { t } from './messages/index.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Taking a request on, over or back, and ending it. */
export function Ways(props: { request: RequestFieldsFragment }) {
  const keys = createKeys();
  const [refusal, setRefusal] = createSignal<string>();
  const [claim, isClaiming] = createMutation(ClaimRequest);
  const [release, isReleasing] = createMutation(ReleaseRequest);
  const [takeOver, isTakingOver] = createMutation(TakeOverRequest);
  const [close, isClosing] = createMutation(CloseRequest);
  const isOpen = () => ['WAITING', 'PROPOSED', 'ACCEPTED'].includes(props.request.state);
  const input = (act: string) => {
    const asked = { requestId: props.request.id };
    return { ...asked, idempotencyKey: keys.of(act, [asked, props.request.steps.length]) };
  };
  /** What came of it: a message, or the refusal beside the buttons. */
  const tell = (result: { __typename: string; message?: string } | undefined, done: string, title: string): boolean => {
    const isDone = result?.__typename === done;
    setRefusal(isDone ? undefined : faultsOf(result?.message ? { message: result.message } : undefined)[0]?.message);
    if (isDone) showToast({ tone: 'success', title });
    return isDone;
  };
  const end = async (reason: string) => {
    const { data } = await close({ input: { ...input(`close ${reason}`), reason } });
    return tell(data?.closeAssistedRequest, 'AssistedRequestClosed', t('one.closed'));
  };
  const replace = async (reason: string) => {
    const { data } = await takeOver({ input: { ...input(`take over ${reason}`), reason } });
    return tell(data?.takeOverAssistedRequest, 'AssistedRequestTakenOver', t('one.claimed'));
  };
  return (
    <div class="d-stack-tight">
      <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
      <Show when={isOpen()}>
        <div class="d-row">
          <Switch>
            <Match when={props.request.isMine}>
              <Button
                busy={isReleasing()}
                onClick={() =>
                  void release({ input: input('release') }).then(({ data }) =>
                    tell(data?.releaseAssistedRequest, 'AssistedRequestReleased', t('one.released')),
                  )
                }
              >
                {t('one.release')}
              </Button>
              <Show when={props.request.state !== 'ACCEPTED'}>
                <ReasonDialog
                  label={t('one.close')}
                  title={t('one.closeTitle')}
                  text={t('one.closeText')}
                  busy={isClosing()}
                  danger
                  onSend={end}
                />
              </Show>
            </Match>
            <Match when={props.request.claimedBy}>
              {(keeper) => (
                <ReasonDialog
                  label={t('one.takeOver', { name: keeper().displayName })}
                  title={t('one.takeOverTitle')}
                  text={t('one.takeOverText')}
                  busy={isTakingOver()}
                  onSend={replace}
                />
              )}
            </Match>
            <Match when={!props.request.claimedBy}>
              <Button
                variant="primary"
                busy={isClaiming()}
                onClick={() =>
                  void claim({ input: input('claim') }).then(({ data }) =>
                    tell(data?.claimAssistedRequest, 'AssistedRequestClaimed', t('one.claimed')),
                  )
                }
              >
                {t('one.claim')}
              </Button>
            </Match>
          </Switch>
        </div>
      </Show>
    </div>
  );
}
