import { createMutation, createQuery, newKey, useFormat } from '@daraport/client';
import { showToast } from '@daraport/ui';
import { Show } from 'solid-js';
import type { ChangePartsFragment } from '../../gql/graphql.ts';
import { t } from '../../messages/index.ts';
import { AskDialog } from './AskDialog.tsx';
import { Cancel, ChangesQuery, MarkNoShow, RevertNoShow, WaiveFees } from './documents.ts';
import { MoveDialog } from './MoveDialog.tsx';

type Terms = NonNullable<ChangePartsFragment['changeTerms']>;
type Answer = { readonly __typename?: string | undefined; readonly message?: string } | undefined;

/** What the specialist may change about an appointment now, and what its patient was charged for changes. */
export default function Changes(props: { id: string; patient: string }) {
  const [page] = createQuery({ query: ChangesQuery, variables: () => ({ id: props.id }) });
  return (
    <Show when={page.data?.appointment}>
      {(one) => (
        <Show when={one().changeTerms}>
          {(terms) => (
            <div class="d-stack-tight">
              <KeptWords terms={terms()} />
              <Ways one={one()} terms={terms()} patient={props.patient} />
            </div>
          )}
        </Show>
      )}
    </Show>
  );
}

function Ways(props: { one: ChangePartsFragment; terms: Terms; patient: string }) {
  const format = useFormat();
  const [cancel] = createMutation(Cancel);
  const [mark] = createMutation(MarkNoShow);
  const [revert] = createMutation(RevertNoShow);
  const [waive] = createMutation(WaiveFees);
  const base = () => ({ appointmentId: props.one.id, idempotencyKey: newKey() });
  const done = (answer: Answer, payload: string, title: string): string | undefined => {
    if (answer?.__typename !== payload) return answer?.message ?? t('change.failed');
    showToast({ tone: 'success', title });
    return undefined;
  };
  const onCancel = async (reason: string) => {
    const { data } = await cancel({ input: { ...base(), reason: reason || null, revision: props.one.revision } });
    return done(data?.cancelAppointment, 'CancelAppointmentPayload', t('change.cancelled'));
  };
  const onMark = async () =>
    done((await mark({ input: base() })).data?.markNoShow, 'NoShowPayload', t('change.marked'));
  const onRevert = async () =>
    done((await revert({ input: base() })).data?.revertNoShow, 'NoShowPayload', t('change.reverted'));
  const onWaive = async (reason: string) =>
    done(
      (await waive({ input: { ...base(), reason } })).data?.waiveChangeFees,
      'WaiveChangeFeesPayload',
      t('change.waived'),
    );
  const canRevert = () => {
    const until = props.terms.noShowReversibleUntil;
    return until !== null && props.terms.kept === null && Date.parse(until) > Date.now();
  };
  return (
    <div class="d-row">
      <Show when={props.terms.rescheduling.state !== 'NOT_ALLOWED'}>
        <MoveDialog id={props.one.id} revision={props.one.revision} />
      </Show>
      <Show when={props.terms.cancelling.state !== 'NOT_ALLOWED'}>
        <AskDialog
          isDangerous
          label={t('change.cancel')}
          title={t('change.cancelTitle')}
          text={t('change.cancelText', { time: format.moment(props.one.startsAt) })}
          reason={{ label: t('change.reason'), help: t('change.reasonHelp'), isNeeded: false }}
          onYes={onCancel}
        />
      </Show>
      <Show when={props.terms.canMarkNoShow}>
        <AskDialog
          label={t('change.noShow')}
          title={t('change.noShowTitle', { name: props.patient })}
          text={t('change.noShowText', { fee: props.terms.noShowFee ? format.money(props.terms.noShowFee) : '–' })}
          onYes={onMark}
        />
      </Show>
      <Show when={canRevert()}>
        <AskDialog
          label={t('change.revert')}
          title={t('change.revertTitle', { name: props.patient })}
          text={t('change.revertText')}
          onYes={onRevert}
        />
      </Show>
      <Show when={props.terms.canWaiveFees}>
        <AskDialog
          label={t('change.waive')}
          title={t('change.waiveTitle')}
          text={t('change.waiveText')}
          reason={{ label: t('change.reason'), help: t('change.waiveHelp'), isNeeded: true }}
          onYes={onWaive}
        />
      </Show>
    </div>
  );
}

function KeptWords(props: { terms: Terms }) {
  const format = useFormat();
  const words = () => {
    const { areFeesWaived, kept, noShowFee, noShowReversibleUntil } = props.terms;
    if (areFeesWaived) return t('change.areWaived');
    if (kept && kept.amountMinor > 0) return t('change.kept', { fee: format.money(kept) });
    if (kept || !noShowReversibleUntil || !noShowFee) return undefined;
    return t('change.willKeep', { fee: format.money(noShowFee), time: format.moment(noShowReversibleUntil) });
  };
  return <Show when={words()}>{(said) => <p class="d-muted d-small">{said()}</p>}</Show>;
}
