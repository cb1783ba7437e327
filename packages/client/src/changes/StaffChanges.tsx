import { showToast, Skeleton } from '@daraport/ui';
import { Show } from 'solid-js';
import { useFormat } from '../format/use-format.ts';
import type { ChangesOfAppointmentQuery } from '../gql/graphql.ts';
import { newKey } from '../graph/key.ts';
import { createMutation } from '../graph/mutation.ts';
import { createQuery } from '../graph/query.ts';
import { AskDialog } from './AskDialog.tsx';
import { Cancel, ChangesOfAppointment, MarkNoShow, RevertNoShow, WaiveFees } from './documents.ts';
import { changeWords } from './messages/index.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { backWords, keptWords, noShowWords, waivingWords } from './words.ts';

const { t } = changeWords;

type Appointment = NonNullable<ChangesOfAppointmentQuery['appointment']>;
type Terms = NonNullable<Appointment['changeTerms']>;
type Answer = { readonly __typename?: string | undefined; readonly message?: string } | undefined;

/**
 * What specialist or staff may change about an appointment now, and what its patient was charged for changes. The graph says
 * what is possible; each change is asked about first, with what it costs.
 */
export function StaffChanges(props: {
  id: string;
  /** Who comes, where whoever looks may know. */
  patient?: string | undefined;
  /** Shown where nothing may be changed any more. */
  none?: string | undefined;
}) {
  const format = useFormat();
  const [page] = createQuery({ query: ChangesOfAppointment, variables: () => ({ id: props.id }) });
  return (
    <Show when={page.data?.appointment} fallback={<Waiting isOver={!page.isFetching} />}>
      {(one) => (
        <Show when={one().changeTerms} fallback={<Muted>{props.none}</Muted>}>
          {(terms) => (
            <div class="d-stack-tight">
              <Muted>{keptWords(terms(), format) ?? (isOver(terms()) ? props.none : undefined)}</Muted>
              <Ways one={one()} terms={terms()} patient={props.patient} />
            </div>
          )}
        </Show>
      )}
    </Show>
  );
}

/** Keeps the room of what is on its way. */
function Waiting(props: { isOver: boolean }) {
  return (
    <Show when={!props.isOver}>
      <Skeleton shape="block" height="5rem" />
    </Show>
  );
}

function Muted(props: { children: string | undefined }) {
  return <Show when={props.children}>{(words) => <p class="d-muted d-small">{words()}</p>}</Show>;
}

const canRevert = ({ noShowReversibleUntil, kept }: Terms) =>
  noShowReversibleUntil !== null && kept === null && Date.parse(noShowReversibleUntil) > Date.now();

const isOver = (terms: Terms) =>
  terms.rescheduling.state === 'NOT_ALLOWED' &&
  terms.cancelling.state === 'NOT_ALLOWED' &&
  !terms.canMarkNoShow &&
  !terms.canWaiveFees &&
  !canRevert(terms);

function Ways(props: { one: Appointment; terms: Terms; patient: string | undefined }) {
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
  const named = (key: 'noShowTitle' | 'revertTitle') =>
    props.patient ? t(`change.${key}.named`, { name: props.patient }) : t(`change.${key}.unnamed`);
  return (
    <div class="d-row">
      <Show when={props.terms.rescheduling.state !== 'NOT_ALLOWED'}>
        <MoveDialog
          appointment={{
            id: props.one.id,
            revision: props.one.revision,
            specialistId: props.one.specialist.id,
            feeMinor: 0,
          }}
        />
      </Show>
      <Show when={props.terms.cancelling.state !== 'NOT_ALLOWED'}>
        <AskDialog
          isDangerous
          label={t('change.cancel')}
          title={t('change.cancelTitle')}
          text={`${t('change.cancelText', { time: format.moment(props.one.startsAt) })} ${backWords(props.terms, format)}`}
          reason={{ label: t('change.reason'), help: t('change.reasonHelp'), isNeeded: false }}
          onYes={onCancel}
        />
      </Show>
      <Show when={props.terms.canMarkNoShow}>
        <AskDialog
          label={t('change.noShow')}
          title={named('noShowTitle')}
          text={noShowWords(props.terms, format)}
          onYes={onMark}
        />
      </Show>
      <Show when={canRevert(props.terms)}>
        <AskDialog
          label={t('change.revert')}
          title={named('revertTitle')}
          text={t('change.revertText')}
          onYes={onRevert}
        />
      </Show>
      <Show when={props.terms.canWaiveFees}>
        <AskDialog
          label={t('change.waive')}
          title={t('change.waiveTitle')}
          text={waivingWords(props.terms, format)}
          reason={{ label: t('change.reason'), help: t('change.waiveHelp'), isNeeded: true }}
          onYes={onWaive}
        />
      </Show>
    </div>
  );
}
