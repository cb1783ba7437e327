import { createKeys, createMutation, expectPayload, faultsOf, useFormat } from '@daraport/client';
import { Badge, Button, Card, CopyButton, Form, Notice, showToast, TextField, type FormError } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import type { AvailabilityFieldsFragment } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { CreateCalendarCode, JoinCalendar, LeaveCalendar } from './sharing.ts';

/** One calendar for the profiles on several brands: by a code made here or there, and ended on either side. */
export function SharingPart(props: { availability: AvailabilityFieldsFragment }) {
  const format = useFormat();
  const [make, isMaking] = createMutation(CreateCalendarCode);
  const [leave, isLeaving] = createMutation(LeaveCalendar);
  const [made, setMade] = createSignal<{ code: string; expiresAt: string }>();
  const keys = createKeys();
  const fail = (message: string | undefined) =>
    showToast({ tone: 'danger', title: message ?? t('availability.failed') });
  const create = async () => {
    const { data } = await make({});
    const outcome = data && expectPayload(data.createCalendarCode, 'CalendarCodeCreated');
    if (outcome?.payload) setMade(outcome.payload);
    else fail(outcome?.refusal.message);
  };
  const end = async () => {
    const { data } = await leave({ input: { idempotencyKey: keys.of('leave', props.availability.id) } });
    const outcome = data && expectPayload(data.leaveCalendar, 'LeaveCalendarPayload');
    keys.renew();
    if (outcome?.payload) showToast({ tone: 'success', title: t('sharing.ended') });
    else fail(outcome?.refusal.message);
  };
  return (
    <div class="s-hours-page">
      <Card
        title={t('sharing.title')}
        text={t('sharing.text')}
        actions={
          <Badge tone={props.availability.isShared ? 'success' : 'neutral'}>
            {t(props.availability.isShared ? 'sharing.on' : 'sharing.off')}
          </Badge>
        }
      >
        <div class="d-stack">
          <div class="d-row">
            <Button busy={isMaking()} onClick={() => void create()}>
              {t('sharing.make')}
            </Button>
            <Show when={props.availability.isShared}>
              <Button variant="danger" busy={isLeaving()} onClick={() => void end()}>
                {t('sharing.leave')}
              </Button>
            </Show>
          </div>
          <div role="status">
            <Show when={made()}>
              {(code) => (
                <Notice title={t('sharing.madeTitle')} actions={<CopyButton text={code().code} />}>
                  <p>{t('sharing.madeText', { time: format.time(code().expiresAt) })}</p>
                  <p class="s-code">
                    <code>{code().code}</code>
                  </p>
                </Notice>
              )}
            </Show>
          </div>
        </div>
      </Card>
      <Show when={!props.availability.isShared}>
        <JoinForm />
      </Show>
    </div>
  );
}

function JoinForm() {
  const [join, isJoining] = createMutation(JoinCalendar);
  const keys = createKeys();
  const [code, setCode] = createSignal('');
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const submit = async () => {
    const { data } = await join({ input: { code: code(), idempotencyKey: keys.of('join', code()) } });
    const outcome = data && expectPayload(data.joinCalendar, 'JoinCalendarPayload');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (outcome?.payload) showToast({ tone: 'success', title: t('sharing.begun') });
  };
  return (
    <Card title={t('sharing.enter')} text={t('sharing.enterText')} tone="sunken">
      <Form
        label={t('sharing.enter')}
        errors={errors()}
        onSubmit={() => void submit()}
        actions={
          <Button type="submit" variant="primary" busy={isJoining()} disabled={code().trim() === ''}>
            {t('sharing.join')}
          </Button>
        }
      >
        <TextField name="code" label={t('sharing.code')} value={code()} onInput={setCode} maxLength={200} />
      </Form>
    </Card>
  );
}
