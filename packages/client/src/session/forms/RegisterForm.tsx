import { Button, Checkbox, Form, PasswordField, TextField, type FormError } from '@daraport/ui';
import { createSignal } from 'solid-js';
import { createStore } from 'solid-js/store';
import { deviceTimeZone } from '../../format/format.ts';
import { createMutation } from '../../graph/mutation.ts';
import { createKeys } from '../../graph/keys.ts';
import { faultsOf } from '../../graph/refusal.ts';
import { words } from '../../messages/index.ts';
import { sessionWords } from '../messages/index.ts';
import { hrefOf } from '../../portal/base.ts';
import { RegisterPatient } from './documents.ts';
import { useSession } from '../session.ts';

/** A new patient account; `onDone` runs once the session is renewed and signed in. */
export function RegisterForm(props: { onDone?: (() => void) | undefined; submitLabel?: string | undefined }) {
  const session = useSession();
  const [register, isPending] = createMutation(RegisterPatient);
  const [isRenewing, setRenewing] = createSignal(false);
  const [person, set] = createStore({ givenName: '', familyName: '', email: '', password: '', acceptsTerms: false });
  const keys = createKeys();
  const [errors, setErrors] = createSignal<readonly FormError[]>([]);
  const submit = async () => {
    const missing = missingOf(person);
    if (missing.length > 0) {
      setErrors(missing);
      return;
    }
    const input = { ...person, email: person.email.trim(), locale: session.locale(), timeZone: deviceTimeZone() };
    const { data } = await register({ input: { ...input, idempotencyKey: keys.of('register', input) } });
    // Only what got no answer is the same attempt when it is sent again.
    if (data) keys.renew();
    const result = data?.registerPatient;
    if (!result) {
      setErrors([{ message: words.t('trouble.again') }]);
      return;
    }
    if (result.__typename === 'EmailTakenError') {
      setErrors([{ field: 'email', message: result.message }]);
      return;
    }
    if (result.__typename !== 'SignedIn') {
      setErrors(faultsOf(result));
      return;
    }
    setErrors([]);
    setRenewing(true);
    await session.renew();
    props.onDone?.();
  };
  return (
    <Form
      label={sessionWords.t('register.title')}
      errors={errors()}
      onSubmit={() => void submit()}
      actions={
        <Button type="submit" variant="primary" wide busy={isPending() || isRenewing()}>
          {props.submitLabel ?? sessionWords.t('register.submit')}
        </Button>
      }
    >
      <TextField
        name="givenName"
        autocomplete="given-name"
        label={sessionWords.t('register.givenName')}
        value={person.givenName}
        onInput={(value) => set('givenName', value)}
        required
      />
      <TextField
        name="familyName"
        autocomplete="family-name"
        label={sessionWords.t('register.familyName')}
        value={person.familyName}
        onInput={(value) => set('familyName', value)}
        required
      />
      <TextField
        name="email"
        type="email"
        autocomplete="email"
        label={sessionWords.t('register.email')}
        help={sessionWords.t('register.emailHelp')}
        value={person.email}
        onInput={(value) => set('email', value)}
        required
      />
      <PasswordField
        name="password"
        autocomplete="new-password"
        label={sessionWords.t('register.password')}
        help={sessionWords.t('register.passwordHelp')}
        value={person.password}
        onInput={(value) => set('password', value)}
        required
      />
      <Checkbox
        name="acceptsTerms"
        label={sessionWords.t('register.accepts')}
        help={
          <a href={hrefOf('/legal')} target="_blank">
            {sessionWords.t('register.read')}
          </a>
        }
        checked={person.acceptsTerms}
        onChange={(checked) => set('acceptsTerms', checked)}
        required
      />
    </Form>
  );
}

interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly password: string;
  readonly acceptsTerms: boolean;
}

const FIELDS = ['givenName', 'familyName', 'email', 'password', 'acceptsTerms'] as const;

/** What is not filled in yet; whether it is good enough is for the graph to say. */
function missingOf(person: NewPerson): FormError[] {
  const isFilled = (value: string | boolean) => (typeof value === 'string' ? value.trim() !== '' : value);
  return FIELDS.filter((field) => !isFilled(person[field])).map((field) => ({
    field,
    message: sessionWords.t(`register.missing.${field}`),
  }));
}
