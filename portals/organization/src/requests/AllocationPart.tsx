import { createKeys, createMutation, faultsOf } from '@daraport/client';
import { Button, Notice, showToast } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import type { RequestFieldsFragment } from '../gql/graphql.ts';
import { AllocateRequest } from './acts.ts';
import { t } from './messages/index.ts';

type Allocation = NonNullable<RequestFieldsFragment['steps'][number]['allocation']>;

/** To whom, by which rule, and from what that was reckoned. */
export function whyOf(one: Allocation): string {
  const name = one.specialist.displayName;
  const least =
    one.rule === 'FAIR'
      ? t('allocation.fair', { name, given: one.given, share: one.share })
      : t('allocation.capacity', { name, open: one.open, most: one.mostOpen ?? t('allocation.noLimit') });
  const left = [
    one.outside > 0 && t('allocation.outside', { count: one.outside }),
    one.full > 0 && t('allocation.full', { count: one.full }),
  ].filter(Boolean);
  return [least, t('allocation.fitting', { count: one.fitting }), ...left].join(' ');
}

/** Who has the request by the rule; for who looks after it a way to give it, or to pass it on. */
export function AllocationPart(props: { request: RequestFieldsFragment }) {
  const keys = createKeys();
  const [allocate, isAllocating] = createMutation(AllocateRequest);
  const [refusal, setRefusal] = createSignal<string>();
  const send = async () => {
    const asked = { requestId: props.request.id };
    const key = keys.of('allocate', [asked, props.request.steps.length]);
    const { data } = await allocate({ input: { ...asked, idempotencyKey: key } });
    const result = data?.allocateRequest;
    const isDone = result?.__typename === 'RequestAllocated';
    setRefusal(isDone ? undefined : faultsOf(result)[0]?.message);
    if (isDone) showToast({ tone: 'success', title: t('allocation.done') });
  };
  return (
    <div class="d-stack-tight">
      <Show when={props.request.allocatedTo}>
        {(who) => <p aria-live="polite">{t('allocation.to', { name: who().displayName })}</p>}
      </Show>
      <Show when={refusal()}>{(message) => <Notice tone="warning">{message()}</Notice>}</Show>
      <Show when={props.request.isMine && props.request.state === 'WAITING'}>
        <div>
          <Button busy={isAllocating()} onClick={() => void send()}>
            {props.request.allocatedTo ? t('allocation.next') : t('allocation.give')}
          </Button>
        </div>
      </Show>
    </div>
  );
}
