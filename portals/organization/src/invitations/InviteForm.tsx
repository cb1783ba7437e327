import { createKeys, createMutation, expectPayload, faultsOf, useSession } from '@daraport/client';
import { Button, Card, Form, Select, showToast, TextField, type FormError } from '@daraport/ui';
import { createSignal, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { t } from '../messages/index.ts';
import { InviteSpecialist } from './documents.ts';

/** Asks somebody to work as a specialist: address, place, and the language of the mail. */
export function InviteForm(props: {
  organizations: readonly { readonly id: string; readonly name: string }[];
  onInvited: () => void;
}) {
  const session = useSession();
  const [invite, isInviting] = createMutation(InviteSpecialist);
  const keys = createKeys();
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const [form, setForm] = createStore({ email: '', organizationId: '', locale: session.locale() });
  const place = () => form.organizationId || (props.organizations[0]?.id ?? null);
  const send = async () => {
    const content = { ...form, email: form.email.trim(), organizationId: place() };
    const { data } = await invite({ input: { ...content, idempotencyKey: keys.of('invite', content) } });
    // Only what got no answer is the same attempt when it is sent again.
    if (data) keys.renew();
    const outcome = data && expectPayload(data.inviteSpecialist, 'InvitationChanged');
    setErrors(outcome?.payload ? [] : faultsOf(outcome?.refusal));
    if (!outcome?.payload) return;
    showToast({ tone: 'success', title: t('invitations.invited', { email: content.email }) });
    setForm({ email: '' });
    props.onInvited();
  };
  return (
    <Card title={t('invitations.invite')} text={t('invitations.inviteText')}>
      <Form
        label={t('invitations.invite')}
        errors={errors()}
        onSubmit={() => void send()}
        actions={
          <Button type="submit" variant="primary" busy={isInviting()}>
            {t('invitations.send')}
          </Button>
        }
      >
        <TextField
          name="email"
          type="email"
          autocomplete="off"
          label={t('invitations.email')}
          value={form.email}
          onInput={(email) => setForm({ email })}
          required
        />
        <Show when={props.organizations.length > 1}>
          <Select
            name="organizationId"
            label={t('invitations.place')}
            placeholder={false}
            value={place() ?? ''}
            onInput={(organizationId) => setForm({ organizationId })}
            options={props.organizations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Show>
        <Select
          name="locale"
          label={t('invitations.locale')}
          placeholder={false}
          value={form.locale}
          onInput={(locale) => setForm({ locale: locale === 'en' ? 'en' : 'de' })}
          options={(['de', 'en'] as const).map((value) => ({ value, label: t(`invitations.locales.${value}`) }))}
        />
      </Form>
    </Card>
  );
}
