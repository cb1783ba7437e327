import { createMutation, faultsOf, hrefOf, useSession } from '@daraport/client';
import { Button, Checkbox, Form, PasswordField, TextField, type FormError } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { AcceptInvitationInput } from '../gql/graphql.ts';
import { t } from '../messages/index.ts';
import { AcceptInvitation } from './documents.ts';

/** Accepts, and keeps what stands in the way. */
export function createAcceptance() {
  const [accept, isPending] = createMutation(AcceptInvitation);
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  return {
    isPending,
    errors,
    setErrors,
    /** Whether it is accepted. */
    async send(input: AcceptInvitationInput): Promise<boolean> {
      const { data } = await accept({ input });
      const result = data?.acceptInvitation;
      if (result?.__typename === 'SignedIn') return true;
      const faults: readonly FormError[] = result ? faultsOf(result) : [{ message: t('join.failed') }];
      setErrors(
        faults.map((fault) => (fault.field ? { ...fault, field: fault.field.replace('newcomer.', '') } : fault)),
      );
      return false;
    },
  };
}

/** The account of somebody who was invited and has none; the address is the invitation's. */
export function JoinForm(props: { token: string; email: string; onDone: () => Promise<void> }) {
  const session = useSession();
  const acceptance = createAcceptance();
  const [person, set] = createStore({ title: '', givenName: '', familyName: '', password: '', acceptsTerms: false });
  const submit = async () => {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const newcomer = { ...person, title: person.title.trim() || null, locale: session.locale(), timeZone };
    if (await acceptance.send({ token: props.token, newcomer })) await props.onDone();
  };
  return (
    <Form
      label={t('join.title')}
      errors={acceptance.errors()}
      onSubmit={() => void submit()}
      actions={
        <Button type="submit" variant="primary" wide busy={acceptance.isPending()}>
          {t('join.submit')}
        </Button>
      }
    >
      <p>{t('join.account', { email: props.email })}</p>
      <TextField
        name="title"
        label={t('join.academic')}
        help={t('join.academicHelp')}
        autocomplete="honorific-prefix"
        value={person.title}
        onInput={(title) => set({ title })}
      />
      <TextField
        name="givenName"
        label={t('join.givenName')}
        autocomplete="given-name"
        value={person.givenName}
        onInput={(givenName) => set({ givenName })}
        required
      />
      <TextField
        name="familyName"
        label={t('join.familyName')}
        autocomplete="family-name"
        value={person.familyName}
        onInput={(familyName) => set({ familyName })}
        required
      />
      <PasswordField
        name="password"
        label={t('join.password')}
        help={t('join.passwordHelp')}
        autocomplete="new-password"
        value={person.password}
        onInput={(password) => set({ password })}
        required
      />
      <Checkbox
        name="acceptsTerms"
        label={t('join.accepts')}
        help={
          <a href={hrefOf('/legal')} target="_blank">
            {t('join.read')}
          </a>
        }
        checked={person.acceptsTerms}
        onChange={(acceptsTerms) => set({ acceptsTerms })}
        required
      />
    </Form>
  );
}
